// The flow as plain text: every printed word in order, a paragraph a line.
import type { Columns, Flow, FlowBlock, Paragraph, Table } from '../layout/flow';
import type { StyleName } from '../layout/styles';

/** Elements with a blank line before them. */
const SET_OFF: ReadonlySet<StyleName> = new Set([
  'Tên loại',
  'Căn cứ',
  'Phần',
  'Mục',
  'Nơi nhận',
  'Kèm theo phụ lục',
  'Quyền hạn, chức vụ',
]);

/** Nothing is tied to one line where no line is broken. */
function paragraphText({ runs }: Paragraph): string {
  const words = runs.map((run) => (run.kind === 'break' ? (run.fitted ? ' ' : '\n') : run.text));
  return words.join('').replaceAll('\u00A0', ' ');
}

function columnsText({ rows }: Columns): string[] {
  const lines: string[] = [];
  for (const cell of rows.flat()) {
    if (cell.length > 0 && lines.length > 0) lines.push('');
    for (const block of cell) if (block.kind === 'paragraph') lines.push(paragraphText(block));
  }
  return lines;
}

/** Cells parted by tabs; a merged cell stands once. */
function tableText({ rows }: Table): string[] {
  return rows.map((cells) =>
    cells.map((cell) => cell.paragraphs.map(paragraphText).join(' ').replaceAll('\n', ' ')).join('\t'),
  );
}

function blockText(block: FlowBlock, before: FlowBlock | undefined): string[] {
  switch (block.kind) {
    case 'rule':
      return [];
    case 'columns':
      return ['', ...columnsText(block)];
    case 'table':
      return ['', ...tableText(block), ''];
    case 'paragraph': {
      const same = before?.kind === 'paragraph' && before.style === block.style;
      return [...(SET_OFF.has(block.style) && !same ? [''] : []), paragraphText(block)];
    }
  }
}

/**
 * Writes a flow as plain text. What a page repeats is not printed.
 * @returns text in NFC, lines ended by `\n`, never two blank lines in a row
 */
export function writeText(flow: Flow): string {
  const lines: string[] = [];
  for (const { blocks, firstFooter } of flow.sections) {
    if (lines.length > 0) lines.push('');
    for (const [i, block] of blocks.entries()) for (const line of blockText(block, blocks[i - 1])) lines.push(line);
    if (firstFooter.length > 0) lines.push('', ...firstFooter.map(paragraphText));
  }
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  return `${kept.join('\n').trim()}\n`;
}
