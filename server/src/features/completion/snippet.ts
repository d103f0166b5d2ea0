// Snippets in the syntax of LSP: written by us, and read back where an editor takes plain text only.

/** A text as it stands in a snippet: `$`, `}` and `\` are escaped. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

const GAP = /‹(?:([a-z]+)=)?([^‹›]*)›/g;

/**
 * A snippet from words with gaps in them: `của ‹Ủy ban nhân dân …›`. The gaps are filled in from the first to the last;
 * `‹subject=…›` has a name, and `‹subject=›` further on repeats what was filled in there; `‹|khẩn|hỏa tốc›` is a choice.
 */
export function snippet(words: string): string {
  const named = new Map<string, number>();
  let count = 0;
  let made = '';
  let at = 0;
  for (const gap of words.matchAll(GAP)) {
    const [whole, name, given = ''] = gap;
    const known = name === undefined ? undefined : named.get(name);
    const number = known ?? ++count;
    if (name !== undefined) named.set(name, number);
    const repeated = known !== undefined || given === '';
    const filled = given.startsWith('|') ? choice(given.slice(1).split('|')) : `:${escaped(given)}`;
    made += escaped(words.slice(at, gap.index)) + (repeated ? `\${${number}}` : `\${${number}${filled}}`);
    at = gap.index + whole.length;
  }
  return made + escaped(words.slice(at));
}

function choice(words: readonly string[]): string {
  return `|${words.map((one) => one.replace(/[\\,|]/g, '\\$&')).join(',')}|`;
}

/** Words with gaps as a label shows them: each gap is `…`. */
export function gapsShown(words: string): string {
  return words.replace(GAP, '…');
}

/** The marks of gaps taken out of words that come from elsewhere. */
export function withoutGaps(words: string): string {
  return words.replace(/[‹›]/g, '');
}

const PARTS = /\\([\\$}])|\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\|)?\}|\$(\d+)/g;

/**
 * What a snippet inserts before anything is filled in: its words, with no marks of the snippet. A place that comes back
 * has the words that it was first given, a choice its first words.
 */
export function plainText(snippet: string): string {
  const words = new Map<string, string>();
  const inserted = (_: string, literal?: string, number?: string, given?: string, first?: string, bare?: string) => {
    if (literal !== undefined) return literal;
    const key = number ?? bare ?? '';
    const said = given ?? first;
    if (said !== undefined && !words.has(key)) words.set(key, said.replace(/\\(.)/g, '$1'));
    return words.get(key) ?? '';
  };
  return snippet.replace(PARTS, inserted);
}
