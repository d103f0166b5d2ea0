// Numbers and symbols of documents: `812/KH-UBND`, `30/2020/NĐ-CP`, `202/2025/QH15`, `05-CT/TW`, `368/SVHTTDL-QLVHGĐ`.

import { LETTER } from '../../language/characters';
import { TYPE_ABBREVIATIONS } from './document-types';

/** Blanks within a block: a soft line break is a space there. */
export const BLANKS = ' \\t\\n\\r\\u00A0';

const GAP = `[${BLANKS}]{0,3}`;
/** The number: figures, rarely with a letter (`12a`), and asterisks of an import; then what parts it from the symbol. */
const NUMBER = new RegExp(`\\d{1,5}[a-z]?\\*{0,2}(${GAP})([/\\-–])(${GAP})`, 'y');
const YEAR = new RegExp(`(?:19|20|21)\\d\\d(${GAP})/(${GAP})`, 'y');
const GROUP = new RegExp(`[${LETTER}][${LETTER}0-9]{0,30}(?:[&.][${LETTER}][${LETTER}0-9]{0,30}){0,4}`, 'y');
const SEPARATOR = new RegExp(`(${GAP})([/\\-–])(${GAP})`, 'y');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether the letters look like an abbreviation: they begin with a capital and lower-case letters never stand together. */
function isAbbreviation(group: string): boolean {
  const letters = group.normalize('NFC').replace(/[0-9&.]/g, '');
  let capitals = 0;
  let lowerBefore = false;
  for (const [index, letter] of [...letters].entries()) {
    const upper = letter === letter.toUpperCase();
    if (upper) capitals++;
    if (!upper && (index === 0 || lowerBefore)) return false;
    lowerBefore = !upper;
  }
  return capitals > 0 && letters.length <= 30;
}

function isType(group: string): boolean {
  const letters = group.normalize('NFC');
  return TYPE_ABBREVIATIONS.has(letters) || TYPE_ABBREVIATIONS.has(letters.toUpperCase());
}

/** An abbreviation at the place, without the full stop of the sentence; undefined where none stands there. */
function groupAt(text: string, at: number): string | undefined {
  const group = matchAt(GROUP, text, at)?.[0];
  return group !== undefined && isAbbreviation(group) ? group : undefined;
}

/**
 * Where the symbol that begins with the figure at `at` ends, in UTF-16 units; -1 where none begins there.
 * Blanks are accepted before the first bar, after a bar or hyphen, and round the hyphen after the type
 * (`02/TB- TBTTPV`, `3793 /KH-BTTTT`, `3210/QĐ - UBND`).
 */
export function symbolEnd(text: string, at: number): number {
  const number = matchAt(NUMBER, text, at);
  if (!number) return -1;
  const party = number[2] !== '/';
  // `12 - KH/TU` is a dash in a sentence.
  if (party && (number[1] !== '' || number[3] !== '')) return -1;
  let end = at + number[0].length;
  const year = party ? null : matchAt(YEAR, text, end);
  if (year) end += year[0].length;
  const first = groupAt(text, end);
  if (first === undefined || (party && !/[A-Z\u0110]{2}/.test(first))) return -1;
  end += first.length;
  const typed = isType(first);
  let groups = 1;
  let slash = false;
  for (; groups < 12; groups++) {
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator) break;
    const [whole, before, mark, after] = separator;
    const bar = mark === '/';
    if (bar && (!party || slash)) break;
    // A dash with blanks on both sides goes on only from the type to the body.
    if (before !== '' && (groups > 1 || !typed || after === '')) break;
    const group = groupAt(text, end + whole.length);
    if (group === undefined) break;
    // After a blank the next word may belong to the sentence: only capitals throughout go on.
    if (after !== '' && (group.length < 2 || /[a-z]/.test(group.slice(-1)))) break;
    end += whole.length + group.length;
    slash ||= bar;
  }
  if (party) return slash ? end : -1;
  return groups > 1 || year || typed || first.length > 1 ? end : -1;
}

/** The symbol as it should stand: NFC, no blanks, no asterisks, hyphens for dashes. */
export function plainSymbol(written: string): string {
  return written
    .normalize('NFC')
    .replace(new RegExp(`[${BLANKS}*]+`, 'g'), '')
    .replaceAll('–', '-');
}
