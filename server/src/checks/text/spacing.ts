import { t } from '../../messages';
import { type Hit, passageCheck, type ReadPassage } from './passages';

interface Rule {
  readonly what: 'double' | 'before' | 'after' | 'within';
  readonly pattern: RegExp;
  readonly right: (words: string) => string;
}

const LETTER = '\\p{L}\\p{M}';
/** Words before a full stop that are no end of a sentence: `TP.HCM`, `Th.S`, `www.`. */
const SMALL = '(?<![\\p{Lu}.@/])(?<=[\\p{Ll}\\p{M}]{2})';

/** Each pattern matches the wrong words whole; what stands around is looked at and not taken in. */
const RULES: readonly Rule[] = [
  { what: 'double', pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/gu, right: () => ' ' },
  // A mark after a blank; `...` may stand for what is left out.
  {
    what: 'before',
    pattern: /(?<=[\p{L}\p{M}\p{N}”)])[ \u00A0]+(?:[,;:!?](?!\S*\/\/)|\.(?![./\p{L}\p{N}]))(?=\s|$)/gu,
    right: (words) => words.trimStart(),
  },
  { what: 'before', pattern: /(?<=\S)[ \u00A0]+[”)»]/gu, right: (words) => words.trimStart() },
  { what: 'after', pattern: /[“(«][ \u00A0]+(?=\S)/gu, right: (words) => words.trimEnd() },
  // `1,5` and `a;b` of an address stay.
  {
    what: 'after',
    pattern: new RegExp(`(?<=[${LETTER}\\p{N}”)])[,;](?=[${LETTER}“(])`, 'gu'),
    right: (words) => `${words} `,
  },
  { what: 'after', pattern: new RegExp(`${SMALL}[.:](?=\\p{Lu}[\\p{Ll}\\p{M}])`, 'gu'), right: (words) => `${words} ` },
  // A symbol or a date broken apart: `02/TB- UBND`, `15 /5/2025`.
  { what: 'within', pattern: /(?<=\p{Lu})-[ \u00A0]+(?=\p{Lu}{2,}(?![\p{L}\p{M}]))/gu, right: () => '-' },
  {
    what: 'within',
    pattern: /(?<=(?<!\p{N})\d{1,2}) *\/ *\d{1,2} *\/ *(?=\d{4}(?!\d))/gu,
    right: (words) => words.replaceAll(' ', ''),
  },
  // `2023- 2030`: a blank on one side only.
  { what: 'within', pattern: /(?<=(?<!\d)\d{4})(?:[-–] +| +[-–])(?=\d{4}(?!\d))/gu, right: (words) => words.trim() },
];

function* faults({ plain, role }: ReadPassage): Iterable<Hit> {
  const { text } = plain;
  if (role === 'signature') return;
  for (const { what, pattern, right } of RULES) {
    for (const { 0: words, index: from } of text.matchAll(pattern)) {
      const mended = right(words);
      if (mended === words || (what !== 'double' && isAddress(text, from))) continue;
      yield { from, to: from + words.length, what, right: mended };
    }
  }
}

/** Within an address of the internet or of mail. */
function isAddress(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at - 1) + 1;
  const to = text.indexOf(' ', at);
  return /:\/\/|www\.|@/u.test(text.slice(from, to < 0 ? text.length : to));
}

export const spacing = passageCheck(
  {
    id: 'text/spacing',
    severity: 'information',
    onText: true,
    onPlan: true,
    fixes: true,
    summary: 'Two spaces, a space before a mark, none after it, a space inside a symbol or a date.',
  },
  faults,
  ({ hit, words }) => ({
    message: message(hit.what, words.trim()),
    title: t('Mend the spaces'),
    safe: true,
  }),
);

function message(what: string | undefined, sign: string): string {
  switch (what) {
    case 'double':
      return t('More than one space here.');
    case 'before':
      return t('No space stands before “{0}”.', sign);
    case 'after':
      return /^[“(«]/u.test(sign)
        ? t('No space stands after “{0}”.', sign)
        : t('A space is missing after “{0}”.', sign);
    default:
      return t('A space that does not belong here.');
  }
}
