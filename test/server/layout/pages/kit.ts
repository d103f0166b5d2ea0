// Flows of a few blocks, and what stands on their pages.

import type { Look } from '../../../../server/src/directory/settings';
import type { Cell, Flow, FlowBlock, PageSetup, Paragraph, Run, Table } from '../../../../server/src/layout/flow';
import { pageSetup } from '../../../../server/src/layout/page';
import { pagesOf } from '../../../../server/src/layout/pages';
import type { Page, Pages, TextItem } from '../../../../server/src/layout/pages/pages';
import { type StyleName, stylesOf } from '../../../../server/src/layout/styles';

const PROPERTIES = {
  title: 'Kế hoạch',
  subject: '',
  issuer: '',
  typeName: '',
  number: '',
  symbol: '',
  date: '2026-02-05',
  signer: '',
  position: '',
};

export function line(style: StyleName, ...runs: (string | Run)[]): Paragraph {
  return {
    kind: 'paragraph',
    style,
    runs: runs.map((run) => (typeof run === 'string' ? { kind: 'text', text: run } : run)),
  };
}

/** A cell that begins in a row: its text, and how far it reaches. */
export type Written = readonly [text: string, columnSpan?: number, rowSpan?: number];

/** @param rows by row the cells that begin there, with the columns that they begin in */
export function table(
  widths: readonly number[],
  rows: readonly (readonly (readonly [column: number, ...Written])[])[],
  headerRows = 0,
): Table {
  return {
    kind: 'table',
    widths,
    headerRows,
    rows: rows.map((row) =>
      row.map(([column, text, columnSpan = 1, rowSpan = 1]): Cell => {
        return { column, columnSpan, rowSpan, paragraphs: [line('Ô bảng', text)] };
      }),
    ),
  };
}

export function flow(
  blocks: readonly FlowBlock[],
  over: { readonly footer?: readonly Paragraph[]; readonly page?: PageSetup; readonly look?: Look } = {},
): Flow {
  return {
    properties: PROPERTIES,
    styles: stylesOf(over.look),
    sections: [{ kind: 'plan', page: over.page ?? pageSetup(), blocks, firstFooter: over.footer ?? [] }],
  };
}

export const paged = (...blocks: FlowBlock[]): Pages => pagesOf(flow(blocks));

export const texts = (page: Page): TextItem[] => page.items.filter((item) => item.kind === 'text');

/** The printed lines of a page, top to bottom as they are drawn. */
export function linesOf(page: Page): string[] {
  const lines: string[] = [];
  let last = -1;
  for (const item of texts(page)) {
    if (item.line === last) lines[lines.length - 1] += item.text;
    else lines.push(item.text);
    last = item.line;
  }
  return lines;
}

/** So many words of four letters that are all different. */
export function words(count: number, start = 0): string {
  return Array.from({ length: count }, (_, i) => `w${String(start + i).padStart(3, '0')}`).join(' ');
}

/** Blank paragraphs of one line each. */
export const fill = (count: number): Paragraph[] => Array.from({ length: count }, (_, i) => line('Đoạn', `Dòng ${i}.`));

/** How many one-line paragraphs of the text fit on a page: 16.1 points and 6 between. */
export const PER_PAGE = 32;

/** Right end of an item. */
export const ends = ({ x, width }: { readonly x: number; readonly width: number }): number => x + width;
