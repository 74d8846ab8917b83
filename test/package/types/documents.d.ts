/** The router of the page, which the code in the documents uses. */
declare const router: {navigate(path: string): void};
