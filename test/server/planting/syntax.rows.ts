// Header, keywords, tables and comments of the language, typed wrongly in the samples.
import type { Planting } from './planting';

const headerNotClosed: Planting = {
  id: 'syntax/header-not-closed',
  found: [
    ['ministry', 'năm 2026 của Bộ Nội vụ\n---', 'năm 2026 của Bộ Nội vụ', '---'],
    ['ward', 'về cải cách hành chính năm 2026\n---\n', 'về cải cách hành chính năm 2026\n--\n', '---'],
    ['department', 'tỉnh: Đồng Tháp\n---\n', 'tỉnh: Đồng Tháp\n', '---'],
    ['province', 'kế hoạch hành động của UBND tỉnh\n---\n', 'kế hoạch hành động của UBND tỉnh\n***\n', '---'],
    ['fair', 'hoichoocop@tuyenquang.gov.vn\n---\n', 'hoichoocop@tuyenquang.gov.vn\n\\---\n', '---'],
    ['school', 'tỉnh: Thái Nguyên\n---\n', 'tỉnh: Thái Nguyên\n—\n', '---'],
  ],
  silent: [
    ['ministry', 'năm 2026 của Bộ Nội vụ\n---', 'năm 2026 của Bộ Nội vụ\n---  '],
    ['ward', 'về cải cách hành chính năm 2026\n---\n', 'về cải cách hành chính năm 2026\n\n---\n'],
    ['department', '---\ncơ quan chủ quản:\n', '--- \ncơ quan chủ quản:\n'],
    ['province', '---\ncơ quan: Ủy ban nhân dân tỉnh Ninh Bình\n', 'Ủy ban nhân dân tỉnh Ninh Bình\n'],
    ['fair', 'mức độ khẩn: Khẩn\n', '// --- phần dưới đây là dữ liệu\nmức độ khẩn: Khẩn\n'],
    ['school', 'lưu hành: Lưu hành nội bộ\n', 'lưu hành:\n'],
  ],
};

const keywordNotAlone: Planting = {
  id: 'syntax/keyword-not-alone',
  found: [
    ['ministry', '\nNơi nhận:\n- Bộ trưởng (để b/c)\n', '\n«Nơi nhận:» Bộ trưởng (để b/c)\n'],
    ['ministry', '\nKý:\nKT. BỘ TRƯỞNG\n', '\n«Ký:» KT. BỘ TRƯỞNG\n'],
    ['ward', '\nNơi nhận:\n', '\n«NƠI NHẬN :» Như trên;\n'],
    ['department', '\nKý:\nKT. GIÁM ĐỐC\n', '\n«ký:» KT. GIÁM ĐỐC\n'],
    ['fair', 'Khoảng 180 gian hàng tiêu chuẩn,', '«Nơi nhận:» quầy thông tin. Khoảng 180 gian hàng tiêu chuẩn,'],
    ['school', '\nTách các bên; chăm sóc', '\n  «Ký:» giáo viên chủ nhiệm. Tách các bên; chăm sóc'],
  ],
  silent: [
    ['ministry', 'Kinh phí kiểm tra được bố trí', 'Nơi nhận báo cáo: trụ sở Bộ. Kinh phí kiểm tra được bố trí'],
    ['ward', 'Kinh phí được bố trí', 'Ký kết: trước phiên họp. Kinh phí được bố trí'],
    ['department', '- Bố trí kinh phí, đăng tải', '- Nơi nhận: trụ sở Sở. Bố trí kinh phí, đăng tải'],
    ['fair', '- Ký kết biên bản ghi nhớ', '- Ký: biên bản ghi nhớ'],
    ['fair', 'Là cơ quan thường trực của Hội chợ', 'Ghi rõ Nơi nhận: Ban Tổ chức. Là cơ quan thường trực của Hội chợ'],
    ['school', '\nTách các bên; chăm sóc', '\nKỳ: học kỳ I. Tách các bên; chăm sóc'],
    ['school', 'Hiệu trưởng phân công xác minh', '\\Ký: Hiệu trưởng phân công xác minh'],
    [
      'province',
      '| 8   | Mức độ hài lòng của người dân, doanh nghiệp                  |',
      '| 8   | Nơi nhận: người dân |',
    ],
  ],
};

