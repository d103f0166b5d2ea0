// Checks of the header and of what repeats it.
import type { Planting } from './planting';

export const rows: readonly Planting[] = [
  {
    id: 'structure/duplicate-field',
    found: [
      ['ministry', 'địa danh: Hà Nội', 'địa danh: Hà Nội\n«địa danh»: Hải Phòng'],
      ['province', 'số: 187/KH-UBND', 'số: 187/KH-UBND\n«số»: 188/KH-UBND'],
      ['fair', 'hồ sơ: hội chợ', 'hồ sơ: hội chợ\n«Thời gian»: 08/9/2025 - 30/11/2025'],
      ['school', 'tỉnh: Thái Nguyên', 'tỉnh: Thái Nguyên\n«trích yếu»: Phòng, chống bạo lực học đường'],
      ['ward', 'dự thảo: Dự thảo lần 2', `dự thảo: Dự thảo lần 2\n«${'dự thảo'.normalize('NFD')}»:`],
      [
        'department',
        'cơ quan:\n  - Sở Nông nghiệp và Môi trường\n  - Hội Liên hiệp Phụ nữ tỉnh',
        'cơ quan: Sở Nông nghiệp và Môi trường\n«cơ  quan»: Hội Liên hiệp Phụ nữ tỉnh',
      ],
    ],
    silent: [
      ['ministry', 'địa danh: Hà Nội', 'địa danh: Hà Nội\n// địa danh: Hải Phòng'],
      ['province', 'cơ quan: Ủy ban', 'cơ quan chủ quản: Chính phủ\ncơ quan: Ủy ban'],
      ['fair', '  - Thư điện tử: hoichoocop', '  - Địa danh: phường Minh Xuân\n  - Thư điện tử: hoichoocop'],
      ['school', 'học đường \\ năm học 2025 - 2026\n', 'học đường\n  thời gian: năm học 2025 - 2026\n'],
      ['ward', '# Kinh phí thực hiện\n', '# Kinh phí thực hiện\n\nSố: 45/TB-UBND của phường.\n'],
      ['department', 'loại: Kế hoạch', 'loại: Kế hoạch\nsố trang: 5'],
    ],
  },
  {
    id: 'structure/unknown-field',
    found: [
      ['ministry', 'địa danh: Hà Nội', '«đia danh»: Hà Nội'],
      ['province', 'trích yếu: Hành động', '«trích yêu»: Hành động'],
      ['fair', 'mức độ khẩn: Khẩn', '«mức khẩn»: Khẩn'],
      ['school', 'lưu hành: Lưu hành', '«Người soạn»: Tổ Văn phòng\nlưu hành: Lưu hành'],
      ['department', 'thời gian: 26/01/2026', '«thời hạn»: 26/01/2026'],
      ['ward', 'căn cứ:\n', '«các căn cứ»:\n'],
    ],
    silent: [
      ['ministry', 'địa danh: Hà Nội', 'Địa Danh : Hà Nội'],
      ['province', 'trích yếu: Hành động', `${'TRÍCH YẾU'.normalize('NFD')}: Hành động`],
      ['fair', '  - Thư điện tử: hoichoocop', '  - Người liên hệ: chuyên viên\n  - Thư điện tử: hoichoocop'],
      ['school', 'lưu hành: Lưu hành', '// người soạn: Tổ Văn phòng\nlưu hành: Lưu hành'],
      ['department', 'tại nguồn năm 2026\nthời', 'tại nguồn\n  thông điệp: năm 2026\nthời'],
      ['ward', '# Kinh phí thực hiện\n', '# Kinh phí thực hiện\n\nNguồn chi: ngân sách phường.\n'],
    ],
  },
  {
    id: 'structure/missing-field',
    found: [
      ['ministry', 'cơ quan: Bộ Nội vụ\n', '', '---'],
      ['ward', 'địa danh: Thuận Hóa', '«địa danh»:'],
      ['department', 'địa danh: Đồng Tháp\n', '', '---'],
      ['school', 'cơ quan: Trường Trung học phổ thông Hồ Núi Cốc\n', '// cơ quan: Nhà trường\n', '---'],
      ['fair', 'số: 236/KH-UBND', 'số: «chưa có»'],
      ['fair', 'ngày: 08/9/2025', 'ngày: «đầu tháng 9»'],
      [
        'province',
        'trích yếu: Hành động thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị \\ trên địa bàn tỉnh Ninh Bình, giai đoạn 2025 - 2026',
        '«trích yếu»:   ',
      ],
      ['department', '  - Sở Nông nghiệp và Môi trường\n  - Hội Liên hiệp Phụ nữ tỉnh\nsố', 'số', 'cơ quan:\nsố'],
    ],
    silent: [
      ['ministry', 'địa danh: Hà Nội', 'ĐỊA DANH: Hà Nội'],
      ['province', 'cơ quan: Ủy ban nhân dân tỉnh', 'cơ quan:\n  Ủy ban nhân dân tỉnh'],
      ['fair', 'số: 236/KH-UBND', 'số: 05/KH-UBND'],
      ['fair', 'ngày: 08/9/2025', 'ngày: ngày 08 tháng 9 năm 2025'],
      ['school', 'lưu hành: Lưu hành nội bộ\n', ''],
      ['school', 'thời gian: 12/9/2025 - 29/5/2026\n', ''],
      ['department', 'cơ quan:\n  - Sở Nông nghiệp và Môi trường', 'cơ quan: Sở Nông nghiệp và Môi trường'],
    ],
  },
  {
    id: 'structure/not-a-plan',
    found: [
      ['ministry', 'cơ quan: Bộ Nội vụ', 'cơ quan: «Đảng ủy Bộ Nội vụ»'],
      ['ward', 'cơ quan: Ủy ban nhân dân phường', 'cơ quan: «Ban Chấp hành Đảng bộ phường»'],
      ['province', 'cơ quan: Ủy ban nhân dân tỉnh', 'cơ quan: «Ban Tuyên giáo và Dân vận Tỉnh ủy»'],
      ['province', 'số: 187/KH-UBND', 'số: «187-KH/TU»'],
      ['department', 'loại: Kế hoạch', 'loại: «Thông báo»'],
      ['fair', 'hồ sơ: hội chợ', 'hồ sơ: hội chợ\nloại: «Quyết định»'],
      ['school', 'cơ quan chủ quản: Sở Giáo dục', 'cơ quan chủ quản: «Đảng uỷ các trường» thuộc Sở Giáo dục'],
    ],
    silent: [
      ['department', 'loại: Kế hoạch', 'loại: KẾ HOẠCH PHỐI HỢP'],
      ['department', 'loại: Kế hoạch', 'loại: Kế hoạch liên tịch'],
      ['ward', 'cơ quan: Ủy ban nhân dân phường', 'cơ quan: Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam phường'],
      ['fair', 'số: 236/KH-UBND', 'số: 236-KH/UBND'],
      ['ministry', 'cơ quan: Bộ Nội vụ', 'cơ quan: Ban Chỉ đạo Trung ương về nhà ở'],
      ['province', 'về ban hành kế hoạch hành động của UBND tỉnh', 'về kế hoạch số 12-KH/TU của Tỉnh ủy'],
      ['fair', '- Bộ Công Thương (b/c)', '- Bộ Công Thương (b/c)\n- Đảng ủy UBND tỉnh (b/c)'],
      ['school', 'tỉnh Thái Nguyên\ncơ quan:', 'tỉnh Thái Nguyên ủy quyền\ncơ quan:'],
    ],
  },
  {
    id: 'structure/title-mismatch',
    found: [
      ['ministry', 'địa phương năm 2026 như sau', 'địa phương năm «2025» như sau'],
      ['ward', 'năm 2026 của phường Thuận Hóa như sau', 'năm «2025» của phường Thuận Hóa như sau'],
      [
        'ward',
        'Kế hoạch cải cách hành chính năm 2026 của phường Thuận Hóa, yêu',
        'Kế hoạch cải cách «tư pháp» năm 2026 của phường Thuận Hóa, yêu',
      ],
      ['department', 'rắn sinh hoạt tại nguồn năm 2026. Trong', '«lỏng» sinh hoạt tại nguồn năm 2026. Trong'],
      ['fair', 'OCOP tỉnh Tuyên Quang năm 2025, yêu cầu', 'OCOP tỉnh Tuyên Quang năm «2024», yêu cầu'],
      [
        'fair',
        'tổ chức Hội chợ nông sản và sản phẩm OCOP tỉnh Tuyên Quang năm 2025 (sau',
        'tổ chức Hội chợ nông sản và «các» sản phẩm OCOP tỉnh Tuyên Quang năm 2025 (sau',
      ],
      ['school', 'học đường năm học 2025 - 2026, yêu cầu', 'học đường năm học «2024» - 2026, yêu cầu'],
    ],
    silent: [
      [
        'ministry',
        'Kế hoạch kiểm tra công tác văn thư, lưu trữ của',
        'Kế hoạch Kiểm tra công tác Văn thư, Lưu trữ của',
      ],
      [
        'ward',
        'Kế hoạch cải cách hành chính năm 2026 của phường Thuận Hóa, yêu',
        'Kế hoạch cải cách hành chính (CCHC) năm 2026 của phường Thuận Hóa, yêu',
      ],
      ['ward', 'Kế hoạch cải cách hành chính năm 2026 của phường Thuận Hóa, yêu', 'Kế hoạch cải cách hành chính, yêu'],
      [
        'department',
        'Trên đây là Kế hoạch phối hợp tuyên truyền',
        'Trên đây là Kế hoạch về việc phối hợp tuyên truyền',
      ],
      ['fair', 'Trên đây là Kế hoạch tổ chức Hội chợ nông sản', 'Trên đây là Kế hoạch tổ chức Hội chợ. Nông sản'],
      ['school', 'Trên đây là Kế hoạch xây dựng trường học an toàn', 'Trên đây là Kế hoạch bảo đảm an ninh trường học'],
      ['fair', 'Trường hợp phát sinh', 'Kế hoạch tổ chức Hội chợ xuân năm 2024 kết thúc. Trường hợp phát sinh'],
    ],
  },
];
