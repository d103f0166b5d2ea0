import { describe, expect, it } from 'vitest';
import { findDeadline } from '../../../../server/src/plan/prose/deadlines';

function said(text: string, year?: number): (string | undefined)[] | undefined {
  const deadline = findDeadline(text, year);
  return deadline && [text.slice(deadline.from, deadline.to), deadline.due];
}

describe('findDeadline', () => {
  it.each([
    ['Gửi báo cáo trước ngày 15/12/2025.', 'trước ngày 15/12/2025', '2025-12-15'],
    ['Nộp chậm nhất là ngày 20/11/2025.', 'chậm nhất là ngày 20/11/2025', '2025-11-20'],
    ['Nộp bài không muộn hơn ngày 20/11/2025.', 'không muộn hơn ngày 20/11/2025', '2025-11-20'],
    ['Nộp bài không quá ngày 20/11/2025.', 'không quá ngày 20/11/2025', '2025-11-20'],
    ['Xong trong tháng 10/2025.', 'Xong trong tháng 10/2025', '2025-10-31'],
    ['Hoàn thành việc rà soát trong quý III/2025.', 'trong quý III/2025', '2025-09-30'],
    ['Lập danh sách trước tháng 10/2025.', 'trước tháng 10/2025', '2025-09-30'],
    ['Đăng ký đến hết ngày 05/9/2025.', 'đến hết ngày 05/9/2025', '2025-09-05'],
    ['Hoàn thành trước năm 2026.', 'Hoàn thành trước năm 2026', '2025-12-31'],
    ['Gửi trước 16 giờ 30 phút, ngày 05/9/2025.', 'trước 16 giờ 30 phút, ngày 05/9/2025', '2025-09-05'],
  ])('%s', (text, words, due) => {
    expect(said(text)).toEqual([words, due]);
  });

  it('takes the one that ends last', () => {
    expect(said('Góp ý trước ngày 05/9/2025; báo cáo trước ngày 20/9/2025 để họp trước ngày 15/9/2025.')).toEqual([
      'trước ngày 20/9/2025',
      '2025-09-20',
    ]);
  });

  it('takes the year of the plan where none is said', () => {
    expect(said('Báo cáo trước ngày 30/11.')).toEqual(['trước ngày 30/11', undefined]);
    expect(said('Báo cáo trước ngày 30/11.', 2025)).toEqual(['trước ngày 30/11', '2025-11-30']);
    expect(said('Xong trong tháng Mười.', 2025)).toEqual(['Xong trong tháng Mười', '2025-10-31']);
    expect(said('Xong trong quý II.', 2025)).toEqual(['Xong trong quý II', '2025-06-30']);
  });

  it('has no day where the time comes back or is not real', () => {
    expect(said('Báo cáo trước ngày 15/11 hằng năm.', 2025)).toEqual(['trước ngày 15/11', undefined]);
    expect(said('Báo cáo trước ngày 31/11/2025.')).toEqual(['trước ngày 31/11/2025', undefined]);
    expect(said('Báo cáo trước ngày 31/11.', 2025)).toEqual(['trước ngày 31/11', undefined]);
  });

  it.each([
    'Thực hiện từ ngày 01/4/2025 đến ngày 30/4/2025.',
    'Đến năm 2030 đạt 90%.',
    'Nhà xây trước năm 2010.',
    'Đã hoàn thành trong năm 2024.',
    'Hoàn thành hồ sơ. Tổ chức trong tháng 10/2025.',
    'Tổ chức trong tháng 10/2025.',
    'Tuyên truyền thường xuyên.',
  ])('finds none: %s', (text) => {
    expect(said(text)).toBeUndefined();
  });
});
