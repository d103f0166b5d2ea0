/** A text as it looks where its bytes in an old encoding are read as Latin letters. */
export function encoded(text: string, letters: Readonly<Record<string, string>>): string {
  const back = new Map(Object.entries(letters).map(([old, letter]) => [letter, old]));
  return [...text.normalize('NFC')].map((c) => back.get(c) ?? back.get(c.toLowerCase()) ?? c).join('');
}
