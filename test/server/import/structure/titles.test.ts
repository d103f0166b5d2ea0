import { describe, expect, it } from 'vitest';
import { importText } from '../../../../server/src/import/import';

const body = (text: string): string =>
  importText(`I. NỘI DUNG\n${text}`, { format: 'txt' }).kh.replace(/^# NỘI DUNG\n\n/, '');

describe('title or text', () => {
  it.each([
    ['a title before content', '1. Sở Y tế\n- Làm.', '## Sở Y tế\n\n- Làm.\n'],
    ['a colon at its end', '1. Sở Y tế:\nLàm.', '## Sở Y tế\n\nLàm.\n'],
    ['a sentence', '1. Sở Y tế làm.', '1. Sở Y tế làm.\n'],
    ['a lead-in', '1. Các đơn vị thực hiện nội dung sau:\n- Làm.', '1. Các đơn vị thực hiện nội dung sau:\n\n- Làm.\n'],
    ['run-in text', '1. Thời gian: tháng 5.', '## Thời gian: tháng 5.\n'],
    ['a step', '1. Bước 2: Kiểm tra hiện trạng\nLàm.', '## Bước 2\\: Kiểm tra hiện trạng\n\nLàm.\n'],
    ['an item without an end', '1. Thi đua là yêu nước\n2. Đoàn kết.', '1. Thi đua là yêu nước\n\n2. Đoàn kết.\n'],
    ['an empty title beside full ones', '1. Một\n- Làm.\n2. Hai', '## Một\n\n- Làm.\n\n## Hai\n'],
    ['bold', '**1. Chủ đề: Sách là bạn.**\nLàm.', '## Chủ đề\\: Sách là bạn.\n\nLàm.\n'],
    [
      'bold before the colon',
      '1. **Sở Y tế chủ trì rà soát, tổng hợp các phần việc:** làm.',
      '## Sở Y tế chủ trì rà soát, tổng hợp các phần việc: làm.\n',
    ],
    ['a quoted colon', '1. Chủ đề “Sách: bạn”: Tháng 5.', '## Chủ đề “Sách\\: bạn”: Tháng 5.\n'],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it('parts a title of level 1 from the text behind it', () => {
    expect(body('II. KINH PHÍ: Từ nguồn của xã.')).toBe('# KINH PHÍ\n\nTừ nguồn của xã.\n');
  });

  it('sets in what a point leads in', () => {
    expect(body('- Gồm:\nĐợt một: tháng 5.\nĐợt hai: tháng 6.\n- Khác.')).toBe(
      '- Gồm:\n\n  Đợt một: tháng 5.\n\n  Đợt hai: tháng 6.\n\n- Khác.\n',
    );
  });
});
