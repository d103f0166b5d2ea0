import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { byLibreOffice, exportPlan } from '../../../../../server/src/export';
import { Failure } from '../../../../../server/src/failure';
import { analyseText } from '../../../../../server/src/plan/analyse';
import { readPdf } from '../reader';

const PLAN = analyseText('---\ntrích yếu: Diễn tập chữa cháy\nngày: 05/8/2026\n---\n# Mục đích\n\nNâng cao kỹ năng.\n');

const installed = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!installed) console.log('not run: 2 exports by LibreOffice, which is not installed');

describe.runIf(installed)('LibreOffice', () => {
  it('writes PDF/A-2b with tags', async () => {
    const bytes = await exportPlan(PLAN, 'pdf', 'libreoffice');
    if (typeof bytes === 'string') throw new Error('no bytes');
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toContain('/StructTreeRoot');
    const { outline, info } = await readPdf(bytes);
    expect(outline.map((one) => one.title)).toEqual(['I. MỤC ĐÍCH']);
    expect(info.Title).toBe('Kế hoạch Diễn tập chữa cháy');
  });

  it('writes ODT, and leaves nothing behind', async () => {
    const files = unzipSync(await byLibreOffice(PLAN, 'odt'));
    expect(strFromU8(files.mimetype!)).toBe('application/vnd.oasis.opendocument.text');
    expect(strFromU8(files['content.xml']!)).toContain('MỤC ĐÍCH');
    expect(readdirSync(tmpdir()).filter((name) => /^kehoach-[A-Za-z0-9]{6}$/.test(name))).toEqual([]);
  });
});

describe('without LibreOffice', () => {
  const before = process.env.PATH;
  afterEach(() => {
    process.env.PATH = before;
  });

  // Elsewhere it is found without the path.
  it.runIf(process.platform === 'linux')('says so', async () => {
    process.env.PATH = '';
    await expect(byLibreOffice(PLAN, 'odt')).rejects.toThrow(
      new Failure('Việc này cần LibreOffice, nhưng máy chưa cài LibreOffice.'),
    );
  });
});
