// Paragraphs, rules and tables of the flow as Word writes them.
import {
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type * as flow from '../../layout/flow';
import { CELL_PADDING } from '../../layout/tables';
import { twips } from '../../layout/units';
import { narrowed, wholeWidths } from '../../layout/wide-tables';
import { DescribedTable } from './described-table';
import { type Counting, LIST_REFERENCE } from './numbering';
import { RunWriter } from './runs';
import { ALIGNMENT, styleId } from './styles';

/** Border width in eighths of a point. */
const HAIRLINE = 4;
const LINE = { style: BorderStyle.SINGLE, size: HAIRLINE, color: '000000' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Height of the paragraph that a rule is drawn on, and the letter size in it. */
const RULE_LINE = { twips: 60, halfPoints: 2 };

/** Room above a table and above the foot, in twips. */
const TABLE_GAP = 120;
const FOOT_GAP = 160;

/** Height of a paragraph that only must be there. */
const LOWEST = 20;

/** What the tables without borders are, for people who do not see the page. */
const ROLES = { head: 'Phần đầu văn bản', foot: 'Nơi nhận và chữ ký' } as const;

function isFoot(block: flow.FlowBlock | undefined): boolean {
  return block?.kind === 'columns' && block.role === 'foot';
}

/** Writes blocks of one document. */
export class BlockWriter {
  private readonly runs: RunWriter;

  constructor(private readonly counting: Counting) {
    this.runs = new RunWriter(counting);
  }

  /** @param width of the text area of the section, in points */
  blocks(blocks: readonly flow.FlowBlock[], width: number): (Paragraph | Table)[] {
    return blocks.flatMap((block, i) => this.block(block, width, blocks[i + 1]));
  }

  private block(block: flow.FlowBlock, width: number, next: flow.FlowBlock | undefined): (Paragraph | Table)[] {
    // Only where it must: LibreOffice no longer keeps titles with their text behind such a paragraph at a page's end.
    const end = next === undefined ? [spacer()] : [];
    switch (block.kind) {
      case 'paragraph':
        return [this.paragraph(block, width)];
      case 'rule':
        return [rule(block)];
      case 'columns':
        if (block.role === 'head') return [this.columns(block)];
        return [spacer(FOOT_GAP, true), this.columns(block, isFoot(next)), ...end];
      case 'table':
        return [...narrowed(block).flatMap((table) => [spacer(TABLE_GAP, true), this.table(table)]), ...end];
    }
  }

  /** @param more added to the paragraph's own look */
  paragraph(paragraph: flow.Paragraph, width: number, more: IParagraphOptions = {}): Paragraph {
    const { style, align, keepNext, boxed } = paragraph;
    const place = this.counting.places.get(paragraph);
    return new Paragraph({
      style: styleId(style),
      widowControl: true,
      ...(align ? { alignment: ALIGNMENT[align] } : {}),
      ...(keepNext === undefined ? {} : { keepNext }),
      ...(boxed === undefined ? {} : box(boxed, width, align)),
      ...(place ? { numbering: { reference: LIST_REFERENCE, level: place.level, instance: place.list } } : {}),
      ...more,
      children: place ? this.runs.afterNumber(paragraph) : this.runs.write(paragraph.runs),
    });
  }

  /** @param keepNext stays with the next block */
  private columns({ role, widths, rows, together }: flow.Columns, keepNext = false): Table {
    const whole = wholeWidths(widths);
    return new DescribedTable({
      caption: ROLES[role],
      layout: TableLayoutType.FIXED,
      width: { size: sum(whole), type: WidthType.DXA },
      columnWidths: whole,
      margins: NO_MARGINS,
      borders: { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
      rows: rows.map(
        (cells) =>
          new TableRow({
            ...(together ? { cantSplit: true } : {}),
            children: cells.map(
              (blocks, i) =>
                new TableCell({
                  width: { size: whole[i]!, type: WidthType.DXA },
                  margins: NO_MARGINS,
                  borders: NO_BORDERS,
                  children:
                    blocks.length > 0 ? blocks.map((block) => this.inCell(block, widths[i]!, keepNext)) : [spacer()],
                }),
            ),
          }),
      ),
    });
  }

  private inCell(block: flow.Paragraph | flow.Rule, width: number, keepNext: boolean): Paragraph {
    return block.kind === 'rule' ? rule(block) : this.paragraph(block, width, keepNext ? { keepNext } : {});
  }

  private table({ widths, rows, headerRows, caption, summary, keepNext }: flow.Table): Table {
    const whole = wholeWidths(widths);
    const padding = twips(CELL_PADDING / 2);
    // The header stays with the first row, the last row with what it must not be parted from.
    const kept = (row: number): boolean => row < headerRows || (keepNext === true && row === rows.length - 1);
    return new DescribedTable({
      caption,
      summary,
      layout: TableLayoutType.FIXED,
      width: { size: sum(whole), type: WidthType.DXA },
      columnWidths: whole,
      margins: { top: 30, bottom: 30, left: padding, right: padding },
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            ...(row < headerRows ? { tableHeader: true } : {}),
            children: cells.map((cell) => this.cell(cell, whole, kept(row))),
          }),
      ),
    });
  }

  private cell(cell: flow.Cell, widths: readonly number[], keepNext: boolean): TableCell {
    const { column, columnSpan, rowSpan, paragraphs } = cell;
    return new TableCell({
      width: { size: sum(widths.slice(column, column + columnSpan)), type: WidthType.DXA },
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      verticalAlign: VerticalAlignTable.CENTER,
      children: paragraphs.map((paragraph) =>
        this.paragraph(paragraph, sum(widths) / 20, keepNext ? { keepNext } : {}),
      ),
    });
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** A rule is the border over an empty low paragraph, its length set by the indents. */
function rule({ length, within }: flow.Rule): Paragraph {
  const side = twips((within - length) / 2);
  return new Paragraph({
    style: 'Normal',
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 60, after: 60, line: RULE_LINE.twips, lineRule: LineRuleType.EXACT },
    border: { top: { ...LINE, space: 0 } },
    run: { size: RULE_LINE.halfPoints },
  });
}

/** An empty paragraph: it parts tables, which would grow together, and ends cells and texts, which must end in one. */
function spacer(height = LOWEST, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Normal',
    ...(keepNext ? { keepNext } : {}),
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
    run: { size: RULE_LINE.halfPoints },
  });
}

/** A box of a width around a paragraph, centred, or at the right end where it is aligned so. */
function box(boxed: number, width: number, align: flow.Align | undefined): IParagraphOptions {
  const rest = twips(Math.max(0, width - boxed));
  const left = align === 'right' ? rest : Math.round(rest / 2);
  const line = { ...LINE, space: 1 };
  return {
    alignment: ALIGNMENT.center,
    indent: { left, right: rest - left, firstLine: 0 },
    border: { top: line, bottom: line, left: line, right: line },
  };
}
