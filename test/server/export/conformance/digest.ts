// A Word document in lines that people can compare: what each element looks like, and what stands where.
import { child } from '../docx-reader';
import type { WordBlock, WordDocument, WordParagraph } from './word';

function look({ mark, align, indent, spacing, keepNext, outline }: WordParagraph): string {
  const sides = indent.left || indent.right ? ` ${indent.left}/${indent.right}` : '';
  return [
    `${mark.size / 2}${mark.bold ? ' bold' : ''}${mark.italic ? ' italic' : ''}`,
    `${align}${indent.firstLine ? ` first line ${indent.firstLine}` : ''}${sides}`,
    `${spacing.before} above, ${spacing.after} below, lines ${spacing.line} ${spacing.rule}`,
    ...(keepNext ? ['with the next'] : []),
    ...(outline === undefined ? [] : [`level ${outline + 1}`]),
  ].join('; ');
}

/** Words, with a face that differs from the paragraph's marked. */
function words({ runs, label, mark }: WordParagraph): string {
  const marked = runs.map((run) => {
    const [bold, italic] = [run.bold !== mark.bold, run.italic !== mark.italic];
    const text = run.text.replaceAll('\n', ' / ');
    return bold || italic
      ? `{${bold ? (run.bold ? '+b' : '-b') : ''}${italic ? (run.italic ? '+i' : '-i') : ''} ${text}}`
      : text;
  });
  return `${label === '' ? '' : `#${label} `}${marked.join('')}`;
}

class Digest {
  private readonly looks = new Map<string, string>();
  private readonly lines: string[] = [];

  blocks(blocks: readonly WordBlock[], indent: string): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block, indent);
      else {
        const title = [block.caption, block.summary].filter((one) => one !== '').join(' | ');
        this.lines.push(`${indent}table ${block.columns.join(' ')}${block.bordered ? ' with lines' : ''}: ${title}`);
        for (const row of block.rows) {
          this.lines.push(`${indent}  row${row.header ? ' of the header' : ''}${row.whole ? '' : ' that may break'}`);
          for (const cell of row.cells) {
            const merged = `${cell.span > 1 ? ` over ${cell.span}` : ''}${cell.merge === 'none' ? '' : ` ${cell.merge}`}`;
            this.lines.push(`${indent}    cell ${cell.width}${merged}`);
            this.blocks(cell.blocks, `${indent}      `);
          }
        }
      }
    }
  }

  private paragraph(one: WordParagraph, indent: string): void {
    const own = look(one);
    const known = this.looks.get(one.style);
    if (known === undefined) this.looks.set(one.style, own);
    const borders = one.borders.length > 0 ? ` [${one.borders.map((side) => side.slice(2)).join(' ')}]` : '';
    const other = known === undefined || known === own ? '' : ` (${own})`;
    this.lines.push(`${indent}${one.style}${other}${borders} | ${words(one)}`);
  }

  line(text: string): void {
    this.lines.push(text);
  }

  toString(): string {
    const looks = [...this.looks].map(([style, own]) => `${style}: ${own}`);
    return `${[...looks, '', ...this.lines].join('\n')}\n`;
  }
}

export function digestOf(document: WordDocument): string {
  const digest = new Digest();
  for (const section of document.sections) {
    const size = child(section.properties, 'w:pgSz')?.attributes ?? {};
    const margin = child(section.properties, 'w:pgMar')?.attributes ?? {};
    const margins = ['top', 'right', 'bottom', 'left', 'header'].map((side) => margin[`w:${side}`]);
    digest.line(`section ${size['w:w']} × ${size['w:h']}, margins ${margins.join(' ')}`);
    digest.blocks(section.blocks, '  ');
    for (const what of ['header', 'footer'] as const)
      for (const type of ['first', 'default'] as const) {
        digest.line(`${what} ${type}`);
        digest.blocks(section.margins(what, type), '  ');
      }
  }
  for (const [name, value] of document.properties) digest.line(`${name} = ${value}`);
  return digest.toString();
}
