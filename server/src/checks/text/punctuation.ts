import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { startsWithCapital } from '../../vietnamese/capitals';
import type { Check, Finding } from '../check';
import { type PlacedHit, passageFinder } from './passages';

/** Marks side by side of which one is too many; `v.v.,`, `./.`, dots to fill in and `,…` are right. */
const DOUBLED =
  /(?<![.,;:/\d])(?:[,;:]\s?[,;:](?!\/)|[,;:]\s?\.(?![./\d\p{L}])|;\s?(?:…|\.{2,3})|:\s?…(?=$)|\.\s?[;:](?=\s|$)|\.\.(?![./]))(?![.,;:…])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:v\.v|\p{L}{1,3}|\p{Lu}{2,6})$/u;

/** What remains of two marks: an ellipsis, else the end of a sentence where one ends, else the first. */
function single(marks: string, atEnd: boolean): string {
  const signs = marks.replace(/\s/gu, '');
  if (/…|\.\.\.$|;\.\.$/u.test(signs)) return signs.includes('…') ? '…' : '...';
  if (signs === '..') return '.';
  if (atEnd && signs.includes('.')) return '.';
  return signs.startsWith('.') ? (signs[1] ?? '.') : signs.charAt(0);
}

const doubledFinder = passageFinder(function* ({ plain: { text }, role }) {
  if (role === 'signature') return;
  for (const { 0: marks, index: from } of text.matchAll(DOUBLED)) {
    const to = from + marks.length;
    if (/^\.\s?[;:]/u.test(marks) && ABBREVIATED.test(text.slice(Math.max(0, from - 8), from))) continue;
    const rest = text.slice(to);
    const mended = single(marks, /^\s*$/u.test(rest));
    yield { from, to, right: /^[\p{L}“(]/u.test(rest) ? `${mended} ` : mended };
  }
});

/** What one plan should write in one way. */
type Style = 'years' | 'names' | 'ellipsis';

const STYLES: Readonly<Record<Style, RegExp>> = {
  years: /(?<=(?<!\d)(?:19|20)\d{2} ?)[-–](?= ?(?:19|20)\d{2}(?!\d))/gu,
  names:
    /(?<=[\p{L}\p{M}] )[-–](?= \p{Lu}\p{Ll})|(?<=(?:kinh tế|chính trị|văn hóa|văn hoá|quốc phòng|khoa học) )[-–](?= (?:xã hội|an ninh|nghệ thuật|kỹ thuật|văn hóa|thể thao))/gu,
  ellipsis: /(?<=[\p{L}\p{M}\p{N}”)]\s?)(?:…|\.{3})(?![.…\p{L}\p{N}])/gu,
};

/** A dash between capital names: `Thi đua - Khen thưởng`; elsewhere a dash may set a thought apart. */
const NAME_BEFORE = /(\p{L}[\p{L}\p{M}]*)(?: \p{Ll}[\p{L}\p{M}]*)? $/u;

const styleFinder = passageFinder(function* ({ plain: { text }, role }) {
  if (role === 'signature') return;
  for (const [style, pattern] of Object.entries(STYLES)) {
    for (const { 0: sign, index: from } of text.matchAll(pattern)) {
      if (
        style === 'names' &&
        /^ \p{Lu}/u.test(text.slice(from + 1, from + 3)) &&
        !startsWithCapital(NAME_BEFORE.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? '')
      )
        continue;
      yield { from, to: from + sign.length, what: style };
    }
  }
});

/** One finding for each thing that a plan writes in two ways: the first place of the way that should go. */
function* unlikeStyles(plan: AnalysedPlan): Iterable<Finding> {
  const all = [...styleFinder(plan)];
  for (const style of Object.keys(STYLES)) {
    const bySign = new Map<string, PlacedHit[]>();
    for (const one of all) {
      if (one.hit.what !== style) continue;
      const same = bySign.get(one.words) ?? [];
      same.push(one);
      bySign.set(one.words, same);
    }
    // The decree writes hyphens, so these count however few; where both are as frequent, the three dots of the keyboard.
    const byCount = [...bySign.values()].sort((a, b) => a.length - b.length || (a[0]!.words > b[0]!.words ? -1 : 1));
    const [fewer, usual] = bySign.has('-') ? [bySign.get('–'), bySign.get('-')] : byCount;
    if (!fewer || !usual) continue;
    const wanted = usual[0]!.words;
    yield {
      place: fewer[0]!.place,
      severity: 'hint',
      message: t('The plan writes {0} here and {1} elsewhere.', `“${fewer[0]!.words}”`, `“${wanted}”`),
      fixes: [
        {
          title: t('Write {0} in all {1} places', `“${wanted}”`, fewer.length),
          edits: fewer.map(({ place }) => ({ ...place, text: wanted })),
        },
      ],
    };
  }
}

export const punctuation: Check = {
  id: 'text/punctuation',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A stray or doubled mark; dashes or ellipses of two kinds for one thing within one plan.',
  *run(plan) {
    for (const { place, words, edit, hit } of doubledFinder(plan)) {
      yield {
        place,
        message: t('The marks “{0}” do not go together; “{1}” is enough.', words, (hit.right ?? '').trim()),
        ...(edit && { fixes: [{ title: t('Replace by “{0}”', (hit.right ?? '').trim()), edits: [edit] }] }),
      };
    }
    yield* unlikeStyles(plan);
  },
};
