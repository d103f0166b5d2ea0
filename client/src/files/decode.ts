// Bytes to text: nothing is guessed, nothing becomes a question mark.

/** Encodings that say what they are by their first bytes. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of UTF-8 bytes, or of UTF-16 ones that begin with a byte order mark; without that mark.
 * @returns undefined for anything else
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, n) => bytes[n] === byte));
  if (!marked && bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(marked?.[1] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
