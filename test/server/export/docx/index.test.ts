import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../server/src/export/docx';
import type { Cell } from '../../../../server/src/layout/flow';
import { all, child, type Docx, readDocx, textOf, value } from '../docx-reader';
import { handBuiltFlow, line } from '../hand-built-flow';

let docx: Docx;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeDocx(handBuiltFlow());
  docx = readDocx(bytes);
});

describe('page and sections (appendix I, part I, section I)', () => {
  const sections = () => all(docx.document, 'w:sectPr');

  it('is A4 with margins 20, 20, 30, 15 mm', () => {
    const [plan] = sections();
    expect(child(plan, 'w:pgSz')!.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(child(plan, 'w:pgMar')!.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
    });
  });

  it('turns the page of a landscape appendix', () => {
    expect(child(sections()[1], 'w:pgSz')!.attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
  });

  it('numbers each section from 1, without a number on its first page', () => {
    expect(sections()).toHaveLength(2);
    for (const section of sections()) {
      expect(child(section, 'w:pgNumType')!.attributes['w:start']).toBe('1');
      expect(child(section, 'w:titlePg')).toBeDefined();
    }
  });

  it('ends a section in a paragraph without height, which cannot fall on a page of its own', () => {
    const end = all(docx.document, 'w:p').find((one) => child(child(one, 'w:pPr'), 'w:sectPr'));
    const spacing = child(child(end, 'w:pPr'), 'w:spacing')!.attributes;
    expect(spacing).toMatchObject({ 'w:line': '20', 'w:lineRule': 'exact' });
  });

  it('has the page number, 14 points, centred, in the header', () => {
    const headers = [...docx.parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, part]) => part);
    const numbered = headers.filter((part) => all(part, 'w:instrText').some((field) => field.text.includes('PAGE')));
    expect(numbered).toHaveLength(2);
    for (const part of numbered) expect(docx.styleName(all(part, 'w:p')[0]!)).toBe('Số trang');
    const style = docx.styles.get('Số trang');
    expect(value(child(style, 'w:pPr'), 'w:jc')).toBe('center');
    expect(value(child(style, 'w:rPr'), 'w:sz')).toBe('28');
  });

  it('has the contact line at the foot of the first page only', () => {
    const footers = [...docx.parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name)).map(([, part]) => part);
    expect(footers.map(textOf).filter((text) => text !== '')).toEqual([
      'Địa chỉ: số 1 đường Tràng An; điện thoại: 0229.123.456',
    ]);
  });
});

