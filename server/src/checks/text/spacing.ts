import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Finding } from '../check';
import { type Hit, type PlacedHit, passageFinder, type ReadPassage } from './passages';

interface Rule {
  readonly what: 'double' | 'before' | 'after' | 'within' | 'missing' | 'percent' | 'ellipsis';
  /** What every match has: looked for first, because it is found faster. */
  readonly guard: RegExp;
  readonly pattern: RegExp;
  readonly right: (words: string) => string;
}

const LETTER = '\\p{L}\\p{M}';
/** Words before a full stop that are no end of a sentence: `TP.HCM`, `Th.S`, `www.`. */
const SMALL = '(?<![\\p{Lu}.@/])(?<=[\\p{Ll}\\p{M}]{2})';
const YEARS = '(?<!\\d)(?:19|20)\\d{2}';
const YEAR = '(?:19|20)\\d{2}(?!\\d)';

/** Each pattern matches the wrong words whole; what stands around is looked at and not taken in. */
const RULES: readonly Rule[] = [
  // More blanks are a blank to fill in, or columns; `ngày  tháng  năm` is filled in by hand.
  {
    what: 'double',
    guard: /[ \u00A0]{2}/u,
    pattern: /(?<=[^\s(])(?<!(?:^|\s)(?:ngày|tháng|năm|quý|số|số:|giờ))[ \u00A0]{2,4}(?=[^\s)])/giu,
    right: () => ' ',
  },
  // A mark after a blank; `...` may stand for what is left out.
  {
    what: 'before',
    guard: /[ \u00A0][,;:!?.]/u,
    pattern: /(?<=[\p{L}\p{M}\p{N}”)])[ \u00A0]+(?:[,;:!?](?!\S*\/\/)|\.(?![./\p{L}\p{N}]))(?=\s|$)/gu,
    right: (words) => words.trimStart(),
  },
  // `khách quan ,đúng`: the blank stands on the wrong side.
  {
    what: 'before',
    guard: /[ \u00A0][,;]\S/u,
    pattern: new RegExp(`(?<=[${LETTER}\\p{N}”)])[ \\u00A0]+[,;](?=[${LETTER}“])`, 'gu'),
    right: (words) => `${words.trimStart()} `,
  },
  {
    what: 'before',
    guard: /[ \u00A0][”)»]/u,
    pattern: /(?<=[^\s(“«])[ \u00A0]+[”)»]/gu,
    right: (words) => words.trimStart(),
  },
  {
    what: 'after',
    guard: /[“(«][ \u00A0]/u,
    pattern: /[“(«][ \u00A0]+(?=[^\s)”»])/gu,
    right: (words) => words.trimEnd(),
  },
  // `1,5` and `a;b` of an address stay.
  {
    what: 'missing',
    guard: /[,;][^\s\d]/u,
    pattern: new RegExp(`(?<=[${LETTER}\\p{N}”)])[,;](?=[${LETTER}“(])`, 'gu'),
    right: (words) => `${words} `,
  },
  {
    what: 'missing',
    guard: /[.:]\p{Lu}/u,
    pattern: new RegExp(`${SMALL}[.:](?=\\p{Lu}[\\p{Ll}\\p{M}])`, 'gu'),
    right: (words) => `${words} `,
  },
  // `học sinh(sinh viên)`, `(b/c)và`; `phụ huynh(s)` is no such.
  {
    what: 'missing',
    guard: /\S\(|\)\S/u,
    pattern: new RegExp(
      `(?<=[\\p{Ll}\\p{M}]{2})\\((?=[${LETTER}]{2}|\\d+ [${LETTER}])|\\)(?=[\\p{Ll}\\p{M}]{2})`,
      'gu',
    ),
    right: (words) => (words === '(' ? ' (' : ') '),
  },
  // A symbol or a date broken apart: `02/TB- UBND`, `15 /5/2025`.
  {
    what: 'within',
    guard: /\d\/\p{L}+[ \u00A0]/u,
    pattern: /(?<=\d\/\p{Lu}\p{L}{0,4})[ \u00A0]+-[ \u00A0]*(?=\p{Lu}{2})/gu,
    right: () => '-',
  },
  {
    what: 'within',
    guard: /-[ \u00A0]/u,
    pattern: /(?<=\p{Lu})-[ \u00A0]+(?=\p{Lu}{2,}(?![\p{L}\p{M}]))/gu,
    right: () => '-',
  },
  // `TT-BGD ĐT ngày`: the letters of the issuer in two.
  {
    what: 'within',
    guard: /-\p{Lu}+[ \u00A0]\p{Lu}/u,
    pattern: /(?<=\d\/(?:\d{4}\/)?\p{Lu}\p{L}{0,4}-\p{Lu}{2,8})[ \u00A0](?=\p{Lu}{2,6} (?:ngày|của) )/gu,
    right: () => '',
  },
  {
    what: 'within',
    guard: / \/|\/ /u,
    pattern: /(?<=(?<!\p{N})\d{1,2}) *\/ *\d{1,2} *\/ *(?=\d{4}(?!\d))/gu,
    right: (words) => words.replaceAll(' ', ''),
  },
  // `12 /QĐ-UBND`; `/QĐ-UBND` behind a word is a number to fill in.
  {
    what: 'within',
    guard: /\d[ \u00A0]+\//u,
    pattern: /(?<=\d)[ \u00A0]+(?=\/(?:(?:19|20)\d{2}\/)?\p{Lu}[\p{L}\d]*-\p{Lu}{2})/gu,
    right: () => '',
  },
  // `tháng 9/ 2025`, `quý IV /2025`.
  {
    what: 'within',
    guard: / \/|\/ /u,
    pattern: /(?<=(?:tháng \d{1,2}|quý [IV]{1,3}))(?: +\/ *|\/ +)(?=(?:19|20)\d{2}(?!\d))/giu,
    right: () => '/',
  },
  // `2023- 2030`: a blank on one side only.
  {
    what: 'within',
    guard: /\d[-–] |[-–]\d/u,
    pattern: new RegExp(`(?<=${YEARS})(?:[-–] +| +[-–])(?=${YEAR})`, 'gu'),
    right: (words) => words.trim(),
  },
  { what: 'percent', guard: /[ \u00A0]%/u, pattern: /(?<=\d)[ \u00A0]+%/gu, right: () => '%' },
  // After a list only: elsewhere dots are there to be filled in.
  {
    what: 'ellipsis',
    guard: /[ \u00A0](?:…|\.{3})/u,
    pattern: /(?<=,[^,]{2,80}[\p{Ll}\p{M}])[ \u00A0]+(?:…|\.{3})(?=$|[;)”.])/gu,
    right: (words) => words.trimStart(),
  },
];

