import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import { issueWindow } from '../../../server/src/plan/likely-date';

const windowOf = (header: string, body: string) => issueWindow(analyseText(`---\n${header}\n---\n\n${body}\n`));

const cited = (...days: string[]): string =>
  days.map((day, i) => `- Thực hiện Kế hoạch số ${i + 1}/KH-UBND ngày ${day} của UBND tỉnh.`).join('\n');

describe('a plan with a date', () => {
  it('was issued on it', () => {
    expect(windowOf('ngày: 18/4/2025', cited('01/01/2026'))).toEqual({
      first: '2025-04-18',
      last: '2025-04-18',
      exact: true,
    });
  });

  it('was issued in the month or year that it says', () => {
    expect(windowOf('ngày: 11/2025', '')).toEqual({ first: '2025-11-01', last: '2025-11-30', exact: false });
    expect(windowOf('ngày: 2025', '')).toEqual({ first: '2025-01-01', last: '2025-12-31', exact: false });
  });

  it('was issued after the documents that it cites', () => {
    expect(windowOf('ngày: 2025', cited('04/3/2025', '12/5/2025')).first).toBe('2025-03-04');
  });
});

describe('a plan without a date', () => {
  it('tells nothing where it says nothing', () => {
    expect(windowOf('cơ quan: Sở Nội vụ', 'Thực hiện nghiêm túc.')).toEqual({
      first: undefined,
      last: undefined,
      exact: false,
    });
  });

  it('was issued before the end of its period', () => {
    expect(windowOf('thời gian: 01/6/2025 - 31/10/2025', '').last).toBe('2025-10-31');
    expect(windowOf('trích yếu: Tuyên truyền năm 2025', '').last).toBe('2025-12-31');
    expect(windowOf('cơ quan: Sở Nội vụ', '# Thời gian thực hiện\n\nQuý IV/2024 và năm 2025.').last).toBe('2025-12-31');
  });

  it('was issued before its deadlines', () => {
    expect(windowOf('cơ quan: Sở Nội vụ', '- Bố trí xe. (hạn: 25/4/2025)\n- Họp ngày 12/5/2025.').last).toBe(
      '2025-05-12',
    );
  });

  it('takes no term of another thing for its period', () => {
    const body =
      '# Thời gian thực hiện\n\nTrong năm 2025.\n\n# Nội dung\n\n- Kết quả giai đoạn 2025 - 2030.\n- Chào mừng năm 2028.';
    expect(windowOf('cơ quan: Sở Nội vụ', body).last).toBe('2025-12-31');
  });

  it('is not moved by one misprinted year of a cited document', () => {
    const header = 'thời gian: 01/6/2025 - 31/10/2025';
    expect(windowOf(header, cited('13/9/2024', '13/9/2024', '15/5/2026'))).toMatchObject({
      first: '2024-09-13',
      last: '2025-10-31',
    });
    expect(windowOf(header, cited('02/3/2020', '13/9/2024', '15/5/2025')).first).toBe('2024-09-13');
  });

  it('is not moved by one misprinted deadline', () => {
    const body = '- A. (hạn: 25/4/2025)\n- B. (hạn: 30/4/2025)\n- C. (hạn: 15/5/2052)';
    expect(windowOf('cơ quan: Sở Nội vụ', body).last).toBe('2025-04-30');
  });

  it('was issued before its issuer ended', () => {
    const header = 'cơ quan: Bộ Thông tin và Truyền thông\ntrích yếu: Tuyên truyền năm 2025';
    expect(windowOf(header, '').last).toMatch(/^2025-03/);
  });
});
