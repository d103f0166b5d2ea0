import { distance } from 'fastest-levenshtein';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { hasVietnameseLetter, isSyllable } from '../../vietnamese/syllable';
import type { Check } from '../check';
import { type Hit, passageFinder, type ReadPassage, readPassages } from './passages';

const WORDS = /[\p{L}\p{M}]+/gu;
/** Letters and digits in one, addresses of the internet, names of files: no words. */
const NO_WORD = /[\p{N}_@\\/&]|\.\p{Ll}/u;

/** Words that begin with a small letter, are no syllable, and have a letter that only Vietnamese writes. */
function* impossible({ plain: { text } }: ReadPassage): Iterable<Hit> {
  for (const { 0: word, index: from } of text.matchAll(WORDS)) {
    if (/^\p{Lu}/u.test(word) || !hasVietnameseLetter(word) || isSyllable(word)) continue;
    const to = from + word.length;
    // `đ` is a currency, `đ/c` an abbreviation; a dash joins the parts of a foreign name.
    if ([...word.normalize('NFC')].length < 2) continue;
    if (NO_WORD.test(text.slice(Math.max(0, from - 1), from)) || NO_WORD.test(text.slice(to, to + 2))) continue;
    yield { from, to };
  }
}

const finder = passageFinder(impossible);

/** The words of the plan by how often they stand in it, small letters, NFC. */
function vocabulary(plan: AnalysedPlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of plan.tree.blocks)
    for (const { plain } of readPassages(block))
      for (const [word] of plain.text.matchAll(WORDS)) {
        const low = word.normalize('NFC').toLowerCase();
        counts.set(low, (counts.get(low) ?? 0) + 1);
      }
  return counts;
}

/** The syllable of the plan that is one letter or tone away, the most frequent first. */
function nearestOf(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  const low = word.normalize('NFC').toLowerCase();
  const near = [...counts].filter(
    ([other]) => Math.abs(other.length - low.length) < 2 && isSyllable(other) && distance(other, low) === 1,
  );
  return near.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

export const notASyllable: Check = {
  id: 'text/not-a-syllable',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A syllable that Vietnamese cannot have and that is neither a known foreign word nor a name.',
  *run(plan, { settings }) {
    const own = new Set(settings.words?.map((word) => word.normalize('NFC').toLowerCase()));
    let counts: ReadonlyMap<string, number> | undefined;
    for (const { words, place, passage } of finder(plan)) {
      if (passage.role === 'signature' || own.has(words.normalize('NFC').toLowerCase())) continue;
      counts ??= vocabulary(plan);
      const right = nearestOf(words, counts);
      yield {
        place,
        message:
          right === undefined
            ? t('“{0}” is no Vietnamese syllable.', words)
            : t('“{0}” is no Vietnamese syllable; did you mean “{1}”?', words, right),
        ...(right !== undefined && {
          fixes: [{ title: t('Replace by “{0}”', right), edits: [{ ...place, text: right }] }],
        }),
      };
    }
  },
};
