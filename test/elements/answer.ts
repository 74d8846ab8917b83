/** What `fetch` is asked for, and what it answers: a document, a status, or no network at all. */
export type Answers = Record<string, unknown>;

/**
 * Answers the page's requests by their path. A number is a status, `Error` a request that fails,
 * a `Blob` a file of its type, anything else a JSON document; what is not named is not found. Answers
 * may be changed meanwhile.
 */
export function answer(answers: Answers): {asked: string[]; restore: () => void} {
  const original = window.fetch;
  const asked: string[] = [];
  window.fetch = async input => {
    const {pathname} = new URL(String(input), location.href);
    asked.push(pathname);
    await Promise.resolve();
    const found = answers[pathname] ?? 404;
    if (found === Error) throw new TypeError('Failed to fetch');
    if (found instanceof Blob) return new Response(found);
    const isStatus = typeof found === 'number';
    return new Response(JSON.stringify(isStatus ? null : found), {
      status: isStatus ? found : 200,
      headers: {'content-type': 'application/json'},
    });
  };
  return {asked, restore: () => void (window.fetch = original)};
}
