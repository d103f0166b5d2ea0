// The style sheet of the HTML file, made from the flow's styles.
import type { Flow, FlowSection } from '../layout/flow';
import { STYLE_NAMES, type Style, type StyleName } from '../layout/styles';
import { CELL_PADDING } from '../layout/tables';
import { fold } from '../vietnamese/fold';

/** Text with the five marks of HTML escaped. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A length in points. */
export function points(length: number): string {
  return `${Math.round(length * 100) / 100}pt`;
}

/** `Địa danh, thời gian` → `dia-danh-thoi-gian`. */
export function styleClass(name: StyleName): string {
  return fold(name).replace(/[^a-z0-9]+/g, '-');
}

function styleRule(name: StyleName, style: Style): string {
  const rules = [
    `font-size:${points(style.size)}`,
    `text-align:${style.align}`,
    `text-indent:${points(style.firstLine)}`,
    `margin-top:${points(style.before)}`,
    `margin-bottom:${points(style.after)}`,
    // A line of Times New Roman is 1.15 times its size.
    `line-height:${Math.round(style.lines * 115) / 100}`,
    ...(style.bold ? ['font-weight:bold'] : []),
    ...(style.italic ? ['font-style:italic'] : []),
    ...(style.keepNext ? ['break-after:avoid'] : []),
    ...(style.colour ? [`color:#${style.colour}`] : []),
  ];
  return `.${styleClass(name)}{${rules.join(';')}}`;
}

/** A page of one orientation, its number at the top from the second on. */
function pageRule(name: 'portrait' | 'landscape', flow: Flow): string {
  const { margin } = flow.sections[0]!.page;
  const margins = [margin.top, margin.right, margin.bottom, margin.left].map(points).join(' ');
  const number = `@top-center{content:counter(page);font:${points(flow.styles['Số trang'].size)} "Times New Roman",Tinos,serif}`;
  return `@page ${name}{size:A4 ${name};margin:${margins};${number}}\n@page ${name}:first{@top-center{content:none}}`;
}

/** Classes of a section's sheet: `plan portrait`. */
export function sectionClass({ kind, page }: FlowSection): string {
  return `${kind} ${page.landscape ? 'landscape' : 'portrait'}`;
}

/** Rules of the sheets and of what stands on them; nothing of what is around. */
function sheetRules(flow: Flow): string[] {
  const { page } = flow.sections[0]!;
  const { margin } = page;
  return [
    'p,h1,h2,h3,h4,h5,h6{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}',
    `section{box-sizing:border-box;background:#fff;margin:16px auto;padding:${[margin.top, margin.right, margin.bottom, margin.left].map(points).join(' ')}}`,
    `.portrait{page:portrait;width:${points(page.width)};min-height:${points(page.height)}}`,
    `.landscape{page:landscape;width:${points(page.height)};min-height:${points(page.width)}}`,
    'section+section{break-before:page}',
    ...STYLE_NAMES.map((name) => styleRule(name, flow.styles[name])),
    '.columns{display:flex}',
    '.columns.together{break-inside:avoid}',
    '.columns.foot{margin-top:8pt}',
    '.columns p{overflow-wrap:normal}',
    '.columns p:empty{min-height:1.15em}',
    '.rule{border-top:.75pt solid #000;margin-top:2pt;margin-bottom:3pt}',
    '[style*="width"].du-thao,[style*="width"].dau-chi-muc-do,[style*="width"].luu-hanh{box-sizing:border-box;border:.75pt solid #000;padding:1pt}',
    'table{border-collapse:collapse;table-layout:fixed;margin-top:6pt;width:100%}',
    `th,td{border:.5pt solid #000;padding:1.5pt ${points(CELL_PADDING / 2)};vertical-align:middle;font-weight:normal}`,
    'tr{break-inside:avoid}',
    'footer{border-top:.75pt solid #000;margin-top:24pt;padding-top:3pt}',
    'a{color:inherit;text-decoration:none}',
  ];
}

/** The style sheet of a flow on screen and paper. */
export function sheet(flow: Flow): string {
  const rules = [
    pageRule('portrait', flow),
    pageRule('landscape', flow),
    'html{background:#e8e8e8}',
    'body{margin:0;font-family:"Times New Roman",Tinos,"Liberation Serif",serif;color:#000}',
    ...sheetRules(flow),
    '@media print{html{background:none}section{margin:0;padding:0;width:auto;min-height:0}}',
  ];
  return `${rules.join('\n')}\n`;
}
