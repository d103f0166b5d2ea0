// The numbers of Word's lists as they are printed.

import { POINT_LETTERS, romanNumber } from '../../plan/numbering';

/** A number in the format of a level: `decimal`, `upperRoman`, `lowerLetter` …; unknown formats count in figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return value > 0 && value < 4000 ? romanNumber(value) : String(value);
    case 'lowerRoman':
      return value > 0 && value < 4000 ? romanNumber(value).toLowerCase() : String(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'vietnameseCounting':
      return POINT_LETTERS[value - 1] ?? String(value);
    default:
      return String(value);
  }
}

/** `a` … `z`, `aa`, `bb`: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 10) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}
