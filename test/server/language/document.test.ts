import { describe, expect, test } from 'vitest';
import { blockIndexAt, type Change, parse, update } from '../../../server/src/language/document';
import type { SyntaxTree } from '../../../server/src/language/syntax';

const TEXT = `---
cơ quan: Sở Y tế
---

# Mục đích

- Việc một.
- Việc hai.

Đoạn ba.

| a |
| b |

- Việc bốn.

Ký:
Nguyễn Văn An
`;

/** Replaces the only occurrence of some words. */
function edited(tree: SyntaxTree, words: string, text: string): SyntaxTree {
  const from = tree.text.indexOf(words);
  expect(from).toBe(tree.text.lastIndexOf(words));
  return checked(tree, { from, to: from + words.length, text });
}

function checked(tree: SyntaxTree, change: Change): SyntaxTree {
  const next = update(tree, change);
  const whole = parse(next.text);
  expect(next.blocks.map((block) => ({ ...block }))).toEqual(whole.blocks.map((block) => ({ ...block })));
  expect(next.starts).toEqual(whole.starts);
  return next;
}

/** Texts of the blocks that are new objects. */
function fresh(old: SyntaxTree, next: SyntaxTree): string[] {
  const kept = new Set(old.blocks);
  return next.blocks.filter((block) => !kept.has(block)).map((block) => block.text);
}

describe('update', () => {
  const tree = parse(TEXT);

  test('a letter typed in a block makes that block and a few around it anew', () => {
    const next = edited(tree, 'Đoạn ba.', 'Đoạn ba!');
    expect(fresh(tree, next).length).toBeLessThanOrEqual(4);
    expect(fresh(tree, next)).toContain('Đoạn ba!\n');
    expect(next.blocks[0]).toBe(tree.blocks[0]);
    expect(next.blocks.at(-1)).toBe(tree.blocks.at(-1));
  });
  test('nothing changed keeps the blocks behind', () => {
    const next = checked(tree, { from: 60, to: 60, text: '' });
    expect(next.blocks.at(-1)).toBe(tree.blocks.at(-1));
  });
  test('a blank line removed joins two blocks', () => {
    const next = edited(tree, 'hai.\n\nĐoạn', 'hai.\nĐoạn');
    expect(next.blocks.map((block) => block.text)).toContain('- Việc hai.\nĐoạn ba.\n');
  });
  test('a row between two tables joins them', () => {
    const two = parse('| a |\nchữ\n| b |\n');
    expect(edited(two, 'chữ', '| c |').blocks).toHaveLength(1);
  });
  test('a mark alone that gets text takes the next line in', () => {
    const alone = parse('- \nmột\n');
    expect(alone.blocks).toHaveLength(2);
    expect(checked(alone, { from: 2, to: 2, text: 'hai' }).blocks).toHaveLength(1);
  });
  test('`Ký:` typed in the middle swallows what follows, and its removal gives it back', () => {
    const signed = edited(tree, 'Đoạn ba.', 'Ký:');
    expect(signed.blocks.map((block) => block.kind).filter((kind) => kind === 'table')).toEqual([]);
    const from = signed.text.indexOf('Ký:');
    expect(checked(signed, { from, to: from + 3, text: 'Đoạn ba.' }).text).toBe(TEXT);
  });
  test.each(['---\n---\n', '\n', 'x', '\uFEFF', '---\n', '# A\n'])('%j before a header', (text) => {
    checked(tree, { from: 0, to: 0, text });
    checked(parse('---\n'), { from: 0, to: 0, text });
  });
  test('the fences of a header removed and put in', () => {
    const unclosed = edited(tree, 'tế\n---', 'tế');
    edited(unclosed, 'Sở Y tế', 'Sở Y tế\n---');
    const none = checked(tree, { from: 0, to: 4, text: '' });
    expect(none.blocks[0]?.kind).toBe('paragraph');
    expect(checked(none, { from: 0, to: 0, text: '---\n' }).blocks[0]?.kind).toBe('header');
  });
  test('everything removed', () => {
    expect(checked(tree, { from: 0, to: TEXT.length, text: '' }).blocks).toEqual([]);
    expect(checked(parse(''), { from: 0, to: 0, text: TEXT }).text).toBe(TEXT);
  });
  test('half of a line end removed', () => {
    const windows = parse(TEXT.replaceAll('\n', '\r\n'));
    for (let at = windows.text.indexOf('\r'); at >= 0; at = windows.text.indexOf('\r', at + 1)) {
      checked(windows, { from: at, to: at + 1, text: '' });
      checked(windows, { from: at + 1, to: at + 2, text: '' });
    }
  });
});

test('the block at an offset', () => {
  const tree = parse('một\n\nhai\n');
  expect([0, 3, 4, 5, 8, 9, 100].map((offset) => blockIndexAt(tree, offset))).toEqual([0, 0, 1, 2, 2, 2, 2]);
  expect(blockIndexAt(parse(''), 0)).toBe(0);
});
