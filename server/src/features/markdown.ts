// Markdown that shows a document's words and never does what they say.

/**
 * Words of a document for Markdown, so that they stay words in one line: marks are escaped, at the start those of lists
 * and headings too, and what an editor would make a link of.
 */
export function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|{}]|&(?=[#\p{L}])|:(?=\/\/)|@(?=[\p{L}\d])/gu, '\\$&')
    .replace(/www(?=\.)/giu, '$&\\')
    .replace(/^[-+=#]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

/** Words of a document in bold; nothing for no words. */
export function bold(words: string): string {
  const shown = escaped(words);
  return shown === '' ? '' : `**${shown}**`;
}

/** Words of a document as code; backticks become another mark, as nothing escapes them there. */
export function code(words: string): string {
  const shown = words.replace(/\s+/g, ' ').replaceAll('`', 'ˋ').trim();
  return shown === '' ? '' : `\`${shown}\``;
}

/** A list; what is undefined or empty is left out. */
export function bullets(lines: readonly (string | undefined)[]): string {
  return lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Paragraphs; what is undefined or empty is left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
