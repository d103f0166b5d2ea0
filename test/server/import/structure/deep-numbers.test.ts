import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { importText } from '../../../../server/src/import/import';
import { analyseText } from '../../../../server/src/plan/analyse';

const DEEP = `I. NỘI DUNG
2. Công tác cán bộ
2.1. Rà soát đội ngũ:
2.1.a. Lập danh sách cán bộ theo từng đơn vị, gửi trước ngày 15/5/2025.
2.1.b. Đánh giá kết quả công tác của từng người trong danh sách.
2.2. Đào tạo, bồi dưỡng:
2.2.1. Mở lớp bồi dưỡng kỹ năng số cho cán bộ cấp xã.
2.2.2. Cử cán bộ tham gia các lớp do Trung ương tổ chức.
Nơi nhận:
- Lưu: VT.
`;

describe('numbers deeper than the plan language counts', () => {
  it('stay letter for letter before text', async () => {
    const { kh } = importText(DEEP, { format: 'txt' });
    const printed = String(await exportPlan(analyseText(kh), 'txt'));
    for (const line of ['2.1.a. Lập', '2.1.b. Đánh giá', '2.2.1. Mở lớp', '2.2.2. Cử cán bộ'])
      expect(printed).toContain(line);
  });

  it('the number of a plan keeps its zeros', async () => {
    const { kh } = importText(`Số: 0130/KH-UBND\n\nKẾ HOẠCH\nPhòng dịch\n\n${DEEP}`, { format: 'txt' });
    expect(String(await exportPlan(analyseText(kh), 'txt'))).toContain('Số: 0130/KH-UBND');
  });
});