function* faults({ plain: { text }, role }: ReadPassage): Iterable<Hit> {
  if (role === 'signature') return;
  for (const { what, guard, pattern, right } of RULES) {
    if (!guard.test(text)) continue;
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

const faultFinder = passageFinder(faults);

/** `2020-2025`, `2020 - 2025`; a blank on one side only is a fault of its own. */
const RANGE = new RegExp(`(?<=${YEARS})(?: [-–] |[-–])(?=${YEAR})`, 'gu');
const rangeFinder = passageFinder(function* ({ plain: { text } }) {
  if (!/\d ?[-–] ?\d/u.test(text)) return;
  for (const { 0: dash, index: from } of text.matchAll(RANGE)) {
    const tight = dash.length === 1;
    yield { from, to: from + dash.length, what: tight ? 'tight' : 'wide', right: tight ? ` ${dash} ` : dash.trim() };
  }
});

/** One finding where a plan sets ranges of years in two ways: the first of those that are fewer. */
function* unlikeRanges(plan: AnalysedPlan): Iterable<Finding> {
  const ranges = [...rangeFinder(plan)].filter((one) => one.edit);
  const tight = ranges.filter(({ hit }) => hit.what === 'tight');
  const wide = ranges.filter(({ hit }) => hit.what === 'wide');
  const fewer = tight.length <= wide.length ? tight : wide;
  const [first] = fewer;
  if (!first || fewer.length === ranges.length) return;
  yield {
    place: first.place,
    severity: 'hint',
    message:
      first.hit.what === 'tight'
        ? t('Here the dash between two years has no spaces; elsewhere in the plan it has.')
        : t('Here the dash between two years has spaces; elsewhere in the plan it has none.'),
    fixes: [
      {
        title: t('Write all ranges of years alike'),
        edits: fewer.flatMap(({ edit }) => edit ?? []),
        safe: true,
      },
    ],
  };
}

export const spacing: Check = {
  id: 'text/spacing',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary:
    'Two spaces, a space before a mark, none after it, a space inside a symbol or a date, ranges of years set in two ways.',
  *run(plan, { source }) {
    for (const place of source?.tight ?? []) {
      yield { place, message: t('A space is missing after the dash that begins this line.') };
    }
    for (const one of faultFinder(plan)) {
      if (!one.edit) continue;
      yield {
        place: one.place,
        message: message(one),
        ...(SLIGHT.has(one.hit.what) && { severity: 'hint' as const }),
        fixes: [{ title: t('Mend the spaces'), edits: [one.edit], safe: true }],
      };
    }
    yield* unlikeRanges(plan);
  },
};

const SLIGHT: ReadonlySet<string | undefined> = new Set(['percent', 'ellipsis']);

function message({ hit, words }: PlacedHit): string {
  const mark = words.trim();
  const sign = /[“”]/u.test(mark) ? mark : `“${mark}”`;
  switch (hit.what) {
    case 'double':
      return t('There is more than one space here.');
    case 'after':
      return t('No space stands after the sign {0}.', sign);
    case 'missing':
      return mark === '('
        ? t('A space is missing before the sign {0}.', sign)
        : t('A space is missing after the sign {0}.', sign);
    case 'within':
      return t('A space does not belong here.');
    default:
      return t('No space stands before the sign {0}.', sign);
  }
}
