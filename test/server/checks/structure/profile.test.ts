import { describe, expect, it } from 'vitest';
import { BUILT_IN, profileOf } from '../../../../server/src/checks/structure/profile';
import { analyseText } from '../../../../server/src/plan/analyse';

const kind = (subject: string, chosen = ''): string | undefined =>
  profileOf(analyseText(`---\ntrích yếu: ${subject}\nhồ sơ: ${chosen}\n---\n`), {}).name;

describe('the kind of a plan', () => {
  it.each([
    ['Tuyên truyền Đại hội thể dục thể thao', 'tuyên truyền'],
    ['Đẩy mạnh công tác tuyên truyền, vận động hiến máu', 'tuyên truyền'],
    ['TRUYỀN THÔNG VỀ GIẢM NGHÈO', 'tuyên truyền'],
    ['Phổ biến, giáo dục pháp luật năm 2026', 'tuyên truyền'],
    ['Hành động thực hiện Nghị quyết số 57-NQ/TW', 'hành động'],
    ['Triển khai thực hiện Chỉ thị số 20/CT-TTg', 'hành động'],
    ['Tổ chức thực hiện Luật Đất đai', 'hành động'],
    ['Triển khai thi hành Luật Việc làm', 'hành động'],
    ['Tổ chức Hội nghị tổng kết năm 2025', 'sự kiện'],
    ['Tổ chức Lễ khai giảng', 'sự kiện'],
    ['Tuần lễ Áo dài Việt Nam', 'sự kiện'],
    ['Kiểm tra, giám sát công tác tuyên truyền', 'kiểm tra'],
    ['Công tác thanh tra năm 2026', 'kiểm tra'],
    ['Công tác năm 2026 của Sở Nội vụ', 'công tác năm'],
    ['Nhiệm vụ trọng tâm năm 2026', 'công tác năm'],
    ['Phòng, chống thiên tai năm 2026', undefined],
    ['Cải cách hành chính năm 2026', undefined],
    ['Giải phóng mặt bằng', undefined],
    ['Bảo đảm trật tự Lễ hội', undefined],
    ['', undefined],
  ])('of “%s” is %s', (subject, name) => {
    expect(kind(subject)).toBe(name);
    expect(kind(subject.normalize('NFD'))).toBe(name);
  });

  it('is the one that the header chooses, if there is one of that name', () => {
    expect(kind('Tuyên truyền văn hóa đọc', 'Kiểm tra')).toBe('kiểm tra');
    expect(kind('Tuyên truyền văn hóa đọc', 'không có')).toBe('tuyên truyền');
  });

  it('has a name and parts to show', () => {
    expect(BUILT_IN.map(({ name }) => name)).toEqual([
      'tuyên truyền',
      'hành động',
      'sự kiện',
      'kiểm tra',
      'công tác năm',
    ]);
    for (const { titles } of BUILT_IN)
      expect([titles[0], titles.at(-1)]).toEqual(['Mục đích, yêu cầu', 'Tổ chức thực hiện']);
  });
});
