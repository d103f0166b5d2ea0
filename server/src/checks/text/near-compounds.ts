// A syllable that no compound has, where a compound stands one slip away: `văn bãn`, `chặc chẽ`.
import mixUps from '../../../data/mix-ups.json';
import { beginnings, endings, isCompound, isInCompounds } from '../../vietnamese/compounds';
import { olderTonePlacement } from '../../vietnamese/fold';
import { isSyllable, withToneInPlace } from '../../vietnamese/syllable';
import type { Hit, ReadWord } from './passages';

/** Words that stand by themselves, and are no slips. */
const ALONE: ReadonlySet<string> = new Set(mixUps.alone.split(' ').map(olderTonePlacement));
/** The tones: grave, acute, tilde, hook, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Letters that many hear as one. */
const HEARD_AS_ONE: readonly (readonly [letters: RegExp, as: string])[] = [
  [/^tr/u, 'ch'],
  [/^x/u, 's'],
  [/^(?:gi|r)(?=\p{L})/u, 'd'],
  [/(?<=\p{L})ng$/u, 'n'],
  [/(?<=\p{L})[ct]$/u, 'c'],
];

const keys = new Map<string, string>();

/** What syllables have in common that are mixed up: no tone, and one letter for those that sound alike. */
function keyOf(syllable: string): string {
  let key = keys.get(syllable);
  if (key === undefined) {
    const bare = syllable.normalize('NFD').replace(TONES, '').normalize('NFC');
    key = HEARD_AS_ONE.reduce((text, [letters, as]) => text.replace(letters, as), bare);
    keys.set(syllable, key);
  }
  return key;
}

/** May be a slip: small letters, a syllable that Vietnamese can have, in no compound, and no word of its own. */
const isDoubtful = ({ text, low }: ReadWord): boolean =>
  text.toLowerCase() === text &&
  isSyllable(low) &&
  withToneInPlace(low) === undefined &&
  !isInCompounds(low) &&
  !ALONE.has(low);

/** Sorted by what differs least: the tone alone before a letter. */
function meant(syllable: string, candidates: readonly string[]): string | undefined {
  const near = candidates.filter((one) => one !== syllable && keyOf(one) === keyOf(syllable));
  return near.length === 1 ? near[0] : near.find((one) => one.length === syllable.length);
}

/**
 * Pairs of words of which one is no word, and with it another pair that administrative texts use.
 * @param words of one passage, their `low` in the older tone placement
 */
export function* nearCompounds(text: string, words: readonly ReadWord[]): Iterable<Hit> {
  for (let at = 0; at + 1 < words.length; at++) {
    const [first, second] = [words[at]!, words[at + 1]!];
    if (!/^\s$/u.test(text.slice(first.to, second.from))) continue;
    const wrongSecond = isDoubtful(second) && !isCompound(words[at - 1]?.low, first.low);
    const wrongFirst = isDoubtful(first) && !isCompound(second.low, words[at + 2]?.low);
    if (wrongFirst === wrongSecond) continue;
    const right = wrongSecond ? meant(second.low, endings(first.low)) : meant(first.low, beginnings(second.low));
    if (right === undefined) continue;
    const whole = wrongSecond ? `${first.text} ${right}` : `${right} ${second.text}`;
    yield { from: first.from, to: second.to, right: whole };
    at++;
  }
}
