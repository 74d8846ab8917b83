export default {
  // A server component and a client component each have modules of their own in a bundle, and so
  // the elements would be there twice.
  serverExternalPackages: ['article-elements'],
  turbopack: {root: import.meta.dirname},
};