const nearKeyword: Planting = {
  id: 'syntax/near-keyword',
  found: [
    ['ministry', '\nNơi nhận:\n', '\n«Nơi nhân:»\n'],
    ['ward', '\nNơi nhận:\n', '\n«Noi nhan:»\n'],
    ['department', '\nNơi nhận:\n', '\n«Nơi nhận»\n'],
    ['province', '\nNơi nhận:\n', '\n«Nới nhậnn :»\n'],
    ['fair', '\nKý:\n', '\n«Ký»\n'],
    ['ministry', '\nKý:\n', '\n«Kí:»\n'],
    ['school', 'Phụ lục: Mẫu tổng hợp vụ việc (#mau)\n', '«Phục lục:»\n\nMẫu tổng hợp vụ việc\n'],
    ['province', 'Phần: Nhiệm vụ và giải pháp\n', '«Phân:»\n\nNhiệm vụ và giải pháp\n'],
  ],
  silent: [
    ['ministry', 'Kinh phí kiểm tra được bố trí', 'Trong đó:\n\nKinh phí kiểm tra được bố trí'],
    ['ward', 'Kinh phí được bố trí', 'Người nhận:\n\nKinh phí được bố trí'],
    ['department', 'Kinh phí thực hiện được bố trí', 'Nơi nhập:\n\nKinh phí thực hiện được bố trí'],
    ['fair', 'Khoảng 180 gian hàng', 'Nơi bán:\n\nKhoảng 180 gian hàng'],
    ['fair', 'Là cơ quan thường trực', 'Nội dung:\n\nLà cơ quan thường trực'],
    ['school', 'Người phát hiện báo ngay', 'Kỳ này:\n\nNgười phát hiện báo ngay'],
    ['school', 'Tách các bên; chăm sóc', 'Phần việc:\n\nTách các bên; chăm sóc'],
    ['province', '- Tạo chuyển biến rõ rệt', '- Nơi nhân:\n- Tạo chuyển biến rõ rệt'],
  ],
};

const secondRecipients: Planting = {
  id: 'syntax/second-recipients',
  found: [
    ['ministry', 'Trần Quang Vịnh\n', 'Trần Quang Vịnh\n\n«Nơi nhận:»\n- Sở Nội vụ\n'],
    ['ward', '- Các tổ dân phố\n- Lưu: VT, VP\n', '- Các tổ dân phố\n\n«nơi nhận :»\n- Lưu: VT, VP\n'],
    ['department', 'Đặng Hoài Khiêm\n', 'Đặng Hoài Khiêm\n\n«NƠI NHẬN:»\n- UBND tỉnh\n'],
    ['province', '\nPhụ lục: Phân công nhiệm vụ', '\n«Nơi nhận:»\n- Sở Tài chính\n\nPhụ lục: Phân công nhiệm vụ'],
    [
      'fair',
      '- UBND phường Minh Xuân\n- Lưu: VT, KTTH\n',
      '- UBND phường Minh Xuân\n- Lưu: VT, KTTH\n\n  «Nơi nhận:»\n- Như trên\n',
    ],
  ],
  silent: [
    ['ministry', 'Kinh phí kiểm tra được bố trí', 'Nơi nhận: trụ sở Bộ. Kinh phí kiểm tra được bố trí'],
    ['ward', '- Lưu: VT, VP\n', '// Nơi nhận:\n- Lưu: VT, VP\n'],
    ['department', '# Kinh phí\n', '\\Nơi nhận:\n\n# Kinh phí\n'],
    ['fair', '- UBND phường Minh Xuân\n- Lưu', '\n- UBND phường Minh Xuân\n- Lưu'],
    ['province', '- Trường Chính trị tỉnh\n', '- Nơi nhận:\n- Trường Chính trị tỉnh\n'],
    ['school', '\nPhụ lục: Mẫu tổng hợp', '\nNơi nhận:\n- Lưu: VT\n\nPhụ lục: Mẫu tổng hợp'],
  ],
};

