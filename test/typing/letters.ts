// Vietnamese letters taken apart: a base letter, the mark that makes it another letter, and the tone of the syllable.

/** `hat` â ê ô, `horn` ơ ư, `breve` ă, `bar` đ. */
export type Mark = 'hat' | 'horn' | 'breve' | 'bar';

/** 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng: the digits of VNI. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export interface Letter {
  /** Lower case; `d` of đ. What is no letter stands as it is. */
  readonly base: string;
  readonly upper: boolean;
  readonly mark?: Mark;
}

const COMBINING: Readonly<Record<Exclude<Mark, 'bar'>, string>> = { hat: '\u0302', horn: '\u031b', breve: '\u0306' };
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** A letter as it is written, composed (NFC). */
export function written({ base, upper, mark }: Letter, tone: Tone = 0): string {
  const letter = mark === 'bar' ? 'đ' : `${base}${mark ? COMBINING[mark] : ''}${TONES[tone]}`.normalize('NFC');
  return upper ? letter.toUpperCase() : letter;
}

/** A written letter taken apart; the character itself where it is no Vietnamese letter. */
export function apart(character: string): { letter: Letter; tone: Tone } {
  const lower = character.toLowerCase();
  const upper = lower !== character;
  if (lower === 'đ') return { letter: { base: 'd', upper, mark: 'bar' }, tone: 0 };
  const [base = '', ...marks] = lower.normalize('NFD');
  const tone = Math.max(0, ...marks.map((mark) => TONES.indexOf(mark))) as Tone;
  const mark = (['hat', 'horn', 'breve'] as const).find((one) => marks.includes(COMBINING[one]));
  return { letter: { base, upper, ...(mark && { mark }) }, tone };
}
