import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportPlan } from '../../../server/src/export';
import { planJson } from '../../../server/src/export/json';
import type { PlanJson } from '../../../server/src/export/json-schema';
import { analyseText } from '../../../server/src/plan/analyse';
import { everyParagraph } from './conformance/plan';
import { partsOf, readWord } from './conformance/word';
import { all, parseXml, readDocx } from './docx-reader';

const PLAN = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Gia Lai
cơ quan: Sở Xây dựng
số: 41/KH-SXD
địa danh: Gia Lai
ngày: 12/6/2025
trích yếu: Kiểm tra cây xanh đường phố
  trước mùa mưa bão năm 2025
thời gian: 15/6/2025 - 30/9/2025
căn cứ:
  - Luật Xây dựng ngày 18/6/2014
  - Kế hoạch số 77/KH-UBND ngày 02/5/2025 của UBND tỉnh về phòng, chống thiên tai năm 2025
---

Sở Xây dựng ban hành Kế hoạch kiểm tra cây xanh như sau:

# Mục đích, yêu cầu

1. Phát hiện cây nguy hiểm để xử lý kịp thời.
2. Không để ảnh hưởng giao thông.

# Nội dung (#noi-dung)

## Đối tượng: Cây trên vỉa hè.

## Cách làm

- Lập danh sách theo phụ lục #danh-muc.
- Chụp ảnh từng cây.

# Tổ chức thực hiện

## Sở Tài chính

- Bố trí kinh phí cho nội dung tại #noi-dung. (hạn: 20/6/2025; sản phẩm: Dự toán)

## Sở Xây dựng

- Báo cáo UBND tỉnh. (hạn: 5/9/2025; phối hợp: Sở Tài chính)

Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện.

Nơi nhận:
- UBND tỉnh (b/c)
- Sở Tài chính
- Lưu: VT, HTKT

Ký:
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Đỗ Minh Tâm

