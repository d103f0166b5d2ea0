// One block of the flow as HTML.
import type { Cell, Columns, FlowBlock, Paragraph, Rule, Run, Table } from '../layout/flow';
import type { Style, StyleName } from '../layout/styles';
import { escapeHtml, points, styleClass } from './html-style';

/** Writes blocks of one flow. */
export class BlockWriter {
  constructor(private readonly styles: Readonly<Record<StyleName, Style>>) {}

  /** HTML of a block; text of the plan is escaped. */
  block(block: FlowBlock): string {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block);
      case 'rule':
        return this.rule(block);
      case 'columns':
        return this.columns(block);
      case 'table':
        return this.table(block);
    }
  }

  /** What stands at the foot of a section's first page; empty where nothing does. */
  footer(paragraphs: readonly Paragraph[]): string {
    return paragraphs.length === 0 ? '' : `<footer>${paragraphs.map((one) => this.paragraph(one)).join('')}</footer>`;
  }

  private paragraph(paragraph: Paragraph): string {
    const { style, runs, align, keepNext, boxed } = paragraph;
    const own = [
      ...(align ? [`text-align:${align}`] : []),
      ...(keepNext === undefined ? [] : [`break-after:${keepNext ? 'avoid' : 'auto'}`]),
      ...(boxed === undefined ? [] : [boxStyle(boxed, align)]),
    ];
    const outline = this.styles[style].outline;
    const tag = style === 'Trích yếu' ? 'h1' : outline === undefined ? 'p' : `h${Math.min(6, outline + 1)}`;
    const attributes = `class="${styleClass(style)}"${styled(own)}`;
    return `<${tag} ${attributes}>${runs.map((run) => this.run(run)).join('')}</${tag}>`;
  }

  private run(run: Run): string {
    if (run.kind === 'break') return '<br>';
    let html = escapeHtml(run.text);
    if (run.kind === 'reference') html = `<a href="#${escapeHtml(run.target)}">${html}</a>`;
    else if (run.bookmark !== undefined) html = `<span id="${escapeHtml(run.bookmark)}">${html}</span>`;
    const face = [
      ...(run.bold === undefined ? [] : [`font-weight:${run.bold ? 'bold' : 'normal'}`]),
      ...(run.italic === undefined ? [] : [`font-style:${run.italic ? 'italic' : 'normal'}`]),
    ];
    const attributes = styled(face);
    return attributes === '' ? html : `<span${attributes}>${html}</span>`;
  }

  private rule({ length, within }: Rule): string {
    const own = [`width:${points(length)}`, `margin-left:${points((within - length) / 2)}`];
    return `<div class="rule"${styled(own)}></div>`;
  }

  private columns({ role, widths, rows, together }: Columns): string {
    const cells = (row: Columns['rows'][number]): string =>
      row
        .map((blocks, i) => {
          const own = styled([`width:${points(widths[i]!)}`]);
          return `<div${own}>${blocks.map((one) => this.block(one)).join('')}</div>`;
        })
        .join('');
    return rows
      .map((row) => `<div class="columns ${role}${together ? ' together' : ''}">${cells(row)}</div>`)
      .join('\n');
  }

  private table({ widths, headerRows, rows, caption }: Table): string {
    const columns = widths.map((width) => `<col${styled([`width:${points(width)}`])}>`).join('');
    const label = caption === undefined ? '' : ` aria-label="${escapeHtml(caption)}"`;
    const head = rows.slice(0, headerRows).map((cells) => this.row(cells, 'th'));
    const body = rows.slice(headerRows).map((cells) => this.row(cells, 'td'));
    return [
      `<table${label}><colgroup>${columns}</colgroup>`,
      ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
      ...(body.length > 0 ? ['<tbody>', ...body, '</tbody>'] : []),
      '</table>',
    ].join('\n');
  }

  private row(cells: readonly Cell[], tag: 'th' | 'td'): string {
    const html = cells.map(({ columnSpan, rowSpan, paragraphs }) => {
      const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
      return `<${tag}${spans}>${paragraphs.map((one) => this.paragraph(one)).join('')}</${tag}>`;
    });
    return `<tr>${html.join('')}</tr>`;
  }
}

/** The attribute of some declarations, with a blank before it; empty of none. */
function styled(declarations: readonly string[]): string {
  return declarations.length === 0 ? '' : ` style="${declarations.join(';')}"`;
}

function boxStyle(width: number, align: Paragraph['align']): string {
  return `width:${points(width)};text-align:center;margin-left:auto;margin-right:${align === 'right' ? '0' : 'auto'}`;
}
