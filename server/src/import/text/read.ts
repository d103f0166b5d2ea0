// The reader of plain text and Markdown: source → imported document.

import type { ImportedDocument, ImportedItem, Region } from '../document';
import type { ImportOptions } from '../result';
import { BEFORE_NUMBER, endsBeforeNumber } from '../words';
import { resolveEmphasis } from './emphasis';
import { featuresOf, type Line } from './features';
import { layoutOf } from './layout';
import { convertLegacy } from './legacy';
import { readLines } from './lines';
import { joinLoneLabels } from './lone-labels';
import { resolveMarkdown } from './markdown';
import { splitMergedHead } from './merged-head';
import { nestPoints } from './nested-points';
import { isRule, pageNumber } from './noise';
import { ParagraphAssembler } from './paragraphs';
import { regionsOf } from './regions';
import { joinSpacedLetters } from './spaced-letters';
import { gatherTables, type TextEntry, type TextTable } from './tables';

/**
 * Reads a text into paragraphs and tables, lines joined, noise set apart.
 * @param source the whole file
 */
export function readText(source: string, options: ImportOptions): ImportedDocument {
  const { lines: converted, remarks } = convertLegacy(readLines(source), options.asWritten === true);
  const { lines: joined, remarks: told } = joinSpacedLetters(converted);
  const raw = options.format === 'md' ? resolveMarkdown(joined) : joined;
  const entries = gatherTables(joinLoneLabels(splitMergedHead(resolveEmphasis(raw))));
  const items = readEntries(entries);
  return {
    source,
    items: options.format === 'md' ? nestPoints(items) : items,
    remarks: [...remarks, ...told],
    styled: false,
  };
}

/**
 * The paragraphs and tables of a document out of its lines and what were tables already.
 * @param paragraphs the lines are the paragraphs of a document
 */
export function readEntries(entries: readonly TextEntry[], paragraphs = false): ImportedItem[] {
  const lines = entries.map((entry) => ('line' in entry ? featuresOf(entry.line) : undefined));
  const regions = regionsOf(lines, entries.map(headOf));
  const layout = layoutOf(lines, regions, paragraphs);
  const assembler = new ParagraphAssembler(layout, romansAreCapital(lines));
  let page = 1;
  entries.forEach((entry, i) => {
    const region = regions[i] as Region;
    const line = lines[i];
    if (!line) {
      if ('table' in entry) {
        assembler.flush();
        assembler.items.push(tableItem(entry.table, region));
      }
      return;
    }
    const number = region === 'head' ? undefined : pageNumber(line);
    if (number !== undefined && number > page - 1 && number <= page + 3 && stands(lines, i, number, page)) {
      page = number;
      assembler.aside({ kind: 'aside', region, text: line.text });
    } else if (!isRule(line)) assembler.add(line, region);
  });
  assembler.flush();
  return assembler.items;
}

/** The words of a table, as far as a head may have them; empty for a line. */
function headOf(entry: TextEntry): string {
  if (!('table' in entry)) return '';
  const cells = entry.table.rows
    .slice(0, 6)
    .flatMap((row) => row.map((cell) => cell.map((line) => line.text).join(' ')));
  return cells.map((cell) => cell.slice(0, 300)).join('\n');
}

/** Lines that the shortest page has. */
const SHORTEST_PAGE = 20;

/** A page number has a blank line or the text's end on one side; between two lines it is the next one, a page on. */
function stands(lines: readonly (Line | undefined)[], i: number, number: number, page: number): boolean {
  if ((lines[i]?.gap ?? 0) > 0) return true;
  const before = lines[i - 1];
  if (before && endsBeforeNumber(before.value, BEFORE_NUMBER)) return false;
  const next = lines[i + 1];
  return !next || next.gap > 0 || (number === page + 1 && i >= SHORTEST_PAGE * page);
}

function romansAreCapital(lines: readonly (Line | undefined)[]): boolean {
  const romans = lines.filter((line) => line?.label?.kind === 'roman');
  return romans.filter((line) => line?.capitals).length * 2 >= romans.length;
}

function tableItem(table: TextTable, region: Region): ImportedItem {
  const sources = table.rows.flat(2).flatMap((cell) => cell.source ?? []);
  const source = { from: sources[0]?.from ?? 0, to: sources.at(-1)?.to ?? 0 };
  const { rows, headed, aligned = [] } = table;
  return { kind: 'table', region, rows, headed, aligned, source };
}
