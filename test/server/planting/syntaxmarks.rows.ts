// Marks at the start of a line and brackets of attributes, typed wrongly in the samples.
import type { Planting } from './planting';

const attributesNotClosed: Planting = {
  id: 'syntax/attributes-not-closed',
  found: [
    ['ministry', 'sản phẩm: Biên bản kiểm tra)', '«sản phẩm: Biên bản kiểm tra»', '(hạn: 30/10/2026'],
    ['ministry', 'sản phẩm: Báo cáo tổng hợp)', 'sản phẩm: Báo cáo tổng hợp', '(#tong-hop; hạn: 11/12/2026'],
    [
      'ward',
      '(hạn: 15/4/2026; chủ trì: @PVHCC-ThuậnHóa; phối hợp: @(Tổ dân phố))',
      '«(»hạn: 15/4/2026; phối hợp: @(Tổ dân phố)',
    ],
    [
      'province',
      '(hạn: 08/12/2025; sản phẩm: Phương án phân bổ dự toán năm 2026)',
      '«(»hạn: 08/12/2025; sản phẩm: Phương án phân bổ',
    ],
    ['province', '(#chi-tieu; ngang)', '«(»#chi-tieu; ngang'],
    ['department', 'cộng đồng dân cư. (hạn: 30/6/2026)', 'cộng đồng dân cư. «(»hạn: 30/6/2026.'],
    ['fair', 'cho lễ khai mạc. (hạn: 22/10/2025)', 'cho lễ khai mạc (lúc 20 giờ 00). «(»hạn: 22/10/2025'],
    ['school', '(hạn: 14/11/2025; sản phẩm: 02 buổi tập huấn)', '«(»hạn: 14/11/2025;\n  sản phẩm: 02 buổi tập huấn'],
  ],
  silent: [
    ['ministry', '(qua Cục Văn thư và Lưu trữ nhà nước)', '(qua Cục Văn thư và Lưu trữ nhà nước'],
    ['ministry', 'ít nhất 10 ngày làm việc.', 'ít nhất 10 ngày làm việc (hạn cuối do Trưởng Đoàn quyết định'],
    [
      'ward',
      '(hạn: 30/9/2026; chủ trì: @PKTHTĐT; sản phẩm: Phương án xử lý trụ sở)',
      '(hạn: 30/9/2026; chủ trì: @PKTHTĐT; sản phẩm: Phương án (bản in))',
    ],
    [
      'department',
      '(hạn: 31/3/2026; chủ trì: @SNNMT; phối hợp: @HLHPNT; sản phẩm: Sổ tay bản in và bản điện tử)',
      '(hạn: 31/3/2026; chủ trì: @SNNMT;\n  phối hợp: @HLHPNT; sản phẩm: Sổ tay)',
    ],
    [
      'fair',
      'Phát biểu khai mạc của lãnh đạo UBND tỉnh.',
      'Phát biểu khai mạc (chủ trì: lãnh đạo UBND tỉnh) và văn nghệ.',
    ],
    ['school', 'có hai người chứng kiến.', 'có hai người chứng kiến (phối hợp'],
  ],
};

const emptyTitle: Planting = {
  id: 'syntax/empty-title',
  found: [
    ['ministry', '# Kinh phí\n', '«#»\n'],
    ['ward', '# Chỉ tiêu\n', '«#» \n'],
    ['department', '#### Văn phòng Sở\n', '«####»\n'],
    ['province', 'Phần: Nhiệm vụ và giải pháp', '«Phần:»'],
    ['school', 'Phụ lục: Mẫu tổng hợp vụ việc (#mau)', '«Phụ lục:» (#mau)'],
    ['fair', '## Tên gọi, thời gian, địa điểm (#thoi-gian)', '«##» (#thoi-gian)'],
    ['school', '### Truyền thông\n', '«###» :\n'],
  ],
  silent: [
    ['ministry', '## Văn phòng Bộ\n', '## @(Văn phòng Bộ)\n'],
    ['ward', '## Công an phường\n', '## @CA-ThuậnHóa\n'],
    ['department', '# Kinh phí\n', '# 1\n'],
    ['fair', '## Mục đích\n', '## “Mục đích”\n'],
    ['province', '## Hạ tầng số\n', '## Hạ tầng số:\n'],
    ['school', '// Bảng không có hàng ngăn cách thì không có hàng tiêu đề.', '// #\n'],
    ['school', '\\* Người lập biểu', '\\# Người lập biểu'],
  ],
};

