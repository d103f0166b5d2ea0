import { describe, expect, it } from 'vitest';
import { findTimes, type TimeMatch, type TimePoint } from '../../../../server/src/plan/prose/times';

function said(point: TimePoint): string {
  const { unit, day, month, quarter, year = '?', real } = point;
  const value = {
    day: `${day}/${month}/${year}`,
    month: `${month}/${year}`,
    quarter: `q${quarter}/${year}`,
    year: `${year}`,
  };
  return value[unit] + (real ? '' : '!') + (point.weekday ? ` t${point.weekday.value + 1}` : '');
}

/** `«words» role value`, of a range with `..`. */
function show(text: string, match: TimeMatch): string {
  const value = match.kind === 'point' ? said(match.point) : `${said(match.start)}..${said(match.end)}`;
  const every = match.kind === 'point' && match.every ? ` every ${match.every}` : '';
  return `«${text.slice(match.from, match.to)}» ${match.role} ${value}${every}`;
}

const CASES: readonly (readonly [text: string, ...times: string[]])[] = [
  // Days
  ['Họp ngày 05/9/2025 tại trụ sở.', '«ngày 05/9/2025» plain 5/9/2025'],
  ['05/9/2025', '«05/9/2025» plain 5/9/2025'],
  ['Lai Châu, ngày 05 tháng 9 năm 2025', '«ngày 05 tháng 9 năm 2025» plain 5/9/2025'],
  ['ngày 05 tháng 9/2025', '«ngày 05 tháng 9/2025» plain 5/9/2025'],
  ['HỌP NGÀY 05/9/2025', '«NGÀY 05/9/2025» plain 5/9/2025'],
  ['ngày 05/ 9/2025 và ngày 6 / 9 / 2025', '«ngày 05/ 9/2025» plain 5/9/2025', '«ngày 6 / 9 / 2025» plain 6/9/2025'],
  ['ngày  05\u00A0tháng 9 năm 2025', '«ngày  05\u00A0tháng 9 năm 2025» plain 5/9/2025'],
  ['ngày 05-9-2025, ngày 06.9.2025', '«ngày 05-9-2025» plain 5/9/2025', '«ngày 06.9.2025» plain 6/9/2025'],
  ['ngày 30/4 năm 2025', '«ngày 30/4 năm 2025» plain 30/4/2025'],
  ['ngày 30 tháng 4, năm 2025', '«ngày 30 tháng 4» plain 30/4/2025', '«năm 2025» plain 2025'],
  ['Ngày: 5/10/20', '«Ngày: 5/10/20» plain 5/10/20'],
  ['ngày mùng 2 tháng 9', '«ngày mùng 2 tháng 9» plain 2/9/?'],
  ['các ngày 10, 11 và 12/5/2025', '«ngày 10» plain 10/5/2025', '«11» plain 11/5/2025', '«12/5/2025» plain 12/5/2025'],
  ['công bố tại Thông báo số 7/TB-VP ngày 01/8/2025', '«ngày 01/8/2025» plain 1/8/2025'],
  ['từ ngày 22 đến ngày 26/4/2024', '«từ ngày 22 đến ngày 26/4/2024» plain 22/4/2024..26/4/2024'],
  ['từ ngày 26 đến ngày 22/4/2024', '«từ ngày 26 đến ngày 22/4/2024» plain 26/4/2024..22/4/2024'],
  ['từ 25/12 đến 05/01/2025', '«từ 25/12 đến 05/01/2025» plain 25/12/2024..5/1/2025'],
  // Months, quarters, years
  ['tháng 10/2025, tháng 11 năm 2025', '«tháng 10/2025» plain 10/2025', '«tháng 11 năm 2025» plain 11/2025'],
  ['trong tháng Mười', '«tháng Mười» plain 10/?'],
  ['tháng Mười Hai năm 2025', '«tháng Mười Hai năm 2025» plain 12/2025'],
  ['tháng Năm năm 2025', '«tháng Năm năm 2025» plain 5/2025'],
  ['Đợt 1: 4/2025', '«4/2025» plain 4/2025'],
  ['quý IV/2024', '«quý IV/2024» plain q4/2024'],
  ['Quý IV năm 2024 và năm 2025', '«Quý IV năm 2024» plain q4/2024', '«năm 2025» plain 2025'],
  ['quý 4/2024', '«quý 4/2024» plain q4/2024'],
  ['quý III, IV năm 2025', '«quý III» plain q3/2025', '«IV năm 2025» plain q4/2025'],
  ['quý III và quý IV/2025', '«quý III» plain q3/2025', '«quý IV/2025» plain q4/2025'],
  ['các năm 2025, 2026', '«năm 2025» plain 2025', '«2026» plain 2026'],
  ['6 tháng đầu năm 2025', '«năm 2025» plain 2025'],
  ['ngày      tháng      năm 2025', '«năm 2025» plain 2025'],
  // Ranges
  ['từ ngày 01/4/2025 đến hết ngày 30/4/2025', '«từ ngày 01/4/2025 đến hết ngày 30/4/2025» plain 1/4/2025..30/4/2025'],
  ['Thực hiện từ 01/4 đến 30/4/2025.', '«từ 01/4 đến 30/4/2025» plain 1/4/2025..30/4/2025'],
  [
    'từ ngày 16 đến ngày 22 tháng 11 năm 2025',
    '«từ ngày 16 đến ngày 22 tháng 11 năm 2025» plain 16/11/2025..22/11/2025',
  ],
  ['từ 15 đến 20/11/2025', '«từ 15 đến 20/11/2025» plain 15/11/2025..20/11/2025'],
  ['ngày 15-17/5/2025', '«ngày 15-17/5/2025» plain 15/5/2025..17/5/2025'],
  ['ngày 10-12 tháng 5 năm 2025', '«ngày 10-12 tháng 5 năm 2025» plain 10/5/2025..12/5/2025'],
  ['(01/4/2025 - 30/4/2025)', '«01/4/2025 - 30/4/2025» plain 1/4/2025..30/4/2025'],
  ['từ 15/12 đến 15/01/2026', '«từ 15/12 đến 15/01/2026» plain 15/12/2025..15/1/2026'],
  ['từ 15/12/2025 đến 15/01', '«từ 15/12/2025 đến 15/01» plain 15/12/2025..15/1/?'],
  ['từ ngày 05/3/2025 đến 20/3', '«từ ngày 05/3/2025 đến 20/3» plain 5/3/2025..20/3/2025'],
  ['từ ngày 30/4/2025 đến ngày 01/4/2025', '«từ ngày 30/4/2025 đến ngày 01/4/2025» plain 30/4/2025..1/4/2025'],
  [
    'từ ngày 03/12/2025 đến 17 giờ 00, ngày 12/12/2025',
    '«từ ngày 03/12/2025 đến 17 giờ 00, ngày 12/12/2025» plain 3/12/2025..12/12/2025',
  ],
  ['từ tháng 3 đến tháng 5 năm 2025', '«từ tháng 3 đến tháng 5 năm 2025» plain 3/2025..5/2025'],
  ['tháng 4-6 năm 2025', '«tháng 4-6 năm 2025» plain 4/2025..6/2025'],
  ['tháng 10 - 12/2025', '«tháng 10 - 12/2025» plain 10/2025..12/2025'],
  ['từ quý I/2025 đến quý III/2025', '«từ quý I/2025 đến quý III/2025» plain q1/2025..q3/2025'],
  ['giai đoạn 2021-2025', '«giai đoạn 2021-2025» term 2021..2025'],
  ['nhiệm kỳ 2020 - 2025', '«nhiệm kỳ 2020 - 2025» term 2020..2025'],
  ['giai đoạn từ năm 2021 đến 2025', '«giai đoạn từ năm 2021 đến 2025» term 2021..2025'],
  ['năm học 2025-2026', '«năm học 2025-2026» term 2025..2026'],
  ['lần thứ I (2025 – 2030)', '«2025 – 2030» plain 2025..2030'],
  ['thời gian 05 năm 2021-2025', '«2021-2025» plain 2021..2025'],
  // Roles
  [
    'trước ngày 15/12/2025, chậm nhất là ngày 20/12/2025',
    '«trước ngày 15/12/2025» before 15/12/2025',
    '«chậm nhất là ngày 20/12/2025» by 20/12/2025',
  ],
  ['xong trong tháng 10/2025', '«xong trong tháng 10/2025» by 10/2025'],
  ['gửi trước 15 giờ 00 ngày 10/10/2025', '«trước 15 giờ 00 ngày 10/10/2025» before 10/10/2025'],
  ['trước 17h00 ngày 10/10/2025', '«trước 17h00 ngày 10/10/2025» before 10/10/2025'],
  ['Từ nay đến hết năm 2026', '«đến hết năm 2026» by 2026'],
  ['từ ngày 01/7/2025', '«từ ngày 01/7/2025» from 1/7/2025'],
  ['đến năm 2030 đạt 90%', '«năm 2030» plain 2030'],
  ['Số liệu tính đến ngày 30/6/2025', '«ngày 30/6/2025» plain 30/6/2025'],
  ['từ 7 giờ 00 đến 9 giờ 30 ngày 15/3/2026', '«ngày 15/3/2026» plain 15/3/2026'],
  ['(thời hạn: 30/6/2025)', '«thời hạn: 30/6/2025» by 30/6/2025'],
  ['gửi trước 30/11', '«trước 30/11» before 30/11/?'],
  // What comes back
  ['định kỳ 01/6 và 15/11 hằng năm', '«01/6» plain 1/6/? every year', '«15/11» plain 15/11/? every year'],
  ['trước ngày 15/11 hàng năm', '«trước ngày 15/11» before 15/11/? every year'],
  // Days of the week
  ['thứ Hai, ngày 15/10/2024', '«ngày 15/10/2024» plain 15/10/2024 t2'],
  ['Chủ nhật ngày 05/10/2025', '«ngày 05/10/2025» plain 5/10/2025 t8'],
  ['ngày 14/10/2025 (thứ Ba)', '«ngày 14/10/2025» plain 14/10/2025 t3'],
  ['sáng thứ Bảy (18/10/2025)', '«18/10/2025» plain 18/10/2025 t7'],
  ['ngày 14/10/2025, thứ Ba', '«ngày 14/10/2025» plain 14/10/2025 t3'],
  // Those that the calendar does not have
  ['31/4/2025', '«31/4/2025» plain 31/4/2025!'],
  ['ngày 29/02/2025', '«ngày 29/02/2025» plain 29/2/2025!'],
  ['ngày 29/02/2024', '«ngày 29/02/2024» plain 29/2/2024'],
  ['ngày 30/02', '«ngày 30/02» plain 30/2/?!'],
  ['tháng 13/2025', '«tháng 13/2025» plain 13/2025!'],
  ['quý V/2025', '«quý V/2025» plain q5/2025!'],
  ['từ ngày 25/6 đến ngày 31/6/2025', '«từ ngày 25/6 đến ngày 31/6/2025» plain 25/6/2025..31/6/2025!'],
  // Holidays
  ['kỷ niệm ngày 30/4 và 1/5', '«ngày 30/4» plain 30/4/?', '«1/5» plain 1/5/?'],
  ['nhân ngày 2-9', '«ngày 2-9» plain 2/9/?'],
  ['ngày Quốc khánh 2-9'],
  ['đường 30/4, công viên 26/3, phố 19-8'],
  ['chào mừng 30/4 và 1/5'],
  ['Cách mạng tháng Tám thành công'],
  ['mùng 10 tháng 3 âm lịch'],
  // No times
  ['Nghị định số 30/2020/NĐ-CP, Thông tư 1/2025/TT-BNV, 15/KH-UBND, 02/TB- , Nghị quyết số 202/2025/QH15'],
  ['Nghị định 10/2020, văn bản số 05/2025, Luật 45/2019'],
  ['tỷ số 7:16, đạt 10/10, 3/4 số xã, tăng từ 1/3 đến 1/2, hoàn thành 2/3 công việc'],
  ['1.500, 12.500.000 đồng, 3,5%, mục 1.1, 10.5.3'],
  ['điện thoại 0912.345.678, 024.3943.1234, 0912 345 678, (0203) 3835-123, 0912-345-678'],
  ['2024/05/2025/3, 12345/6, 5/10/20 trang'],
  ['trong 05 ngày làm việc, 30 ngày kể từ ngày ký, ngày càng tốt, 10 năm qua, hằng tháng, quý vị, mỗi quý'],
  ['từ chối, đến nay, hết sức, trước mắt, trong đó, là chính, vào cuộc'],
  ['trước ngày 25 hằng tháng'],
  ['họp 3 tháng một lần, lần thứ hai'],
  [''],
];

