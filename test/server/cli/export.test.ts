import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../../server/src/cli/export';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'export-'));
  writeFileSync(at('a.kh'), '# Mục đích\n\nNâng cao kỹ năng.\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('kehoach export', () => {
  it('writes PDF by itself', async () => {
    expect(await exportCommand([at('a.kh'), '--to', 'pdf'])).toBe(0);
    expect(readFileSync(at('a.pdf')).toString('latin1').startsWith('%PDF-')).toBe(true);
    expect(await exportCommand([at('a.kh'), '--to', 'pdf', '--pdf-with', 'kehoach', '-o', at('b.pdf')])).toBe(0);
    expect(readFileSync(at('b.pdf'))).toEqual(readFileSync(at('a.pdf')));
  });

  it.each([
    [['--to', 'rtf'], '--to rtf: chỉ có các dạng docx, pdf, html, txt, json, odt.'],
    [['--to', 'pdf', '--pdf-with', 'word'], '--pdf-with word: không có; dùng được kehoach, libreoffice.'],
    [['--to', 'docx', '--pdf-with', 'libreoffice'], '--pdf-with chỉ dùng cùng --to pdf.'],
  ])('%j: %s', async (args, message) => {
    await expect(exportCommand([at('a.kh'), ...args])).rejects.toThrow(message);
  });
});
