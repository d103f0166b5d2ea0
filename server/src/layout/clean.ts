// Text that every format can carry.

/** Control characters and non-characters; tab, line ends and separators become a blank, the rest goes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const YEARS = /(?<!\d)(\d{4}) ([-–]) (\d{4})(?!\d)/g;

/** Years with the ones that they reach to, `2025 - 2026`, on one line: a line that begins with `- 2026` looks like a point. */
export const tied = (text: string): string => text.replace(YEARS, '$1\u00A0$2\u00A0$3');

/**
 * Text as it can be printed: NFC (recommended by the Unicode standard for exchange), control characters out,
 * half a surrogate pair replaced by U+FFFD.
 */
export function clean(text: string): string {
  return text
    .replace(CONTROLS, (c) => ('\t\n\r\u0085\u2028\u2029'.includes(c) ? ' ' : ''))
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFC');
}
