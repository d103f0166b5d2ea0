// The reader of plain text and Markdown: source → imported document.

import type { ImportedDocument, ImportedItem, Region } from '../document';
import type { ImportOptions } from '../result';
import { resolveEmphasis } from './emphasis';
import { featuresOf, type Line } from './features';
import { layoutOf } from './layout';
import { readLines } from './lines';
import { joinLoneLabels } from './lone-labels';
import { resolveMarkdown } from './markdown';
import { splitMergedHead } from './merged-head';
import { nestPoints } from './nested-points';
import { isRule, pageNumber } from './noise';
import { ParagraphAssembler } from './paragraphs';
import { regionsOf } from './regions';
import { gatherTables, type TextTable } from './tables';

/**
 * Reads a text into paragraphs and tables, lines joined, noise set apart.
 * @param source the whole file
 */
export function readText(source: string, options: ImportOptions): ImportedDocument {
  let raw = readLines(source);
  if (options.format === 'md') raw = resolveMarkdown(raw);
  const entries = gatherTables(joinLoneLabels(splitMergedHead(resolveEmphasis(raw))));
  const lines = entries.map((entry) => ('line' in entry ? featuresOf(entry.line) : undefined));
  const regions = regionsOf(lines);
  const layout = layoutOf(lines, regions);
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
    if (number !== undefined && number > page - 1 && number <= page + 3 && stands(lines, i)) {
      page = number;
      assembler.aside({ kind: 'aside', region, text: line.text });
    } else if (!isRule(line)) assembler.add(line, region);
  });
  assembler.flush();
  const { items } = assembler;
  return { source, items: options.format === 'md' ? nestPoints(items) : items };
}

/** A page number has a blank line or the text's end on one side. */
function stands(lines: readonly (Line | undefined)[], i: number): boolean {
  const next = lines[i + 1];
  return (lines[i]?.gap ?? 0) > 0 || !next || next.gap > 0;
}

function romansAreCapital(lines: readonly (Line | undefined)[]): boolean {
  const romans = lines.filter((line) => line?.label?.kind === 'roman');
  return romans.filter((line) => line?.capitals).length * 2 >= romans.length;
}

function tableItem(table: TextTable, region: Region): ImportedItem {
  const sources = table.rows.flat(2).flatMap((cell) => cell.source ?? []);
  const source = { from: sources[0]?.from ?? 0, to: sources.at(-1)?.to ?? 0 };
  return { kind: 'table', region, rows: table.rows, headed: table.headed, source };
}
