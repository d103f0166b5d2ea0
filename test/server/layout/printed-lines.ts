// A flow as lines of `style | text`, for tests: `**` around bold, `//` around italic that differ from the style.
import { flowOf } from '../../../server/src/layout';
import type { Flow, FlowBlock, Paragraph } from '../../../server/src/layout/flow';
import { analyseText } from '../../../server/src/plan/analyse';

function paragraphText({ runs }: Paragraph): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return ' / ';
      const text = run.kind === 'reference' ? `<${run.text}>` : run.text;
      return run.bold ? `**${text}**` : text;
    })
    .join('');
}

function blockLines(block: FlowBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.style} | ${paragraphText(block)}`];
    case 'rule':
      return ['—'];
    case 'columns':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(blockLines)));
    case 'table':
      return block.rows.map((cells) => cells.map((cell) => cell.paragraphs.map(paragraphText).join(' ')).join(' | '));
  }
}

export function flowOfText(source: string): Flow {
  return flowOf(analyseText(source));
}

/** Lines of every section, parted by `===`. */
export function printedLines(source: string): string[] {
  return flowOfText(source).sections.flatMap(({ blocks }, i) => [
    ...(i > 0 ? ['==='] : []),
    ...blocks.flatMap(blockLines),
  ]);
}

/** Lines of the styles named, without their names. */
export function printedOf(source: string, ...styles: string[]): string[] {
  return printedLines(source)
    .filter((line) => styles.includes(line.split(' | ', 1)[0]!))
    .map((line) => line.slice(line.indexOf(' | ') + 3));
}

/** What stands between head and foot. */
export function bodyLines(source: string): string[] {
  const lines = printedLines(source);
  const start = lines.findIndex((line) => line.startsWith('Trích yếu'));
  const rest = lines.slice(lines.indexOf('—', start) + 1);
  const end = rest.findIndex((line) => line.startsWith('Nơi nhận |') || line.startsWith('Quyền hạn') || line === '===');
  return end < 0 ? rest : rest.slice(0, end);
}
