// Tables: merged cells, widths, and the table of tasks that is made from the plan.
import type { TableCell, TableInside } from '../language/syntax';
import type { AnalysedPlan, Task, Unit } from '../plan/model';
import { plainText } from '../plan/plain';
import { paddedDates } from './attributes';
import { clean } from './clean';
import type { Align, Cell, Paragraph, Run, Table } from './flow';
import { withoutMarks } from './marks';
import { type Face, textWidth } from './metrics';
import type { Printer } from './printed';
import type { Style, StyleName } from './styles';
import { mm } from './units';
import { type Need, shareWidths } from './widths';

/** Blanks left and right of a cell's text together; the writers set them. */
export const CELL_PADDING = mm(3.8);

type Styles = Readonly<Record<StyleName, Style>>;

/** `1.250`, `97,5%`, `-3`: figures as Vietnamese writes them. */
const FIGURES = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s*%?$/;
/** Columns that count the rows. */
const ORDINAL = /^(?:s?tt|số tt|số thứ tự)$/iu;

/** A grid of cells before merging. */
type Grid = readonly (readonly (TableCell | undefined)[])[];

function mergeAt(grid: Grid, row: number, column: number): TableCell['merge'] {
  return grid[row]?.[column]?.merge;
}

/** How far a cell that begins here reaches: only rectangles are merged, and none out of the header rows. */
function spanOf(
  grid: Grid,
  row: number,
  column: number,
  columns: number,
  end: number,
): { right: number; down: number } {
  let right = 1;
  while (column + right < columns && mergeAt(grid, row, column + right) === 'left') right++;
  let down = 1;
  const goesOn = (below: number): boolean => {
    if (below >= end || mergeAt(grid, below, column) !== 'up') return false;
    for (let i = 1; i < right; i++) if (mergeAt(grid, below, column + i) === undefined) return false;
    return right > 1 || mergeAt(grid, below, column + 1) !== 'left';
  };
  while (goesOn(row + down)) down++;
  return { right, down };
}

/** The longest word, the longest line, and the length of all lines of a paragraph. */
function needOf(runs: readonly Run[], size: number, face: Face): { least: number; most: number; length: number } {
  let least = 0;
  let most = 0;
  let length = 0;
  let line = '';
  for (const run of [...runs, { kind: 'break' } as const]) {
    if (run.kind !== 'break') {
      line += run.text;
      continue;
    }
    const width = textWidth(line, size, face);
    most = Math.max(most, width);
    length += width;
    for (const word of line.split(/[ -]/)) least = Math.max(least, textWidth(word, size, face));
    line = '';
  }
  return { least, most, length };
}

function columnWidths(rows: readonly (readonly Cell[])[], count: number, width: number, styles: Styles): number[] {
  const needs = Array.from({ length: count }, () => ({
    least: 0,
    most: 0,
    lengths: new Array<number>(rows.length).fill(0),
  }));
  rows.forEach((cells, row) => {
    for (const { column, columnSpan, paragraphs } of cells) {
      if (columnSpan > 1) continue;
      for (const { style, runs } of paragraphs) {
        const own = needOf(runs, styles[style].size, styles[style]);
        const need = needs[column]!;
        need.least = Math.max(need.least, own.least);
        need.most = Math.max(need.most, own.most);
        need.lengths[row] = own.length;
      }
    }
  });
  // A hair more than measured: rounding must not break a word.
  const padding = CELL_PADDING + 1.5;
  const padded = needs.map(
    ({ least, most, lengths }): Need => ({ least: least + padding, most: most + padding, lengths }),
  );
  return shareWidths(padded, width);
}

function paragraph(runs: readonly Run[], header: boolean, align: Align | undefined): Paragraph {
  return { kind: 'paragraph', style: header ? 'Tiêu đề bảng' : 'Ô bảng', runs, ...(align && !header ? { align } : {}) };
}

/** Where the plan says nothing: figures at the right, what counts the rows in the middle. */
function likelyAlign(texts: readonly string[], headers: readonly string[]): Align | undefined {
  if (headers.some((header) => ORDINAL.test(header))) return 'center';
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => FIGURES.test(text)) ? 'right' : undefined;
}

function wordsOf(cell: TableCell | undefined, unit: Unit): string {
  if (!cell || cell.merge) return '';
  return clean(plainText(unit.block, cell.content).text).trim();
}