describe('findTimes', () => {
  it.each(CASES)('%s', (text, ...times) => {
    expect(findTimes(text).map((match) => show(text, match))).toEqual(times);
  });

  it.each(CASES)('reads NFD the same: %s', (text, ...times) => {
    const decomposed = text.normalize('NFD');
    expect(findTimes(decomposed).map((match) => show(decomposed, match).normalize('NFC'))).toEqual(times);
  });

  it('drops a list that is not one', () => {
    const values = (text: string): string[] => findTimes(text).map((match) => show(text, match));
    expect(values('ngày 05/9/2025, 10 người')).toEqual(['«ngày 05/9/2025» plain 5/9/2025']);
    expect(values('năm 2025, 100 xã')).toEqual(['«năm 2025» plain 2025']);
    expect(values('trong tháng 5, 6 đơn vị')).toEqual(['«tháng 5» plain 5/?']);
  });

  it('gives the days meant and the places of the numbers', () => {
    const [first] = findTimes('Xong ngày 05/9/2025.');
    expect(first).toEqual({
      kind: 'point',
      role: 'by',
      from: 0,
      to: 19,
      point: {
        from: 5,
        to: 19,
        unit: 'day',
        form: 'slash',
        real: true,
        day: 5,
        daySpan: { from: 10, to: 12 },
        month: 9,
        monthSpan: { from: 13, to: 14 },
        year: 2025,
        yearSpan: { from: 15, to: 19 },
        start: '2025-09-05',
        end: '2025-09-05',
      },
    });
    const [quarter] = findTimes('quý IV năm 2024');
    expect(quarter).toMatchObject({
      point: {
        quarterSpan: { from: 4, to: 6 },
        yearSpan: { from: 11, to: 15 },
        form: 'words',
        start: '2024-10-01',
        end: '2024-12-31',
      },
    });
  });

  it('keeps the place of the day of the week', () => {
    expect(findTimes('Sáng thứ Hai, ngày 15/10/2024')).toMatchObject([
      { point: { weekday: { value: 1, from: 5, to: 12 } } },
    ]);
  });

  it('gives a year of the range no place', () => {
    const [match] = findTimes('từ 01/4 đến 30/4/2025');
    expect(match).toMatchObject({ start: { year: 2025, start: '2025-04-01' } });
    expect(match?.kind === 'range' && match.start.yearSpan).toBeUndefined();
  });

  it('takes a year of two digits as it is said, and means the century', () => {
    expect(findTimes('ngày 5/10/20')).toMatchObject([{ point: { year: 20, start: '2020-10-05' } }]);
    expect(findTimes('ngày 5/10/75')).toMatchObject([{ point: { year: 75, start: '1975-10-05' } }]);
  });
});
