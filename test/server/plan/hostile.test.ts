import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';

const MANY = 20_000;

/** Texts that make careless readers slow: each is read in time that grows with its length. */
const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'one long word': (times) => 'a'.repeat(times * 10),
  'open brackets': (times) => `- ${'('.repeat(times)}`,
  'names in a row': (times) => `# Tổ chức thực hiện\n- Giao ${'Sở Y tế và '.repeat(times / 4)}`,
  'a heading of bodies': (times) => `# Tổ chức thực hiện\n## ${'Sở Y tế, '.repeat(times / 4)}\n- Làm.`,
  'mentions in a row': (times) => `${'@(A) '.repeat(times / 2)}`,
  'a list of mentions that leads': (times) => `# Tổ chức thực hiện\n- ${'@(A), '.repeat(times / 2)}`,
  'brackets of a recipient': (times) => `Nơi nhận:\n- ${'()'.repeat(times)})`,
  'end marks of a recipient': (times) => `Nơi nhận:\n- ${';./.'.repeat(times)}`,
  'blanks in the archive line': (times) => `Nơi nhận:\n- Lưu${' '.repeat(times)}x`,
  'words of a signature': (times) => `Ký:\n${'A. '.repeat(times)}`,
  'points under one heading': (times) => `# Tổ chức thực hiện\n${'- Họp.\n'.repeat(times / 4)}`,
  'one label many times': (times) => `${'- Theo #a. (#a)\n'.repeat(times / 8)}`,
  comments: (times) => `${'// bỏ qua a/b\n'.repeat(times / 4)}- X\n`,
};

describe('hostile texts', () => {
  it.each(Object.entries(TEXTS))('%s', (_name, text) => {
    const time = (length: number): number => {
      const words = text(length);
      const start = performance.now();
      analyseText(words);
      return performance.now() - start;
    };
    time(100);
    const small = Math.max(time(MANY / 4), 20);
    // Four times the text in far less than sixteen times the time, on a busy machine too.
    expect(time(MANY) / small).toBeLessThan(12);
  });
});
