// What the importer leaves for the writer to look at.
import type { Planting } from './planting';

const note = (words: string): string => `«// xem lại: ${words}»`;

export const rows: readonly Planting[] = [
  {
    id: 'import/review',
    found: [
      ['ministry', '\n# Mục đích, yêu cầu\n', `\n${note('Đã ghép hai đoạn ở đây.')}\n# Mục đích, yêu cầu\n`],
      ['ward', '\nNơi nhận:\n', `\n${note('“4.” sẽ được in là “3.”.')}\nNơi nhận:\n`],
      ['department', '\nNơi nhận:\n', `\n  ${note('Hiểu là đề mục.').replace('xem', 'XEM')}\nNơi nhận:\n`],
      ['province', '\nKý:\n', `\n${note('tên người ký')}\n\nKý:\n`],
      ['school', '\nPhụ lục: Mẫu', `\n// bỏ qua text/spacing\n${note('hai  dấu cách')}\nPhụ lục: Mẫu`],
    ],
    silent: [
      ['ministry', '\nNơi nhận:\n', '\n// xem lại\nNơi nhận:\n'],
      ['ward', '\nNơi nhận:\n', '\n// xem lại:\nNơi nhận:\n'],
      ['department', '\nNơi nhận:\n', '\n// cần xem lại: số liệu\nNơi nhận:\n'],
      ['province', '\nNơi nhận:\n', '\n/ xem lại: số liệu\n\nNơi nhận:\n'],
      ['school', '\nPhụ lục: Mẫu', '\n// xem lạị: số liệu\nPhụ lục: Mẫu'],
    ],
  },
];
