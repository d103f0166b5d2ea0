// The body of the .kh text, block by block.

import type { Span } from '../../language/syntax';
import { t } from '../../messages';
import type { Block, Mark, RecognisedDocument } from '../structure/blocks';
import { Traced } from '../traced';
import { printedAttributes } from './attributes';
import { escapeInside, escapeStart, escapeTitle } from './escape';
import type { Recorder } from './recorder';
import { writeTable } from './table';

type Heading = Extract<Block, { kind: 'heading' }>;
const LIST: ReadonlySet<string> = new Set(['point', 'subPoint']);

/** Writes the blocks with blank lines between them; points of a list stand together. */
export function writeBody(document: RecognisedDocument, out: Recorder): void {
  let previous: Block | undefined;
  for (const block of document.blocks) {
    if (out.writer.position > 0 && !(previous && LIST.has(previous.kind) && LIST.has(block.kind)))
      out.writer.made('\n');
    const from = out.writer.position;
    writeBlock(block, out);
    const to = out.writer.position - 1;
    if (block === document.closed?.block)
      out.ended('closing', { from: Math.max(from, to - 1), to }, document.closed.mark.text);
    if (block.kind === 'appendix' && document.kind === 'decision-with-plan' && block === lastAppendix(document))
      out.note(
        'import/decision-appended',
        t('The decision that the plan is issued with stands here word for word.'),
        { from, to },
        block.title.text,
      );
    previous = block;
  }
}

function lastAppendix(document: RecognisedDocument): Block | undefined {
  return document.blocks.findLast((block) => block.kind === 'appendix');
}

function writeBlock(block: Block, out: Recorder): void {
  const { writer } = out;
  switch (block.kind) {
    case 'heading':
      writeHeading(block, out);
      break;
    case 'numbered':
      writeMark(block.mark, `${block.mark.typed} `, block.level, out);
      told(block, writer.traced(worded(block.text, [])), out);
      break;
    case 'point':
    case 'subPoint':
      writer.made(block.kind === 'point' ? '- ' : '  + ');
      told(block, writer.traced(worded(block.text, block.bold)), out);
      break;
    case 'paragraph':
      if (block.indented) writer.made('  ');
      told(block, writer.traced(escapeStart(worded(block.text, block.bold))), out);
      break;
    case 'table':
      writeTable(block, writer);
      return;
    case 'recipients':
      writer.made('Nơi nhận:');
      for (const item of block.items) {
        writer.made('\n- ');
        out.ended('recipient', writer.traced(escapeInside(item.text)), item.ending);
      }
      break;
    case 'signature':
      writer.made('Ký:');
      for (const line of block.lines) {
        writer.made('\n');
        writer.traced(escapeStart(escapeInside(line)));
      }
      break;
    case 'appendix':
      writer.made('Phụ lục: ');
      writer.traced(escapeInside(block.title));
      if (block.landscape) writer.made(' (ngang)');
      break;
    case 'part':
      writeMark(block.mark, 'Phần: ', 0, out);
      writer.traced(escapeInside(block.title));
      break;
    case 'comment':
      writer.made('// ');
      writer.traced(block.text);
      break;
  }
  writer.made('\n');
}

function writeHeading(block: Heading, out: Recorder): void {
  const hashes = `${'#'.repeat(block.level)} `;
  const from = out.writer.position;
  if (block.mark) writeMark(block.mark, hashes, block.level, out);
  else out.writer.made(hashes);
  const place = out.writer.traced(escapeTitle(block.title.text, block.level));
  out.ended('title', place, block.runIn ? '' : block.title.ending);
  if (block.runIn) {
    out.writer.made(': ');
    out.writer.traced(worded(block.runIn, []));
  }
  told({ text: block.runIn ?? block.title.text, doubtful: block.doubtful }, { from, to: out.writer.position }, out);
  const words = block.title.text.text;
  if (block.note === 'unnumbered')
    out.note(
      'import/unnumbered-heading',
      t('Read as a heading, though it has no number.'),
      { from, to: place.to },
      words,
    );
  if (block.note === 'parted')
    out.note(
      'import/title-parted',
      t('The title and the text behind it stood in one line: they were parted.'),
      { from, to: place.to },
      words,
    );
}

function writeMark(mark: Mark, text: string, level: 0 | 1 | 2 | 3 | 4, out: Recorder): void {
  const from = out.writer.position;
  out.writer.instead(text, mark.source);
  const place = { from, to: out.writer.position };
  out.number({ place, written: mark.written, level, expected: mark.expected, inOrder: mark.inOrder });
  if (mark.written.replace(/\s+/g, '') !== mark.printed.replace(/\s+/g, ''))
    out.note('import/number-changed', t('“{0}” is printed as “{1}”.', mark.written, mark.printed), place, mark.written);
}

function told(block: { text: Traced; doubtful?: boolean | undefined }, place: Span, out: Recorder): void {
  if (block.doubtful)
    out.note('import/joined', t('Two paragraphs were joined here: the first had no end.'), place, block.text.text);
}

/** The text of a block, escaped; the attributes of a task as the language has them. */
function worded(text: Traced, bold: readonly Span[]): Traced {
  const found = printedAttributes(text);
  if (!found) return emphasised(text, bold);
  const [before, mark] = found.text;
  const inner = bold.map((b) => ({ from: b.from, to: Math.min(b.to, before.length) })).filter((b) => b.to > b.from);
  const entries = found.entries.flatMap(({ key, value }, i) => [
    Traced.made(`${i === 0 ? '' : '; '}${key}: `),
    escapeInside(value),
  ]);
  return Traced.join([emphasised(before, inner), mark, Traced.made(' ('), ...entries, Traced.made(')')]);
}

/** `**` around what was bold, where there are letters in it; all is escaped inside. */
function emphasised(text: Traced, bold: readonly Span[]): Traced {
  const spans = bold.filter((b) => /\p{L}/u.test(text.text.slice(b.from, b.to)));
  if (spans.length === 0) return escapeInside(text);
  const parts: Traced[] = [];
  let last = 0;
  for (const span of spans) {
    const inner = text.slice(span.from, span.to);
    const from = span.from + inner.length - inner.text.trimStart().length;
    const core = inner.trim();
    parts.push(escapeInside(text.slice(last, from)), Traced.made('**'), escapeInside(core), Traced.made('**'));
    last = from + core.length;
  }
  parts.push(escapeInside(text.slice(last)));
  return Traced.join(parts);
}
