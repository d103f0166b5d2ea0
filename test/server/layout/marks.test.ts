import { describe, expect, it } from 'vitest';
import type { Run } from '../../../server/src/layout/flow';
import { append, closed, withoutMark, withoutMarks } from '../../../server/src/layout/marks';

const runs = (text: string): Run[] => [{ kind: 'text', text }];
const print = (of: readonly Run[]): string => of.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');

describe('the end of a text', () => {
  it.each([
    ['đề nghị thực hiện', 'đề nghị thực hiện./.'],
    ['đề nghị thực hiện.', 'đề nghị thực hiện./.'],
    ['đề nghị thực hiện. ', 'đề nghị thực hiện./.'],
    ['đề nghị thực hiện;', 'đề nghị thực hiện./.'],
    ['đề nghị thực hiện,', 'đề nghị thực hiện./.'],
    ['đề nghị thực hiện./.', 'đề nghị thực hiện./.'],
    ['các nội dung khác...', 'các nội dung khác..../.'],
    ['theo “Đề án”', 'theo “Đề án”./.'],
  ])('%s', (text, wanted) => {
    expect(print(closed(runs(text)))).toBe(wanted);
  });

  it('does not touch a bold or live end', () => {
    const live: Run[] = [{ kind: 'reference', text: 'II', target: 'x' }];
    expect(closed(live)).toEqual([...live, { kind: 'text', text: './.' }]);
    const bold: Run[] = [{ kind: 'text', text: 'xong', bold: true }];
    expect(closed(bold)).toEqual([...bold, { kind: 'text', text: './.' }]);
  });
});

it('parts a closing mark', () => {
  expect(withoutMark(runs('một;'))).toEqual({ runs: runs('một'), mark: ';' });
  expect(withoutMark(runs('một...'))).toEqual({ runs: runs('một...'), mark: '' });
  expect(withoutMark(runs('một'))).toEqual({ runs: runs('một'), mark: '' });
});

it('takes all typed marks off an item', () => {
  expect(print(withoutMarks(runs('UBND tỉnh./.')))).toBe('UBND tỉnh');
  expect(print(withoutMarks(runs('UBND tỉnh;. ,')))).toBe('UBND tỉnh');
  expect(withoutMarks(runs(';'))).toEqual([]);
});

it('appends to a plain run', () => {
  expect(append(runs('a'), 'b')).toEqual(runs('ab'));
  expect(append([], 'b')).toEqual(runs('b'));
});
