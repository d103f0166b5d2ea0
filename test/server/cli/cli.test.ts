import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import { at, kehoach, linesOf } from './run';

const PLAN = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Lào Cai
cơ quan: Sở Y tế
số: 12/KH-SYT
địa danh: Lào Cai
ngày: 09/3/2026
trích yếu: Phòng bệnh mùa hè năm 2026
---

# Mục đích, yêu cầu

Chủ động phòng bệnh cho Nhân dân.

# Nội dung

Giám sát dịch bệnh tại cơ sở từ ngày 01/4/2026 đến hết ngày 30/9/2026.

# Tổ chức thực hiện

1. Giao Sở Tài chính bố trí kinh phí trước ngày 10/4/2026.
2. Sở Y tế chủ trì, tổng hợp kết quả.

Trên đây là Kế hoạch, đề nghị thực hiện.

Nơi nhận:
- UBND tỉnh (b/c)
- Sở Tài chính
- Lưu: VT, NVY

Ký:
GIÁM ĐỐC
Trần Thị Hoa
`;
const WRONG = PLAN.replace('30/9/2026', '31/9/2026').replace('- Sở Tài chính', '- Sở Vũ trụ học');
const TEXT = `KẾ HOẠCH
Phòng bệnh mùa hè năm 2026

I. MỤC ĐÍCH, YÊU CẦU
Chủ động phòng bệnh cho Nhân dân.

II. NỘI DUNG
Giám sát dịch bệnh tại cơ sở, hoàn thành
trước ngày 31/4/2026 theo phân công.

III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì thực hiện.
2. Sở Tài chính bố trí kinh phí.

Trên đây là Kế hoạch, đề nghị thực hiện./.

Nơi nhận:
- Sở Tài chính;
- Lưu: VT, NVY.

