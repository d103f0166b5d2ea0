// Every fix that the registry declares: the finding goes, nothing new is found, no other word changes.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../server/src/checks/check';
import { checks } from '../../../server/src/checks/index';
import { type FixRow, rows } from './fix-rows';
import { diagnose } from './kit';

function apply(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  for (const [index, edit] of sorted.entries()) {
    expect(edit.to).toBeGreaterThanOrEqual(edit.from);
    expect(edit.from).toBeGreaterThanOrEqual(sorted[index - 1]?.to ?? 0);
  }
  return sorted.reduceRight((all, edit) => all.slice(0, edit.from) + edit.text + all.slice(edit.to), text);
}

const keys = (text: string): string[] => diagnose(text).map(({ code, message }) => `${code}: ${message}`);

/** What stands in `after` more often than in `before`. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.filter((key) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function mends({ id, before, after }: FixRow, lineEnd: string): void {
  const text = before.replaceAll('\n', lineEnd);
  const found = diagnose(text).filter((one) => one.code === id);
  const [first] = found;
  expect(first, 'the finding').toBeDefined();
  expect(first!.fixes.map((fix) => apply(text, fix.edits))).toEqual(after.map((one) => one.replaceAll('\n', lineEnd)));
  const titles = first!.fixes.map((fix) => fix.title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const fixed of after) {
    const mended = fixed.replaceAll('\n', lineEnd);
    const count = diagnose(mended).filter((one) => one.code === id && one.message === first!.message).length;
    expect(count).toBeLessThan(found.filter((one) => one.message === first!.message).length);
    expect(added(keys(text), keys(mended))).toEqual([]);
  }
}

describe.each(rows)('$id', (row) => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('mends %s', (_, lineEnd) => mends(row, lineEnd));
});

it('has a row for every check with fixes, and none for others', () => {
  const declared = checks.filter((check) => check.fixes).map((check) => check.id);
  expect([...new Set(rows.map((row) => row.id))].sort()).toEqual(declared.sort());
});

it('finds no fix that the registry does not declare', () => {
  const silent = new Set(checks.filter((check) => !check.fixes).map((check) => check.id));
  for (const { before } of rows) {
    for (const one of diagnose(before)) if (silent.has(one.code)) expect(one.fixes, one.code).toEqual([]);
  }
});