const fenceInBody: Planting = {
  id: 'syntax/fence-in-body',
  found: [
    ['ministry', '# Kinh phí\n', '«---»\n\n# Kinh phí\n'],
    ['ward', '\nKinh phí được bố trí', '\n«-----»\n\nKinh phí được bố trí'],
    ['department', '- Lưu: VT, QLMT\n', '- Lưu: VT, QLMT\n\n«---»\n'],
    [
      'fair',
      'Khoảng 180 gian hàng tiêu chuẩn, được bố trí như sau:',
      'Khoảng 180 gian hàng tiêu chuẩn, được bố trí như sau:\n«---»',
    ],
    ['province', '- Tạo chuyển biến rõ rệt', '   «---»\n- Tạo chuyển biến rõ rệt'],
    ['school', '\n\\* Người lập biểu', '\n«----------»\n\n\\* Người lập biểu'],
  ],
  silent: [
    ['ministry', '# Kinh phí\n', '--\n\n# Kinh phí\n'],
    ['ward', '\nKinh phí được bố trí', '\n\\---\n\nKinh phí được bố trí'],
    ['department', '# Kinh phí\n', '// ---\n\n# Kinh phí\n'],
    ['fair', 'Văn nghệ chào mừng, thời lượng', 'Văn nghệ chào mừng --- thời lượng'],
    ['fair', '|-----------|-------------------------------------------|:--------------------:|', '|---|---|---|'],
    ['school', '- Lắp biển cảnh báo tại', '- --- Lắp biển cảnh báo tại'],
    ['province', '# Mục tiêu (#muc-tieu)', '———\n\n# Mục tiêu (#muc-tieu)'],
  ],
};

const markWithoutSpace: Planting = {
  id: 'syntax/mark-without-space',
  found: [
    ['ministry', '# Kinh phí\n', '«#»Kinh phí\n'],
    ['ministry', '- Bố trí phương tiện, kinh phí', '«-»Bố trí phương tiện, kinh phí'],
    ['ward', '## Cải cách thể chế\n', '«##»Cải cách thể chế\n'],
    ['ward', '  + Nêu rõ lý do trễ hạn', '  «+»Nêu rõ lý do trễ hạn'],
    ['department', '1.1. Giúp người dân', '«1.1.»Giúp người dân'],
    ['department', 'a) Tuyên truyền trực tiếp', '«a)»Tuyên truyền trực tiếp'],
    ['province', '1. Kinh phí thực hiện gồm', '«1.»Kinh phí thực hiện gồm'],
    ['fair', '- Cắt băng khai mạc', '«–»Cắt băng khai mạc'],
    ['school', '### Truyền thông\n', '«###»Truyền thông\n'],
  ],
  silent: [
    ['ministry', '- Bộ trưởng (để b/c)\n', '-Bộ trưởng (để b/c)\n'],
    ['ward', 'Kinh phí được bố trí', '1.500 triệu đồng được bố trí'],
    ['department', 'Kinh phí thực hiện được bố trí', '#RacKhongBoDi là thẻ chung. Kinh phí thực hiện được bố trí'],
    ['province', 'Hệ thống chỉ tiêu, cách giao', '#phan-cong và hệ thống chỉ tiêu, cách giao'],
    ['fair', 'Khoảng 180 gian hàng', '-5 độ C là nhiệt độ bảo quản. Khoảng 180 gian hàng'],
    ['fair', 'Là cơ quan thường trực', '\\-Là cơ quan thường trực'],
    ['school', 'Người phát hiện báo ngay', '(a)Người phát hiện báo ngay'],
    ['school', 'Tách các bên; chăm sóc', '24/7 trực y tế. Tách các bên; chăm sóc'],
  ],
};

