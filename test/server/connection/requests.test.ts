// Our own requests: export, import, paste, preview.
import { describe, expect, it, vi } from 'vitest';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { EXPORT_FORMATS, exportPlan } from '../../../server/src/export';
import { annotated } from '../../../server/src/import/annotate';
import { importText } from '../../../server/src/import/import';
import { analyseText } from '../../../server/src/plan/analyse';
import {
  EXPORT,
  type ExportParams,
  type ExportResult,
  IMPORT,
  type ImportParams,
  type ImportResult,
  PASTE_AS_PLAN,
  type PasteAsPlanParams,
  type PasteAsPlanResult,
  PREVIEW,
  type PreviewResult,
  TEMPLATES,
  type Template,
} from '../../../server/src/protocol';
import { docx, p } from '../import/docx/kit';
import { drawn, head, paragraph } from '../import/pdf/kit';
import { PLAN, start, uriOf } from './kit';
import { TEXT } from './plan';

vi.mock(import('../../../server/src/export'), async (original) => {
  const real = await original();
  return { ...real, exportPlan: vi.fn(real.exportPlan) };
});

describe('export', () => {
  it.each(EXPORT_FORMATS)('to %s gives the bytes that the command line writes', async (format) => {
    const client = await start();
    await client.open(TEXT, { version: 5 });
    const result: ExportResult = await client.connection.sendRequest(EXPORT, { uri: PLAN, format });
    expect(result.version).toBe(5);
    const bytes = Buffer.from(await exportPlan(analyseText(TEXT), format));
    expect(Buffer.from(result.data, 'base64').equals(bytes)).toBe(true);
  });

  it('is of the newest text', async () => {
    const client = await start();
    void client.open(TEXT);
    void client.change(2, [{ text: TEXT.replace('mùa hè', 'mùa thu') }]);
    const result: ExportResult = await client.connection.sendRequest(EXPORT, { uri: PLAN, format: 'txt' });
    expect(result.version).toBe(2);
    expect(Buffer.from(result.data, 'base64').toString()).toContain('mùa thu');
  });

  it('to an unknown format, or of what is not open, is refused with the reason', async () => {
    const client = await start();
    await client.open(TEXT);
    const unknown = client.connection.sendRequest(EXPORT, { uri: PLAN, format: 'rtf' });
    await expect(unknown).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
      message: expect.stringMatching(/rtf.*docx/),
    });
    const closed: ExportParams = { uri: 'file:///plans/k%E1%BA%BF%20ho%E1%BA%A1ch.kh', format: 'txt' };
    await expect(client.connection.sendRequest(EXPORT, closed)).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
      message: expect.stringContaining('kế hoạch.kh'),
    });
  });

  it('that fails says why, and is logged', async () => {
    vi.mocked(exportPlan).mockRejectedValueOnce(new Error('the page is full'));
    const client = await start();
    await client.open(TEXT);
    const failed = client.connection.sendRequest(EXPORT, { uri: PLAN, format: 'docx' });
    await expect(failed).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: expect.stringContaining('the page is full'),
    });
    expect(client.logs.join('\n')).toContain('the page is full');
  });
});

describe('import', () => {
  const SOURCE = 'KẾ HOẠCH\nPhòng bệnh mùa hè\n\nI. MỤC ĐÍCH\nChủ động phòng bệnh.\n\n3. Việc thứ ba.\n';
  const params: ImportParams = { name: 'van-ban.txt', format: 'txt', text: SOURCE };

  it('gives the plan of the importer, with its notes as comments at lines of it', async () => {
    const client = await start();
    const result: ImportResult = await client.connection.sendRequest(IMPORT, params);
    const imported = importText(SOURCE, { format: 'txt' });
    expect(result.text).toBe(annotated(imported));
    expect(result.notes).toHaveLength(imported.notes.length);
    expect(result.notes.length).toBeGreaterThan(0);
    const lines = result.text.split('\n');
    for (const { line, message } of result.notes) expect(lines[line]).toBe(`// xem lại: ${message}`);
  });

  it('of a Word document', async () => {
    const client = await start();
    const bytes = docx(p('KẾ HOẠCH') + p('Phòng bệnh mùa hè') + p('I. MỤC ĐÍCH') + p('Chủ động phòng bệnh.'));
    const data = Buffer.from(bytes).toString('base64');
    const result: ImportResult = await client.connection.sendRequest(IMPORT, { name: 'a.docx', format: 'docx', data });
    expect(result.text).toContain('# MỤC ĐÍCH');
  });

  it('of a PDF', async () => {
    const client = await start();
    const bytes = await drawn((canvas) => {
      paragraph(canvas, head(canvas), 'I. MỤC ĐÍCH');
      paragraph(canvas, 240, 'Giảm số ca mắc.');
    });
    const data = Buffer.from(bytes).toString('base64');
    const result: ImportResult = await client.connection.sendRequest(IMPORT, { name: 'a.pdf', format: 'pdf', data });
    expect(result.text).toContain('# MỤC ĐÍCH\n\nGiảm số ca mắc.\n');
  });

  it.each([
    ['another format', { ...params, format: 'rtf' }, ErrorCodes.InvalidParams],
    ['no content', { ...params, text: '' }, ErrorCodes.InvalidParams],
    ['an empty text', { ...params, text: ' \n' }, LSPErrorCodes.RequestFailed],
    ['what is no Word document', { ...params, format: 'docx', data: 'AAAA' }, LSPErrorCodes.RequestFailed],
    ['what is no PDF', { ...params, format: 'pdf', data: 'AAAA' }, LSPErrorCodes.RequestFailed],
  ])('of %s is refused, by the name of the file', async (_, wrong, code) => {
    const client = await start();
    await expect(client.connection.sendRequest(IMPORT, wrong)).rejects.toMatchObject({
      code,
      message: expect.stringContaining('van-ban.txt'),
    });
  });
});

