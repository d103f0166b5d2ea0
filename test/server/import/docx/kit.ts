// Word documents by hand: parts of XML in the manner of the programs that write them, zipped.
import { strToU8, zipSync } from 'fflate';
import { importDocx } from '../../../../server/src/import/import';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts beside the text, without their outermost element. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
}

const relations = (entries: readonly (readonly [string, string])[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a document by name, as text. */
export function partsOf(body: string, parts: Parts = {}): Record<string, string> {
  const others = Object.entries(parts) as [keyof Parts, string][];
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[['document', 'document.main'], ...others.map(([type]) => [type, type])].map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(others.map(([type]) => [type, `${type}.xml`])),
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      others.map(([type, content]) => [
        `word/${type}.xml`,
        `${DECLARATION}<w:${type} ${NAMESPACES}>${content}</w:${type}>`,
      ]),
    ),
  };
}

/** A document as a file. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const files = Object.entries(partsOf(body, parts)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

export const bring = (body: string, parts: Parts = {}) => importDocx(docx(body, parts));

/** The lines of the .kh text behind its header that hold something. */
export function body(xml: string, parts: Parts = {}): string[] {
  const { kh } = bring(xml, parts).imported;
  return kh
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run; `properties` are those of `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of plain text or of runs; `properties` are those of `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;

export const bold = (text: string): string => p(r(text, '<w:b/>'));
export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const num = (numId: number, ilvl = 0): string =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A cell of paragraphs. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** A level of an abstract list. */
export const lvl = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstractNum = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (numId: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** The head of a plan as Word has it: a table of two columns. */
export const HEAD =
  tbl(
    tr(
      tc(p('UBND TỈNH KON RẪY') + p('SỞ Y TẾ')),
      tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')),
    ),
    tr(tc('Số: 45/KH-SYT'), tc(p(r('Kon Rẫy, ngày 03 tháng 3 năm 2025', '<w:i/>')))),
  ) + p('');
export const TITLE = p('KẾ HOẠCH') + p('Phòng, chống bệnh dại năm 2025');