const paperNumber: Planting = {
  id: 'syntax/paper-number',
  found: [
    ['ministry', '# Kinh phí\n', '«IV.» KINH PHÍ\n'],
    ['ministry', '1.2. Kiểm tra trực tiếp', '«1.2» Kiểm tra trực tiếp'],
    ['ward', '# Kinh phí thực hiện\n', '«IV -» KINH PHÍ THỰC HIỆN\n'],
    ['department', '# Kinh phí\n', '«VI.» Kinh phí\n'],
    ['department', 'c) Tuyên truyền trên nền tảng số', '«c.» Tuyên truyền trên nền tảng số'],
    ['province', '1. Kinh phí thực hiện gồm', '«1)» Kinh phí thực hiện gồm'],
    ['school', 'b) Phối hợp chặt chẽ', '«b/» Phối hợp chặt chẽ'],
    ['fair', 'Khoảng 180 gian hàng', '«II)» Khoảng 180 gian hàng'],
    ['school', 'a) Phòng ngừa là chính', '«a.» Phòng ngừa là chính'],
  ],
  silent: [
    ['ministry', 'Kinh phí kiểm tra được bố trí', 'V. I. Lênin coi trọng kiểm tra. Kinh phí kiểm tra được bố trí'],
    ['ward', 'Kinh phí được bố trí', '1.5 triệu đồng là mức hỗ trợ. Kinh phí được bố trí'],
    ['department', 'Kinh phí thực hiện được bố trí', '2026. Kinh phí thực hiện được bố trí'],
    ['province', 'Hệ thống chỉ tiêu, cách giao', 'I, II và III là các nhóm. Hệ thống chỉ tiêu, cách giao'],
    ['fair', 'Khoảng 180 gian hàng', '\\I. Khoảng 180 gian hàng'],
    [
      'fair',
      'Là cơ quan thường trực của Hội chợ, có nhiệm vụ:',
      'Là cơ quan thường trực của Hội chợ trong đợt\nII. Có nhiệm vụ:',
    ],
    ['school', 'Tách các bên; chăm sóc', 'X - quang và siêu âm khi cần. Tách các bên; chăm sóc'],
    [
      'province',
      '| I   | **Khoa học, công nghệ và đổi mới sáng tạo**',
      '| I.  | **Khoa học, công nghệ và đổi mới sáng tạo**',
    ],
  ],
};

const tooDeepHeading: Planting = {
  id: 'syntax/too-deep-heading',
  found: [
    ['department', '#### Văn phòng Sở\n', '«#####» Văn phòng Sở\n'],
    ['ministry', '### Công tác lưu trữ\n', '«######» Công tác lưu trữ\n'],
    ['ward', '### Tái cấu trúc quy trình\n', '«#####» Tái cấu trúc quy trình\n'],
    ['province', 'Số liệu năm 2024 là số tổng hợp', '«#####» Ghi chú\n\nSố liệu năm 2024 là số tổng hợp'],
    ['school', '### Bước 4: Theo dõi sau vụ việc\n', '  «#####» Bước 4: Theo dõi sau vụ việc\n'],
    ['fair', 'Khoảng 180 gian hàng', '«#######» Gian hàng\nKhoảng 180 gian hàng'],
  ],
  silent: [
    ['department', '#### Văn phòng Sở\n', '#### Văn phòng Sở: # 5\n'],
    ['ministry', '### Công tác lưu trữ\n', '#### Công tác lưu trữ\n'],
    ['ward', '### Tái cấu trúc quy trình\n', '// ##### Tái cấu trúc quy trình\n'],
    ['province', 'Số liệu năm 2024 là số tổng hợp', '\\##### Số liệu năm 2024 là số tổng hợp'],
    ['fair', 'Khoảng 180 gian hàng', 'Ký hiệu ##### là để trống. Khoảng 180 gian hàng'],
    ['fair', '| Khu A. Sản phẩm OCOP của tỉnh       |', '| ##### Sản phẩm OCOP của tỉnh |'],
  ],
};

