import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importFile, Loader } from '../../../server/src/cli/load';
import { Failure } from '../../../server/src/failure';
import { docx, HEAD, p, TITLE } from '../import/docx/kit';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const DOCUMENT = docx(HEAD + TITLE + p('I. MỤC ĐÍCH') + p('Giảm số ca mắc.'));

describe('a Word document', () => {
  it('is brought in, and loaded as a plan', () => {
    const file = written('a.DOCX', DOCUMENT);
    expect(importFile(file).imported.kh).toContain('# MỤC ĐÍCH\n\nGiảm số ca mắc.\n');
    const { plan, source, imported } = new Loader().load(file);
    expect(plan.header.number).toBe('45');
    expect(imported?.kind).toBe('plan');
    expect(source.split('\n')[9]).toBe('I. MỤC ĐÍCH');
  });

  it.each([
    ['cut off', DOCUMENT.slice(0, 300)],
    ['without words', docx(p(''))],
    ['of another kind', 'a text'],
  ])('%s is refused in one line that names it', (name, bytes) => {
    const file = written(`${name}.docx`, bytes);
    const say = (): unknown => new Loader().load(file);
    expect(say).toThrow(Failure);
    expect(say).toThrow(new RegExp(`^[^\\n]*${name}\\.docx: [^\\n]+$`));
  });
});

it('a file of another kind is refused', () => {
  expect(() => importFile(written('a.rtf', '{}'))).toThrow(/\.docx, \.txt/);
});

it('words in an old encoding stay for checks, and come in as Unicode', () => {
  const line = 'VËn ®éng ®oµn viªn, héi viªn tham gia ®¨ng ký.';
  const file = written('a.txt', `I. MỤC ĐÍCH\n${line}\n`);
  expect(importFile(file).imported.kh).toContain('Vận động đoàn viên');
  expect(new Loader(undefined, true).load(file).imported?.kh).toContain(line);
});