GIÁM ĐỐC
Trần Thị Hoa
`;

const put = (name: string, content: string | Uint8Array): string => {
  const file = at(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

let plan: string;
let wrong: string;
let text: string;
beforeAll(() => {
  plan = put('plan.kh', PLAN);
  wrong = put('wrong.kh', WRONG);
  text = put('text.txt', TEXT);
  mkdirSync(at('empty'));
  symlinkSync('loop.kh', at('loop.kh'));
});

describe('check', () => {
  test('a plan without mistakes ends with 0', () => {
    const { status, stdout } = kehoach(['check', plan]);
    expect(stdout).toBe('Đã kiểm tra 1 tệp: không có gì phải sửa.\n');
    expect(status).toBe(0);
  });

  test('an error ends with 1; lines name file, line and column', () => {
    const { status, stdout } = kehoach(['check', wrong]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${wrong}:16:`);
    expect(stdout).toMatch(/\(date\/impossible\)/);
    expect(stdout).toMatch(/\(body\/unknown-recipient\)/);
  });

  test('json has positions as in LSP, severities, codes, fixes and the summary', () => {
    const { status, stdout } = kehoach(['check', wrong, plan, '--format', 'json']);
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.files.map((f: { path: string }) => f.path)).toEqual([wrong, plan]);
    const date = report.files[0].diagnostics.find((d: { code: string }) => d.code === 'date/impossible');
    const line = WRONG.split('\n').findIndex((l) => l.includes('31/9/2026'));
    const column = WRONG.split('\n')[line]?.indexOf('31/9/2026') ?? -1;
    expect(date.range.start.line).toBe(line);
    expect(date.range.start.character).toBeLessThanOrEqual(column);
    expect(date.range.end).toEqual({ line, character: column + '31/9/2026'.length });
    expect(date.severity).toBe('error');
    expect(date.fixes.length).toBeGreaterThan(0);
    expect(report.summary).toMatchObject({ files: 2, errors: 1 });
  });

  test('a finding in a text stands at its words in the text', () => {
    const { stdout, status } = kehoach(['check', text, '--format', 'json']);
    expect(status).toBe(1);
    const found = JSON.parse(stdout).files[0].diagnostics.find((d: { code: string }) => d.code === 'date/impossible');
    const line = TEXT.split('\n').findIndex((l) => l.includes('31/4/2026'));
    expect(found.range.start.line).toBe(line);
    expect(found.range.end.character).toBe((TEXT.split('\n')[line]?.indexOf('31/4/2026') ?? 0) + '31/4/2026'.length);
  });

  test('warnings fail only above --max-warnings', () => {
    const warned = put('warned.kh', PLAN.replace('- Sở Tài chính', '- Sở Vũ trụ học'));
    expect(kehoach(['check', warned]).status).toBe(0);
    expect(kehoach(['check', warned, '--max-warnings', '0']).status).toBe(1);
    expect(kehoach(['check', warned, '--max-warnings', '100']).status).toBe(0);
  });

  test('--as-of dates a plan that has no date', () => {
    const undated = put(
      'undated.kh',
      PLAN.replace('ngày: 09/3/2026\n', '').replace(
        'Sở Tài chính bố trí',
        'Sở Tài chính, theo Kế hoạch số 21/KH-UBND ngày 05/5/2026 của UBND tỉnh, bố trí',
      ),
    );
    const codes = (...args: string[]): string => kehoach(['check', undated, ...args]).stdout;
    expect(codes('--as-of', '2026-03-09')).toContain('date/cited-after-plan');
    expect(codes('--as-of', '2026-06-01')).not.toContain('date/cited-after-plan');
  });

  test('a folder stands for the plans in it, with the settings above them', () => {
    put('folder/inner/a.kh', PLAN);
    put('folder/b.kh', WRONG);
    put('folder/note.txt', 'x');
    put('folder/kehoach.yaml', 'kiểm tra:\n  date/impossible: gợi ý\n');
    const report = JSON.parse(kehoach(['check', at('folder'), '--format', 'json']).stdout);
    expect(report.files.map((f: { path: string }) => path.basename(f.path))).toEqual(['b.kh', 'a.kh']);
    expect(report.summary.errors).toBe(0);
  });

  test('settings with a mistake are reported at their line', () => {
    put('broken/a.kh', PLAN);
    put('broken/kehoach.yaml', 'từ riêng:\n  - Zalo\nkhông có khóa này: 1\n');
    const { stdout } = kehoach(['check', at('broken')]);
    expect(stdout).toMatch(/kehoach\.yaml:3:1: /);
  });

  test('a check that settings name and that there is not is reported at its line', () => {
    put('misspelt/a.kh', PLAN);
    put('misspelt/kehoach.yaml', 'kiểm tra:\n  date/holyday: tắt\n');
    const { stdout } = kehoach(['check', at('misspelt')]);
    expect(stdout).toMatch(/kehoach\.yaml:2:3: .*date\/holiday/);
  });

  test('standard input', () => {
    const { stdout, status } = kehoach(['check', '-', '--format', 'json'], { input: WRONG });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0].path).toBe('-');
  });
});