const typedNumber: Planting = {
  id: 'syntax/typed-number',
  found: [
    ['ministry', '1.2. Kiểm tra trực tiếp', '«1.3.» Kiểm tra trực tiếp'],
    ['ministry', 'c) Kết luận kiểm tra nêu rõ', '«d)» Kết luận kiểm tra nêu rõ'],
    ['ward', 'b) Theo dõi tình hình thi hành', '«a)» Theo dõi tình hình thi hành'],
    ['department', '3. Đề nghị @(UBND các xã, phường)', '«1.» Đề nghị @(UBND các xã, phường)'],
    ['department', '2.3. Có chỉ tiêu cụ thể', '«2.2.» Có chỉ tiêu cụ thể'],
    ['province', '2. Dự toán hằng năm', '«3.» Dự toán hằng năm'],
    ['fair', '1.1. Tên gọi', '«2.1.» Tên gọi'],
    [
      'school',
      'c) Không để học sinh bị kỳ thị',
      'c) Không kỳ thị.\nd) Không cô lập.\n«e)» Không để học sinh bị kỳ thị',
    ],
  ],
  silent: [
    ['ministry', 'c) Kết luận kiểm tra nêu rõ', '- Nêu rõ thời hạn.\n\nc) Kết luận kiểm tra nêu rõ'],
    [
      'school',
      'c) Không để học sinh bị kỳ thị',
      'c) Không kỳ thị.\nd) Không cô lập.\nđ) Không bêu tên.\ne) Không trêu chọc.\ng) Không để học sinh bị kỳ thị',
    ],
    ['fair', '2. Đơn vị tham gia tự chi trả', 'Ngoài ra có nguồn khác.\n\n2. Đơn vị tham gia tự chi trả'],
    ['province', '2. Dự toán hằng năm', '## Nguồn vốn\n\n3. Dự toán hằng năm'],
    ['ward', 'a) Rà soát, kiến nghị xử lý', '  a) Rà soát, kiến nghị xử lý'],
    ['province', '\n(bảng phân công)', '\n# Nguyên tắc\n\n1. Rõ người.\n2. Rõ việc.\n\n(bảng phân công)'],
    ['department', '\nTrên đây là Kế hoạch phối hợp', '\n\\1. Trên đây là Kế hoạch phối hợp'],
  ],
};

const wrappedLine: Planting = {
  id: 'syntax/wrapped-line',
  found: [
    [
      'ministry',
      '- Bố trí phương tiện, kinh phí và các điều kiện',
      '- Bố trí phương tiện, kinh phí\n«-» và các điều kiện',
    ],
    [
      'ward',
      '- Tăng cường kỷ luật, kỷ cương, đạo đức công vụ',
      '- Tăng cường kỷ luật, kỷ cương, phát triển kinh tế\n«-» xã hội, đạo đức công vụ',
    ],
    [
      'department',
      '- Phổ biến sáng kiến tái chế, trao đổi rác',
      '- Phổ biến sáng kiến tái chế của Phòng Quản lý\n«-» trao đổi rác',
    ],
    [
      'province',
      '- Bảo đảm an toàn thông tin, an ninh mạng',
      '- Bảo đảm an toàn thông tin, phát thanh\n«-» truyền hình, an ninh mạng',
    ],
    ['fair', '- Kết nối cung cầu giữa tỉnh', '- Kết nối sản xuất\n«-» tiêu thụ, cung cầu giữa tỉnh'],
    ['school', '- Kiểm tra lan can, hệ thống điện', '- Kiểm tra thể dục\n«-» thể thao, lan can, hệ thống điện'],
  ],
  silent: [
    [
      'ministry',
      '- Bố trí phương tiện, kinh phí và các điều kiện',
      '- Bố trí phương tiện;\n- kinh phí và các điều kiện',
    ],
    ['ward', '- Tăng cường kỷ luật, kỷ cương, đạo đức công vụ', '- Tăng cường\n- Kỷ luật, kỷ cương, đạo đức công vụ'],
    ['department', '- Phổ biến sáng kiến tái chế, trao đổi rác', '- cờ\n- hoa\n- trao đổi rác'],
    [
      'province',
      '- Bảo đảm an toàn thông tin, an ninh mạng',
      '- Bảo đảm an toàn thông tin:\n  + máy chủ\n  + máy trạm\n- an ninh mạng',
    ],
    ['fair', '- Kết nối cung cầu giữa tỉnh', '- Kết nối\n\n- cung cầu giữa tỉnh'],
    ['fair', '- Văn nghệ chào mừng, thời lượng không quá 40 phút.', '- Văn nghệ chào mừng\n- 40 phút giao lưu.'],
    [
      'school',
      '- Kiểm tra lan can, hệ thống điện, thiết bị phòng cháy',
      '- Lan can\n- hệ thống điện\n- thiết bị phòng cháy',
    ],
  ],
};

export const rows: readonly Planting[] = [
  attributesNotClosed,
  emptyTitle,
  fenceInBody,
  markWithoutSpace,
  paperNumber,
  tooDeepHeading,
  typedNumber,
  wrappedLine,
];
