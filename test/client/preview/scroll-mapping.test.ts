import { describe, expect, it } from 'vitest';
import { heightOfLine, lineAtHeight, type Piece, scrollMapping } from '../../../client/src/preview/scroll-mapping';

const piece = (firstLine: number, lastLine: number, top: number, bottom: number): Piece => ({
  from: firstLine,
  to: lastLine + 1,
  top,
  bottom,
});

describe('paragraphs in the order of the source', () => {
  // Line 2: 100–140. Lines 4 to 5: 150–250. Line 9: 300–320. Twelve lines on 400 pixels.
  const mapping = scrollMapping([piece(2, 2, 100, 140), piece(4, 5, 150, 250), piece(9, 9, 300, 320)], 12, 400);

  it.each([
    ['the beginning', 0, 0],
    ['the first paragraph', 2, 100],
    ['the middle of its one line', 2.5, 120],
    ['a blank line after it', 3, 140],
    ['the second line of two', 5, 200],
    ['blank lines: part of the gap', 7.5, 275],
    ['the end', 12, 400],
    ['after the end', 20, 400],
    ['before the beginning', -1, 0],
  ])('%s', (_, line, height) => {
    expect(heightOfLine(mapping, line)).toBeCloseTo(height);
  });

  it('there and back', () => {
    for (let line = 0; line <= 12; line += 0.25)
      expect(lineAtHeight(mapping, heightOfLine(mapping, line))).toBeCloseTo(line);
  });

  it('never goes back as the other goes on', () => {
    for (let at = 0; at < 400; at++)
      expect(lineAtHeight(mapping, at + 1)).toBeGreaterThanOrEqual(lineAtHeight(mapping, at));
    expect(lineAtHeight(mapping, 1000)).toBe(12);
    expect(lineAtHeight(mapping, -5)).toBe(0);
  });
});

describe('another order on paper', () => {
  it('columns side by side: the longer one counts', () => {
    const left = [10, 11, 12, 13].map((line) => piece(line, line, 10 * line, 10 * line + 10));
    const right = [piece(15, 15, 100, 115), piece(16, 16, 115, 130)];
    const mapping = scrollMapping([...left, ...right], 20, 200);
    expect(heightOfLine(mapping, 12)).toBe(120);
    expect(heightOfLine(mapping, 15)).toBeGreaterThan(140);
  });

  it('one paragraph far from where it was typed is passed over', () => {
    const mapping = scrollMapping([piece(30, 30, 0, 10), piece(1, 1, 20, 30), piece(2, 2, 30, 40)], 31, 100);
    expect(heightOfLine(mapping, 2)).toBe(30);
    expect(heightOfLine(mapping, 1)).toBe(20);
  });

  it('two paragraphs of one line: the line is at the first', () => {
    const mapping = scrollMapping([piece(5, 5, 50, 70), piece(5, 5, 70, 90), piece(6, 6, 90, 100)], 8, 120);
    expect(heightOfLine(mapping, 5)).toBe(50);
    expect(heightOfLine(mapping, 6)).toBe(90);
    expect(lineAtHeight(mapping, 90)).toBe(6);
  });
});

describe('whatever is measured', () => {
  it('no piece: the whole height for all lines', () => {
    const mapping = scrollMapping([], 10, 500);
    expect(heightOfLine(mapping, 5)).toBe(250);
    expect(lineAtHeight(mapping, 250)).toBe(5);
  });

  it('no height, no lines', () => {
    const mapping = scrollMapping([piece(0, 0, 0, 0)], 1, 0);
    expect(heightOfLine(mapping, 0)).toBe(0);
    expect(lineAtHeight(mapping, 0)).toBe(1);
  });

  it('lines that the source no longer has, heights below the end', () => {
    const mapping = scrollMapping([piece(3, 3, 10, 20), piece(50, 50, 30, 40), piece(4, 4, 90, 900)], 6, 100);
    expect(heightOfLine(mapping, 6)).toBe(100);
    expect(lineAtHeight(mapping, 95)).toBeGreaterThan(4);
  });

  it('a hundred thousand pieces at once', () => {
    const pieces = Array.from({ length: 100_000 }, (_, i) =>
      piece(i, i, (i * 7919) % 100_000, ((i * 7919) % 100_000) + 1),
    );
    const start = performance.now();
    scrollMapping(pieces, 100_000, 100_001);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
