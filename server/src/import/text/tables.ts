// Tables in text: rows `| a | b |`, cells parted by tabs, and cells each on lines of their own between lone bars.

import { Traced } from '../traced';
import type { SourceLine } from './lines';

/** A table of the text; a cell is its lines. */
export interface TextTable {
  readonly rows: Traced[][][];
  readonly headed: boolean;
  readonly aligned?: readonly ('center' | 'right' | undefined)[];
}

/** What stands in the text: a line, or a table made out of several. */
export type TextEntry = { readonly line: SourceLine } | { readonly table: TextTable; readonly gap: number };

const DELIMITER = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** Gathers the lines of tables; every other line stays as it is. */
export function gatherTables(lines: readonly SourceLine[]): TextEntry[] {
  const out: TextEntry[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as SourceLine;
    const tabbed = endOfTabbed(lines, i);
    const parted = tabbed > i ? tabbed : endOfSpaced(lines, i);
    const end = parted > i ? parted : line.text.text === '|' ? endOfCells(lines, i) : endOfRows(lines, i);
    if (end > i) {
      const table =
        parted > i
          ? partedRows(lines, i, end, tabbed > i ? /\t/g : GAP)
          : line.text.text === '|'
            ? cellsBetweenBars(lines, i, end)
            : rowsOf(lines, i, end);
      if (table.rows.length > 0) out.push({ table, gap: line.gap });
      i = end;
    } else {
      if (line.text.text !== '|') out.push({ line });
      i++;
    }
  }
  return out;
}

/** A row begins with a bar and holds another, or is followed by a delimiter row. */
function isRow(line: SourceLine | undefined): boolean {
  const text = line?.text.text ?? '';
  return text.length > 1 && text.startsWith('|') && text.indexOf('|', 1) > 0;
}

function endOfRows(lines: readonly SourceLine[], from: number): number {
  let i = from;
  const bare =
    !isRow(lines[from]) && DELIMITER.test(lines[from + 1]?.text.text ?? '-') && lines[from]?.text.text.includes('|');
  const fits = (line: SourceLine | undefined): boolean => isRow(line) || Boolean(bare && line?.text.text.includes('|'));
  while (fits(lines[i]) && (i === from || (lines[i] as SourceLine).gap === 0)) i++;
  return i;
}

function rowsOf(lines: readonly SourceLine[], from: number, to: number): TextTable {
  const rows: Traced[][][] = [];
  let headed = false;
  for (let i = from; i < to; i++) {
    const text = (lines[i] as SourceLine).text;
    if (DELIMITER.test(text.text.slice(0, 2000)) && text.length <= 2000) headed ||= rows.length === 1;
    else rows.push(cellsOf(text).map((cell) => (cell.length ? [cell] : [])));
  }
  return { rows, headed };
}

function cellsOf(row: Traced): Traced[] {
  const cells: Traced[] = [];
  const text = row.text;
  let last = text.startsWith('|') ? 1 : 0;
  for (let at = text.indexOf('|', last); at >= 0; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] === '\\') continue;
    cells.push(withoutEscapes(row.slice(last, at)));
    last = at + 1;
  }
  if (text.slice(last).trim() !== '') cells.push(withoutEscapes(row.slice(last)));
  return cells;
}

/** `a\|b` is `a|b`. */
function withoutEscapes(cell: Traced): Traced {
  const bars = [...cell.text.matchAll(/\\(?=\|)/g)];
  const parts = bars.map((bar, i) => cell.slice(i ? (bars[i - 1]?.index ?? 0) + 1 : 0, bar.index));
  return (bars.length ? Traced.join([...parts, cell.slice((bars.at(-1)?.index ?? 0) + 1)]) : cell).trim();
}

/** A lone bar opens; the table ends with a lone bar before a blank line or the end of the text. */
function endOfCells(lines: readonly SourceLine[], from: number): number {
  let last = from;
  for (let i = from + 1; i < lines.length && i < from + 4000; i++) {
    const line = lines[i] as SourceLine;
    if (line.gap > 0 && lines[i - 1]?.text.text === '|' && line.text.text !== '|') break;
    if (line.text.text === '|') last = i;
    else if (line.gap > 1) break;
  }
  return last > from + 1 ? last + 1 : from;
}

/** A bar closes a cell; a bar right after it opens the next row. */
function cellsBetweenBars(lines: readonly SourceLine[], from: number, to: number): TextTable {
  const rows: Traced[][][] = [];
  let row: Traced[][] = [];
  let cell: Traced[] | undefined = [];
  for (let i = from + 1; i < to; i++) {
    const line = lines[i] as SourceLine;
    if (line.text.text !== '|') {
      cell ??= [];
      cell.push(line.text);
    } else if (cell) {
      row.push(cell);
      const next = lines[i + 1];
      cell = i + 1 < to && next?.text.text === '|' ? undefined : [];
      if (!cell || i + 1 >= to) {
        rows.push(row);
        row = [];
      }
    } else cell = [];
  }
  return { rows, headed: false };
}

/** How many tabs part the cells of a line; 0 where a tab only stands behind a number or a bullet. */
function tabs(line: SourceLine | undefined): number {
  const text = line?.text.text ?? '';
  if (!text.includes('\t') || text.length > 2000 || /^(?:[\dIVXa-zđ.]{1,8}[.)]|[-–+•*])\s*\t/u.test(text)) return 0;
  return text.split('\t').length - 1;
}

/** Wide gaps within a line, as columns of a table have them. */
const GAP = /\s{3,}/g;

/** Lines with as many wide gaps, two or more in each: the rows of a table of three columns or more. */
function endOfSpaced(lines: readonly SourceLine[], from: number): number {
  const columns = gaps(lines[from]);
  if (columns < 2) return from;
  let to = from + 1;
  while (gaps(lines[to]) === columns && (lines[to] as SourceLine).gap === 0) to++;
  return to - from >= 2 ? to : from;
}

function gaps(line: SourceLine | undefined): number {
  const text = line?.text.text ?? '';
  return text.length > 500 || text.includes('\t') || !text.includes('   ') ? 0 : [...text.matchAll(GAP)].length;
}

/** Lines with as many tabs: three cells in two lines or more, or two in three or more. */
function endOfTabbed(lines: readonly SourceLine[], from: number): number {
  const columns = tabs(lines[from]);
  if (columns === 0) return from;
  let to = from + 1;
  while (tabs(lines[to]) === columns && (lines[to] as SourceLine).gap === 0) to++;
  return to - from >= (columns > 1 ? 2 : 3) ? to : from;
}

/** @param between what parts the cells */
function partedRows(lines: readonly SourceLine[], from: number, to: number, between: RegExp): TextTable {
  const rows = lines.slice(from, to).map((line) => {
    const cells: Traced[][] = [];
    let last = 0;
    const cuts = [...line.text.text.matchAll(between)].map((m) => ({ at: m.index, length: m[0].length }));
    for (const { at, length } of [...cuts, { at: line.text.length, length: 0 }]) {
      const cell = line.text.slice(last, at).trim();
      cells.push(cell.length > 0 ? [cell] : []);
      last = at + length;
    }
    return cells;
  });
  return { rows, headed: false };
}
