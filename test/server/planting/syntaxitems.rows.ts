// Points with a mark too many or without words, in the samples.
import type { Planting } from './planting';

const doubledMark: Planting = {
  id: 'syntax/doubled-mark',
  found: [
    ['ministry', '- Bố trí phương tiện, kinh phí', '- «-» Bố trí phương tiện, kinh phí'],
    ['ministry', '  + Đăng ký, phát hành', '  + «–» Đăng ký, phát hành'],
    ['ward', '- Phổ biến Kế hoạch trong cuộc họp', '- «•» Phổ biến Kế hoạch trong cuộc họp'],
    ['department', '  + **Nhóm có thể tái chế:**', '  + «+» **Nhóm có thể tái chế:**'],
    ['province', '- Tạo chuyển biến rõ rệt', '- «+»  Tạo chuyển biến rõ rệt'],
    ['fair', '- Cắt băng khai mạc', '* «*» Cắt băng khai mạc'],
    ['school', '- Tổ chức các buổi sinh hoạt chuyên đề nêu', '– «—» Tổ chức các buổi sinh hoạt chuyên đề nêu'],
  ],
  silent: [
    ['ministry', '- Hủy tài liệu hết thời hạn lưu trữ', '- “- Hủy” là ký hiệu của tài liệu hết thời hạn lưu trữ'],
    ['ward', '- Cắt giảm thời gian', '- Hồ sơ - tài liệu: cắt giảm thời gian'],
    ['department', '- Phổ biến sáng kiến tái chế', '- \\* Phổ biến sáng kiến tái chế'],
    ['province', '- Tạo chuyển biến rõ rệt', '- - 5% so với năm 2024; tạo chuyển biến rõ rệt'],
    ['fair', '- Cắt băng khai mạc', '- -Cắt băng khai mạc'],
    ['fair', '- Phát biểu khai mạc của lãnh đạo UBND tỉnh.', '- Phát biểu khai mạc\n  - của lãnh đạo UBND tỉnh.'],
    ['school', '- Thành lập đội “Bạn giúp bạn”', '- **- Thành lập** đội “Bạn giúp bạn”'],
  ],
};

const emptyItem: Planting = {
  id: 'syntax/empty-item',
  found: [
    ['ministry', '- Bố trí phương tiện, kinh phí', '«-»\n- Bố trí phương tiện, kinh phí'],
    ['ministry', 'b) Phát hiện, chấn chỉnh', '«b)»\nc) Phát hiện, chấn chỉnh'],
    ['ward', '  + Thư do lãnh đạo UBND phường ký', '  «+»\n  + Thư do lãnh đạo UBND phường ký'],
    ['department', '1.2. Phát huy vai trò', '«1.2.»\n1.3. Phát huy vai trò'],
    ['province', '2. Dự toán hằng năm', '«2.»\n\n3. Dự toán hằng năm'],
    ['fair', '- Cắt băng khai mạc, tham quan gian hàng.', '«-» '],
    ['school', '- Lắp biển cảnh báo tại khu vực', '«–»\n- Lắp biển cảnh báo tại khu vực'],
  ],
  silent: [
    ['ministry', '- Lập hồ sơ điện tử và giao nộp', '-\n  + Lập hồ sơ điện tử và giao nộp'],
    ['ward', '- Phổ biến Kế hoạch trong cuộc họp', '- @TDP\n- Phổ biến Kế hoạch trong cuộc họp'],
    ['province', '1. Kinh phí thực hiện gồm', '1.\na) Kinh phí thực hiện gồm'],
    ['fair', '- Cắt băng khai mạc, tham quan gian hàng.', '- …'],
    ['fair', '- Cắt băng khai mạc, tham quan gian hàng.', '-\n\n  Cắt băng khai mạc, tham quan gian hàng.'],
    ['school', '- Thành lập đội “Bạn giúp bạn”', '- “-”: thành lập đội “Bạn giúp bạn”'],
  ],
};

export const rows: readonly Planting[] = [doubledMark, emptyItem];
