// Tables without lines: rows whose cells stand in columns of their own, line below line.

import { readLabel } from '../labels';
import type { RuledCell, RuledTable } from './cells';
import { isBoldLine, linesOf, type PrintedLine } from './lines';
import type { Word } from './words';

/** Blank between two columns: where it begins and ends. */
interface Strip {
  readonly from: number;
  readonly to: number;
}

/** A gap that parts cells, in ems; what is left of it beside all rows, in points. */
const GAP = 1.6;
const NARROWEST = 7;
const FEWEST_ROWS = 3;

/** The wide gaps of a line; none where it only sets a number apart from its text. */
function gapsOf({ words, size }: PrintedLine): Strip[] {
  const gaps: Strip[] = [];
  let end = words[0]?.end ?? 0;
  words.slice(1).forEach((word, i) => {
    const lone = gaps.length === 0 && i === 0 && readLabel(`${words[0]!.text} X`)?.level !== undefined;
    if (word.x - end > GAP * size && !(lone && /[.):]$|^[-–+•]$/u.test(words[0]!.text)))
      gaps.push({ from: end, to: word.x });
    end = Math.max(end, word.end);
  });
  return gaps;
}

/** The parts of strips that a line leaves free. */
function left(strips: readonly Strip[], line: PrintedLine): Strip[] {
  return strips.flatMap((strip) => {
    let parts: Strip[] = [strip];
    for (const { x, end } of line.words)
      parts = parts.flatMap(({ from, to }) =>
        end <= from || x >= to
          ? [{ from, to }]
          : [
              { from, to: x },
              { from: end, to },
            ].filter((part) => part.to - part.from > 0),
      );
    const widest = parts.sort((a, b) => b.to - b.from - a.to + a.from)[0];
    return widest && widest.to - widest.from >= NARROWEST ? [widest] : [];
  });
}

/** The tables without lines among the lines of a page. */
export function alignedTables(lines: readonly PrintedLine[]): RuledTable[] {
  const tables: RuledTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    if (run) {
      tables.push(tableOf(lines.slice(at, run.to), run.strips));
      at = run.to;
    } else at++;
  }
  return tables;
}

/** Lines from one on beside which the same strips stay free. */
function runFrom(lines: readonly PrintedLine[], at: number): { to: number; strips: Strip[] } | undefined {
  let strips = gapsOf(lines[at]!);
  if (strips.length === 0) return undefined;
  let to = at + 1;
  let rows = 1;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const free = left(strips, line);
    const isRow = gapsOf(line).length > 0;
    const near = line.y - lines[i - 1]!.y < 3.2 * line.size;
    if (!near || free.length < strips.length || (!isRow && !goesOn(line, free))) break;
    strips = free;
    if (isRow) {
      rows++;
      to = i + 1;
    }
  }
  return rows >= FEWEST_ROWS ? { to, strips } : undefined;
}

/** All of a line stands in one column, and not in the first: a cell goes on. */
const goesOn = ({ x }: PrintedLine, strips: readonly Strip[]): boolean =>
  strips[0] !== undefined && x >= strips[0].to - 1;

function tableOf(lines: readonly PrintedLine[], strips: readonly Strip[]): RuledTable {
  const edges = [
    Math.min(...lines.map(({ x }) => x)),
    ...strips.map(({ from, to }) => (from + to) / 2),
    Math.max(...lines.map(({ end }) => end)),
  ];
  const columnOf = ({ x, end }: Word): number =>
    Math.max(0, edges.slice(1, -1).filter((edge) => (x + end) / 2 > edge).length);
  const rows: Word[][] = [];
  for (const line of lines) {
    const whole = gapsOf(line).length > 0 && line.words.some((word) => columnOf(word) === 0);
    if (whole || rows.length === 0) rows.push([...line.words]);
    else rows.at(-1)!.push(...line.words);
  }
  const cells = rows.flatMap((words, row) =>
    edges.slice(1).map((right, column): RuledCell => {
      const own = linesOf(words.filter((word) => columnOf(word) === column));
      const top = lines[0]!.y;
      const box = { left: edges[column]!, right, top, bottom: top, row, column, rows: 1, columns: 1 };
      return { box, paragraphs: own.length > 0 ? [own] : [] };
    }),
  );
  const first = cells.filter(({ box, paragraphs }) => box.row === 0 && paragraphs.length > 0);
  const headed = first.length > 1 && first.every(({ paragraphs }) => paragraphs.flat().every(isBoldLine));
  const words = new Set(lines.flatMap((line) => line.words));
  const y = lines[0]!.y;
  return { columns: edges.length - 1, rows: rows.length, edges, cells, words, y, headed, aligned: [] };
}
