// Every sentence that the extension says, and every one of its manifest, has its Vietnamese.
import { describe, expect, it } from 'vitest';
import translated from '../../client/l10n/bundle.l10n.vi.json';
import english from '../../package.nls.json';
import vietnamese from '../../package.nls.vi.json';
import { ending, read } from './files';

const LITERAL = /(?<![\p{L}\d_.$])t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.)*)`)/gu;
const MADE = /(?<![\p{L}\d_.$])(?<!function )t\((?!\s*['"`]|message\b)[^)]/u;

const sources = ending('.ts')
  .filter((file) => file.startsWith('client/') && file !== 'client/src/messages.ts')
  .map((file) => ({ file, text: read(file) }));

const said = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(LITERAL)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1')),
  ),
);
const bundle: Readonly<Record<string, string>> = translated;

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();

describe('the sentences of the client', () => {
  it('are found', () => {
    expect(said.size).toBeGreaterThan(50);
  });

  it('are written out where they are said', () => {
    expect(sources.filter(({ text }) => MADE.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('each have a Vietnamese one that differs', () => {
    expect([...said].filter((sentence) => !bundle[sentence] || bundle[sentence] === sentence)).toEqual([]);
  });

  it('have the same arguments in both languages', () => {
    const differing = Object.entries(bundle).filter(
      ([sentence, other]) => placeholders(sentence).join() !== placeholders(other).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are said where they are translated', () => {
    expect(Object.keys(bundle).filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it('are shown through t(): no message is given to a window as it is', () => {
    const shown =
      /show(?:Information|Warning|Error)Message\(\s*(?!`\$\{)['"`]|(?:placeHolder|title|openLabel|saveLabel): (?!`\$\{)['"`]/;
    expect(sources.filter(({ text }) => shown.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the manifest', () => {
  const keys = [...new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? ''))].sort();

  it('has sentences to translate', () => {
    expect(keys.length).toBeGreaterThan(10);
  });

  it.each([
    ['English', english],
    ['Vietnamese', vietnamese],
  ])('has each of its sentences in %s, and no other', (_, sentences) => {
    expect(Object.keys(sentences).sort()).toEqual(keys);
    expect(Object.values(sentences).filter((sentence) => !/\p{L}/u.test(sentence))).toEqual([]);
  });

  it('says each sentence differently in the two languages', () => {
    const other: Readonly<Record<string, string>> = vietnamese;
    expect(Object.entries(english).filter(([key, sentence]) => other[key] === sentence)).toEqual([]);
  });

  it('keeps what is code as it is in both languages', () => {
    const code = (text: string): string[] => text.match(/`[^`]*`/g) ?? [];
    const other: Readonly<Record<string, string>> = vietnamese;
    for (const [key, sentence] of Object.entries(english)) expect(code(other[key] ?? '')).toEqual(code(sentence));
  });
});