describe('paste as plan', () => {
  const KH = '# Mục đích\n\n## Một\n\nChữ.\n\n';
  const END = { line: 6, character: 0 };

  it('gives text for its place, with its notes at lines of it', async () => {
    const client = await start();
    await client.open(KH);
    const params: PasteAsPlanParams = { uri: PLAN, position: END, text: '1. Hai\nChữ hai.\n' };
    const result: PasteAsPlanResult = await client.connection.sendRequest(PASTE_AS_PLAN, params);
    expect(result.text).toBe(`// xem lại: ${result.notes[0]?.message}\n## Hai\n\nChữ hai.`);
    expect(result.notes).toEqual([{ line: 0, message: expect.stringContaining('“1.” → “2.”') }]);
    const atEnd: PasteAsPlanResult = await client.connection.sendRequest(PASTE_AS_PLAN, {
      uri: PLAN,
      text: params.text,
    });
    expect(atEnd).toEqual(result);
  });

  it('reads HTML before plain text, and replaces what is selected', async () => {
    const client = await start();
    await client.open(KH);
    const params: PasteAsPlanParams = {
      uri: PLAN,
      position: { line: 0, character: 0 },
      end: END,
      html: '<table><tr><th>TT<th>Việc<tr><td>1<td>Họp</table>',
      text: 'TT\tViệc\n1\tHọp',
    };
    const result: PasteAsPlanResult = await client.connection.sendRequest(PASTE_AS_PLAN, params);
    expect(result).toEqual({ text: '| TT | Việc |\n|---|---|\n| 1 | Họp |\n', notes: [] });
  });

  it('takes a document in', async () => {
    const client = await start();
    await client.open(KH);
    const data = Buffer.from(docx(p('2. Hai') + p('Chữ hai.'))).toString('base64');
    const params: PasteAsPlanParams = { uri: PLAN, position: END, document: { name: 'a.docx', format: 'docx', data } };
    const result: PasteAsPlanResult = await client.connection.sendRequest(PASTE_AS_PLAN, params);
    expect(result).toEqual({ text: '## Hai\n\nChữ hai.', notes: [] });
  });

  it.each([
    ['nothing', {}, ErrorCodes.InvalidParams],
    ['HTML without a word', { html: '<p><br></p>' }, LSPErrorCodes.RequestFailed],
    ['HTML that nests without end', { html: '<div>'.repeat(180_000) }, LSPErrorCodes.RequestFailed],
    ['blanks', { text: ' \n' }, LSPErrorCodes.RequestFailed],
  ])('of %s is refused', async (_, wrong, code) => {
    const client = await start();
    await client.open(KH);
    await expect(client.connection.sendRequest(PASTE_AS_PLAN, { uri: PLAN, ...wrong })).rejects.toMatchObject({
      code,
      message: expect.stringContaining('Bộ nhớ tạm'),
    });
  });

  it('into what is not open is refused', async () => {
    const client = await start();
    await expect(client.connection.sendRequest(PASTE_AS_PLAN, { uri: PLAN, text: 'x' })).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
  });
});

describe('preview', () => {
  it('is of the newest text', async () => {
    const client = await start();
    void client.open(TEXT);
    void client.change(2, [{ text: TEXT.replace('mùa hè', 'mùa thu') }]);
    const result: PreviewResult = await client.connection.sendRequest(PREVIEW, { uri: PLAN });
    expect(result.version).toBe(2);
    expect(result.pages.flatMap(({ blocks }) => blocks.map(({ html }) => html)).join('')).toContain('mùa thu');
  });

  it('of what is not open is refused', async () => {
    const client = await start();
    const refused = client.connection.sendRequest(PREVIEW, { uri: PLAN });
    await expect(refused).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  });
});

describe('templates', () => {
  const YAML = 'mặc định:\n  cơ quan: Sở Y tế tỉnh Lào Cai\n';

  it('are whole plans, with what the folder of the plan sets', async () => {
    const client = await start({ files: { '/plans/kehoach.yaml': YAML } });
    const own: Template[] = await client.connection.sendRequest(TEMPLATES, { folder: uriOf('/plans') });
    const others: Template[] = await client.connection.sendRequest(TEMPLATES, {});
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ snippet }) => snippet.includes('Sở Y tế'))).toBe(true);
    expect(others.some(({ snippet }) => snippet.includes('Sở Y tế'))).toBe(false);
  });

  it('of no folder are those of the first one that is open', async () => {
    const client = await start({ files: { '/plans/kehoach.yaml': YAML }, folders: ['/plans'] });
    const [first]: Template[] = await client.connection.sendRequest(TEMPLATES, {});
    expect(first?.snippet).toContain('Sở Y tế');
  });
});
