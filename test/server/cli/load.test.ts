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
  it('is brought in, and loaded as a plan', async () => {
    const file = written('a.DOCX', DOCUMENT);
    expect((await importFile(file)).imported.kh).toContain('# MỤC ĐÍCH\n\nGiảm số ca mắc.\n');
    const { plan, source, imported } = await new Loader().load(file);
    expect(plan.header.number).toBe('45');
    expect(imported?.kind).toBe('plan');
    expect(source.split('\n')[9]).toBe('I. MỤC ĐÍCH');
  });

  it.each([
    ['cut off', DOCUMENT.slice(0, 300)],
    ['without words', docx(p(''))],
    ['of another kind', 'a text'],
  ])('%s is refused in one line that names it', async (name, bytes) => {
    const file = written(`${name}.docx`, bytes);
    const said = new Loader().load(file);
    await expect(said).rejects.toThrow(Failure);
    await expect(said).rejects.toThrow(new RegExp(`^[^\\n]*${name}\\.docx: [^\\n]+$`));
  });
});

it('a file of another kind is refused', async () => {
  await expect(importFile(written('a.rtf', '{}'))).rejects.toThrow(/\.docx, \.pdf, \.txt/);
});

it('words in an old encoding stay for checks, and come in as Unicode', async () => {
  const line = 'VËn ®éng ®oµn viªn, héi viªn tham gia ®¨ng ký.';
  const file = written('a.txt', `I. MỤC ĐÍCH\n${line}\n`);
  expect((await importFile(file)).imported.kh).toContain('Vận động đoàn viên');
  expect((await new Loader(undefined, true).load(file)).imported?.kh).toContain(line);
});
