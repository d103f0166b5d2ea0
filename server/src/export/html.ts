// The flow as one HTML file that needs nothing else: no script, no font or picture from elsewhere, to be read and printed.
import type { Flow } from '../layout/flow';
import { BlockWriter } from './html-blocks';
import { escapeHtml, sectionClass, sheet } from './html-style';

/** Nothing may be loaded or run, whatever the text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Writes a flow as one self-contained, printable HTML file.
 * @returns the file's text
 */
export function writeHtml(flow: Flow): string {
  const writer = new BlockWriter(flow.styles);
  const sections = flow.sections.map((section) => {
    const blocks = section.blocks.map((one) => writer.block(one)).join('\n');
    return `<section class="${sectionClass(section)}">\n${blocks}\n${writer.footer(section.firstFooter)}</section>`;
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(flow.properties.title)}</title>`,
    `<style>\n${sheet(flow)}</style>`,
    '</head>',
    '<body>',
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
