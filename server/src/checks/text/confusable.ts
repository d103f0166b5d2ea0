import data from '../../../data/mix-ups.json';
import { t } from '../../messages';
import { isAllCapitals, startsWithCapital } from '../../vietnamese/capitals';
import { isCompound } from '../../vietnamese/compounds';
import { olderTonePlacement } from '../../vietnamese/fold';
import { nearCompounds } from './near-compounds';
import { type Hit, passageCheck, type ReadPassage, type ReadWord, readWords } from './passages';

interface MixUp {
  readonly wrong: readonly string[];
  readonly right: string;
  /** Only where one of these words follows. */
  readonly before: ReadonlySet<string> | undefined;
}

/** By the first of the wrong words. */
const mixUps = new Map<string, MixUp[]>();
for (const { wrong, right, before } of data.mixUps as readonly { wrong: string; right: string; before?: string }[]) {
  const words = wrong.split(' ').map(olderTonePlacement);
  const first = mixUps.get(words[0]!) ?? [];
  first.push({ wrong: words, right, before: before === undefined ? undefined : new Set(before.split(' ')) });
  mixUps.set(words[0]!, first);
}

/** `đơn vi phạm`, `lịch sử lý luận`: a word at an end belongs to its neighbour. */
const isShared = (words: readonly ReadWord[], from: number, to: number): boolean =>
  isCompound(words[from - 1]?.low, words[from]?.low) ||
  isCompound(words[to - 1]?.low, words[to]?.low) ||
  words[to - 1]?.low === words[to]?.low;

/** The capitals of the words found, put on the right ones. */
function cased(found: string, right: string): string {
  if (isAllCapitals(found)) return right.toUpperCase();
  return startsWithCapital(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

function* found({ plain: { text }, role }: ReadPassage): Iterable<Hit> {
  if (role === 'signature') return;
  const words = readWords(text);
  const listed = [...inList(text, words)];
  yield* listed;
  for (const hit of nearCompounds(text, words))
    if (!listed.some(({ from, to }) => from < hit.to && hit.from < to)) yield hit;
}

function* inList(text: string, words: readonly ReadWord[]): Iterable<Hit> {
  for (const [n, word] of words.entries()) {
    for (const { wrong, right, before } of mixUps.get(word.low) ?? []) {
      const end = n + wrong.length;
      const last = words[end - 1];
      if (!last || !wrong.every((one, at) => words[n + at]?.low === one)) continue;
      const span = { from: word.from, to: last.to };
      const whole = text.slice(span.from, span.to);
      if (!/^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)+$/u.test(whole) || isShared(words, n, end)) continue;
      if (before && !before.has(words[end]?.low ?? '')) continue;
      if (isPersonalName(words, n, end)) continue;
      yield { ...span, right: cased(whole, right) };
    }
  }
}

/** Every word has a capital, and it is no title: a name keeps its spelling, but for the names that are on the list. */
function isPersonalName(words: readonly ReadWord[], from: number, to: number): boolean {
  const all = words.slice(from, to);
  const titled = all.every(({ text }) => startsWithCapital(text) && !isAllCapitals(text));
  return titled && !mixUps.get(all[0]!.low)!.some(({ right }) => /\s\p{Lu}/u.test(right));
}

export const confusable = passageCheck(
  {
    id: 'text/confusable',
    severity: 'information',
    onText: true,
    onPlan: true,
    fixes: true,
    summary: 'Words that exist and are not meant here: well-known mix-ups such as “phòng trào”.',
  },
  found,
  ({ words, hit }) => ({
    message: t('“{0}” is probably meant as “{1}”.', words, hit.right ?? ''),
    title: t('Replace by “{0}”', hit.right ?? ''),
  }),
);
