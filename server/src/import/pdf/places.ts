// What stands where on the pages: heads and closing parts in columns, tables, lines of running text, page numbers.

import { alignedTables } from './aligned';
import { continued, goesOn, type RuledTable, tableOf } from './cells';
import { type Columns, closingsOf, headsOf, type Strip } from './columns';
import { footOf, isContact } from './foot';
import { furnitureOf } from './furniture';
import { gridsOf } from './grid';
import type { Room } from './joins';
import { linesOf, type PrintedLine } from './lines';
import type { Page } from './page';
import { roomsOf } from './rooms';
import type { Word, Words } from './words';

export type Placed =
  | { readonly kind: 'line'; readonly line: PrintedLine; readonly page: number }
  | { readonly kind: 'aside'; readonly line: PrintedLine; readonly page: number }
  | { readonly kind: 'foot'; readonly line: PrintedLine; readonly page: number }
  | { readonly kind: 'columns'; readonly columns: Columns; readonly page: number }
  | {
      readonly kind: 'table';
      readonly table: RuledTable;
      readonly again: readonly PrintedLine[];
      readonly page: number;
    };

export interface LaidOutPage {
  /** Where its running text may stand. */
  readonly room: Room;
  readonly landscape: boolean;
  /** Letters that stand slanted, as a mark across the page does: not read. */
  readonly slanted: number;
  readonly empty: boolean;
}

export interface LaidOut {
  readonly pages: readonly LaidOutPage[];
  /** In reading order. */
  readonly placed: readonly Placed[];
  /** Of the feet of pages: the address of the office. */
  readonly contacts: readonly PrintedLine[];
  readonly converted: Word | undefined;
}

/** The places of everything on the pages. */
export function laidOut(pages: readonly Page[], words: readonly Words[]): LaidOut {
  const rough = pages.map((page, i) => roughOf(page, words[i]!.words));
  // Page numbers are known before recipients beside a signature are: they stand close to them.
  const furniture = furnitureOf(
    rough.map(({ heads, lines }, i) => {
      const inHeads = new Set(heads.flatMap((one) => [...one.words]));
      return { height: pages[i]!.height, lines: lines.filter((line) => !line.words.some((word) => inHeads.has(word))) };
    }),
  );
  const parts: Parts[] = [];
  for (const [i, one] of rough.entries()) {
    const samePaper = pages[i - 1]?.width === pages[i]!.width;
    const before = samePaper ? parts[i - 1]?.columns.at(-1)?.open : undefined;
    parts.push(partsOf(one, furniture, pages[i]!, before));
  }
  const placed: Placed[] = [];
  parts.forEach(({ columns, tables, lines, asides, foot }, page) => {
    const own: (Placed & { readonly y: number })[] = [
      ...lines.map((line) => ({ kind: 'line' as const, line, page, y: line.y })),
      ...asides.map((line) => ({ kind: 'aside' as const, line, page, y: line.y })),
      ...columns.map((one) => ({ kind: 'columns' as const, columns: one, page, y: one.y })),
      ...tables.map((table) => ({ kind: 'table' as const, table, again: [], page, y: table.y })),
    ];
    for (const one of own.sort((a, b) => a.y - b.y)) put(placed, one);
    for (const line of foot) placed.push({ kind: 'foot', line, page });
  });
  const rooms = roomsOf(
    pages,
    parts.map(({ lines }) => lines),
  );
  return {
    contacts: parts.flatMap(({ foot }) => (isContact(foot) ? foot : [])),
    pages: pages.map(({ width, height, slanted }, i) => ({
      room: rooms[i]!,
      landscape: width > height,
      slanted,
      empty: words[i]!.words.length === 0,
    })),
    placed,
    converted: words.flatMap((one) => one.words).find((word) => word.converted),
  };
}

/** Adds what comes next; a table that goes on over the page becomes part of the one before. */
function put(placed: Placed[], next: Placed): void {
  const at = placed.findLastIndex(({ kind }) => kind !== 'aside' && kind !== 'foot');
  const before = placed[at];
  if (
    next.kind === 'table' &&
    before?.kind === 'table' &&
    before.page < next.page &&
    goesOn(before.table, next.table)
  ) {
    const { table, again } = continued(before.table, next.table);
    placed[at] = { ...before, table, again: [...before.again, ...again], page: next.page };
  } else if (next.kind === 'columns' && next.columns.goesOn && before?.kind === 'columns') {
    const { left, right } = before.columns;
    const columns = {
      ...before.columns,
      left: [...left, ...next.columns.left],
      right: [...right, ...next.columns.right],
    };
    placed[at] = { ...before, columns };
  } else placed.push(next);
}

interface Rough {
  readonly tables: readonly RuledTable[];
  readonly foot: readonly PrintedLine[];
  /** What is in neither, both columns of a head in one line. */
  readonly lines: readonly PrintedLine[];
  readonly heads: readonly Columns[];
}

function roughOf(page: Page, words: readonly Word[]): Rough {
  const tables = gridsOf(page.rules).flatMap((grid) => tableOf(grid, words) ?? []);
  const inTables = new Set(tables.flatMap((table) => [...table.words]));
  const whole = linesOf(words.filter((word) => !inTables.has(word)));
  const foot = footOf(whole, page);
  const lines = whole.filter((line) => !foot.includes(line));
  return { tables, foot, lines, heads: headsOf(lines, page.width) };
}

interface Parts {
  readonly columns: readonly Columns[];
  readonly tables: readonly RuledTable[];
  readonly lines: readonly PrintedLine[];
  readonly asides: readonly PrintedLine[];
  readonly foot: readonly PrintedLine[];
}

function partsOf(
  { tables, foot, lines, heads }: Rough,
  furniture: ReadonlySet<PrintedLine>,
  page: Page,
  before: Strip | undefined,
): Parts {
  const asides = lines.filter((line) => furniture.has(line));
  const text = lines.filter((line) => !furniture.has(line));
  const columns = [...heads, ...closingsOf(text, page.width, before)];
  const inColumns = new Set(columns.flatMap((one) => [...one.words]));
  const left = text.flatMap((line) => line.words).filter((word) => !inColumns.has(word));
  const flowing = inColumns.size === 0 ? text : linesOf(left);
  const aligned = alignedTables(flowing);
  const inAligned = new Set(aligned.flatMap((table) => [...table.words]));
  const running = flowing.filter((line) => !line.words.some((word) => inAligned.has(word)));
  return { columns, tables: [...tables, ...aligned], asides, foot, lines: running };
}
