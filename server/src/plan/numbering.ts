// Numbers as plans print them: Roman for phần, Mục and appendices, the decree's letters for điểm.

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * The letters of điểm in their order: the Vietnamese alphabet without ă â ê ô ơ ư. Decree 30/2020/NĐ-CP numbers its own
 * lists so.
 */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

/**
 * A number in Roman figures.
 * @param value 1 and more
 */
export function romanNumber(value: number): string {
  let rest = value;
  let roman = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/**
 * The letter of a điểm: `a`, `b`, …, `y`, then `aa`, `ab`, ….
 * @param value 1-based
 */
export function pointLetter(value: number): string {
  const base = POINT_LETTERS.length;
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / base)) {
    letters = POINT_LETTERS[(rest - 1) % base]! + letters;
  }
  return letters;
}
