const rightToLeft = /^(ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;
const leftToRightScript = /-latn\b/i;

/** The direction of a language's script, where it is known; `Intl` has it in some engines only. */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' | undefined {
  if (!language) return undefined;
  return rightToLeft.test(language) && !leftToRightScript.test(language) ? 'rtl' : 'ltr';
}
