// All that Lit uses of Node's buffers, for engines that have none: binary text as base64.
export const Buffer = {from: binary => ({toString: () => btoa(binary)})};
