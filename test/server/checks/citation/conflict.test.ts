import { describe, expect, it } from 'vitest';
import { conflict } from '../../../../server/src/checks/citation/conflict';
import { otherPlanOf } from '../../../../server/src/checks/others';
import { runChecks } from '../../../../server/src/checks/run';
import { analyseText } from '../../../../server/src/plan/analyse';
import { flags, HEADER, passes, plan } from '../kit';

const cites = (...texts: string[]): string => plan({ content: texts.map((text) => `- Theo ${text}.`).join('\n') });

flags(conflict, {
  'two dates in one year': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND «ngày 16/3/2025» của UBND tỉnh',
  ),
  'a short name of the issuer': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của Chủ tịch Ủy ban nhân dân tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND «ngày 16/3/2025» của UBND tỉnh',
  ),
  'a slip in the year': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND «ngày 06/3/2024» của UBND tỉnh',
  ),
  'the Party, in one term': cites(
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá',
    'Nghị quyết số 57-NQ/TW «ngày 22/11/2023» của Bộ Chính trị',
  ),
  'the year in the symbol': cites('Nghị định số 30/2020/NĐ-CP «ngày 05/3/2021» của Chính phủ về công tác văn thư'),
  'a decree that everybody knows': cites(
    'Nghị định số 30/2020/NĐ-CP «ngày 15/3/2020» của Chính phủ về công tác văn thư',
  ),
  'two symbols of one number, date and issuer': cites(
    'Thông tư số 11/2023/TT-BVHTTDL ngày 06/10/2023 của Bộ Văn hóa, Thể thao và Du lịch về thư viện',
    'Thông tư số «11/2023/TT-BNV» ngày 06/10/2023 của Bộ Văn hóa, Thể thao và Du lịch',
  ),
  'groups in another order': cites(
    'Kế hoạch số 16/KH-MTTQ-BTT ngày 06/3/2025 của Ban Thường trực về hội sách',
    'Kế hoạch số «16/KH-BTT-MTTQ»',
  ),
  'two abbreviations of a committee': cites(
    'Thông báo số 01/TB-TBND ngày 06/3/2025 của Tiểu ban Nội dung về phân công',
    'Thông báo số «02/TB-ND» ngày 09/3/2025 của Tiểu ban Nội dung về tiến độ',
  ),
  'two wordings of the subject': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về tổ chức Ngày hội sách và văn hóa đọc tỉnh Lai Châu lần thứ ba',
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh «về tổ chức Ngày hội sách và văn hóa đọc lần thứ ba»',
  ),
});

flags(
  conflict,
  { 'a document of the folder': cites('Quyết định số 118/QĐ-UBND «ngày 16/3/2025» của UBND tỉnh về hội sách') },
  { settings: { documents: [{ symbol: '118/QĐ-UBND', date: '2025-03-06', issuer: 'UBND tỉnh' }] } },
);

passes(conflict, {
  'the same twice': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND ngày 06 tháng 3 năm 2025 của UBND tỉnh',
  ),
  'numbers begin anew each year': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND ngày 11/4/2024 của UBND tỉnh về thư viện',
  ),
  'each body counts its own': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND ngày 16/3/2025 của UBND phường Tân Phong về hội sách',
  ),
  'the Party, in two terms': cites(
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về thi đua',
    'Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư về nhà ở',
  ),
  'a later mention': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về hội sách',
    'Quyết định số 118/QĐ-UBND',
  ),
  'a subject that goes on': cites(
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về tổ chức Ngày hội sách tỉnh Lai Châu',
    'Quyết định số 118/QĐ-UBND ngày 06/3/2025 của UBND tỉnh về tổ chức Ngày hội sách tỉnh Lai Châu (phần nhiệm vụ)',
  ),
  'two bodies, one number and day': cites(
    'Kế hoạch số 45/KH-SNV ngày 06/3/2025 của Sở Nội vụ về đào tạo',
    'Kế hoạch số 45/KH-STC ngày 06/3/2025 của Sở Tài chính về kinh phí',
  ),
  'a decree of one year': cites('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
  'a committee with a unit': cites(
    'Thông báo số 01/TB-BTC ngày 06/3/2025 của Ban Tổ chức Ngày hội về phân công',
    'Thông báo số 02/TB-BTC-TBND ngày 09/3/2025 của Ban Tổ chức Ngày hội về tiến độ',
  ),
});

describe('other plans at hand', () => {
  const issuer = 'UBND tỉnh';
  const dated = (day: string, name: string, by = issuer, header?: string) =>
    analyseText(
      plan({
        content: `- Theo Quyết định số 118/QĐ-UBND ngày ${day} của ${by} về hội sách.`,
        ...(header !== undefined && { header }),
      }),
      { uri: `file:///ke-hoach/${name}.kh` },
    );
  const one = dated('16/3/2025', 'k%E1%BA%BF');
  const said = (...others: readonly (typeof one)[]): string[] =>
    runChecks(one, { origin: 'kh', others: others.map(otherPlanOf) })
      .filter(({ code }) => code === 'citation/conflict')
      .map(({ message }) => message);

  it('are contradicted, and named', () => {
    expect(said(one, dated('06/3/2025', 'b%E1%BA%A3n'))).toEqual([expect.stringContaining('bản.kh')]);
    expect(said(dated('06/3/2025', 'b', 'Ủy ban nhân dân tỉnh Lai Châu'))).toHaveLength(1);
  });

  it('do not count where none contradicts, or another one agrees', () => {
    expect(said()).toEqual([]);
    expect(said(one)).toEqual([]);
    expect(said(one, dated('16/3/2025', 'b'))).toEqual([]);
    expect(said(dated('06/3/2025', 'b'), dated('16/3/2025', 'c'))).toEqual([]);
    expect(said(dated('06/4/2024', 'b'))).toEqual([]);
    const late = dated('16/12/2025', 'a');
    const found = runChecks(late, { origin: 'kh', others: [otherPlanOf(dated('06/3/2025', 'b'))] });
    expect(found.map(({ code }) => code)).toContain('date/cited-after-plan');
    expect(found.map(({ code }) => code)).not.toContain('citation/conflict');
  });

  it('do not count for a day that lies after the plan itself', () => {
    const late = dated('16/11/2025', 'a');
    const found = runChecks(late, { origin: 'kh', others: [otherPlanOf(one)] }).map(({ code }) => code);
    expect(found).toContain('date/cited-after-plan');
    expect(found).not.toContain('citation/conflict');
  });

  it('do not count where another body of that name is meant', () => {
    const elsewhere = HEADER.replaceAll('Lai Châu', 'Lào Cai');
    expect(said(dated('06/3/2025', 'b', issuer, elsewhere))).toEqual([]);
    expect(said(dated('06/3/2025', 'b', 'UBND phường'))).toEqual([]);
  });

  it('are named by their own number too', () => {
    const header = HEADER.replace('57/KH-SVHTTDL', '118/QĐ-UBND')
      .replace('18/4/2025', '06/3/2025')
      .replace('cơ quan: Sở Văn hóa, Thể thao và Du lịch', 'cơ quan: Ủy ban nhân dân tỉnh Lai Châu');
    expect(said(analyseText(plan({ header }), { uri: 'file:///b.kh' }))).toEqual([expect.stringContaining('b.kh')]);
  });
});