describe('styles', () => {
  it('sets Times New Roman on all four slots in every style of an element and in the defaults', () => {
    const slots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
    const fonts = all(docx.parts.get('word/styles.xml')!, 'w:rFonts');
    expect(fonts.length).toBeGreaterThan(30);
    for (const font of fonts) for (const slot of slots) expect(font.attributes[slot]).toBe('Times New Roman');
  });

  it.each([
    ['Quốc hiệu', { size: '26', bold: true, italic: false, align: 'center' }],
    ['Tiêu ngữ', { size: '28', bold: true, italic: false, align: 'center' }],
    ['Cơ quan chủ quản', { size: '26', bold: false, italic: false, align: 'center' }],
    ['Cơ quan ban hành', { size: '26', bold: true, italic: false, align: 'center' }],
    ['Số, ký hiệu', { size: '26', bold: false, italic: false, align: 'center' }],
    ['Địa danh, thời gian', { size: '28', bold: false, italic: true, align: 'center' }],
    ['Tên loại', { size: '28', bold: true, italic: false, align: 'center' }],
    ['Trích yếu', { size: '28', bold: true, italic: false, align: 'center' }],
    ['Căn cứ', { size: '28', bold: false, italic: true, align: 'both' }],
    ['Mục', { size: '28', bold: true, italic: false, align: 'both' }],
    ['Khoản', { size: '28', bold: true, italic: false, align: 'both' }],
    ['Khoản 1.1', { size: '28', bold: true, italic: true, align: 'both' }],
    ['Điểm', { size: '28', bold: false, italic: false, align: 'both' }],
    ['Đoạn', { size: '28', bold: false, italic: false, align: 'both' }],
    ['Nơi nhận', { size: '24', bold: true, italic: true, align: 'left' }],
    ['Dòng nơi nhận', { size: '22', bold: false, italic: false, align: 'left' }],
    ['Họ và tên', { size: '28', bold: true, italic: false, align: 'center' }],
  ])('%s', (name, wanted) => {
    const style = docx.styles.get(name);
    const run = child(style, 'w:rPr');
    const on = (mark: string): boolean => child(run, mark) !== undefined && value(run, mark) !== 'false';
    expect({
      size: value(run, 'w:sz'),
      bold: on('w:b'),
      italic: on('w:i'),
      align: value(child(style, 'w:pPr'), 'w:jc'),
    }).toEqual(wanted);
  });

  it('indents the first line 1.27 cm, without hanging, 6 points apart, a line rule everywhere', () => {
    for (const name of ['Đoạn', 'Gạch đầu dòng', 'Dấu cộng', 'Điểm', 'Mục', 'Khoản']) {
      const paragraph = child(docx.styles.get(name), 'w:pPr');
      expect(child(paragraph, 'w:ind')!.attributes).toMatchObject({ 'w:left': '0', 'w:firstLine': '720' });
      expect(child(paragraph, 'w:spacing')!.attributes).toMatchObject({ 'w:before': '120', 'w:line': '240' });
    }
    const lines = [...all(docx.parts.get('word/styles.xml')!, 'w:spacing'), ...all(docx.document, 'w:spacing')].filter(
      (spacing) => spacing.attributes['w:line'] !== undefined,
    );
    expect(lines.length).toBeGreaterThan(30);
    for (const spacing of lines) expect(spacing.attributes['w:lineRule']).toMatch(/^(?:auto|exact)$/);
  });

  it('gives headings their levels in the outline', () => {
    const outline = (name: string) => value(child(docx.styles.get(name), 'w:pPr'), 'w:outlineLvl');
    expect(['Mục', 'Khoản', 'Khoản 1.1', 'Điểm', 'Đoạn'].map(outline)).toEqual(['0', '1', '2', '3', undefined]);
  });

  it('is Vietnamese', () => {
    const defaults = all(docx.parts.get('word/styles.xml')!, 'w:rPrDefault')[0]!;
    expect(all(defaults, 'w:lang')[0]!.attributes['w:val']).toBe('vi-VN');
  });
});

describe('head and foot', () => {
  it('is a fixed table of 65 and 100 mm without borders and without blanks in its cells', () => {
    const head = all(docx.document, 'w:tbl')[0]!;
    const columns = all(child(head, 'w:tblGrid')!, 'w:gridCol').map((column) => column.attributes['w:w']);
    expect(columns).toEqual(['3685', '5669']);
    const look = child(head, 'w:tblPr')!;
    expect(child(look, 'w:tblLayout')!.attributes['w:type']).toBe('fixed');
    for (const border of child(look, 'w:tblBorders')!.children) expect(border.attributes['w:val']).toBe('none');
    for (const side of child(look, 'w:tblCellMar')!.children) expect(side.attributes['w:w']).toBe('0');
  });

  it('draws the rule under the motto as long as the motto: 6.05 cm in a column of 100 mm', () => {
    const cell = all(all(docx.document, 'w:tbl')[0]!, 'w:tc')[1]!;
    const indent = child(child(all(cell, 'w:p')[2], 'w:pPr'), 'w:ind')!.attributes;
    const length = 5669 - Number(indent['w:left']) - Number(indent['w:right']);
    expect((length / 1440) * 2.54).toBeCloseTo(6.05, 1);
  });

  it('keeps the foot in one piece and with the last lines of the text', () => {
    const foot = all(docx.document, 'w:tbl').at(-1)!;
    expect(child(child(all(foot, 'w:tr')[0], 'w:trPr'), 'w:cantSplit')).toBeDefined();
    const body = child(docx.document, 'w:body')!.children;
    const at = body.indexOf(foot);
    for (const before of body.slice(at - 2, at)) expect(child(child(before, 'w:pPr'), 'w:keepNext')).toBeDefined();
    expect(textOf(body[at - 2]!)).toContain('./.');
  });
});

