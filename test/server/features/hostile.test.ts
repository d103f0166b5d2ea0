import { describe, expect, it } from 'vitest';
import { completions } from '../../../server/src/features/completion';
import { definition } from '../../../server/src/features/definition';
import { documentHighlights } from '../../../server/src/features/document-highlights';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { hover } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { analyseText } from '../../../server/src/plan/analyse';

const MANY = 20_000;

/** Texts that make careless features slow, or overflow the stack. */
const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'one long word': (times) => `# ${'a'.repeat(times * 10)}`,
  'one long line of sentences': (times) => 'Họp. '.repeat(times),
  'blanks in a title': (times) => `# a${' '.repeat(times * 5)}b`,
  'marks that do not show': (times) => `# ${'\u200b'.repeat(times)}`,
  'combining marks': (times) => `# a${'\u0301'.repeat(times)}`,
  'labels beneath one point': (times) => `- Họp.\n${'  + A (#a)\n'.repeat(times / 4)}`,
  'one label many times': (times) => `${'- Theo #a. (#a)\n'.repeat(times / 8)}`,
  'one body many times': (times) => `${'@SYT, '.repeat(times / 4)}`,
  'tasks under one heading': (times) =>
    `# Tổ chức thực hiện\n## Sở Y tế\n${'- Họp ngày 5/5/2026.\n'.repeat(times / 8)}`,
  'headings without text': (times) => '#\n'.repeat(times / 4),
  'appendices with signatures': (times) => `Ký:\n${'Phụ lục: A\nKý:\nGIÁM ĐỐC\n'.repeat(times / 8)}`,
  'comment lines': (times) => '// a\n'.repeat(times / 4),
  'one long word behind “bỏ qua”': (times) => `// bỏ qua ${'a'.repeat(times)}`,
  'two long words behind “bỏ qua”': (times) => `// bỏ qua ${'a'.repeat(times)} ${'a'.repeat(times)}`,
  'blanks in a note': (times) => `Nơi nhận:\n- (${' '.repeat(times * 10)}A`,
  'cells in a row': (times) => `${'| a '.repeat(times / 2)}|\n`,
  'fields in the header': (times) => `---\n${'số: 1\n'.repeat(times / 4)}---\n`,
  'words in bold': (times) => '**a** '.repeat(times / 4),
};

/** Milliseconds that every feature takes together, at the start, in the middle and at the end. */
function time(text: string): number {
  const plan = analyseText(text);
  const positions = [0, 2, 13, Math.floor(text.length / 2), text.length].map((offset) => plan.lines.position(offset));
  const start = performance.now();
  documentSymbols(plan);
  foldingRanges(plan);
  selectionRanges(plan, positions);
  for (const position of positions) {
    hover(plan, position);
    completions(plan, position, undefined, { snippets: true });
    definition(plan, position);
    references(plan, position, true);
    documentHighlights(plan, position);
    prepareRename(plan, position);
    rename(plan, position, 'b-1');
    inlayHints(plan, { start: position, end: { line: position.line + 60, character: 0 } });
  }
  return performance.now() - start;
}

describe('hostile texts', () => {
  it.each(Object.entries(TEXTS))('%s', (_name, text) => {
    time(text(400));
    const small = Math.max(time(text(MANY / 4)), 20);
    // Four times the text in far less than sixteen times the time, on a busy machine too.
    expect(time(text(MANY)) / small).toBeLessThan(12);
  });
});
