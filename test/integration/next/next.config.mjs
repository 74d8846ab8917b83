// The harness of the repository puts this folder into another project's.
export default {turbopack: {root: import.meta.dirname}};