/** The nearest title above a table, its header for those who cannot see it. */
function described(unit: Unit, headers: readonly string[]): Pick<Table, 'caption' | 'summary'> {
  let title = '';
  for (let at = unit.parent; at && title === ''; at = at.parent) title = at.title;
  return labelled(title || (unit.appendix?.title ?? ''), headers);
}

function labelled(title: string, headers: readonly string[]): Pick<Table, 'caption' | 'summary'> {
  const caption = clean(title).trim();
  const named = headers.filter((header) => header !== '');
  return {
    ...(caption === '' ? {} : { caption }),
    ...(named.length === 0 ? {} : { summary: `Các cột: ${named.join('; ')}` }),
  };
}

/**
 * A table of the plan as it prints.
 * @param width of the text area
 */
export function printTable(unit: Unit, inside: TableInside, printer: Printer, width: number, styles: Styles): Table {
  const columns = inside.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const grid: Grid = inside.rows.map((row) => row.cells);
  const texts = grid.map((row) => row.map((cell) => wordsOf(cell, unit)));
  const headers = texts.slice(0, inside.headerRows);
  const aligns = Array.from(
    { length: columns },
    (_, column) =>
      inside.alignments[column] ??
      likelyAlign(
        texts.slice(inside.headerRows).map((row) => row[column] ?? ''),
        headers.map((row) => row[column] ?? ''),
      ),
  );
  const covered = new Set<number>();
  const rows = inside.rows.map((_, row) => {
    const header = row < inside.headerRows;
    const end = header ? inside.headerRows : inside.rows.length;
    const cells: Cell[] = [];
    for (let column = 0; column < columns; column++) {
      if (covered.has(row * columns + column)) continue;
      const { right, down } = spanOf(grid, row, column, columns, end);
      for (let r = row; r < row + down; r++) for (let c = column; c < column + right; c++) covered.add(r * columns + c);
      const cell = grid[row]?.[column];
      const runs = cell && !cell.merge ? printer.runs(unit.block, unit.at, cell.content) : [];
      const align = right > 1 ? inside.alignments[column] : aligns[column];
      cells.push({ column, columnSpan: right, rowSpan: down, paragraphs: [paragraph(runs, header, align)] });
    }
    return cells;
  });
  return {
    kind: 'table',
    widths: columnWidths(rows, columns, width, styles),
    headerRows: inside.headerRows,
    rows,
    place: unit.place,
    ...described(unit, headers.flat()),
  };
}

interface TaskColumn {
  readonly title: string;
  readonly align: Align;
  readonly always?: boolean;
  text(task: Task, index: number): string;
}

const TASK_COLUMNS: readonly TaskColumn[] = [
  { title: 'TT', align: 'center', always: true, text: (_, index) => String(index + 1) },
  { title: 'Nhiệm vụ', align: 'left', always: true, text: (task) => task.text },
  { title: 'Chủ trì', align: 'left', always: true, text: (task) => task.lead.map((body) => body.text).join(', ') },
  { title: 'Phối hợp', align: 'left', text: (task) => task.partners.map((body) => body.text).join(', ') },
  { title: 'Thời hạn', align: 'center', always: true, text: (task) => paddedDates(task.deadline?.value ?? '') },
  { title: 'Sản phẩm', align: 'left', text: (task) => task.product },
];

/** `(bảng phân công)`: the tasks of the plan with who does them until when; columns that stay empty are left out. */
export function taskTable(plan: AnalysedPlan, unit: Unit, width: number, styles: Styles): Table {
  const columns = TASK_COLUMNS.filter(
    (column) => column.always || plan.tasks.some((task, index) => column.text(task, index) !== ''),
  );
  const cell = (text: string, column: number, task?: Task): Cell => {
    const place = task ? { place: task.place } : {};
    const runs = withoutMarks([{ kind: 'text', text: clean(text), ...place }]);
    return {
      column,
      columnSpan: 1,
      rowSpan: 1,
      paragraphs: [paragraph(runs, task === undefined, columns[column]!.align)],
    };
  };
  const rows = [
    columns.map((column, i) => cell(column.title, i)),
    ...plan.tasks.map((task, index) => columns.map((column, i) => cell(column.text(task, index), i, task))),
  ];
  return {
    kind: 'table',
    widths: columnWidths(rows, columns.length, width, styles),
    headerRows: 1,
    rows,
    place: unit.place,
    ...labelled(
      'Bảng phân công nhiệm vụ',
      columns.map((column) => column.title),
    ),
  };
}
