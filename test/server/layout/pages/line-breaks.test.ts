import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../server/src/layout/metrics';
import { breakIntoLines } from '../../../../server/src/layout/pages/line-breaks';

const SIZE = 14;

/** @param room the text that just fits */
function broken(text: string, room: string, first = room): string[] {
  const stretches = [{ text, face: 'regular' }] as const;
  const lines = breakIntoLines(stretches, SIZE, textWidth(first, SIZE), textWidth(room, SIZE));
  return lines.map((line) => line.parts.map((part) => text.slice(part.from, part.to)).join(''));
}

describe('lines', () => {
  it('as many words as fit, without the blanks at the end', () => {
    expect(broken('một hai ba bốn', 'một hai')).toEqual(['một hai', 'ba bốn']);
    expect(broken('một hai   ba ', 'một hai')).toEqual(['một hai', 'ba']);
  });

  it('a no-break space ends no line, and is drawn out with the others', () => {
    expect(broken('năm 2025\u00A0-\u00A02026', 'năm 2025 - 20')).toEqual(['năm', '2025\u00A0-\u00A02026']);
    const [line] = breakIntoLines([{ text: 'năm 2025\u00A0-\u00A02026', face: 'regular' }], SIZE, 1000, 1000);
    expect(line!.blanks).toBe(3);
  });

  it('the first line may be shorter', () => {
    expect(broken('một hai ba bốn', 'hai ba bốn', 'một')).toEqual(['một', 'hai ba bốn']);
  });

  it('an empty text is a line', () => {
    expect(breakIntoLines([], SIZE, 100, 100)).toEqual([{ parts: [], width: 0, blanks: 0 }]);
    expect(broken('   ', 'a')).toEqual(['']);
  });

  it('a word longer than a line is broken where the line is full', () => {
    expect(broken('aaaaaaa', 'aaa')).toEqual(['aaa', 'aaa', 'a']);
    expect(broken('b aaaaaaa', 'aaa')).toEqual(['b', 'aaa', 'aaa', 'a']);
  });

  it('every line has a character, however narrow it is', () => {
    expect(broken('mm 😀', 'i')).toEqual(['m', 'm', '😀']);
  });

  it('goes on over stretches of other faces', () => {
    const stretches = [
      { text: '1. ', face: 'bold' },
      { text: 'Mục đích', face: 'regular' },
    ] as const;
    const lines = breakIntoLines(stretches, SIZE, textWidth('1. Mục', SIZE, { bold: true }), 1000);
    expect(
      lines.map((line) => line.parts.map((part) => stretches[part.stretch]!.text.slice(part.from, part.to))),
    ).toEqual([['1. ', 'Mục'], ['đích']]);
  });
});

// As LibreOffice 7.4 breaks them; Word agrees but for the slash, after which it never breaks.
describe('where a line may end', () => {
  it.each([
    ['năm 2021-2025', 'năm 2021-', ['năm 2021-', '2025']],
    ['2026–2031 nhé', '2026–', ['2026–', '2031', 'nhé']],
    ['aa (b) c', 'aa (b', ['aa', '(b) c']],
    ['aa b) c', 'aa b', ['aa', 'b) c']],
    ['có tiền ; hậu', 'có tiền', ['có', 'tiền ;', 'hậu']],
    ['tiền 85 %', 'tiền 85', ['tiền 85', '%']],
    ['Điều 1.', 'Điều 1', ['Điều', '1.']],
    ['tại 1./.', 'tại 1.', ['tại', '1./.']],
    ['gì…vậy', 'gì…v', ['gì…', 'vậy']],
    ['xx ab\u00A0cd', 'xx ab\u00A0', ['xx', 'ab\u00A0cd']],
    ['漢字漢字', '漢字漢', ['漢字漢', '字']],
  ])('%s', (text, room, lines) => {
    expect(broken(text, room)).toEqual(lines);
  });

  it('not after a slash, where a blank stands before', () => {
    expect(broken('quý II/2026 nhé', 'quý II/20')).toEqual(['quý', 'II/2026', 'nhé']);
    expect(broken('số 30/2020/NĐ-CP', 'số 30/2020/NĐ')).toEqual(['số', '30/2020/NĐ-', 'CP']);
  });

  it('a soft hyphen only where the line ends', () => {
    expect(broken('công\u00ADtác', 'công')).toEqual(['công\u00AD', 'tác']);
    expect(broken('công\u00ADtác', 'côngtác')).toEqual(['công\u00ADtác']);
  });
});

describe('slanted letters', () => {
  it('leave room for what leans over the end of the line', () => {
    const words = 'một hai';
    const width = textWidth(words, SIZE, { italic: true });
    const lines = (room: number) => breakIntoLines([{ text: words, face: 'italic' }], SIZE, room, room).length;
    expect(lines(width + 0.5)).toBe(2);
    expect(lines(width + 1.5)).toBe(1);
  });
});

describe('hostile texts', () => {
  it('a word of a million letters takes no longer than its length', () => {
    const start = performance.now();
    const lines = breakIntoLines([{ text: 'a'.repeat(1_000_000), face: 'regular' }], SIZE, 400, 400);
    expect(lines.length).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a million slashes and blanks', () => {
    const start = performance.now();
    expect(breakIntoLines([{ text: 'a/ '.repeat(333_333), face: 'bold' }], SIZE, 400, 400).length).toBeGreaterThan(
      5000,
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
