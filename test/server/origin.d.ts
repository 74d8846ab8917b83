/** Where the fault server of this test run listens. Served by scripts/fault-server-plugin.mjs. */
export const origin: string;
