// HTML as programs put it on the clipboard, by hand, and what becomes of it.
import type { ImportedItem } from '../../../../server/src/import/document';
import { readHtml } from '../../../../server/src/import/html/read';
import { recognise } from '../../../../server/src/import/structure/recognise';
import { writeKh } from '../../../../server/src/import/write/write';

export function bring(html: string) {
  const document = readHtml(html);
  return writeKh(recognise(document), document.source);
}

/** The lines of the .kh text that hold something. */
export const lines = (html: string): string[] =>
  bring(html)
    .kh.split('\n')
    .filter((line) => line.trim() !== '');

const shown = (item: ImportedItem): string =>
  item.kind === 'table'
    ? item.rows.map((row) => row.map((cell) => cell.map((line) => line.text).join(' / ')).join(' | ')).join('\n')
    : item.text.text;

/** The text of each paragraph and table. */
export const texts = (html: string, plain?: string): string[] => readHtml(html, plain).items.map(shown);

/** The body of a page as Word copies it. */
export const word = (body: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:13.0pt; content:"kiểu";} --></style></head>
<body lang=VI style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
${body}
<!--EndFragment-->
</body></html>`;

/** A paragraph of one of Word's lists, with the label that Word writes out. */
export const item = (label: string, list: string, text: string, font = 'Times New Roman'): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span
style='font-family:"${font}";mso-fareast-font-family:"${font}"'><span style='mso-list:Ignore'>${label}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