const strayHeaderLine: Planting = {
  id: 'syntax/stray-header-line',
  found: [
    ['ministry', 'địa danh: Hà Nội\n', '«địa danh Hà Nội»\n'],
    ['ministry', 'lưu trữ \\ của các bộ', 'lưu trữ\n«của các bộ»'],
    ['ward', 'dự thảo: Dự thảo lần 2\n', '«Dự thảo lần 2»\n'],
    ['department', 'loại: Kế hoạch\n', '«KẾ HOẠCH»\n'],
    ['fair', 'mức độ khẩn: Khẩn\n', '«Khẩn!»\n'],
    ['school', '---\ncơ quan chủ quản: Sở', '---\n«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»\ncơ quan chủ quản: Sở'],
  ],
  silent: [
    ['ministry', 'lưu trữ \\ của các bộ', 'lưu trữ\n  của các bộ'],
    ['ward', 'dự thảo: Dự thảo lần 2\n', 'Dự thảo : Dự thảo lần 2\n'],
    ['department', '  - Hội Liên hiệp Phụ nữ tỉnh\nsố', '- Hội Liên hiệp Phụ nữ tỉnh\nsố'],
    ['province', 'địa danh: Ninh Bình\n', '\nđịa danh: Ninh Bình\n'],
    ['fair', 'mức độ khẩn: Khẩn\n', 'người soạn: Phòng Kinh tế\n'],
    ['school', 'lưu hành: Lưu hành nội bộ\n', 'lưu hành:\n\tLưu hành nội bộ\n'],
    ['school', 'tỉnh: Thái Nguyên\n', '// soạn theo mẫu của Sở\ntỉnh: Thái Nguyên\n'],
  ],
};

const tableCells: Planting = {
  id: 'syntax/table-cells',
  found: [
    [
      'ministry',
      '| 2  | Bộ Y tế                | Cơ quan Bộ và 02 bệnh viện   | ^             | 3                |',
      '«| 2  | Bộ Y tế | Cơ quan Bộ và 02 bệnh viện | 3 |»',
    ],
    ['ward', '97,2%    | 99,0%    |', '97,2%    |', '| 1  | Tỷ lệ hồ sơ được giải quyết'],
    ['ward', '92,4%    | 95,0%    |', '92,4%    | 95,0%    | «Vượt» |'],
    [
      'fair',
      '| Tổng số                             | <                                        | 180          |',
      '«| Tổng số | 180 |»',
    ],
    [
      'fair',
      '| ^         | Chốt danh sách đơn vị tham gia            | 30/9/2025            |',
      '«| Chốt danh sách đơn vị tham gia | 30/9/2025 |»',
    ],
    [
      'province',
      '| 6   | Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến                | %            | 58                 | 75       | 85       | Văn phòng UBND tỉnh      |',
      '«| 6 | Tỷ lệ hồ sơ | thủ tục nộp trực tuyến | % | 58 | 75 | 85 | Văn phòng UBND tỉnh |»',
    ],
    ['school', '| Giờ ra chơi buổi chiều | Từ 15 giờ 10 đến 15 giờ 30 |', '«| Giờ ra chơi buổi chiều»'],
    [
      'school',
      '| 1  | Bạo lực thể chất                           |          |               |           |               | Có \\| Không     |',
      '«| 1  | Bạo lực thể chất | | | | | Có | Không |»',
    ],
  ],
  silent: [
    [
      'ministry',
      '| 3  | UBND tỉnh Lào Cai      | Sở Nội vụ, 03 xã, phường     | Tháng 5/2026  | 4                |',
      '| 3 | UBND tỉnh Lào Cai | Sở Nội vụ | Tháng 5/2026 | 4',
    ],
    ['ward', '71,5%    | 85,0%    |', '|          |'],
    [
      'fair',
      '| Khu D. Ẩm thực, du lịch             | Cơ sở dịch vụ, làng văn hóa du lịch      | 24           |',
      '| Khu D. Ẩm thực \\| du lịch | Cơ sở dịch vụ | 24 |',
    ],
    ['fair', '| ^         | Dàn dựng khu trưng bày', '// kiểm tra lại\n| ^         | Dàn dựng khu trưng bày'],
    [
      'province',
      '| ^   | ^                                                            | Cấp xã: %    | 70                 | 85       | 95       | ^                        |',
      '|^|^|Cấp xã: %|70|85|95|^|',
    ],
    [
      'school',
      '|---:|:-------------------------------------------|:--------:|:-------------:|:---------:|:-------------:|:---------------:|\n',
      '',
    ],
    [
      'school',
      '| Sau giờ học            | Từ 16 giờ 45 đến 17 giờ 30 |',
      '| Sau giờ học \\ (trừ thứ Bảy) | Từ 16 giờ 45 đến 17 giờ 30 |',
    ],
  ],
};

