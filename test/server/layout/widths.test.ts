import { expect, it } from 'vitest';
import { shareWidths } from '../../../server/src/layout/widths';

const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);

it('gives a table that fits its lines, and the rest by their length', () => {
  const needs = [
    { least: 10, most: 10, lengths: [10] },
    { least: 20, most: 30, lengths: [30] },
  ];
  expect(shareWidths(needs, 80)).toEqual([20, 60]);
});

it('never makes a column narrower than its longest word, and makes the table low', () => {
  const needs = [
    { least: 12, most: 12, lengths: [12, 12] },
    { least: 40, most: 4000, lengths: [4000, 50] },
    { least: 50, most: 90, lengths: [60, 90] },
  ];
  const widths = shareWidths(needs, 400);
  needs.forEach((need, i) => {
    expect(widths[i]).toBeGreaterThanOrEqual(need.least);
  });
  expect(widths[0]).toBe(12);
  expect(widths[1]).toBeGreaterThan(300);
  expect(sum(widths)).toBeCloseTo(400);
});

it('shares between texts of like length evenly', () => {
  const needs = [900, 900, 30].map((most) => ({ least: 30, most, lengths: [most, most] }));
  const widths = shareWidths(needs, 400);
  expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(5);
  expect(widths[2]).toBe(30);
});

it('shrinks all where not even the words fit', () => {
  const needs = Array.from({ length: 200 }, () => ({ least: 10, most: 10, lengths: [10] }));
  const widths = shareWidths(needs, 400);
  expect(sum(widths)).toBeCloseTo(400);
  expect(widths[0]).toBeCloseTo(2);
});

it('is quick on a long table', () => {
  const needs = [500, 100, 900].map((most) => ({ least: 30, most, lengths: new Array<number>(100_000).fill(most) }));
  const start = performance.now();
  shareWidths(needs, 400);
  expect(performance.now() - start).toBeLessThan(1000);
});
