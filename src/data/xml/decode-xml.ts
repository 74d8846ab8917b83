/** The bytes of an XML document to text, whatever they are encoded in. */

/** How many bytes are looked through for a declaration. */
const beginning = 1000;

/**
 * Decodes by the mark at the beginning; else as UTF-8 if the bytes are that, or nearly, whatever
 * anybody says. Else the encoding is the one that the document or the header `Content-Type`
 * declares; else it is Windows-1252. Never throws. Labels of encodings are those of the Encoding
 * Standard.
 */
export function decodeXml(bytes: Uint8Array, contentType: string | null = ''): string {
  const start = decode(bytes.subarray(0, beginning), 'windows-1252') ?? '';
  // The marks of UTF-16 as bytes, or a `<` in two bytes.
  const mark = /^(?:ÿþ|<\0|þÿ|\0<)/.exec(start)?.[0];
  if (mark) return decode(bytes, /[ÿ<]/.test(mark.charAt(0)) ? 'utf-16le' : 'utf-16be') ?? start;
  const labels = [
    /<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(start)?.[1],
    /charset\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
  ];
  // ISO-2022-JP writes Japanese in bytes that are ASCII, and so UTF-8.
  const shifted = labels.find(label => label && /^iso-2022/i.test(label));
  const sound = (shifted && decode(bytes, shifted)) ?? decode(bytes, 'utf-8', true);
  if (sound !== undefined) return sound;
  const text = decode(bytes, 'utf-8') ?? start;
  const broken = text.split('\ufffd').length - 1;
  const whole = text.replace(/[\0-\x7f\ufffd]+/g, '').length;
  // Text in another encoding is next to nowhere UTF-8 by chance; a damaged letter does not matter.
  if (whole > broken * 3) return text;
  for (const label of labels) {
    // A declaration that can be read as bytes of ASCII is not written in UTF-16.
    if (!label || /^(?:utf-?16|ucs)/i.test(label)) continue;
    const isUtf8 = /^utf-?8$/i.test(label);
    const decoded = isUtf8 && whole <= broken ? undefined : decode(bytes, label);
    if (decoded !== undefined) return decoded;
  }
  return decode(bytes, 'windows-1252') ?? text;
}

/** Undefined where the platform does not know the encoding; or, with `fatal`, for other bytes. */
function decode(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(label, {fatal}).decode(bytes);
  } catch {
    return undefined;
  }
}
