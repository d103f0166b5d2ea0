import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { olderTonePlacement } from '../../vietnamese/fold';
import type { Check, Edit } from '../check';
import { type Hit, type PlacedHit, passageFinder, type ReadPassage } from './passages';

const WORDS = /[\p{L}\p{M}]+/gu;
/** An open syllable in `oa`, `oe` or `uy` with a tone: the mark may stand on either letter. */
const EITHER = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])$/u;

/** Words that could be written either way; `what` says which one is. */
function* movable({ plain: { text }, role }: ReadPassage): Iterable<Hit> {
  if (role === 'signature') return;
  const words = [...text.matchAll(WORDS)];
  for (const [n, { 0: word, index: from }] of words.entries()) {
    const whole = word.normalize('NFC');
    if (!EITHER.test(whole) || isInName(text, words, n)) continue;
    yield { from, to: from + word.length, what: olderTonePlacement(whole) === whole ? 'older' : 'newer' };
  }
}

/** A name keeps its own spelling: a capital after a word with one, or before one (`Nguyễn Thị Hoà`, `Hoà Bình`). */
function isInName(text: string, words: readonly RegExpMatchArray[], n: number): boolean {
  const capital = (at: number): boolean => /^\p{Lu}\P{Lu}*$/u.test(words[at]?.[0] ?? '');
  if (!capital(n)) return false;
  const between = (at: number): string => text.slice(words[at]!.index! + words[at]![0].length, words[at + 1]?.index);
  return (n > 0 && capital(n - 1) && between(n - 1) === ' ') || (capital(n + 1) && between(n) === ' ');
}

const finder = passageFinder(movable);

/** `hóa` → `hoá`. */
function newerTonePlacement(word: string): string {
  const pairs: readonly (readonly [string, string])[] = [...'àáảãạèéẻẽẹỳýỷỹỵ'].flatMap((toned) =>
    [toned, toned.toUpperCase()].flatMap((second) =>
      [...'oOuU'].map((first) => [olderTonePlacement(first + second), first + second] as const),
    ),
  );
  const end = word.slice(-2);
  const found = pairs.find(([older, newer]) => older === end && older !== newer);
  return found ? word.slice(0, -2) + found[1] : word;
}

/** The words written in the way that the plan uses less. */
function minority(
  plan: AnalysedPlan,
): { readonly words: readonly PlacedHit[]; readonly wanted: (word: string) => string } | undefined {
  const all = [...finder(plan)];
  const older = all.filter(({ hit }) => hit.what === 'older');
  const newer = all.filter(({ hit }) => hit.what === 'newer');
  if (older.length === 0 || newer.length === 0) return undefined;
  // Where both are as frequent, the decree's own spelling counts: hóa, ủy.
  return newer.length <= older.length
    ? { words: newer, wanted: olderTonePlacement }
    : { words: older, wanted: newerTonePlacement };
}

export const tonePlacement: Check = {
  id: 'text/tone-placement',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'One plan places the tone mark in two ways (`hoà` beside `hòa`); names keep their own spelling.',
  *run(plan) {
    const less = minority(plan);
    if (!less) return;
    const editOf = ({ words, place }: PlacedHit): Edit => ({ ...place, text: less.wanted(words.normalize('NFC')) });
    const all = less.words.map(editOf);
    const seen = new Set<string>();
    for (const one of less.words) {
      // One finding a spelling: `uỷ` and `UỶ` are two.
      if (seen.has(one.words)) continue;
      seen.add(one.words);
      const edit = editOf(one);
      yield {
        place: one.place,
        message: t('The plan writes “{0}” here and places the tone mark as in “{1}” elsewhere.', one.words, edit.text),
        fixes: [
          { title: t('Replace by “{0}”', edit.text), edits: [edit], safe: true },
          ...(all.length > 1
            ? [{ title: t('Write all {0} words so', all.length), edits: all, safe: true as const }]
            : []),
        ],
      };
    }
  },
};
