// Long patterns about Vietnamese names. The flag `u` makes the engine look up the cases of every letter of Unicode when it
// prepares a pattern, three times the work: names of Vietnamese bodies have Latin letters.

const LETTERS = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';
const SETS: Readonly<Record<string, string>> = { L: LETTERS, Lu: LETTERS, N: '0-9' };

/** An escape, a property of letters, or a bracket. */
const PART = /\\p\{(\w+)\}|\\.|[[\]]/gs;

/**
 * A pattern in which case does not count.
 * @param source JavaScript as with the flags `iu`, with the properties `L`, `Lu` and `N` alone
 */
export function casePattern(source: string): RegExp {
  let inSet = false;
  const latin = source.replace(PART, (part, property: string | undefined) => {
    if (part === '[' || part === ']') inSet = part === '[';
    const set = SETS[property ?? ''];
    return set === undefined ? part : inSet ? set : `[${set}]`;
  });
  return new RegExp(latin, 'i');
}