Phụ lục: Danh mục tuyến đường (#danh-muc; ngang)

| TT | Tuyến đường | Số cây |
|---:|-------------|-------:|
| 1  | Đường Số Một | 120   |
`;

/** 1-based line of PLAN that begins so. */
const lineOf = (start: string): number => PLAN.split('\n').findIndex((line) => line.trimStart().startsWith(start)) + 1;

async function textIn(format: Exclude<ExportFormat, 'docx'>, source = PLAN): Promise<string> {
  const out = await exportPlan(analyseText(source), format);
  if (typeof out !== 'string') throw new Error('bytes');
  return out;
}

async function docxOf(source = PLAN) {
  const out = await exportPlan(analyseText(source), 'docx');
  if (typeof out === 'string') throw new Error('text');
  return readDocx(out);
}

describe('json', () => {
  const schema: object = JSON.parse(
    readFileSync(new URL('../../../server/schemas/plan.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  const read = async (source = PLAN): Promise<PlanJson> => {
    const plan: PlanJson = JSON.parse(await textIn('json', source));
    expect(validate(plan), JSON.stringify(validate.errors)).toBe(true);
    return plan;
  };

  it('holds to its schema, and the schema to it', async () => {
    const plan = await read();
    expect(validate({ ...plan, more: 1 })).toBe(false);
    expect(validate({ ...plan, archive: undefined })).toBe(false);
    await read('');
    await read('\uD800\n# \n- (hạn: x)\n');
  });

  it('is the plan as data', async () => {
    const plan = await read();
    expect(plan.header).toEqual({
      type: 'Kế hoạch',
      superior: 'Ủy ban nhân dân tỉnh Gia Lai',
      issuer: 'Sở Xây dựng',
      number: '41',
      symbol: '41/KH-SXD',
      place: 'Gia Lai',
      date: '2025-06-12',
      subject: 'Kiểm tra cây xanh đường phố trước mùa mưa bão năm 2025',
      attachedTo: '',
    });
    expect(plan.bases.map((base) => base.line)).toEqual([lineOf('- Luật'), lineOf('- Kế hoạch')]);
    expect(plan.sections.map(({ level, number, title, line }) => [level, number, title, line])).toEqual([
      [1, 'I', 'Mục đích, yêu cầu', lineOf('# Mục đích')],
      [1, 'II', 'Nội dung', lineOf('# Nội dung')],
      [1, 'III', 'Tổ chức thực hiện', lineOf('# Tổ chức')],
    ]);
    expect(plan.sections[0]!.paragraphs).toEqual([
      { number: '1', text: 'Phát hiện cây nguy hiểm để xử lý kịp thời.', line: lineOf('1. ') },
      { number: '2', text: 'Không để ảnh hưởng giao thông.', line: lineOf('2. ') },
    ]);
    expect(plan.sections[1]!.children).toMatchObject([
      { level: 2, number: '1', title: 'Đối tượng', runIn: 'Cây trên vỉa hè.', points: 0 },
      { level: 2, number: '2', title: 'Cách làm', runIn: '', points: 2 },
    ]);
    expect(plan.tasks).toMatchObject([
      {
        lead: ['Sở Tài chính'],
        with: [],
        due: '2025-06-20',
        product: 'Dự toán',
        section: 'III.1',
        line: lineOf('- Bố trí'),
      },
      {
        lead: ['Sở Xây dựng'],
        with: ['Sở Tài chính'],
        due: '2025-09-05',
        product: '',
        section: 'III.2',
        line: lineOf('- Báo cáo'),
      },
    ]);
    expect(plan.citations.find((one) => one.symbol === '77/KH-UBND')).toMatchObject({
      type: 'Kế hoạch',
      date: '2025-05-02',
      lines: [lineOf('- Kế hoạch')],
    });
    // The plan's own number cites nothing.
    expect(plan.citations.filter((one) => one.lines.includes(lineOf('số:')))).toEqual([]);
    expect(plan.citations.find((one) => one.type === 'Luật')).toMatchObject({ symbol: '', date: '2014-06-18' });
    expect(plan.references.map(({ text, target, resolved, line }) => [text, target, resolved, line])).toEqual([
      ['Phụ lục', 'Phụ lục', true, lineOf('- Lập danh')],
      ['Mục II', 'II', true, lineOf('- Bố trí')],
    ]);
    expect(plan.recipients).toEqual([
      { text: 'UBND tỉnh (b/c)', name: 'UBND tỉnh', note: 'b/c', line: lineOf('- UBND') },
      { text: 'Sở Tài chính', name: 'Sở Tài chính', note: '', line: lineOf('- Sở Tài chính') },
    ]);
    expect(plan.archive).toBe('VT, HTKT');
    expect(plan.signature).toEqual({
      lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      titles: [],
      rank: '',
      name: 'Đỗ Minh Tâm',
    });
    expect(plan.appendices).toMatchObject([
      { number: '', title: 'Danh mục tuyến đường', line: lineOf('Phụ lục:'), landscape: true },
    ]);
  });

  it('says null for a day that is not there', async () => {
    const plan = await read('---\nngày: 31/4/2025\nsố: /KH-UBND\n---\n- In sách. (sản phẩm: Sách)\n');
    expect(plan.header).toMatchObject({ date: null, number: '', symbol: '/KH-UBND' });
    expect(plan.tasks[0]!.due).toBeNull();
    expect(plan.signature).toBeNull();
  });
});

describe('docx', () => {
  it('has the words of the plain text, in order', async () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const bytes = await exportPlan(analyseText(PLAN), 'docx');
    const { sections } = readWord(partsOf(bytes as Uint8Array));
    const printed = sections.flatMap(everyParagraph).map(({ text }) => text);
    expect(words(printed.join('\n'))).toEqual(words(await textIn('txt')));
  });

  it('keeps references alive: every field finds its bookmark, and its text is the bookmark’s', async () => {
    const { document } = await docxOf();
    const names = all(document, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']);
    const fields = all(document, 'w:instrText').map((field) => /REF (\S+)/.exec(field.text)?.[1]);
    expect(fields).toHaveLength(2);
    for (const field of fields) expect(names).toContain(field);
  });
});

describe('hostile plans', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['control characters', '# A\u0000\u0001\u001F\n\nb\uFFFE\uFFFF\u0085c\u2028d\n'],
    ['lone surrogates', '---\ntrích yếu: \uDC00x\uD800\n---\n# \uD83D\n- \uDE00\n'],
    ['a heading of 5,000 letters', `# ${'ă'.repeat(5000)}\n`],
    ['a subject of 5,000 words', `---\ntrích yếu: ${'kế hoạch '.repeat(2500)}\n---\n`],
    ['a table of 200 columns', `|${' x |'.repeat(200)}\n|${'---|'.repeat(200)}\n|${' y |'.repeat(200)}\n`],
    ['a table without text', '|\n||\n'],
    ['right-to-left', '- \u05E9\u05DC\u05D5\u05DD \u202Eabc\n'],
    ['emoji', '# 😀👩‍👩‍👧\n\n😀.\n'],
    ['XML', `---\ncơ quan: A & B <c> "d" 'e' ]]>\n---\n# </w:p>&#0;\n`],
    ['an empty of everything', '---\ncăn cứ:\n  -\n---\n# \n- \nNơi nhận:\nKý:\nPhụ lục:\n'],
    ['many brackets', `${'('.repeat(20_000)}\n`],
  ];

  it.each(HOSTILE)('%s', async (_, source) => {
    await docxOf(source);
    const html = await textIn('html', source);
    parseXml(
      html
        .replace('<!DOCTYPE html>', '')
        .replace(/<(meta|col|br)( [^>]*)?>/g, (_all, name, rest = '') => `<${name}${rest}/>`),
    );
    for (const format of ['html', 'txt'] as const) {
      const out = await textIn(format, source);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed
      expect(out).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(out).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
    }
    JSON.parse(await textIn('json', source));
  });
});

it('gives the same for the same plan', async () => {
  for (const format of EXPORT_FORMATS) {
    const [first, second] = [await exportPlan(analyseText(PLAN), format), await exportPlan(analyseText(PLAN), format)];
    expect(Buffer.from(first as string).equals(Buffer.from(second as string))).toBe(true);
  }
});

it('counts a điểm right below a khoản as the third level, below 1.1. as the fourth', () => {
  const source = '# A\n\n## B\n\n#### C\n\nX.\n\n### D\n\n#### E\n\nY.\n';
  const flat = (sections: PlanJson['sections']): string[] =>
    sections.flatMap(({ number, level, children }) => [`${number} ${level}`, ...flat(children)]);
  expect(flat(planJson(analyseText(source)).sections)).toEqual(['I 1', '1 2', 'a 3', '1.1 3', 'a 4']);
});