describe('import, export, format', () => {
  test('a text comes in, and goes out with all its words', () => {
    const kh = at('in.kh');
    expect(kehoach(['import', text, '-o', kh]).status).toBe(0);
    expect(readFileSync(kh, 'utf8')).toContain('# TỔ CHỨC THỰC HIỆN');
    expect(kehoach(['import', text]).stdout).toBe(readFileSync(kh, 'utf8'));
    expect(kehoach(['import', text, '-o', '-']).stdout).toBe(readFileSync(kh, 'utf8'));
    expect(kehoach(['export', kh, '--to', 'txt', '-o', at('out.txt')]).status).toBe(0);
    const words = (s: string): string[] => s.toLowerCase().match(/\p{L}+/gu) ?? [];
    const printed = words(readFileSync(at('out.txt'), 'utf8'));
    let next = 0;
    for (const word of words(TEXT)) {
      const found = printed.indexOf(word, next);
      expect(found, word).toBeGreaterThanOrEqual(next);
      next = found + 1;
    }
  });

  test('every format, into a folder that is made; the same bytes in any time zone', () => {
    for (const format of ['docx', 'html', 'txt', 'json']) {
      expect(
        kehoach(['export', plan, '--to', format, '-o', `${at('a')}/`], { env: { TZ: 'Asia/Ho_Chi_Minh' } }).status,
      ).toBe(0);
      expect(
        kehoach(['export', plan, '--to', format, '-o', `${at('b')}/`], { env: { TZ: 'America/Los_Angeles' } }).status,
      ).toBe(0);
      expect(hash(at('a', `plan.${format}`))).toBe(hash(at('b', `plan.${format}`)));
    }
    expect(JSON.parse(readFileSync(at('a', 'plan.json'), 'utf8')).header).toMatchObject({
      symbol: '12/KH-SYT',
      date: '2026-03-09',
    });
  });

  test('the Word document that a plan came from is not replaced by the one made of it', () => {
    const old = put('old/x.docx', 'the document of the office');
    put('old/x.kh', PLAN);
    const refused = kehoach(['export', at('old/x.kh'), '--to', 'docx']);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/x\.docx: .*--force/);
    expect(readFileSync(old, 'utf8')).toBe('the document of the office');
    expect(kehoach(['export', at('old/x.kh'), '--to', 'docx', '--force']).status).toBe(0);
    expect(readFileSync(old, 'latin1')).toMatch(/^PK/);
    // the same again changes nothing
    expect(kehoach(['export', at('old/x.kh'), '--to', 'docx']).status).toBe(0);
  });

  test('one file in the way, and none of several is written', () => {
    put('several/a.kh', PLAN);
    put('several/b.kh', PLAN);
    put('several/b.html', 'mine');
    expect(kehoach(['export', at('several'), '--to', 'html']).status).toBe(2);
    expect(existsSync(at('several/a.html'))).toBe(false);
  });

  test('what was written in an imported plan is not lost by importing again into the folder', () => {
    const text = put('again/x.txt', TEXT);
    const into = ['import', text, '-o', `${at('again/plans')}/`];
    expect(kehoach(into).status).toBe(0);
    expect(kehoach(into).status).toBe(0);
    const edited = put('again/plans/x.kh', 'edited');
    expect(kehoach(into).status).toBe(2);
    expect(readFileSync(edited, 'utf8')).toBe('edited');
    expect(kehoach([...into, '--force']).status).toBe(0);
    expect(readFileSync(edited, 'utf8')).not.toBe('edited');
  });

  test('without -o the document stands beside the plan; standard input goes to standard output', () => {
    put('beside/x.kh', PLAN);
    expect(kehoach(['export', at('beside/x.kh'), '--to', 'html']).status).toBe(0);
    expect(existsSync(at('beside/x.html'))).toBe(true);
    const printed = kehoach(['export', at('beside/x.kh'), '--to', 'txt', '-o', '-']).stdout;
    expect(kehoach(['export', '-', '--to', 'txt'], { input: PLAN }).stdout).toBe(printed);
    expect(printed).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test('format writes the canonical form, and --check tells', () => {
    const messy = put('messy.kh', PLAN.replace('# Nội dung', '#   Nội dung:').replace('2. Sở Y tế', '7. Sở Y tế'));
    expect(kehoach(['format', '--check', messy])).toMatchObject({
      status: 1,
      stdout: `${messy}: chưa đúng dạng chuẩn.\n`,
    });
    expect(kehoach(['format', messy]).status).toBe(0);
    expect(readFileSync(messy, 'utf8')).toContain('\n# Nội dung\n');
    expect(readFileSync(messy, 'utf8')).toContain('\n2. Sở Y tế');
    expect(kehoach(['format', '--check', messy]).status).toBe(0);
    expect(kehoach(['format', '-'], { input: '#  A:\n' }).stdout).toBe('# A\n');
  });
});

describe('bad input ends with one line and 2, and writes nothing', () => {
  const halfLetter = Buffer.concat([Buffer.from(PLAN), Buffer.from([0xe1, 0xbb])]);
  const cases: [string, () => string[]][] = [
    ['a missing file', () => ['check', at('none.kh')]],
    [
      'a binary file',
      () => ['import', put('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1])), '-o', at('never.kh')],
    ],
    ['half a letter of UTF-8', () => ['export', put('half.kh', halfLetter), '--to', 'docx', '-o', at('never.docx')]],
    [
      'a line of 10 MB',
      () => ['export', put('long.kh', 'a'.repeat(10_000_000)), '--to', 'docx', '-o', at('never.docx')],
    ],
    ['a folder without plans', () => ['check', at('empty')]],
    ['a folder to import', () => ['import', at('empty'), '-o', at('never.kh')]],
    ['a link that leads to itself', () => ['check', at('loop.kh')]],
    ['a place that cannot be written', () => ['export', plan, '--to', 'docx', '-o', path.join(plan, 'never.docx')]],
    ['an output that would be an input', () => ['export', put('same.txt', TEXT), '--to', 'txt']],
    [
      'two outputs of one name',
      () => ['export', put('p/one.kh', PLAN), put('q/one.kh', PLAN), '--to', 'txt', '-o', `${at('never')}/`],
    ],
    ['several files into one', () => ['import', text, put('two.txt', TEXT), '-o', at('never.kh')]],
    ['a format that is none', () => ['export', plan, '--to', 'rtf', '-o', at('never.rtf')]],
    ['no format', () => ['export', plan]],
    ['a file of another kind', () => ['check', put('image.png', 'x')]],
    ['an unknown option', () => ['check', plan, '--fast']],
    ['a day that is none', () => ['check', plan, '--as-of', '2026-02-30']],
    ['a count that is none', () => ['check', plan, '--max-warnings', 'x']],
    ['an unknown command', () => ['publish', plan]],
    ['an unknown language', () => ['check', plan, '--lang', 'fr']],
    ['nothing to import', () => ['import']],
    ['a text of blank lines', () => ['import', put('blank.txt', '  \n\n'), '-o', at('never.kh')]],
    ['formatting a text', () => ['format', text]],
  ];
  for (const [name, args] of cases) {
    for (const lang of ['vi', 'en']) {
      test(`${name} (${lang})`, () => {
        const given = args();
        const { status, stderr, stdout } = kehoach(given.includes('--lang') ? given : [...given, '--lang', lang]);
        expect(status).toBe(2);
        expect(linesOf(stderr)).toHaveLength(1);
        expect(stderr).not.toMatch(/\bat .*\(|Error:|undefined/);
        expect(stdout).toBe('');
        const written = readdirSync(at('.')).filter((f) => f.startsWith('never') || f.endsWith('.tmp'));
        expect(written).toEqual([]);
      });
    }
  }

  test('the message says which two plans would be one file, that a folder is one, and how a new folder is named', () => {
    const [one, two] = [put('p/one.kh', PLAN), put('q/one.kh', PLAN)];
    const said = kehoach(['export', one, two, '--to', 'txt', '-o', `${at('never')}/`]).stderr;
    expect(said).toContain(one);
    expect(said).toContain(two);
    expect(kehoach(['import', at('empty')]).stderr).toContain('đây là thư mục');
    expect(kehoach(['export', one, two, '--to', 'txt', '-o', at('never')]).stderr).toContain('thêm dấu / vào cuối tên');
  });

  test('a file that is there stays when the new one cannot be written', () => {
    const old = put('keep.docx', 'old');
    expect(kehoach(['export', at('none.kh'), '--to', 'docx', '-o', old]).status).toBe(2);
    expect(readFileSync(old, 'utf8')).toBe('old');
  });

  test('one unreadable file among others: the others are checked, the exit code is 2', () => {
    const { status, stdout, stderr } = kehoach(['check', at('none.kh'), plan, '--format', 'json']);
    expect(status).toBe(2);
    expect(linesOf(stderr)).toHaveLength(1);
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });
});

describe('language, help, version', () => {
  test('LANG and --lang', () => {
    expect(kehoach(['check', plan], { env: { LANG: 'en_US.UTF-8' } }).stdout).toBe('1 files checked: nothing found.\n');
    expect(kehoach(['check', plan], { env: { LANG: 'C' } }).stdout).toMatch(/^Đã kiểm tra/);
    expect(kehoach(['check', plan, '--lang', 'en']).stdout).toMatch(/^1 files checked/);
    expect(kehoach(['--lang=en', 'check', plan]).stdout).toMatch(/^1 files checked/);
  });

  test('help everywhere, version', () => {
    for (const args of [
      ['--help'],
      ['check', '--help'],
      ['import', '-h'],
      ['export', '--help'],
      ['format', '--help'],
    ]) {
      const { status, stdout } = kehoach(args);
      expect(status).toBe(0);
      expect(stdout).toContain(`kehoach ${args[0]?.startsWith('-') ? 'check' : args[0]}`);
    }
    expect(kehoach(['--version']).stdout).toBe(`${version}\n`);
    expect(kehoach([]).status).toBe(2);
  });

  test('no colour away from a terminal', () => {
    expect(kehoach(['check', wrong], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001B[');
  });
});
