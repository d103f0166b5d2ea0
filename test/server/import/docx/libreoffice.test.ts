// Our own documents, and some by hand, after LibreOffice has read and written them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { importDocx } from '../../../../server/src/import/import';
import { analyseText } from '../../../../server/src/plan/analyse';
import { modelOf, samples } from '../model';
import { abstractNum, bold, docx, HEAD, list, lvl, num, p, r, TITLE, tbl, tc, tr } from './kit';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Converts files; all of them in one call, since the start takes longest. */
function converted(files: ReadonlyMap<string, Uint8Array>, format: string, round: string): Map<string, Uint8Array> {
  const [from, to] = [path.join(folder, `${round}-in`), path.join(folder, `${round}-out`)];
  mkdirSync(from);
  for (const [name, bytes] of files) writeFileSync(path.join(from, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const inputs = [...files.keys()].map((name) => path.join(from, name));
  spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', to, ...inputs], {
    timeout: 120_000,
  });
  const extension = format.split(':')[0];
  return new Map(
    [...files.keys()].map((name) => {
      const output = name.replace(/\.\w+$/, `.${extension}`);
      return [output, readFileSync(path.join(to, output))];
    }),
  );
}

const NUMBERING =
  abstractNum(0, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.'), lvl(2, 'lowerLetter', '%3)')) +
  abstractNum(1, lvl(0, 'bullet', '-')) +
  list(1, 0) +
  list(2, 1);
const BY_HAND = docx(
  HEAD +
    TITLE +
    p(r('MỤC ĐÍCH', '<w:b/>'), num(1)) +
    p(r('Mục đích chung', '<w:b/>'), num(1, 1)) +
    p('Giảm số ca mắc.', num(2)) +
    p(r('NỘI DUNG', '<w:b/>'), num(1)) +
    p(r('Tiêm phòng', '<w:b/>'), num(1, 1)) +
    p('Chó, mèo từ hai tháng tuổi.', num(1, 2)) +
    p('Trẻ em bị cắn.', num(1, 2)) +
    tbl(
      tr(...['Việc', 'Ai', 'Khi nào'].map((text) => tc(text, '<w:tcW w:w="3000" w:type="dxa"/>'))),
      tr(
        tc('Tổng số', '<w:tcW w:w="6000" w:type="dxa"/><w:gridSpan w:val="2"/>'),
        tc('Tháng 5', '<w:tcW w:w="3000" w:type="dxa"/>'),
      ),
    ).replace('<w:tblPr/>', `<w:tblPr/><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(3)}</w:tblGrid>`) +
    p('Trên đây là Kế hoạch phòng, chống bệnh dại./.') +
    tbl(tr(tc(p('Nơi nhận:') + p('- Các trạm y tế;') + p('- Lưu: VT.')), tc(bold('GIÁM ĐỐC') + bold('Y Nhung')))),
  { numbering: NUMBERING },
);

/** Lists within lists, a table with merged cells, a foot note: what LibreOffice makes of a page and of a rich text. */
const PAGE = `<html><head><meta charset="utf-8"></head><body><p><b>KẾ HOẠCH</b></p><p><b>Trồng cây năm 2025</b></p>
<ol type="I"><li><b>MỤC ĐÍCH</b><ol><li><b>Mục đích chung</b><ul><li>Phủ xanh đồi trọc:<ul><li>Trồng keo.</li></ul></li></ul></li></ol></li>
<li><b>TỔ CHỨC THỰC HIỆN</b><ol><li><b>Trạm Khuyến nông</b></li></ol></li></ol>
<table border=1><thead><tr><th>TT</th><th>Việc</th><th>Khi nào</th></tr></thead><tr><td>1</td><td rowspan=2>Trồng</td><td>Tháng 3</td></tr>
<tr><td>2</td><td>Tháng 4</td></tr><tr><td colspan=2>Tổng số</td><td>2 đợt</td></tr></table></body></html>`;
const RICH =
  '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\pard{\\b I. MUC TIEU}\\par Trong 5\\~ha keo{\\footnote\\pard\\plain \\chftn So lieu 2024}.\\par}';

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) console.log(`not run: ${samples.length + 1} documents through LibreOffice, which is missing`);

describe.skipIf(missing)('through LibreOffice', async () => {
  if (missing) return;
  const files = new Map<string, Uint8Array>([['by-hand.docx', BY_HAND]]);
  for (const [name, kh] of samples)
    files.set(name.replace('.kh', '.docx'), (await exportPlan(analyseText(kh), 'docx')) as Uint8Array);
  const again = converted(files, 'docx:MS Word 2007 XML', 'docx');
  const odt = converted(converted(files, 'odt', 'odt'), 'docx:MS Word 2007 XML', 'back');

  it.each(samples)('%s comes back as the same model', (name, kh) => {
    const generated = kh.includes('(bảng phân công)');
    for (const round of [again, odt]) {
      const { imported } = importDocx(round.get(name.replace('.kh', '.docx')) as Uint8Array);
      expect(modelOf(imported.kh, generated)).toEqual(modelOf(kh, generated));
    }
  });

  it('a page and a rich text that it makes documents of', () => {
    const made = converted(
      new Map([
        ['page.html', Buffer.from(PAGE)],
        ['rich.rtf', Buffer.from(RICH)],
      ]),
      'docx:MS Word 2007 XML',
      'made',
    );
    const lines = (name: string): string[] =>
      importDocx(made.get(name) as Uint8Array)
        .imported.kh.split('\n')
        .filter((line) => line.trim() !== '');
    expect(lines('page.docx').slice(3)).toEqual([
      '# MỤC ĐÍCH',
      '## Mục đích chung',
      '- Phủ xanh đồi trọc:',
      '  + Trồng keo.',
      '# TỔ CHỨC THỰC HIỆN',
      '## Trạm Khuyến nông',
      '| TT | Việc | Khi nào |',
      '|---|---|---|',
      '| 1 | Trồng | Tháng 3 |',
      '| 2 | ^ | Tháng 4 |',
      '| Tổng số | < | 2 đợt |',
    ]);
    expect(lines('rich.docx')).toEqual(['# MUC TIEU', 'Trong 5\u00A0ha keo (So lieu 2024).']);
  });

  it('a document by hand, with its numbers, comes in as it did before', () => {
    const { kh } = importDocx(BY_HAND).imported;
    expect(kh).toContain('## Tiêm phòng\n\na) Chó, mèo từ hai tháng tuổi.\n\nb) Trẻ em bị cắn.\n');
    for (const round of [again, odt]) expect(importDocx(round.get('by-hand.docx') as Uint8Array).imported.kh).toBe(kh);
  });
});
