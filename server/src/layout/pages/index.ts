// From the flow to pages. It prints as Word and LibreOffice print the .docx of the same flow.

import type { Flow, FlowBlock, FlowSection, PageSetup } from '../flow';
import { textAreaWidth } from '../page';
import type { Style, StyleName } from '../styles';
import { narrowed } from '../wide-tables';
import { FOOT_GAP, FOOTER_SPACE, HAIRLINE, onGrid, TABLE_GAP } from './geometry';
import { type Index, PageBuilder, type Piece } from './page-builder';
import type { Page, Pages } from './pages';
import { paginate } from './paginate';
import { setParagraph, setRule } from './paragraph';
import { room, type SetLine, stackHeight } from './set-line';
import { setColumns, setTable } from './set-table';

type Styles = Readonly<Record<StyleName, Style>>;

function isFoot(block: FlowBlock | undefined): boolean {
  return block?.kind === 'columns' && block.role === 'foot';
}

function piecesOf(block: FlowBlock, next: FlowBlock | undefined, styles: Styles, width: number): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, styles, width);
    case 'rule':
      return [setRule(block)];
    case 'columns': {
      const keep = isFoot(next);
      const rows = setColumns(block, styles, block.role === 'foot' && keep);
      return block.role === 'head' ? rows : [room(FOOT_GAP, true), ...rows];
    }
    case 'table':
      return narrowed(block).flatMap((table) => [room(TABLE_GAP, true), ...setTable(table, styles)]);
  }
}

/** The contact lines under a line across the page. */
function footerOf({ firstFooter, page }: FlowSection, styles: Styles): SetLine[] {
  const width = textAreaWidth(page);
  const lines = firstFooter.flatMap((one) => setParagraph(one, styles, width));
  if (lines.length === 0) return [];
  const y = HAIRLINE / 2;
  const line = { kind: 'line', x1: 0, y1: y, x2: width, y2: y, thickness: HAIRLINE } as const;
  return [{ ...room(HAIRLINE + FOOTER_SPACE), items: [line] }, ...lines];
}

class SectionPages {
  private readonly footer: readonly SetLine[];
  private readonly footerTop: number;

  constructor(
    private readonly section: FlowSection,
    private readonly at: number,
    private readonly styles: Styles,
  ) {
    const { page } = section;
    this.footer = footerOf(section, styles);
    this.footerTop = onGrid(page.height) - onGrid(page.header) - stackHeight(this.footer);
  }

  /** @param pages all pages up to here; those of the section are added */
  addTo(pages: Page[], index: Index): void {
    const { page, blocks } = this.section;
    const width = textAreaWidth(page);
    const pieces = blocks.flatMap((block, i) => piecesOf(block, blocks[i + 1], this.styles, width));
    const area = onGrid(page.height) - onGrid(page.margin.bottom);
    const bottomOf = (number: number): number =>
      number === 0 && this.footer.length > 0 ? Math.min(area, this.footerTop) : area;
    paginate(pieces, onGrid(page.margin.top), bottomOf).forEach((placed, i) => {
      const builder = new PageBuilder(pages.length, index);
      if (i > 0) builder.line(this.number(i + 1, page), page.margin.left, onGrid(page.header));
      builder.draw(placed, page.margin.left);
      if (i === 0) this.drawFooter(builder, page);
      pages.push(builder.page({ width: page.width, height: page.height, section: this.at, number: i + 1 }));
    });
  }

  /** Centred at the top: Decree 30/2020/NĐ-CP, appendix I, part I, I.7. */
  private number(number: number, page: PageSetup): SetLine {
    const text = { kind: 'text', text: String(number) } as const;
    return setParagraph({ kind: 'paragraph', style: 'Số trang', runs: [text] }, this.styles, textAreaWidth(page))[0]!;
  }

  private drawFooter(builder: PageBuilder, page: PageSetup): void {
    let y = this.footerTop;
    for (const line of this.footer) {
      builder.line(line, page.margin.left, y);
      y += line.height;
    }
  }
}

/**
 * Breaks a flow into lines and pages. The same flow gives the same pages; linear in its length; never throws.
 */
export function pagesOf(flow: Flow): Pages {
  const pages: Page[] = [];
  const index: Index = { outline: [], destinations: new Map() };
  flow.sections.forEach((section, at) => {
    new SectionPages(section, at, flow.styles).addTo(pages, index);
  });
  return { properties: flow.properties, pages, ...index };
}
