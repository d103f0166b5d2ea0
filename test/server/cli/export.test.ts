import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

  it('says what the decree forbids of an office’s look, and prints without it', async () => {
    mkdirSync(at('office'));
    writeFileSync(at('office/kehoach.yaml'), 'thể thức:\n  cỡ chữ: 12\n');
    for (const name of ['a.kh', 'b.kh']) writeFileSync(at(`office/${name}`), readFileSync(at('a.kh')));
    const said: string[] = [];
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    try {
      const files = ['a.kh', 'b.kh'].map((name) => at(`office/${name}`));
      expect(await exportCommand([...files, '--to', 'docx'])).toBe(0);
    } finally {
      spy.mockRestore();
    }
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/office.kehoach\.yaml:2:\d+: .*13–14.*30\/2020\/NĐ-CP.*\(settings\/invalid\)\n$/);
    expect(await exportCommand([at('a.kh'), '--to', 'docx'])).toBe(0);
    expect(readFileSync(at('office/a.docx'))).toEqual(readFileSync(at('a.docx')));
  });

  it.each([
    [['--to', 'rtf'], '--to rtf: chỉ có các dạng docx, pdf, html, txt, json, odt.'],
    [['--to', 'pdf', '--pdf-with', 'word'], '--pdf-with word: không có; dùng được kehoach, libreoffice.'],
    [['--to', 'docx', '--pdf-with', 'libreoffice'], '--pdf-with chỉ dùng cùng --to pdf.'],
  ])('%j: %s', async (args, message) => {
    await expect(exportCommand([at('a.kh'), ...args])).rejects.toThrow(message);
  });
});
