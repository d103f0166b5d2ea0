import { expect, it } from 'vitest';
import { shareWidths } from '../../../server/src/layout/widths';

const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);

it('gives a table that fits its lines, and the rest by their length', () => {
  expect(
    shareWidths(
      [
        { least: 10, most: 10 },
        { least: 20, most: 30 },
      ],
      80,
    ),
  ).toEqual([20, 60]);
});

it('never makes a column narrower than its longest word where there is room', () => {
  const needs = [
    { least: 12, most: 12 },
    { least: 40, most: 4000 },
    { least: 50, most: 90 },
  ];
  const widths = shareWidths(needs, 400);
  needs.forEach((need, i) => {
    expect(widths[i]).toBeGreaterThanOrEqual(need.least);
  });
  expect(widths[0]).toBeCloseTo(12);
  expect(widths[2]).toBeGreaterThan(80);
  expect(sum(widths)).toBeCloseTo(400);
});

it('shrinks all where not even the words fit', () => {
  const widths = shareWidths(
    Array.from({ length: 200 }, () => ({ least: 10, most: 10 })),
    400,
  );
  expect(sum(widths)).toBeCloseTo(400);
  expect(widths[0]).toBeCloseTo(2);
});
