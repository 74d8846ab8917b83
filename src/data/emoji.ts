// The parts of emoji: signs, flags, keys, and the signs that join and colour them.
const parts = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/u;
/** Digits are parts of keys, and only there signs. */
const sign = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const longest = 40;

/** Whether a text is nothing but emoji. */
export const isEmoji = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text.length <= longest && parts.test(text) && sign.test(text);
