import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { checks } from '../../../server/src/checks/index';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { HEADER, plan } from '../checks/kit';
import { ofCheck, opened, sample, URI } from './opened';

const wrongDay = plan({ content: '- Họp ngày 31/4/2025.' });

it('gives a finding its place, severity, code, source and the words of the check', () => {
  const [one] = ofCheck(opened(wrongDay), 'date/impossible');
  const line = wrongDay.slice(0, wrongDay.indexOf('31/4/2025')).split('\n').length - 1;
  expect(one).toMatchObject({
    range: { start: { line, character: 11 }, end: { line, character: 20 } },
    severity: DiagnosticSeverity.Error,
    code: 'date/impossible',
    source: 'kehoach',
    message: 'Không có ngày 31/4/2025: tháng 4 năm 2025 chỉ có 30 ngày.',
  });
  expect(one).not.toHaveProperty('tags');
  expect(one).not.toHaveProperty('relatedInformation');
  expect(one).not.toHaveProperty('codeDescription');
});

it('leads to the page of the check, where there are pages', () => {
  const { plan: analysed, findings } = opened(wrongDay);
  const checkPages = 'https://example.org/checks';
  const links = diagnostics(analysed, findings, { checkPages }).map((one) => one.codeDescription?.href);
  expect(links).toContain('https://example.org/checks/date/impossible.md');
  const pages = new Set(checks.map((check) => `${checkPages}/${check.id}.md`));
  expect(links.filter((link) => link === undefined || !pages.has(link))).toEqual([]);
});

it('carries the version and the fixes as edits', () => {
  const [one] = ofCheck(opened(wrongDay, 7), 'date/impossible');
  expect(one?.data).toEqual({
    version: 7,
    fixes: [
      {
        title: 'Thay bằng “30/4/2025”',
        edits: [
          {
            range: { start: one!.range.start, end: { ...one!.range.start, character: one!.range.start.character + 2 } },
            newText: '30',
          },
        ],
      },
    ],
  });
});

it('shows where the other place is', () => {
  const text = plan({ content: '- Trưng bày. (#sach)\n- Thi đọc. (#sach)\n- Theo #sach.' });
  const [one] = ofCheck(opened(text), 'reference/duplicate-label');
  const line = text.slice(0, text.indexOf('#sach')).split('\n').length - 1;
  expect(one?.relatedInformation).toEqual([
    {
      location: { uri: URI, range: { start: { line, character: 14 }, end: { line, character: 19 } } },
      message: 'Lần thứ nhất ghi ở đây.',
    },
  ]);
});

describe('tags', () => {
  const tagged = (text: string, code: string) => ofCheck(opened(text), code).map((one) => one.tags);
  const recipients = (line: string): string =>
    plan({ recipients: `Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Sở Nội vụ\n- ${line}\n- Lưu: VT` });

  it('strike out bodies that are no more, but not those that are not yet', () => {
    const old = plan({ header: HEADER.replace('18/4/2025', '18/9/2025') });
    expect(tagged(recipients('Sở Thông tin và Truyền thông'), 'body/not-in-force')).toEqual([
      [DiagnosticTag.Deprecated],
    ]);
    expect(
      tagged(old.replace('Sở Giáo dục và Đào tạo\n- Lưu', 'UBND các huyện, thành phố\n- Lưu'), 'body/not-in-force'),
    ).toEqual([[DiagnosticTag.Deprecated]]);
    const early = plan({ header: HEADER.replace('18/4/2025', '18/4/2024') });
    expect(
      tagged(early.replace('Sở Giáo dục và Đào tạo\n- Lưu', 'Bộ Dân tộc và Tôn giáo\n- Lưu'), 'body/not-in-force'),
    ).toEqual([undefined]);
  });

  it('fade what counts for nothing', () => {
    expect(tagged(recipients('Sở Nội vụ'), 'body/duplicate-recipient')).toEqual([[DiagnosticTag.Unnecessary]]);
    expect(tagged(plan({ header: `${HEADER}\nđịa danh: Hà Nội` }), 'structure/duplicate-field')).toEqual([
      [DiagnosticTag.Unnecessary],
    ]);
    expect(tagged(plan({ content: '- Thi đọc. (#thi)' }), 'reference/unused-label')).toEqual([
      [DiagnosticTag.Unnecessary],
    ]);
  });
});

it.each(sample('co-loi.kh'))('keeps every range of a bad plan in its line (%s)', (_, text) => {
  const lines = text.split(/\r\n|\n/);
  const { diagnostics: all } = opened(text);
  expect(all.length).toBeGreaterThan(40);
  for (const { range, code } of all) {
    for (const { line, character } of [range.start, range.end])
      expect(character, String(code)).toBeLessThanOrEqual(lines[line]!.length);
  }
});

it('grows with the findings, not with their square', () => {
  const length = (count: number): number =>
    JSON.stringify(opened(plan({ content: '- Họp ngày 5/9/2025.\n'.repeat(count) })).diagnostics).length;
  expect(length(800)).toBeLessThan(length(200) * 5);
});