const textAfterSignature: Planting = {
  id: 'syntax/text-after-signature',
  found: [
    ['ministry', 'Trần Quang Vịnh\n', 'Trần Quang Vịnh\n«TRƯỞNG ĐOÀN KIỂM TRA»\n'],
    ['ward', 'Tôn Thất Minh Triết', 'Tôn Thất Minh Triết\n\n«# Kinh phí bổ sung»\n\n- Chi từ nguồn dự phòng.'],
    ['department', '\nTrên đây là Kế hoạch phối hợp', '\nNơi nhận:\n- Lãnh đạo Sở\n\n«Trên đây là Kế hoạch phối hợp»'],
    ['province', 'Phạm Đình Nghĩa', 'Phạm Đình Nghĩa\nTrưởng Ban Chỉ đạo', 'Trưởng Ban Chỉ đạo\n\nPhụ lục'],
    ['fair', '- Lưu: VT, KTTH\n', '- Lưu: VT, KTTH\n\n«Hội chợ hoãn nếu có thiên tai.»\n'],
  ],
  silent: [
    ['ministry', 'Trần Quang Vịnh\n', 'Trần Quang Vịnh\n\n// Đã rà soát thể thức.\n'],
    ['ministry', 'THỨ TRƯỞNG\n', 'THỨ TRƯỞNG\nTrưởng Đoàn kiểm tra\n'],
    ['ward', 'Tôn Thất Minh Triết', 'Tôn Thất Minh Triết\n\nPhụ lục: Biểu mẫu\n\n# Biểu số 1\n\n- Tên đơn vị.'],
    ['department', 'Phan Ngọc Diễm\n', 'Thạc sĩ Phan Ngọc Diễm\n'],
    ['province', 'Phạm Đình Nghĩa\n', '\nPhạm Đình Nghĩa\n'],
    ['school', '\nPhụ lục: Mẫu tổng hợp', '\nKý:\nHIỆU TRƯỞNG\nHoàng Thị Mận\n\nPhụ lục: Mẫu tổng hợp'],
  ],
};

const unknownSilence: Planting = {
  id: 'syntax/unknown-silence',
  found: [
    ['ward', '// bỏ qua structure/missing-field\nsố: /KH-UBND', '// bỏ qua «structure/mising-field»\nsố: /KH-UBND'],
    ['ministry', '# Kinh phí\n', '// bỏ qua date/holiday, «date/holidays»\n# Kinh phí\n'],
    [
      'department',
      '- Giám sát việc thực hiện',
      '// Bỏ qua «task/khong-han» vì đã thống nhất\n- Giám sát việc thực hiện',
    ],
    ['fair', '| Tổng số  ', '// bỏ qua «syntax/table-cell»\n| Tổng số  '],
    ['school', '// Bảng không có hàng ngăn cách', '// bỏ qua «text/double-word»\n// Bảng không có hàng ngăn cách'],
    ['province', 'số: 187/KH-UBND\n', '  // bỏ qua «structure/so»\nsố: 187/KH-UBND\n'],
  ],
  silent: [
    [
      'ward',
      '// bỏ qua structure/missing-field\nngày',
      '// Bỏ  qua structure/missing-field: ngày do văn thư điền\nngày',
    ],
    ['ministry', '# Kinh phí\n', '// bỏ qua date/holiday, structure/empty-section\n# Kinh phí\n'],
    ['department', '- Giám sát việc thực hiện', '// mục bỏ qua ở cuộc họp trước/sau\n- Giám sát việc thực hiện'],
    ['fair', '- Phát biểu khai mạc', '// xem https://tuyenquang.gov.vn/hoi-cho\n- Phát biểu khai mạc'],
    ['school', 'Người phát hiện báo ngay', 'Không bỏ qua text/abc. Người phát hiện báo ngay'],
    ['province', '# Mục tiêu (#muc-tieu)', '// bỏ qua phần này nếu sở/ngành đã giao\n# Mục tiêu (#muc-tieu)'],
    ['province', '- Tạo chuyển biến rõ rệt', '// bỏ qua và/hoặc gộp với gạch đầu dòng trên\n- Tạo chuyển biến rõ rệt'],
  ],
};

export const rows: readonly Planting[] = [
  headerNotClosed,
  keywordNotAlone,
  nearKeyword,
  secondRecipients,
  strayHeaderLine,
  tableCells,
  textAfterSignature,
  unknownSilence,
];
