// Capital letters of words, without the locale of the machine.

/** Whether a word begins with a capital letter. */
export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether every letter of a text is a capital, and there is one; digits and marks do not count. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * A text with its first letter in upper case: `phòng Kinh tế` → `Phòng Kinh tế`.
 * @param text NFC
 */
export function capitalised(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

/** First letters of the words of a name, as its abbreviation has them: `Giáo dục và Đào tạo` → `GDĐT`. */
export function initials(words: readonly string[]): string {
  return words.map((word) => ([...word][0] ?? '').toUpperCase()).join('');
}
