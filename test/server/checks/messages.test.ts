import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import vietnamese from '../../../server/l10n/vi/checks.json';
import { checks } from '../../../server/src/checks/index';
import { setLanguage, t } from '../../../server/src/messages';

const sources = readdirSync('server/src/checks', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('server/src/checks', name), 'utf8'));

const said = sources.flatMap((text) => [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''));
const english = new Set([
  ...said,
  ...checks.flatMap(({ summary, rule }) => (rule === undefined ? [summary] : [summary, rule])),
]);
const translated: Readonly<Record<string, string>> = vietnamese;

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();

afterEach(() => setLanguage('vi'));

it('finds the sentences of the checks', () => {
  expect(said.length).toBeGreaterThan(100);
  // A sentence that is put together at run time has no translation.
  for (const text of sources) expect(text.match(/\bt\((?!\s*')[^)]/g)).toBeNull();
});

it.each([...english])('has Vietnamese for: %s', (sentence) => {
  const text = translated[sentence];
  expect(text).toBeTruthy();
  expect(text).not.toBe(sentence);
  expect(placeholders(text ?? '')).toEqual(placeholders(sentence));
});

it('translates nothing that no check says', () => {
  expect(Object.keys(translated).filter((sentence) => !english.has(sentence))).toEqual([]);
});

it('speaks both languages', () => {
  expect(t('The appendix is empty.')).toBe('Phụ lục chưa có nội dung.');
  setLanguage('en');
  expect(t('The appendix is empty.')).toBe('The appendix is empty.');
});
