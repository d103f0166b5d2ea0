import { distance } from 'fastest-levenshtein';
import foreignWords from '../../../data/foreign-words.json';
import { t } from '../../messages';
import { isAllCapitals, startsWithCapital } from '../../vietnamese/capitals';
import { beginnings, endings, isCompound } from '../../vietnamese/compounds';
import { hasVietnameseLetter, isSyllable, withToneInPlace } from '../../vietnamese/syllable';
import { typedSyllable } from '../../vietnamese/typing';
import type { Check } from '../check';
import { type Hit, passageFinder, type ReadPassage } from './passages';

/** Words, figures within them taken in: `nghie65m`. */
const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\d]*/gu;
/** Letters and digits in one, addresses of the internet, names of files: no words. */
const NO_WORD = /[\p{N}_@\\/&]|\.\p{Ll}/u;
const FOREIGN: ReadonlySet<string> = new Set(foreignWords.foreign.split(' '));

interface Word {
  readonly text: string;
  readonly low: string;
  readonly from: number;
  readonly to: number;
}

/** Stands alone between blanks and marks: a dash joins the parts of a foreign name, a slash those of a symbol. */
const isFree = (text: string, { from, to }: Word): boolean =>
  !NO_WORD.test(text.slice(Math.max(0, from - 1), from)) &&
  !NO_WORD.test(text.slice(to, to + 2)) &&
  !/[-–‑]$/u.test(text.slice(0, from).slice(-1)) &&
  !/^[-–‑]/u.test(text.slice(to, to + 1));

/** Syllables that are a compound with the word before or after, one letter or tone away from what stands there. */
function nearest(low: string, before: string | undefined, after: string | undefined): string | undefined {
  const near = [...endings(before), ...beginnings(after)].filter(
    (other) => Math.abs(other.length - low.length) < 2 && distance(other, low) === 1,
  );
  return near[0];
}

/** `cơ quann`: a letter typed twice, where the syllable without it makes a compound. */
function doubled(low: string, before: string | undefined, after: string | undefined): string | undefined {
  const right = low.replace(/(\p{L})\1$/u, '$1');
  return right !== low && (isCompound(before, right) || isCompound(right, after)) ? right : undefined;
}

/** `pháttriển`: two syllables without a blank. */
function parted(low: string): string | undefined {
  for (let at = 1; at < low.length; at++)
    if (isCompound(low.slice(0, at), low.slice(at))) return `${low.slice(0, at)} ${low.slice(at)}`;
  return undefined;
}

function withCase(word: string, right: string): string {
  if (isAllCapitals(word) && word.length > 1) return right.toUpperCase();
  return startsWithCapital(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Keys of a way of typing: only where the syllable meant makes a compound with a neighbour. */
function keysLeft(low: string, before: string | undefined, after: string | undefined): string | undefined {
  const right = typedSyllable(low);
  return right !== undefined && (isCompound(before, right) || isCompound(right, after)) ? right : undefined;
}

function* impossible({ plain: { text }, role }: ReadPassage): Iterable<Hit> {
  if (role === 'signature') return;
  const words = Array.from(
    text.matchAll(WORDS),
    ({ 0: word, index: from }): Word => ({
      text: word,
      low: word.normalize('NFC').toLowerCase(),
      from,
      to: from + word.length,
    }),
  );
  for (const [n, word] of words.entries()) {
    const { low, from, to } = word;
    // `đ` is a currency, `đ/c` an abbreviation.
    const moved = withToneInPlace(low);
    if (low.length < 2 || FOREIGN.has(low) || (isSyllable(low) && moved === undefined) || !isFree(text, word)) continue;
    const [before, after] = [words[n - 1]?.low, words[n + 1]?.low];
    if (moved !== undefined) {
      // A name keeps its own spelling, but for one that makes a well-known compound.
      if (startsWithCapital(word.text) && !isCompound(before, moved) && !isCompound(moved, after)) continue;
      yield { from, to, right: withCase(word.text, moved) };
      continue;
    }
    const sure = keysLeft(low, before, after);
    if (sure === undefined && /\d/u.test(low)) continue;
    const right =
      sure ?? (hasVietnameseLetter(low) ? (nearest(low, before, after) ?? parted(low)) : doubled(low, before, after));
    // Without a letter that only Vietnamese has, it may be of any language.
    if (right === undefined && !hasVietnameseLetter(low)) continue;
    // A name may be of another language; a word that needs one letter to be a well-known compound is no name.
    if (right === undefined && startsWithCapital(word.text)) continue;
    yield { from, to, ...(right !== undefined && { right: withCase(word.text, right) }) };
  }
}

const finder = passageFinder(impossible);

export const notASyllable: Check = {
  id: 'text/not-a-syllable',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A syllable that Vietnamese cannot have and that is neither a known foreign word nor a name.',
  *run(plan, { settings }) {
    const own = new Set(settings.words?.flatMap((word) => word.normalize('NFC').toLowerCase().split(/\s+/u)));
    for (const { hit, words, place } of finder(plan)) {
      if (own.has(words.normalize('NFC').toLowerCase())) continue;
      const { right } = hit;
      yield {
        place,
        message:
          right === undefined
            ? t('“{0}” is no Vietnamese syllable.', words)
            : t('“{0}” is no Vietnamese syllable; is “{1}” meant?', words, right),
        ...(right !== undefined && {
          fixes: [{ title: t('Replace by “{0}”', right), edits: [{ ...place, text: right }] }],
        }),
      };
    }
  },
};
