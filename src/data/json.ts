/** A value from JSON. Values other than strings, and strings other than JSON, stay as they are. */
export function parseJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
