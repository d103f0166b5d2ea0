// The flow as one HTML file that needs nothing else: no script, no font or picture from elsewhere, to be read and printed.
import type { Columns, Flow, FlowBlock, Paragraph, Rule, Run, Table } from '../layout/flow';
import { CELL_PADDING } from '../layout/tables';
import { escapeHtml, points, sheet, styleClass } from './html-style';

/** Nothing may be loaded or run, whatever the text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function runHtml(run: Run): string {
  if (run.kind === 'break') return '<br>';
  let html = escapeHtml(run.text);
  if (run.kind === 'reference') html = `<a href="#${escapeHtml(run.target)}">${html}</a>`;
  else if (run.bookmark !== undefined) html = `<span id="${escapeHtml(run.bookmark)}">${html}</span>`;
  const face = [
    ...(run.bold === undefined ? [] : [`font-weight:${run.bold ? 'bold' : 'normal'}`]),
    ...(run.italic === undefined ? [] : [`font-style:${run.italic ? 'italic' : 'normal'}`]),
  ];
  return face.length === 0 ? html : `<span style="${face.join(';')}">${html}</span>`;
}

class HtmlWriter {
  constructor(private readonly flow: Flow) {}

  paragraph({ style, runs, align, keepNext, boxed }: Paragraph): string {
    const own = [
      ...(align ? [`text-align:${align}`] : []),
      ...(keepNext === undefined ? [] : [`break-after:${keepNext ? 'avoid' : 'auto'}`]),
      ...(boxed === undefined ? [] : [boxStyle(boxed, align)]),
    ];
    const outline = this.flow.styles[style].outline;
    const tag = style === 'Trích yếu' ? 'h1' : outline === undefined ? 'p' : `h${Math.min(6, outline + 1)}`;
    const attributes = `class="${styleClass(style)}"${own.length === 0 ? '' : ` style="${own.join(';')}"`}`;
    return `<${tag} ${attributes}>${runs.map(runHtml).join('')}</${tag}>`;
  }

  block(block: FlowBlock): string {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block);
      case 'rule':
        return ruleHtml(block);
      case 'columns':
        return this.columns(block);
      case 'table':
        return this.table(block);
    }
  }

  private columns({ role, widths, rows, together }: Columns): string {
    const cells = (row: Columns['rows'][number]): string =>
      row
        .map(
          (blocks, i) =>
            `<div style="width:${points(widths[i]!)}">${blocks.map((one) => this.block(one)).join('')}</div>`,
        )
        .join('');
    return rows
      .map((row) => `<div class="columns ${role}${together ? ' together' : ''}">${cells(row)}</div>`)
      .join('\n');
  }

  private table({ widths, headerRows, rows }: Table): string {
    const row = (cells: Table['rows'][number], tag: 'th' | 'td'): string => {
      const html = cells.map(({ columnSpan, rowSpan, paragraphs }) => {
        const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
        return `<${tag}${spans}>${paragraphs.map((one) => this.paragraph(one)).join('')}</${tag}>`;
      });
      return `<tr>${html.join('')}</tr>`;
    };
    const columns = widths.map((width) => `<col style="width:${points(width)}">`).join('');
    const head = rows.slice(0, headerRows).map((cells) => row(cells, 'th'));
    const body = rows.slice(headerRows).map((cells) => row(cells, 'td'));
    return [
      `<table><colgroup>${columns}</colgroup>`,
      ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
      ...(body.length > 0 ? ['<tbody>', ...body, '</tbody>'] : []),
      '</table>',
    ].join('\n');
  }
}

function ruleHtml({ length, within }: Rule): string {
  return `<div class="rule" style="width:${points(length)};margin-left:${points((within - length) / 2)}"></div>`;
}

function boxStyle(width: number, align: Paragraph['align']): string {
  return `width:${points(width)};text-align:center;margin-left:auto;margin-right:${align === 'right' ? '0' : 'auto'}`;
}

/**
 * Writes a flow as one self-contained, printable HTML file.
 * @returns the file's text
 */
export function writeHtml(flow: Flow): string {
  const writer = new HtmlWriter(flow);
  const sections = flow.sections.map(({ kind, page, blocks, firstFooter }) => {
    const footer =
      firstFooter.length === 0 ? '' : `<footer>${firstFooter.map((one) => writer.paragraph(one)).join('')}</footer>`;
    const name = page.landscape ? 'landscape' : 'portrait';
    return `<section class="${kind} ${name}">\n${blocks.map((one) => writer.block(one)).join('\n')}\n${footer}</section>`;
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(flow.properties.title)}</title>`,
    `<style>\n${sheet(flow, CELL_PADDING)}</style>`,
    '</head>',
    '<body>',
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
