import type { Planting } from './planting';

const decomposed = (text: string): string => text.normalize('NFD');

export const rows: readonly Planting[] = [
  {
    id: 'text/unicode',
    found: [
      ['department', 'Gương điển hình', `«${decomposed('Gương điển hình')}»`],
      ['ministry', '- Lưu: VT, VTLTNN', '- Lưu: VT,«\u200B» VTLTNN'],
      ['ministry', '| UBND tỉnh Khánh Hòa    |', '| «UBND tỉnh\u00A0Khánh Hòa»    |'],
      ['province', 'Phạm Đình Nghĩa', 'Phạm «Ðình» Nghĩa'],
      ['province', 'số: 187/KH-UBND', 'số: 187/KH-«UВND»'],
      ['school', 'hằng tuần, có hai người', 'hằng tu«\u00AD»ần, có hai người'],
      ['school', '- Thực hiện việc tiếp nhận, theo dõi', `- Thực hiện việc «${decomposed('tiếp nhận')}», theo dõi`],
      ['fair', '1.2. Thời gian: 05 ngày', '1.2. Thời gian:«\u2003»05 ngày'],
      ['ward', 'trích yếu: Cải cách hành chính', 'trích yếu: Cải cách«\u200E» hành chính'],
      ['ward', 'sản phẩm: Bộ quy trình nội bộ', `sản phẩm: «${decomposed('Bộ quy trình')}» nội bộ`],
    ],
    silent: [
      ['department', '- Cách ủ phân hữu cơ', '- Hội hữu nghị Россия, chữ Ελλάς; hệ số α, β; cách ủ phân hữu cơ'],
      ['ministry', '- Gửi đề cương báo cáo', '- Quét mã QR 📚 tại cửa; gửi đề cương báo cáo'],
      ['province', '5G tại trung tâm xã', '5G (≥ 90 %, ±5 °C, 20 m²) tại trung tâm xã'],
      ['school', 'Khảo sát ẩn danh toàn bộ', 'Theo giáo sư Hélène Müller, khảo sát ẩn danh toàn bộ'],
      ['fair', 'chè Shan tuyết, mật ong', 'chè “Shan tuyết” – đặc sản…, mật ong'],
      ['ward', 'điện tử của phường. (hạn', 'điện tử của phường,\tở Đắk Lắk. (hạn'],
    ],
  },
  {
    id: 'text/legacy-encoding',
    found: [
      ['ministry', 'Tổ chức kiểm tra trực tiếp theo', '«KiÓm tra v¨n th\u00AD, b¸o c¸o» theo'],
      ['department', '## Lễ phát động\n', '## «Tæ chøc lÔ ph¸t ®éng»\n'],
      ['department', 'Tập huấn cho ít nhất', '«Tuyeân truyeàn phaân loaïi raùc» cho ít nhất'],
      ['school', '- Tổ chức khảo sát ẩn danh', '- «Tæ chøc kh¶o s¸t Èn danh»'],
      ['province', '### Mạng và thiết bị', '### «Haï taàng maïng vaø thieát bò»'],
      ['fair', 'sản phẩm: Báo cáo tổng kết', 'sản phẩm: «Tæng hîp b¸o c¸o»'],
      ['fair', '| Khai mạc, điều hành, bế mạc ', '| «H\u00ADíng dÉn, b¸o c¸o» '],
      ['ward', 'trích yếu: Cải cách hành chính', 'trích yếu: «C¶i c¸ch hµnh chÝnh»'],
    ],
    silent: [
      ['department', '- Cách ủ phân', '- Đọc “À la recherche du temps perdu”, “Où es-tu?”; cách ủ phân'],
      ['ministry', '- Bố trí phương tiện', '- Bố trí 20 m², 2×3 m, ±5 °C, ©2026, ½ trang; phương tiện'],
      ['province', '- Xóa vùng lõm', `- ${decomposed('Xóa vùng lõm')}`],
      ['school', '- Đăng bài hằng tháng', '- Mời ông Hélène, bà Müller, “Die Schüler”; đăng bài hằng tháng'],
      ['fair', 'chè Shan tuyết', 'chè Shan tuyết, rượu “São João”, “El niño”'],
      ['ward', '- Niêm yết, công khai', '- Xã Krông Pắc, Đắk Lắk; khuỷu, thủy, hòa; niêm yết, công khai'],
    ],
  },
  {
    id: 'text/tone-placement',
    found: [
      ['department', 'thủy tinh', '«thuỷ» tinh'],
      ['department', 'UBND tỉnh và Ủy ban Mặt trận', 'UBND tỉnh và «Uỷ» ban Mặt trận'],
      ['province', '## Dữ liệu số\n', '## «Khoá» dữ liệu số\n'],
      ['province', 'sổ sức khỏe điện tử', 'sổ sức «khoẻ» điện tử'],
      ['ministry', 'thiết bị lưu khóa bí mật', 'thiết bị lưu «khoá» bí mật'],
      ['fair', 'bản sắc văn hóa các dân tộc', 'bản sắc văn «hoá» các dân tộc'],
      ['fair', '- Thường trực Tỉnh ủy (b/c)', '- Thường trực Tỉnh «uỷ» (b/c)'],
      ['ward', '| 3  | Tỷ lệ số hóa hồ sơ', '| 3  | Tỷ lệ số «hoá» hồ sơ'],
    ],
    silent: [
      ['department', 'Phan Ngọc Diễm', 'Phan Thị Hoà'],
      ['province', '- Thành lập Trung tâm', '- Giao bà Nguyễn Thị Thuý thành lập Trung tâm'],
      ['ministry', '| 5  | UBND tỉnh Khánh Hòa    |', '| 5  | UBND tỉnh Khánh Hoà    |'],
      ['ministry', 'Mục đích, yêu cầu\n\n## Mục', 'Mục đích, yêu cầu quý, quỳ, toàn, hoàn\n\n## Mục'],
      ['fair', '- Trao giấy chứng nhận', '- Đón đoàn tỉnh Hoà Bình cũ; trao giấy chứng nhận'],
      ['ward', '- Rà soát vị trí', '- Mía, của, mùa, lúa, thuở; rà soát vị trí'],
    ],
  },
  {
    id: 'text/name-variant',
    found: [
      [
        'department',
        '- Thường xuyên trong năm 2026.',
        '- Chào mừng Đại hội phụ nữ tiêu biểu tỉnh lần thứ IV.\n- Trước «Đại hội phụ nữ tỉnh lần thứ IV».',
      ],
      [
        'ministry',
        '- Thu nộp, xác định',
        '- Theo Thông báo số 12/TB-BTC ngày 05/01/2026 của Ban Tổ chức Tuần lễ lưu trữ về phân công; Thông báo số «15/TB-BTCTL» ngày 10/01/2026 của Ban Tổ chức Tuần lễ lưu trữ về tiến độ.\n- Thu nộp, xác định',
      ],
      [
        'province',
        'Tổ chức cuộc thi “Sáng tạo Hoa Lư” và',
        'Tổ chức Hội thi sáng tạo kỹ thuật tỉnh lần thứ II; sau «Hội thi sáng tạo tỉnh» lần thứ II và',
      ],
      ['fair', '- Văn nghệ chào mừng', '- Mời Ủy ban MTTQ tỉnh; gửi «UBMTTQ» tỉnh'],
      [
        'school',
        '- Dán sơ đồ',
        '- Hội khỏe học sinh nữ Thái Nguyên lần thứ X; «Hội khỏe học sinh Thái Nguyên» lần thứ X; dán sơ đồ',
      ],
      ['ward', '- Niêm yết, công khai', '- Giao Ban QLDA phường; «BQLDA» họp; Ban QLDA niêm yết, công khai'],
    ],
    silent: [
      [
        'department',
        '- Thường xuyên trong năm 2026.',
        '- Đại hội đại biểu Hội Phụ nữ tỉnh lần thứ IV; Đại hội Hội Phụ nữ tỉnh lần thứ IV.',
      ],
      [
        'department',
        '- Nhận biết ba nhóm',
        '- Hội thi phụ nữ xanh xã Tân Phú lần thứ II; Hội thi phụ nữ xanh xã Mỹ Hòa lần thứ II; nhận biết ba nhóm',
      ],
      [
        'ministry',
        '- Thu nộp, xác định',
        '- Theo Thông báo số 12/TB-BTC ngày 05/01/2026 của Ban Tổ chức Tuần lễ lưu trữ về phân công; Thông báo số 15/TB-BTC ngày 10/01/2026 của Ban Tổ chức Tuần lễ lưu trữ về tiến độ; thu nộp',
      ],
      [
        'province',
        'Tổ chức cuộc thi “Sáng tạo Hoa Lư” và',
        'Hội thi sáng tạo kỹ thuật tỉnh lần thứ II; Hội thi sáng tạo trẻ tỉnh lần thứ III và',
      ],
      [
        'fair',
        '- Văn nghệ chào mừng',
        '- Ngày hội cam sành tỉnh lần thứ V; Ngày hội cam sành lần thứ V; văn nghệ chào mừng',
      ],
      ['school', '- Dán sơ đồ', '- Ủy ban MTTQ xã (UBMTTQ) mời; UBMTTQ họp; dán sơ đồ'],
      ['ward', '- Niêm yết, công khai', '- Sở GDĐT, Phòng GDĐT, UBND phường, Ban TĐKT; niêm yết, công khai'],
    ],
  },
  {
    id: 'text/unexplained-abbreviation',
    found: [
      ['department', '- Mở 12 lớp', '- Mời «CLBPNX»; mở 12 lớp'],
      ['ministry', '## Hình thức kiểm tra', '## Hình thức kiểm tra của «TĐLNVT»'],
      ['ministry', '| Cơ quan Bộ và 02 bệnh viện ', '| Cơ quan Bộ và «TTKNKV» '],
      [
        'province',
        'Tổ chức hội nghị quán triệt',
        'Mời «LMĐMST» họp; lập Liên minh đổi mới sáng tạo (LMĐMST); tổ chức hội nghị quán triệt',
      ],
      ['fair', 'sản phẩm: Kịch bản được phê duyệt', 'sản phẩm: Kịch bản của «TTNTTQ»'],
      ['school', '- Tập huấn kỹ năng', '- Giao «TTVHĐ» tập huấn kỹ năng'],
      ['ward', 'trích yếu: Cải cách hành chính', 'trích yếu: Cải cách của «MHPVNS»'],
    ],
    silent: [
      ['department', '- Mở 12 lớp', '- Lập câu lạc bộ phụ nữ xanh (CLBPNX); mời CLBPNX; mở 12 lớp'],
      ['department', '- Lưu: VT, QLMT', '- Câu lạc bộ CLBPNX\n- Lưu: VT, QLMT'],
      ['ministry', '- Gửi đề cương', '- Theo Công văn số 34/VTLTX-ABCDE, giao @BNV; gửi đề cương'],
      ['ministry', '# Kinh phí\n', '# TỔ CHỨC KINH PHÍ VÀ CƠ SỞ VẬT CHẤT\n'],
      [
        'province',
        '5G tại trung tâm xã',
        '5G theo khối ASEAN, chuẩn ISO, mã QR, CSDL, TTHC, PCCC, KTXH tại trung tâm xã',
      ],
      ['fair', '- Trao giấy chứng nhận', '- Quý III, khóa XVIII, phần XIV; hộ OCOP, HTX; trao giấy chứng nhận'],
      ['school', '- Tập huấn kỹ năng', '- TTVHĐ (tổ tư vấn học đường) tập huấn kỹ năng'],
      [
        'ward',
        '- Niêm yết, công khai',
        '- Mô hình hành chính phục vụ (sau đây viết tắt là MHPVNS); MHPVNS niêm yết, công khai',
      ],
    ],
  },
  {
    id: 'text/long-sentence',
    settings: { longSentence: 85, severities: { 'text/long-sentence': 'hint' } },
    found: [
      [
        'department',
        'Tổ chức 01 lễ phát động cấp tỉnh, quy mô khoảng 300 đại biểu; các',
        `«Tổ chức 01 lễ phát động cấp tỉnh ${'với đại biểu các ngành '.repeat(20)}và» các`,
      ],
      [
        'province',
        'đề xuất áp dụng thống nhất.',
        `đề xuất áp dụng «thống nhất ${'trong toàn bộ hệ thống '.repeat(20)}của tỉnh.»`,
      ],
      [
        'school',
        'từng bước được đầu tư.',
        `«từng bước được đầu tư ${'cho phòng học, sân chơi '.repeat(20)}và TP. Thái Nguyên hỗ trợ.»`,
      ],
      [
        'fair',
        '| Chủ thể có sản phẩm đạt từ 3 sao trở lên |',
        `| «Chủ thể có sản phẩm ${'được tỉnh công nhận hằng năm '.repeat(20)}» |`,
      ],
      ['ward', 'Kinh phí được bố trí', `«Kinh phí ${'từ các nguồn hợp pháp khác '.repeat(20)}được bố trí»`],
      [
        'ministry',
        '- Thu nộp, xác định giá trị',
        `- «Thu nộp ${'hồ sơ của từng cơ quan, '.repeat(20)}xác định giá trị»`,
      ],
    ],
    silent: [
      ['department', '- Mở 12 lớp', `- ${'Mở lớp ở từng xã. '.repeat(30)}Mở 12 lớp`],
      ['province', '## Dữ liệu số\n', `## Dữ liệu số ${'và hạ tầng số của tỉnh '.repeat(14)}\n`.replace(' \n', '\n')],
      ['school', '- Dán sơ đồ', `- ${'Ai biết? Ai báo! '.repeat(30)}Dán sơ đồ`],
      [
        'fair',
        '- Cắt băng khai mạc',
        `- ${'Cắt băng ở khu A. '.repeat(20)}\n- ${'Cắt băng ở khu B. '.repeat(10)}\n- Cắt băng khai mạc`,
      ],
      [
        'ward',
        '- Công an phường\n- Các',
        `- Công an phường ${'và các tổ dân phố '.repeat(15)}\n- Các`.replace(' \n', '\n'),
      ],
    ],
  },
];
