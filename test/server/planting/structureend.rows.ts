// Checks of what stands after the text, and of numbers and ends that only texts have.
import type { Planting } from './planting';

const FAIR_RECIPIENTS = `Nơi nhận:
- Thủ tướng Chính phủ (b/c)
- Bộ Công Thương (b/c)
- Thường trực Tỉnh ủy (b/c)
- Hội đồng nhân dân tỉnh (b/c)
- Chủ tịch, các Phó Chủ tịch UBND tỉnh
- Các sở, ban, ngành, đoàn thể tỉnh
- Công an tỉnh
- Liên minh Hợp tác xã tỉnh
- Báo và Phát thanh, Truyền hình Tuyên Quang
- Công ty Điện lực Tuyên Quang
- UBND các xã, phường
- UBND phường Minh Xuân
- Lưu: VT, KTTH
`;
const DEPARTMENT_RECIPIENTS = `Nơi nhận:
- UBND tỉnh (b/c)
- Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh (b/c)
- UBND các xã, phường
- Báo và Phát thanh, Truyền hình Đồng Tháp
- Hội Liên hiệp Phụ nữ tỉnh
- Lãnh đạo Sở
- Văn phòng Sở
- Phòng Quản lý môi trường
- Lưu: VT, QLMT
`;

export const rows: readonly Planting[] = [
  {
    id: 'structure/missing-appendix',
    found: [
      ['ward', 'nhóm Zalo tổ dân phố.', 'nhóm Zalo tổ dân phố theo «Phụ lục» kèm theo.'],
      ['department', 'Mở 12 lớp tập huấn cho', 'Mở 12 lớp tập huấn («Phụ lục» II) cho'],
      ['fair', 'bố trí gian hàng theo quy mô đã nêu', 'bố trí gian hàng tại «Phụ lục» 1'],
      ['fair', '| Chốt danh sách đơn vị tham gia            |', '| Chốt danh sách («phụ lục» đính kèm) |'],
      [
        'ministry',
        'được quy định tại #danh-sach ban hành kèm theo Kế hoạch này',
        'do Đoàn kiểm tra đề xuất',
        'Danh sách cơ quan được kiểm tra trực tiếp',
      ],
      ['province', 'được quy định tại #chi-tieu.', 'do Sở Tài chính hướng dẫn.', 'Phụ lục: Hệ thống chỉ tiêu'],
      [
        'province',
        'việc thực hiện nhiệm vụ theo #phan-cong.',
        'việc thực hiện nhiệm vụ.',
        'Phụ lục: Phân công nhiệm vụ',
      ],
    ],
    silent: [
      ['ward', 'nhóm Zalo tổ dân phố.', 'nhóm Zalo tổ dân phố theo Phụ lục II kèm theo Tờ trình số 12/TTr-VP.'],
      [
        'ward',
        'nhóm Zalo tổ dân phố.',
        'nhóm Zalo tổ dân phố theo Phụ lục ban hành kèm theo Đề án cải cách hành chính của thành phố.',
      ],
      ['department', 'Mở 12 lớp tập huấn cho', 'Ký phụ lục hợp đồng, mở 12 lớp tập huấn cho'],
      ['department', 'Mở 12 lớp tập huấn cho', 'Theo Phụ lục I Kế hoạch số 418/KH-UBND, mở 12 lớp tập huấn cho'],
      ['fair', 'bố trí gian hàng theo quy mô đã nêu', 'bố trí gian hàng theo sơ đồ kèm theo'],
      ['ministry', 'tại #danh-sach ban hành kèm theo', 'tại danh sách kèm theo'],
      ['province', 'được quy định tại #chi-tieu.', 'được quy định tại Phụ lục I.'],
      ['school', 'theo mẫu tại #mau. (', 'theo mẫu của Sở. ('],
    ],
  },
  {
    id: 'structure/missing-recipients',
    found: [
      ['fair', FAIR_RECIPIENTS, '', 'Trên đây là Kế hoạch tổ chức Hội chợ'],
      ['department', DEPARTMENT_RECIPIENTS, '«Nơi nhận:»\n'],
      ['department', DEPARTMENT_RECIPIENTS, '«Nơi nhận:»\n\n// chờ Văn phòng Sở bổ sung\n'],
      ['ministry', 'Nơi nhận:\n', 'Danh sách gửi:\n', '- Lưu: VT, VTLTNN'],
      ['ward', 'Nơi nhận:\n', 'Nơi nhận văn bản gồm:\n', '- Lưu: VT, VP'],
      ['province', 'Nơi nhận:\n', '// Nơi nhận:\n', '- Lưu: VT, KGVX'],
    ],
    silent: [
      ['fair', FAIR_RECIPIENTS, 'Nơi nhận:\n- Lưu: VT, KTTH\n'],
      ['department', DEPARTMENT_RECIPIENTS, 'Nơi nhận:\n- UBND tỉnh (b/c)\n'],
      ['ministry', 'Nơi nhận:\n', 'NƠI NHẬN:\n'],
      ['ward', 'Nơi nhận:\n', 'Nơi nhận:\n\n'],
      ['province', 'Nơi nhận:\n', `${'Nơi nhận:'.normalize('NFD')}\n// gửi qua trục liên thông\n`],
      ['school', 'lưu hành: Lưu hành nội bộ\n', ''],
      ['fair', FAIR_RECIPIENTS, 'Nơi nhận:\n• Thủ tướng Chính phủ (b/c)\n• Các sở, ban, ngành\n'],
    ],
  },
  {
    id: 'structure/missing-signature',
    found: [
      ['ministry', 'THỨ TRƯỞNG\nTrần Quang Vịnh', '«THỨ TRƯỞNG»'],
      ['department', 'PHÓ GIÁM ĐỐC\nĐặng Hoài Khiêm', '«PHÓ GIÁM ĐỐC»\n// tên sẽ điền sau'],
      ['department', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nPhan Ngọc Diễm', 'Phan Ngọc Diễm', 'Ký:\nPhan Ngọc Diễm'],
      ['ward', 'Ký:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTôn Thất Minh Triết\n', '', '- Lưu: VT, VP'],
      ['fair', 'PHÓ CHỦ TỊCH\nLục Thị Hải Vân', '«PHÓ CHỦ TỊCH»\n(đã ký)'],
      ['province', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Đình Nghĩa\n', '', 'Ký:'],
    ],
    silent: [
      ['ministry', 'Trần Quang Vịnh', 'Bác sĩ Trần Quang Vịnh'],
      ['ministry', 'Trần Quang Vịnh', 'K’Brêu'],
      ['department', 'Đặng Hoài Khiêm', 'Đặng Hoài Khiêm'.normalize('NFD')],
      ['department', 'Phan Ngọc Diễm', 'Ngân Lò Thị Ê Ban'],
      ['ward', 'Tôn Thất Minh Triết', 'Công Tằng Tôn Nữ Minh-Triết'],
      ['fair', 'PHÓ CHỦ TỊCH\nLục Thị Hải Vân', 'PHÓ CHỦ TỊCH\n\nLục Thị Hải Vân'],
      ['province', 'Phạm Đình Nghĩa', 'Y Bia'],
      ['school', 'lưu hành: Lưu hành nội bộ\n', ''],
      ['province', 'PHÓ CHỦ TỊCH\nPhạm', 'PHÓ CHỦ TỊCH\nTRƯỞNG BAN CHỈ ĐẠO\nPhạm'],
    ],
  },
  {
    id: 'structure/missing-closing',
    asText: true,
    found: [
      ['ministry', 'để được hướng dẫn, giải quyết./.', 'để được hướng dẫn, giải «quyết.»'],
      ['ward', 'nghiêm túc triển khai thực hiện./.', 'nghiêm túc triển khai «thực hiện»'],
      [
        'department',
        'hai cơ quan ban hành để thống nhất giải quyết./.',
        'hai cơ quan ban hành để thống nhất giải «quyết;»',
      ],
      ['province', 'địa phương nghiêm túc thực hiện./.', 'địa phương nghiêm túc thực «hiện.»'],
      ['fair', 'để xem xét, chỉ đạo./.', 'để xem xét, chỉ «đạo…»'],
      ['fair', 'để xem xét, chỉ đạo./.', 'để xem xét, chỉ đạo.\nBan Tổ chức tự giải «thể.»'],
    ],
    silent: [
      ['ministry', 'để được hướng dẫn, giải quyết./.', 'để được hướng dẫn, giải quyết . / .'],
      ['ward', 'nghiêm túc triển khai thực hiện./.', 'nghiêm túc triển khai “thực hiện”./.'],
      ['department', 'để thống nhất giải quyết./.', 'để thống nhất giải quyết./.\n\n5'],
      ['province', 'địa phương nghiêm túc thực hiện./.', 'địa phương nghiêm túc thực hiện.\n./.'],
      ['fair', 'để xem xét, chỉ đạo./.', 'để xem xét, chỉ đạo. /.   '],
      ['school', 'học sinh nghiêm túc thực hiện./.', 'học sinh nghiêm túc thực\nhiện./.'],
    ],
  },
  {
    id: 'structure/numbering',
    asText: true,
    found: [
      ['ministry', 'II. NỘI DUNG, ĐỐI TƯỢNG', '«III.» NỘI DUNG, ĐỐI TƯỢNG'],
      ['ward', '3. Cải cách thủ tục', '«2.» Cải cách thủ tục'],
      ['department', '1.3. Góp phần giảm', '«1.4.» Góp phần giảm'],
      ['department', 'd) Tuyên truyền trực quan', '«đ)» Tuyên truyền trực quan'],
      ['province', 'IV. PHÁT TRIỂN NHÂN LỰC', '«VI.» PHÁT TRIỂN NHÂN LỰC'],
      ['fair', '3. Ban Tổ chức được huy động', '«4.» Ban Tổ chức được huy động'],
      ['school', 'IV. KINH PHÍ', '«IV -» KINH PHÍ'],
      ['school', '3.2. Bước 2', '«3. 2.» Bước 2'],
    ],
    silent: [
      ['ministry', '2. Đối tượng kiểm tra', '2.  Đối tượng kiểm tra'],
      ['ward', '- Giám sát, phản biện việc', '2026. Giám sát, phản biện việc'],
      ['department', 'd) Tuyên truyền trực quan', 'd) Tuyên truyền lưu động.\nđ) Tuyên truyền trực quan'],
      ['fair', '11. UBND các xã, phường', '11. UBND các xã, phường, đặc khu'],
      ['school', '- Mở phòng tư vấn từ', '- Năm học 2025 - 2026.\n- Mở phòng tư vấn từ'],
    ],
  },
];
