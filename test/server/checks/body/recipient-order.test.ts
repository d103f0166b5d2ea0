import { recipientOrder } from '../../../../server/src/checks/body/recipient-order';
import { flags, passes, plan } from '../kit';

const lines = (...items: string[]): string =>
  plan({ recipients: ['Nơi nhận:', ...items.map((item) => `- ${item}`), '- Lưu: VT'].join('\n') });

flags(recipientOrder, {
  'the committee after a department': lines('Sở Giáo dục và Đào tạo', '«UBND tỉnh» (b/c)'),
  'after a collective': lines('Các sở, ban, ngành tỉnh', '«UBND tỉnh» (để b/c)'),
  'after wards': lines('UBND các xã, phường', '«Thường trực Tỉnh ủy» (báo cáo)'),
  'a ministry': lines('Các phòng thuộc Sở', '«Bộ Văn hóa, Thể thao và Du lịch» (b/c)'),
  'two of them': lines('Sở Nội vụ', '«UBND tỉnh» (b/c)', '«Thường trực HĐND tỉnh» (b/c)'),
  'the Government': lines('Sở Nội vụ', '«Thủ tướng Chính phủ» (b/c)'),
});

passes(recipientOrder, {
  'superiors first': lines('UBND tỉnh (b/c)', 'Sở Giáo dục và Đào tạo'),
  'superiors of two levels': lines('UBND tỉnh (b/c)', 'Bộ Văn hóa, Thể thao và Du lịch (b/c)'),
  'without a note': lines('Sở Giáo dục và Đào tạo', 'UBND tỉnh'),
  'its own leaders': lines('Các phòng thuộc Sở', 'Giám đốc Sở (b/c)'),
  'to coordinate': lines('Sở Giáo dục và Đào tạo', 'Báo Lai Châu (p/h)'),
  'a ward’s Party committee': lines('Sở Nội vụ', 'Thường trực Đảng ủy (b/c)'),
  'no list': plan({ recipients: '' }),
  'a military command': lines('Sở Nội vụ', 'Bộ Chỉ huy quân sự tỉnh (b/c)'),
});
