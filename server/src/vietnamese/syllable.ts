// Which syllables Vietnamese can have: an initial, a rhyme and a tone that go together.

import { Memory } from '../memory';

const TONE_MARKS: Readonly<Record<string, Tone>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0309': 'hỏi',
  '\u0303': 'ngã',
  '\u0323': 'nặng',
};

/** The six tones; `ngang` has no mark. */
export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const RHYMES = words(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu uơ
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`,
);

/** Rhymes after `qu`, whose `u` is the glide. */
const AFTER_QU = words(
  `a ac ach ai an ang anh ao at ay au ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê ên ênh êt êch i ich it y yt ych ynh yên yêt yên ơ ơn ơi ơt in inh`,
);

/** Rhymes that begin with `y` after an initial: `kỹ`, `lý`, `thủy` (there `uy`). */
const BEFORE_Y = words('h k l m s t v th d n');

const FRONT = /^[eêiy]/u;
const STOPPED = /(?:c|ch|p|t)$/u;
const INITIAL = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnpqrstvx])/u;

/** A syllable without its tone, and the tone; undefined where it carries two. */
export function withoutTone(syllable: string): { readonly base: string; readonly tone: Tone } | undefined {
  let tone: Tone = 'ngang';
  let base = '';
  for (const unit of syllable.normalize('NFD')) {
    const mark = TONE_MARKS[unit];
    if (mark === undefined) base += unit;
    else if (tone !== 'ngang') return undefined;
    else tone = mark;
  }
  return { base: base.normalize('NFC'), tone };
}

function fits(initial: string, rhyme: string): boolean {
  if (initial === 'qu') return AFTER_QU.has(rhyme);
  if (!RHYMES.has(rhyme)) return false;
  const front = FRONT.test(rhyme);
  switch (initial) {
    case 'c':
    case 'ng':
      return !front;
    case 'g':
      return !front || /^i/u.test(rhyme);
    case 'k':
    case 'gh':
    case 'ngh':
      return front;
    case 'q':
      return /^uô/u.test(rhyme);
    case 'gi':
      return !/^i/u.test(rhyme);
    default:
      return initial === '' || !/^y/u.test(rhyme) || (rhyme === 'y' && BEFORE_Y.has(initial));
  }
}

/**
 * Whether a word can be a syllable of Vietnamese. Both placements of the tone mark are right.
 * @param word one word in any case, NFC or NFD
 */
export function isSyllable(word: string): boolean {
  return remembered.get(word, () => readsAsSyllable(word));
}

const remembered = new Memory<boolean>();

function readsAsSyllable(word: string): boolean {
  const read = withoutTone(word.normalize('NFC').toLowerCase());
  if (!read) return false;
  const { base, tone } = read;
  if (STOPPED.test(base) && tone !== 'sắc' && tone !== 'nặng') return false;
  const initial = INITIAL.exec(base)?.[0] ?? '';
  if (fits(initial, base.slice(initial.length))) return true;
  // `gì`, `gìn`, `giếng`: the `i` of `gi` is the vowel; `qu` in `quốc` is `q` and `uô`; `k` alone is a letter's name.
  return initial.length > 1 && initial !== 'qu'
    ? initial === 'gi' && fits('g', base.slice(1))
    : initial === 'qu' && fits('q', base.slice(1));
}

/** Where the tone may stand in a rhyme, from its first letter: on the marked vowel, else on the main one. */
function tonePlaces(rhyme: string): readonly number[] {
  const marked = Math.max(...[...'ăâêôơ'].map((vowel) => rhyme.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  if (/^(?:oa|oe|uy)$|^oo/u.test(rhyme)) return [0, 1];
  return /^(?:oa|oe|uy)/u.test(rhyme) ? [1] : [0];
}

/**
 * The syllable with its tone on the vowel where it belongs: `trước` for `trứơc`, `của` for `cuả`.
 * @param word a syllable in any case, NFC or NFD
 * @returns NFC in small letters; undefined where the tone stands right or the word is no syllable
 */
export function withToneInPlace(word: string): string | undefined {
  const whole = word.normalize('NFC').toLowerCase();
  const read = withoutTone(whole);
  if (!read || read.tone === 'ngang' || !isSyllable(whole)) return undefined;
  const { base, tone } = read;
  const stands = Array.from(whole).findIndex((letter) => withoutTone(letter)?.tone === tone);
  const initial = INITIAL.exec(base)?.[0] ?? '';
  // `gìn` and `giá`: the `i` is the vowel of one and belongs to the initial of the other.
  const initials = initial === 'gi' || initial === 'qu' ? [initial, initial.slice(0, 1)] : [initial];
  const places = initials
    .filter((one) => fits(one, base.slice(one.length)))
    .flatMap((one) => tonePlaces(base.slice(one.length)).map((at) => at + one.length));
  if (places.includes(stands)) return undefined;
  const [right = 0] = places;
  const mark = Object.entries(TONE_MARKS).find(([, name]) => name === tone)?.[0] ?? '';
  return (base.slice(0, right + 1) + mark + base.slice(right + 1)).normalize('NFC');
}

/** `đ`, the marks of `ă â ơ ư` and the tones, in NFD. */
const VIETNAMESE = /đ|[aeiouy][\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/iu;

/** Whether a word has a letter that Vietnamese writes and English does not: `đ`, `ă`, `ơ`, a vowel with a tone. */
export function hasVietnameseLetter(word: string): boolean {
  return VIETNAMESE.test(word.normalize('NFD'));
}
