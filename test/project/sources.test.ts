// What holds for every source, whatever it does.
import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ending, files, ROOT, read } from './files';

const sources = ending('.ts', '.mts', '.mjs');
const text = files.filter((file) => !/\.(png|docx|ttf|pdf)$/.test(file));
const linesOf = (file: string): number => read(file).split('\n').length - 1;

/** Lines of a file in which a pattern stands, as `file:line`. */
const found = (file: string, pattern: RegExp): string[] =>
  read(file)
    .split('\n')
    .flatMap((line, n) => (pattern.test(line) ? [`${file}:${n + 1}`] : []));

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe('length', () => {
  it('no file has more than 400 lines', () => {
    expect(sources.filter((file) => linesOf(file) > 400)).toEqual([]);
  });

  it('half of the files of the server have at most 120 lines', () => {
    const server = sources.filter((file) => file.startsWith('server/'));
    expect(server.length).toBeGreaterThan(100);
    expect(median(server.map(linesOf))).toBeLessThanOrEqual(120);
  });
});

describe('types', () => {
  it('nothing is of type any, and no finding of the compiler is silenced', () => {
    // Put together here, so that this file does not find itself.
    const word = ['an', 'y'].join('');
    const silenced = ['@ts-', '(ignore|expect-error|nocheck)'].join('');
    const pattern = new RegExp(`(:|\\bas|[<|,])\\s*${word}\\b(?=[\\[\\]>,;)=\\s|])(?! [a-z])|${silenced}`);
    expect(pattern.test(`const x: ${word} = 1;`)).toBe(true);
    expect(pattern.test(`f(x as ${word})`)).toBe(true);
    expect(pattern.test(`Record<string, ${word}>`)).toBe(true);
    expect(
      ending('.ts', '.mts')
        .filter((file) => file !== 'test/project/sources.test.ts')
        .flatMap((file) => found(file, pattern)),
    ).toEqual([]);
  });
});

describe('paths', () => {
  it('no file names a folder of the machine that it was written on', () => {
    const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const machine = [ROOT, dirname(ROOT), homedir(), tmpdir()].filter((path) => path.length > 1).map(escaped);
    const users = ['/home', '/Users', 'C:\\\\Users'].map((path) => `${path}[/\\\\]`);
    const pattern = new RegExp(`(^|[\\s'"\`(=:])(${[...machine, ...users].join('|')})(?![\\p{L}\\d-])`, 'u');
    expect(pattern.test(`cd ${ROOT}/server`)).toBe(true);
    expect(
      text.filter((file) => file !== 'test/project/sources.test.ts').flatMap((file) => found(file, pattern)),
    ).toEqual([]);
  });

  it('no relative path leads out of the project', () => {
    const outside = text.flatMap((file) => {
      const depth = file.split('/').length - 1;
      return [...read(file).matchAll(/(?:\.\.\/)+/g)].some(([up]) => up.length / 3 > depth && up.length / 3 < 12)
        ? [file]
        : [];
    });
    expect(outside).toEqual([]);
  });

  it('the lock file names no registry', () => {
    expect(found('package-lock.json', /"resolved":\s*"(?!https:\/\/registry\.npmjs\.org\/)/)).toEqual([]);
  });
});

describe('text', () => {
  it('is UTF-8 without a BOM, with line feeds and a last line end', () => {
    const wrong = text.filter((file) => {
      const content = read(file);
      if (content === '') return false;
      return (
        content.includes('\uFFFD') || content.startsWith('\uFEFF') || /\r/.test(content) || !content.endsWith('\n')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('what people read is in composed letters (NFC), deliberate mistakes aside', () => {
    const deliberate = new Set(['samples/co-loi.kh', 'docs/checks/text/unicode.md']);
    const kinds = ending('.json', '.md', '.yaml', '.kh').filter((file) => !deliberate.has(file));
    expect(kinds.filter((file) => read(file) !== read(file).normalize('NFC'))).toEqual([]);
  });
});

describe('JSON', () => {
  it.each(ending('.json'))('%s is sound', (file) => {
    expect(() => JSON.parse(read(file)) as unknown).not.toThrow();
  });
});
