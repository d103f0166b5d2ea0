// Tasks: their keys, who leads them, until when, and what the plan of the superior asks.
import type { Planting } from './planting';

/** A plan at hand that asks things of one body. */
const asking = (issuer: string, number: string, day: string, body: string, ...tasks: string[]): string =>
  `---\ncơ quan: ${issuer}\nsố: ${number}\nngày: ${day}\ntrích yếu: Việc chung\n---\n\n# Tổ chức thực hiện\n\n## ${body}\n\n${tasks
    .map((task) => `- ${task}\n`)
    .join('')}\n## Các sở, ban, ngành\n\n- Đúc kết kinh nghiệm trồng nấm linh chi dưới tán rừng phòng hộ.\n`;

const HUE = 'Ủy ban nhân dân thành phố Huế';
const DONG_THAP = 'Ủy ban nhân dân tỉnh Đồng Tháp';
const CAMERA = 'Lắp đặt camera quan sát quầy giao dịch, truyền hình ảnh lên màn hình giám sát tập trung.';
const BOATS = 'Đóng thuyền composite chở rác trên kênh rạch, bố trí bến neo đậu bằng phao nổi.';

export const rows: readonly Planting[] = [
  {
    id: 'task/unknown-attribute',
    found: [
      ['ministry', '(hạn: 13/3/2026; phối hợp: Vụ', '(hạn: 13/3/2026; «phối hơp»: Vụ'],
      ['ward', '(hạn: 13/02/2026)', '(«han»: 13/02/2026)'],
      ['department', '(hạn: 05/6/2026; chủ trì: @SNNMT', '(hạn: 05/6/2026; «chủ trỉ»: @SNNMT'],
      ['province', 'sản phẩm: Nền tảng du lịch thông minh)', '«sảm phẩm»: Nền tảng du lịch thông minh)'],
      ['province', '(hạn: 28/8/2026; chủ trì: @SGDĐT', '(hạn: 28/8/2026; «chutrì»: @SGDĐT'],
      ['fair', '(hạn: 14/11/2025; sản phẩm: Báo cáo', '(hạn: 14/11/2025; «Sản Phẫm»: Báo cáo'],
      ['school', '(hạn: 10/10/2025; sản phẩm: Danh sách', '(«hạnn»: 10/10/2025; sản phẩm: Danh sách'],
    ],
    silent: [
      ['ministry', '(hạn: 13/3/2026; phối hợp: Vụ', '(HẠN : 13/3/2026; Phối hợp: Vụ'],
      ['ward', '(hạn: 13/02/2026)', '(chủ thể: tổ dân phố)'],
      ['department', 'đến từng hộ gia đình.', 'hội thi (hạng: nhất, nhì)'],
      ['province', 'sản phẩm: Nền tảng du lịch thông minh)', 'sản phẩm: Nền tảng; loại: phần mềm; phiên bản: 2)'],
      ['fair', '- Cắt băng khai mạc, tham quan gian hàng.', '- Cắt băng khai mạc (chủ tọa: lãnh đạo UBND tỉnh)'],
      [
        'school',
        '(hạn: 10/10/2025; sản phẩm: Danh sách',
        `(${'hạn: 10/10/2025; sản phẩm'.normalize('NFD')}: Danh sách`,
      ],
      ['fair', '- Trao giấy chứng nhận cho đơn vị tham gia.', '- Trao giấy chứng nhận (bản: màu)'],
    ],
  },
  {
    id: 'task/no-lead',
    found: [
      [
        'province',
        '- Thành lập Trung tâm Khởi nghiệp và Đổi mới sáng tạo của tỉnh. (hạn: 31/7/2026; chủ trì: @SKHCN; ',
        '- «Thành lập Trung tâm Khởi nghiệp của tỉnh.» (hạn: 31/7/2026; ',
      ],
      [
        'ward',
        'cho từng thành viên UBND phường. (hạn: 30/01/2026; chủ trì: @VP-ThuậnHóa; ',
        '«cho từng thành viên UBND phường.» (hạn: 30/01/2026; ',
      ],
      ['ward', 'trật tự xây dựng. (hạn: 16/11/2026; chủ trì: @PKTHTĐT; ', '«trật tự xây dựng.» ('],
      ['department', '(hạn: 05/6/2026; chủ trì: @SNNMT; ', '(', 'Tổ chức 01 lễ phát động cấp tỉnh'],
      ['ministry', 'từng thành viên. (hạn: 30/01/2026; chủ trì: @CVTLTNN; ', '«từng thành viên.» (hạn: 30/01/2026; '],
      ['fair', '- Văn nghệ chào mừng, thời lượng không quá 40 phút.', '- «Văn nghệ chào mừng.» (hạn: 23/10/2025)'],
      [
        'province',
        '## Du lịch: Xây dựng nền tảng du lịch thông minh, bản đồ số di sản, vé điện tử liên thông giữa các khu, điểm du lịch. (hạn: 29/5/2026; chủ trì: @SDL; ',
        '## Du lịch: «Xây dựng nền tảng du lịch thông minh.» (hạn: 29/5/2026; ',
      ],
    ],
    silent: [
      [
        'province',
        '- Thành lập Trung tâm Khởi nghiệp và Đổi mới sáng tạo của tỉnh. (hạn: 31/7/2026; chủ trì: @SKHCN; ',
        '- Giao Sở Khoa học và Công nghệ thành lập Trung tâm Khởi nghiệp. (hạn: 31/7/2026; ',
      ],
      [
        'ward',
        'phường. (hạn: 30/01/2026; chủ trì: @VP-ThuậnHóa; ',
        'phường. (hạn: 30/01/2026; chủ trì: Tổ công tác 06; ',
      ],
      ['ward', 'trật tự xây dựng. (hạn: 16/11/2026; chủ trì: @PKTHTĐT; ', 'trật tự xây dựng. (chủ trì: …; '],
      [
        'department',
        '(hạn: 05/6/2026; chủ trì: @SNNMT; phối hợp: @HLHPNT, @(UBND các xã, phường); sản phẩm: Lễ phát động)',
        '(#le-phat-dong)',
      ],
      [
        'ministry',
        '- Thành lập Đoàn kiểm tra, phân công nhiệm vụ cho từng thành viên. (hạn: 30/01/2026; chủ trì: @CVTLTNN; ',
        'Giao Cục Văn thư và Lưu trữ nhà nước:\n\n- Thành lập Đoàn kiểm tra. (hạn: 30/01/2026; ',
      ],
      [
        'fair',
        '- Văn nghệ chào mừng, thời lượng không quá 40 phút.',
        '- Các sở, ban, ngành cử đại biểu dự lễ. (hạn: 20/10/2025)',
      ],
      [
        'province',
        '- Thành lập Trung tâm Khởi nghiệp và Đổi mới sáng tạo của tỉnh. (hạn: 31/7/2026; chủ trì: @SKHCN; ',
        '- Thủ trưởng các cơ quan, đơn vị rà soát ý tưởng khởi nghiệp. (hạn: 31/7/2026; ',
      ],
      [
        'fair',
        '- Phát biểu khai mạc của lãnh đạo UBND tỉnh.',
        '- Trưởng Ban Tổ chức duyệt danh sách khách mời. (hạn: 15/10/2025)',
      ],
    ],
  },
  {
    id: 'task/no-deadline',
    found: [
      [
        'fair',
        '- Lựa chọn đơn vị dàn dựng, bố trí gian hàng theo quy mô đã nêu. (hạn: 10/10/2025)',
        '- «Lựa chọn đơn vị dàn dựng theo quy mô đã nêu.»',
      ],
      ['ministry', 'tham gia Đoàn kiểm tra khi cần thiết. (hạn: 30/10/2026; ', '«tham gia Đoàn kiểm tra.» ('],
      ['ward', 'ít nhất 04 lượt trong năm. (hạn: 30/11/2026; ', '«ít nhất 04 lượt.» ('],
      [
        'ward',
        '(hạn: 16/11/2026; chủ trì: @PKTHTĐT; phối hợp: @CA-ThuậnHóa; sản phẩm: Báo cáo theo dõi thi hành pháp luật)',
        '(hạn: 16/11/2026; chủ trì: @PKTHTĐT)\nc) «Lập tủ sách pháp luật.» (chủ trì: @PVHXH)',
      ],
      [
        'school',
        'trường học an toàn và tổ tư vấn học đường. (hạn: 19/9/2025; ',
        '«trường học an toàn và tổ tư vấn học đường.» (',
      ],
      [
        'department',
        'phối hợp: @SNNMT; sản phẩm: 12 lớp tập huấn)',
        'sản phẩm: 12 lớp tập huấn)\n- «Cấp giấy chứng nhận cho học viên.» (chủ trì: @HLHPNT)',
      ],
    ],
    silent: [
      [
        'fair',
        '- Lựa chọn đơn vị dàn dựng, bố trí gian hàng theo quy mô đã nêu. (hạn: 10/10/2025)',
        '- Lựa chọn đơn vị dàn dựng chậm nhất ngày 10/10/2025.',
      ],
      [
        'fair',
        '- Lựa chọn đơn vị dàn dựng, bố trí gian hàng theo quy mô đã nêu. (hạn: 10/10/2025)',
        '- Lựa chọn đơn vị dàn dựng trong tháng 9/2025.',
      ],
      [
        'fair',
        '- Lựa chọn đơn vị dàn dựng, bố trí gian hàng theo quy mô đã nêu. (hạn: 10/10/2025)',
        '- Họp giao ban định kỳ với các đơn vị dàn dựng.',
      ],
      [
        'fair',
        '- Lựa chọn đơn vị dàn dựng, bố trí gian hàng theo quy mô đã nêu. (hạn: 10/10/2025)',
        '- Hoàn thành dàn dựng trước lễ khai mạc 05 ngày.',
      ],
      [
        'ministry',
        'tham gia Đoàn kiểm tra khi cần thiết. (hạn: 30/10/2026; ',
        'tham gia Đoàn kiểm tra khi có yêu cầu. (',
      ],
      ['ward', 'ít nhất 04 lượt trong năm. (hạn: 30/11/2026; ', 'ít nhất 01 lượt mỗi quý. ('],
      ['school', 'trường học an toàn và tổ tư vấn học đường. (hạn: 19/9/2025; ', 'trường học an toàn. (hạn: …; '],
      [
        'department',
        'phối hợp: @SNNMT; sản phẩm: 12 lớp tập huấn)',
        'sản phẩm: 12 lớp tập huấn)\n- Chuẩn bị lớp học, gồm:\n  + Thuê hội trường.\n  + In tài liệu.',
      ],
      [
        'school',
        '- Thành lập đội “Bạn giúp bạn” ở mỗi khối lớp. (hạn: 10/10/2025; ',
        '- Thành lập đội “Bạn giúp bạn” ở mỗi khối lớp. (',
      ],
    ],
  },
  {
    id: 'task/parent-not-covered',
    others: [
      asking(
        HUE,
        '512/KH-UBND',
        '18/12/2025',
        'UBND phường Thuận Hóa',
        'Thí điểm trả kết quả trong ngày đối với thủ tục đơn giản vào thứ Sáu.',
      ),
      asking(HUE, '513/KH-UBND', '18/12/2025', 'UBND phường Thuận Hóa', CAMERA, 'Họp giao ban.'),
      asking(
        DONG_THAP,
        '418/KH-UBND',
        '17/11/2025',
        'Sở Nông nghiệp và Môi trường',
        'Mở lớp tập huấn cho tuyên truyền viên cơ sở về phân loại rác.',
      ),
      asking(DONG_THAP, '419/KH-UBND', '17/11/2025', 'Sở Nông nghiệp và Môi trường', BOATS),
      asking(DONG_THAP, '420/KH-UBND', '17/11/2025', 'Sở Tài chính', BOATS),
      asking(DONG_THAP, '421/KH-UBND', '17/11/2025', 'Sở Nông nghiệp và Môi trường', 'Kiểm tra.'),
      asking('Ủy ban nhân dân tỉnh Lai Châu', '422/KH-UBND', '17/11/2025', 'Sở Nông nghiệp và Môi trường', BOATS),
      asking(
        'Tỉnh ủy Ninh Bình',
        '10-CTr/TU',
        '18/8/2025',
        'Ủy ban nhân dân tỉnh',
        'Phục dựng làng nghề chạm khắc đá mỹ nghệ, mở bảo tàng ngoài trời ven sông Hoàng Long.',
      ),
      asking(
        'Hội đồng nhân dân tỉnh Tuyên Quang',
        '119/NQ-HĐND',
        '29/8/2025',
        'Ủy ban nhân dân tỉnh',
        'Trợ giá cước vận tải container lạnh xuất khẩu cam sành sang châu Âu.',
      ),
    ],
    found: [
      ['ward', '  - Thực hiện Kế hoạch số 512/KH-UBND', '  - Thực hiện «Kế hoạch số 513/KH-UBND»'],
      [
        'ward',
        '- Tổ chức “Ngày thứ Sáu không hẹn” để trả kết quả trong ngày đối với nhóm thủ tục đơn giản.',
        '- Trồng cây xanh quanh trụ sở.',
        'Kế hoạch số 512/KH-UBND',
      ],
      ['department', 'Kế hoạch số 418/KH-UBND ngày', '«Kế hoạch số 419/KH-UBND» ngày'],
      [
        'department',
        'môi trường; Kế hoạch số 418/KH-UBND',
        'môi trường; «Kế hoạch số 419/KH-UBND»; Kế hoạch số 418/KH-UBND',
      ],
      ['province', 'Chương trình hành động số 09-CTr/TU', '«Chương trình hành động số 10-CTr/TU»'],
      ['fair', 'Nghị quyết số 118/NQ-HĐND', '«Nghị quyết số 119/NQ-HĐND»'],
    ],
    silent: [
      ['ward', '512/KH-UBND ngày 18/12/2025', '513/KH-UBND ngày 18/12/2024'],
      [
        'ward',
        'nhóm Zalo tổ dân phố.',
        'nhóm Zalo tổ dân phố theo Kế hoạch số 513/KH-UBND ngày 18/12/2025 của UBND thành phố Huế.',
      ],
      ['department', 'Kế hoạch số 418/KH-UBND ngày', 'Kế hoạch số 420/KH-UBND ngày'],
      ['department', 'Kế hoạch số 418/KH-UBND ngày', 'Kế hoạch số 421/KH-UBND ngày'],
      ['department', 'Kế hoạch số 418/KH-UBND ngày', 'Kế hoạch số 422/KH-UBND ngày'],
      ['province', 'Du lịch: Xây dựng', 'Du lịch: Theo Chương trình số 10-CTr/TU, xây dựng'],
      [
        'ward',
        '- Tổ chức “Ngày thứ Sáu không hẹn” để trả kết quả trong ngày đối với nhóm thủ tục đơn giản.',
        '- Thủ tục đơn giản nộp sáng thứ Sáu được trả kết quả ngay.',
      ],
    ],
  },
];
