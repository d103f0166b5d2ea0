import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockErrors } from '../../../server/src/language/blocks';
import { parse, update } from '../../../server/src/language/document';
import { pieces } from '../../../server/src/language/inline';
import { inside } from '../../../server/src/language/inside';
import { linesOf } from '../../../server/src/language/lines';
import type { Inline, Inside, SyntaxTree } from '../../../server/src/language/syntax';
import { anyText, edits, fitted, PLAN } from './texts';

const flat = (tree: SyntaxTree) => tree.blocks.map((b) => `${b.kind}${b.level}${b.indented ? 'i' : ''}:${b.text}`);

/** Sequences of inline nodes in an inside; each must be without gaps and overlaps. */
function sequences(read: Inside): (readonly Inline[])[] {
  switch (read.kind) {
    case 'content':
      return [read.title, read.body, ...(read.attributes?.entries.map((e) => e.value) ?? [])];
    case 'header':
      return read.entries.flatMap((e) => [e.value, ...e.items.map((i) => i.content)]);
    case 'table':
      return read.rows.flatMap((r) => r.cells.map((c) => c.content));
    case 'recipients':
      return read.items.map((i) => i.content);
    case 'signature':
      return read.lines.map((l) => l.content);
    default:
      return [];
  }
}

function sound(text: string): SyntaxTree {
  const tree = parse(text);
  expect(blockErrors()).toEqual([]);
  expect(tree.blocks.map((b) => b.text).join('')).toBe(text);
  for (const block of tree.blocks) {
    expect(block.text.length).toBeGreaterThan(0);
    if (block.kind !== 'header')
      expect(
        linesOf(block.text)
          .map((l) => block.text.slice(l.from, l.to))
          .join(''),
      ).toBe(block.text);
    const tokens = pieces(block.text, 0, block.text.length);
    expect(tokens.map((p) => block.text.slice(p.from, p.to)).join('')).toBe(block.text);
    for (const sequence of sequences(inside(block))) {
      let at = sequence[0]?.from ?? 0;
      for (const node of sequence) {
        expect(node.from).toBe(at);
        expect(node.to).toBeGreaterThan(node.from);
        at = node.to;
      }
      expect(at).toBeLessThanOrEqual(block.text.length);
    }
  }
  return tree;
}

test('any text parses, without loss', () => {
  sound(PLAN);
  fc.assert(
    fc.property(anyText, (text) => void sound(text)),
    { numRuns: 3000 },
  );
});

test('an update equals a full parse, over 10,000 random edits', () => {
  let count = 0;
  let reused = 0;
  fc.assert(
    fc.property(anyText, edits, (text, list) => {
      let tree = parse(text);
      for (const edit of list) {
        const next = update(tree, fitted(edit, tree.text.length));
        expect(flat(next)).toEqual(flat(parse(next.text)));
        reused += next.blocks.filter((b) => tree.blocks.includes(b)).length;
        tree = next;
        count++;
      }
    }),
    { numRuns: 3500 },
  );
  expect(count).toBeGreaterThanOrEqual(10_000);
  expect(reused).toBeGreaterThan(count);
});

test('an edit within a long plan keeps all but a few blocks', () => {
  const text = `${PLAN}\n${'- Việc cần làm.\n\n'.repeat(2000)}`;
  const tree = parse(text);
  const next = update(tree, { from: text.length / 2, to: text.length / 2, text: 'x' });
  const old = new Set(tree.blocks);
  expect(next.blocks.filter((b) => !old.has(b)).length).toBeLessThan(8);
});

test('hostile nesting and long lines', () => {
  for (const text of [
    '('.repeat(180_000),
    '@('.repeat(50_000),
    '**'.repeat(100_000),
    `# ${'“'.repeat(100_000)}: x`,
    '\\'.repeat(100_000),
    `|${'a|'.repeat(50_000)}`,
  ])
    sound(text);
  expect(parse('x'.repeat(10_000_000)).blocks.length).toBe(1);
});