describe('tables', () => {
  it('repeats the header row, breaks no row, merges cells', () => {
    const table = all(docx.document, 'w:tbl')[1]!;
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined)).toEqual([true, false, false]);
    for (const row of rows) expect(child(child(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
    expect(all(table, 'w:gridSpan').map((span) => span.attributes['w:val'])).toEqual(['2']);
    expect(all(table, 'w:vMerge')).toHaveLength(2);
    const widths = all(child(table, 'w:tblGrid')!, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(widths.reduce((a, b) => a + b)).toBe(9354);
  });

  it('cuts a table of 200 columns into ones that Word opens', async () => {
    const cells: Cell[] = Array.from({ length: 200 }, (_, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      paragraphs: [line('Ô bảng', String(column))],
    }));
    const wide = { kind: 'table', widths: cells.map(() => 10), headerRows: 0, rows: [cells], keepNext: true } as const;
    const read = readDocx(await writeDocx(handBuiltFlow({ blocks: [wide] })));
    const tables = all(read.document, 'w:tbl');
    expect(tables.map((table) => all(table, 'w:gridCol').length)).toEqual([63, 63, 63, 11]);
    expect(tables.flatMap((table) => all(table, 'w:tc').map(textOf))).toEqual(cells.map((cell) => String(cell.column)));
    // Only the last one is kept with what follows.
    expect(tables.map((table) => all(table, 'w:keepNext').length)).toEqual([0, 0, 0, 11]);
  });
});

describe('live references', () => {
  it('refers to the bookmark around the number, with the text of the moment', () => {
    const start = all(docx.document, 'w:bookmarkStart');
    expect(start.map((mark) => mark.attributes['w:name'])).toEqual(['_Ref000000001']);
    expect(start.map((mark) => mark.attributes['w:id'])).toEqual(['1']);
    const fields = all(docx.document, 'w:instrText').map((field) => field.text);
    expect(fields).toEqual([' REF _Ref000000001 \\h \\* CHARFORMAT ']);
    expect(docx.texts('Điểm không tiêu đề')).toEqual(['a) Thực hiện nội dung tại Mục I']);
  });
});

describe('properties', () => {
  it('says title, subject, issuer, and the fields of appendix VI', () => {
    const core = docx.parts.get('docProps/core.xml')!;
    expect(child(core, 'dc:title')!.text).toBe('Kế hoạch Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025');
    expect(child(core, 'dc:creator')!.text).toBe('Sở Nông nghiệp và Môi trường');
    const custom = all(docx.parts.get('docProps/custom.xml')!, 'property').map((one) => [
      one.attributes.name,
      one.children[0]!.text,
    ]);
    expect(Object.fromEntries(custom)).toEqual({
      TypeName: 'Kế hoạch',
      CodeNotation: 'KH-SNNMT',
      IssuedDate: '2025-08-05',
      OrganName: 'Sở Nông nghiệp và Môi trường',
      SignerFullName: 'Trần Văn B',
      SignerPosition: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
    });
  });
});

describe('the same bytes', () => {
  const zone = process.env.TZ;
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('again, and in other time zones', async () => {
    expect(Buffer.compare(await writeDocx(handBuiltFlow()), bytes)).toBe(0);
    const hours = new Set<number>();
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh']) {
      process.env.TZ = other;
      hours.add(new Date(0).getHours());
      expect(Buffer.compare(await writeDocx(handBuiltFlow()), bytes)).toBe(0);
    }
    // The zones were really in force.
    expect(hours.size).toBe(3);
  });
});

describe('LibreOffice', () => {
  it('opens the file: three pages', (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'docx-'));
    try {
      writeFileSync(path.join(folder, 'a.docx'), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'a.docx'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const pdf = readFileSync(path.join(folder, 'a.pdf'), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(3);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      console.log('not run: LibreOffice (soffice) is not installed');
      context.skip();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
