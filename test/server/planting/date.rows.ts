// Days, periods and deadlines, planted wrongly in the samples.
import type { Planting } from './planting';

const citedAfterPlan: Planting = {
  id: 'date/cited-after-plan',
  found: [
    ['ministry', 'ngày 26/12/2025 của Bộ trưởng', '«ngày 26/12/2026» của Bộ trưởng'],
    [
      'ministry',
      'Tổ chức kiểm tra trực tiếp theo danh sách',
      'Theo Công văn số 45/VPCP-TH «ngày 20 tháng 3 năm 2026» của Văn phòng Chính phủ, tổ chức kiểm tra',
    ],
    ['ward', 'ngày 18/12/2025 của UBND thành phố', '«ngày 18/12/2026» của UBND thành phố'],
    ['department', 'ngày 17/11/2025 của UBND tỉnh', '«ngày 17/11/2026» của UBND tỉnh'],
    ['province', 'ngày 12/9/2025 về ban hành', '«ngày 12/10/2025» về ban hành'],
    [
      'province',
      'Số liệu năm 2024 là số tổng hợp',
      'Theo Quyết định số 88/QĐ-UBND «ngày 03/12/2025» của UBND tỉnh, số liệu năm 2024 là số tổng hợp',
    ],
    ['fair', 'ngày 29/8/2025 của Hội đồng nhân dân tỉnh', '«ngày 29/9/2025» của Hội đồng nhân dân tỉnh'],
    ['school', 'ngày 29/8/2025 của Sở Giáo dục', '«ngày 29/10/2025» của Sở Giáo dục'],
  ],
  silent: [
    ['ministry', 'ngày 26/12/2025 của Bộ trưởng', 'ngày 15/01/2026 của Bộ trưởng'],
    [
      'ward',
      'Kinh phí được bố trí',
      'Nghị định số 45/2025/NĐ-CP ngày 10/8/2025 của Chính phủ có hiệu lực từ ngày 01/7/2026. Kinh phí được bố trí',
    ],
    [
      'department',
      'Kinh phí thực hiện được bố trí',
      'Sơ kết Kế hoạch số 418/KH-UBND trước ngày 15/12/2026. Kinh phí thực hiện được bố trí',
    ],
    [
      'province',
      'gửi @SKHCN tổng hợp',
      'gửi @SKHCN tổng hợp theo Nghị quyết số 57-NQ/TW; ngày 22/12/2026 công bố kết quả',
    ],
    ['fair', 'Bố trí bộ phận y tế', 'Thực hiện Nghị quyết số 118/NQ-HĐND, từ ngày 23/10/2025 bố trí bộ phận y tế'],
    ['school', 'ngày 29/8/2025 của Sở Giáo dục', 'ngày 12/9/2025 của Sở Giáo dục'],
    [
      'school',
      'Đăng bài hằng tháng',
      'Triển khai Kế hoạch số 1043/KH-SGDĐT đến hết ngày 29/5/2026; đăng bài hằng tháng',
    ],
  ],
};

const deadlineBeforeIssue: Planting = {
  id: 'date/deadline-before-issue',
  found: [
    ['ministry', 'hạn: 30/01/2026; chủ trì', 'hạn: «30/01/2025»; chủ trì'],
    ['ministry', '(hạn: 27/02/2026)', '(hạn: «tháng 02/2025»)'],
    [
      'department',
      'vòng cơ sở xong trước ngày 31/8/2026, vòng chung kết trong tháng 10/2026. (hạn: 16/10/2026; chủ trì',
      'vòng cơ sở hoàn thành «trước ngày 31/8/2025», vòng chung kết sau đó. (hạn: 16/10/2026; chủ trì',
    ],
    ['province', 'hạn: 08/12/2025; sản phẩm', 'hạn: «08/12/2024»; sản phẩm'],
    ['province', 'trước ngày 15/6/2026 và', '«trước ngày 15/6/2025» và'],
    ['province', 'hạn: quý II/2026', 'hạn: «quý II/2025»'],
    [
      'fair',
      'Rà soát, giới thiệu chủ thể OCOP, hộ sản xuất có đủ điều kiện tham gia, gửi về @SNNMT. (hạn: 22/9/2025)',
      'Rà soát chủ thể OCOP, gửi danh sách về @SNNMT «trước ngày 22/8/2025».',
    ],
    ['fair', '(hạn: 26/9/2025)', '(hạn: «26/8/2025»)'],
    ['school', 'hạn: 19/9/2025', 'hạn: «09/9/2025»'],
  ],
  silent: [
    [
      'ward',
      '- Cân đối kinh phí; hướng dẫn sử dụng',
      '- Rà soát đất sử dụng ổn định trước ngày 15/10/1993; hướng dẫn sử dụng',
    ],
    [
      'fair',
      '- Chỉnh trang đô thị',
      '- Đối với gian hàng thuê trước ngày 15/8/2025, giữ nguyên giá; chỉnh trang đô thị',
    ],
    [
      'province',
      'Số liệu năm 2024 là số tổng hợp',
      'Ba tỉnh đã số hóa xong hồ sơ, hoàn thành trong quý I/2025. Số liệu năm 2024 là số tổng hợp',
    ],
    ['ministry', 'hạn: 30/01/2026; chủ trì', 'hạn: 15/01/2026; chủ trì'],
    [
      'ministry',
      '- Tổng hợp kết quả kiểm tra, trình Bộ trưởng',
      '- Thống kê tài liệu hình thành trước ngày 01/7/2025; trình Bộ trưởng',
    ],
    ['ward', 'hạn: 30/01/2026; chủ trì', 'hạn: 15/01/2026; chủ trì'],
    [
      'department',
      '- Bố trí kinh phí, đăng tải tài liệu tuyên truyền trên trang thông tin điện tử của Sở. (hạn: 16/3/2026)',
      '- Đăng tải tài liệu được duyệt trước ngày 31/12/2025.',
    ],
    [
      'province',
      '- Làm cơ quan thường trực; hướng dẫn',
      '- Rà soát văn bản do ba tỉnh ban hành trước ngày 01/7/2025; hướng dẫn',
    ],
    [
      'province',
      '- Làm cơ quan thường trực; hướng dẫn',
      '- Hỗ trợ dự án đã hoàn thành trước ngày 30/6/2025; hướng dẫn',
    ],
    [
      'fair',
      '- Bố trí bộ phận y tế trực cấp cứu',
      '- Mời hộ có giấy chứng nhận cấp trước ngày 01/01/2025; trực cấp cứu',
    ],
    ['fair', '- Chỉnh trang đô thị', '- Báo cáo trước ngày 05 hằng tháng; chỉnh trang đô thị'],
    ['school', 'hạn: 19/9/2025', 'hạn: 12/9/2025'],
  ],
};

const deadlineOutsidePeriod: Planting = {
  id: 'date/deadline-outside-period',
  found: [
    ['ministry', 'hạn: 27/02/2026; phối hợp', 'hạn: «27/02/2027»; phối hợp'],
    ['ward', 'hạn: 30/01/2026; chủ trì', 'hạn: «30/01/2027»; chủ trì'],
    ['department', 'hạn: 15/4/2026; sản phẩm', 'hạn: «15/4/2027»; sản phẩm'],
    ['province', 'hạn: tháng 5/2026', 'hạn: «tháng 5/2027»'],
    ['province', 'hạn: quý II/2026', 'hạn: «quý II/2027»'],
    ['fair', 'theo quy mô đã nêu. (hạn: 10/10/2025)', 'theo quy mô đã nêu. (hạn: «10/12/2025»)'],
    ['school', 'theo trình tự tại #xu-ly.', 'theo trình tự tại #xu-ly, xong «trước ngày 30/6/2026».'],
  ],
  silent: [
    ['ministry', 'hạn: 11/12/2026; sản phẩm: Báo cáo tổng hợp', 'hạn: 15/01/2027; sản phẩm: Báo cáo tổng hợp'],
    ['ward', '(hạn: 31/12/2026; chủ trì: @PVHXH)', '(hạn: tháng 12/2026; chủ trì: @PVHXH)'],
    ['department', 'hạn: 15/12/2026; sản phẩm: Báo cáo tổng kết', 'hạn: 31/12/2026; sản phẩm: Báo cáo tổng kết'],
    [
      'fair',
      'Bàn giao mặt bằng Quảng trường Nguyễn Tất Thành cho đơn vị dàn dựng. (hạn: 13/10/2025)',
      'Thanh toán, thanh lý hợp đồng dàn dựng. (hạn: 19/12/2025)',
    ],
    [
      'fair',
      '- Bố trí bộ phận y tế trực cấp cứu',
      '- Lưu mẫu thực phẩm có hạn sử dụng đến ngày 31/12/2026; trực cấp cứu',
    ],
    [
      'fair',
      'Tổ chức không gian giới thiệu du lịch, ẩm thực tại Khu D. (hạn: 22/10/2025)',
      'Tổng hợp kết quả, đề nghị khen thưởng. (hạn: 12/12/2025)',
    ],
    ['school', 'hạn: 11/5/2026', 'hạn: 29/5/2026'],
    ['province', 'hạn: 30/6/2026; chủ trì: @SNV', 'hạn: 31/12/2026; chủ trì: @SNV'],
  ],
};

const holiday: Planting = {
  id: 'date/holiday',
  found: [
    ['ministry', 'hạn: 30/01/2026; chủ trì', 'hạn: «31/01/2026»; chủ trì'],
    ['ward', 'hạn: 30/9/2026; chủ trì', 'hạn: «02/9/2026»; chủ trì'],
    ['ward', '(hạn: 13/02/2026)', '(hạn: «17/02/2026»)'],
    ['department', '- Giám sát việc thực hiện', '- Họp hai cơ quan «ngày 14/3/2026»; giám sát việc thực hiện'],
    ['province', 'trước ngày 01/12/2026', '«trước ngày 06/12/2026»'],
    ['province', 'trước ngày 15/6/2026', '«trước ngày 14/6/2026»'],
    ['fair', '(hạn: 22/9/2025)', '(hạn: «21/9/2025»)'],
    ['school', 'hạn: 19/9/2025', 'hạn: «20/9/2025»'],
  ],
  silent: [
    [
      'ministry',
      '- Tổ chức kiểm tra trực tiếp theo danh sách',
      '- Tập huấn các ngày 13, 14 và 15/3/2026; kiểm tra trực tiếp theo danh sách',
    ],
    ['ministry', 'bố trí người có trách nhiệm', 'theo kết luận cuộc họp ngày 18/10/2026 bố trí người có trách nhiệm'],
    ['ward', '(hạn: 31/12/2026; chủ trì: @PVHXH)', '(hạn: tháng 5/2026; chủ trì: @PVHXH)'],
    ['department', 'ngày 17/11/2025 của UBND tỉnh', 'ngày 16/11/2025 của UBND tỉnh'],
    ['department', '- Giám sát việc thực hiện', '- Ra quân dọn vệ sinh ngày 07/6/2026; giám sát việc thực hiện'],
    ['province', '- Làm cơ quan thường trực;', '- Họp vào thứ Bảy, ngày 14/3/2026; làm cơ quan thường trực;'],
    ['fair', 'đến ngày 27/10/2025', 'đến ngày 26/10/2025'],
    ['fair', '- Bố trí bộ phận y tế trực cấp cứu', '- Trực cấp cứu đến hết ngày 26/10/2025; bố trí bộ phận y tế'],
    ['school', '(hạn: 31/10/2025; sản phẩm: Biên bản nghiệm thu)', '(hạn: 03/11/2025; sản phẩm: Biên bản nghiệm thu)'],
  ],
};

const impossible: Planting = {
  id: 'date/impossible',
  found: [
    ['ministry', 'đặc khu. (hạn: 30/9/2026)', 'đặc khu. (hạn: «31/9/2026»)'],
    ['ministry', 'Tháng 8/2026', 'Tháng «18/2026»'],
    ['ward', 'ngày 15/7/2021 của Chính phủ', 'ngày «15/17/2021» của Chính phủ'],
    ['department', 'trước ngày 31/8/2026', 'trước «ngày 31 tháng 6 năm 2026»'],
    ['province', 'hạn: quý II/2026', 'hạn: «quý V/2026»'],
    ['province', 'hạn: tháng 5/2026', 'hạn: tháng «0/2026»'],
    ['fair', 'đến ngày 27/10/2025', 'đến ngày «32/10/2025»'],
    ['fair', '| 30/9/2025            |', '| «31/9/2025» |'],
    ['fair', 'ngày: 08/9/2025', 'ngày: «31/9/2025»'],
    ['school', 'thời gian: 12/9/2025 - 29/5/2026', 'thời gian: 12/9/2025 - «29/02/2026»'],
    ['school', 'ngày 29/8/2025 của Sở Giáo dục', 'ngày «29/02/2025» của Sở Giáo dục'],
  ],
  silent: [
    ['school', 'Dán sơ đồ các bước', 'Nghỉ tết từ ngày 30 tháng 2 năm Bính Ngọ; dán sơ đồ các bước'],
    ['ministry', 'hạn: 27/02/2026; phối hợp', 'hạn: 29/02/2028; phối hợp'],
    ['ward', 'Kinh phí được bố trí', 'Lương tháng 13 không thuộc nguồn này. Kinh phí được bố trí'],
    [
      'department',
      'Kinh phí thực hiện được bố trí',
      'Có 32/34 tỉnh làm việc này, đạt 45/13 điểm. Kinh phí thực hiện được bố trí',
    ],
    ['province', 'Hệ thống chỉ tiêu, cách giao', 'Nghị quyết số 31/2025/NQ-HĐND và hệ thống chỉ tiêu, cách giao'],
    [
      'fair',
      'phường Minh Xuân, tỉnh Tuyên Quang\n  - Thư',
      'số 31/4 đường 17/8, phường Minh Xuân, điện thoại 0207.31.4.2025\n  - Thư',
    ],
    ['fair', 'Khu C. Sản phẩm các tỉnh', 'Gian 31/9. Sản phẩm các tỉnh'],
    ['school', 'Tách các bên; chăm sóc', 'Lớp 10/13 trực 24/7. Tách các bên; chăm sóc'],
    ['school', 'theo giờ sau đây:', 'kể cả ngày 29/02 của năm nhuận, theo giờ sau đây:'],
  ],
};

const inconsistentForm: Planting = {
  id: 'date/inconsistent-form',
  found: [
    ['ministry', 'Từ ngày 01/7/2025 đến thời điểm', 'Từ ngày «01 tháng 7 năm 2025» đến thời điểm'],
    ['ministry', '| Tháng 8/2026  |', '| Tháng «8 năm 2026» |'],
    ['department', 'trước ngày 31/8/2026', 'trước ngày «31 tháng 8 năm 2026»'],
    ['department', 'trong tháng 10/2026', 'trong tháng «10 năm 2026»'],
    ['province', 'trước ngày 01/12/2026', 'trước ngày «01 tháng 12 năm 2026»'],
    ['fair', 'bắt đầu từ ngày 01/10/2025', 'bắt đầu từ ngày «01 tháng 10 năm 2025»'],
    ['school', 'Tháng 12/2025:', 'Tháng «12 năm 2025»:'],
  ],
  silent: [
    ['ministry', '(hạn: 27/02/2026)', '(hạn: ngày 27 tháng 02 năm 2026)'],
    ['ward', 'giai đoạn 2021 - 2030', 'giai đoạn 2021-2030'],
    ['department', 'trước ngày 31/8/2026', 'trước ngày 31 tháng 8'],
    ['department', 'ngày: 26/01/2026', 'ngày: 26 tháng 01 năm 2026'],
    ['province', 'trước ngày 01/12/2026', 'trước năm 2027'],
    ['fair', '20 giờ 00, thứ Năm, ngày 23/10/2025', '20 giờ 00, thứ Năm, ngày 23 tháng 10 năm 2025'],
    ['school', 'trường học năm học 2025 - 2026, Trường', 'trường học năm học 2025-2026, Trường'],
    ['school', 'Thành lập đội “Bạn giúp bạn”', 'Thành lập đội “Bạn giúp bạn 2025-2026”'],
  ],
};

const reversedRange: Planting = {
  id: 'date/reversed-range',
  found: [
    ['ministry', 'thời gian: 15/01/2026 - 31/12/2026', 'thời gian: «31/12/2026 - 15/01/2026»'],
    ['ward', 'giai đoạn 2021 - 2030', '«giai đoạn 2030 - 2021»'],
    [
      'department',
      'tháng 6/2026, dịp Ngày Môi trường thế giới, và tháng 10/2026',
      '«từ tháng 10/2026 đến tháng 6/2026», dịp Ngày Môi trường thế giới',
    ],
    ['province', '(hạn: quý II/2026;', 'trong «quý III/2026 - quý I/2026». (hạn: quý II/2026;'],
    ['fair', 'từ ngày 23/10/2025 đến ngày 27/10/2025', '«từ ngày 27/10/2025 đến ngày 23/10/2025»'],
    ['fair', '| 15/9/2025            |', '| «15/9/2025 - 12/9/2025» |'],
    ['school', 'Năm học 2025 - 2026, Nhà trường', '«Năm học 2026 - 2025», Nhà trường'],
  ],
  silent: [
    ['ministry', 'Tháng 10/2026', 'Tháng 10/2026 - tháng 01/2027'],
    ['ward', 'hằng quý, 6 tháng và năm', 'từ ngày 15/12 đến ngày 15/01 hằng năm'],
    ['department', 'trong tháng 10/2026', 'từ ngày 20/12 đến ngày 10/01/2027'],
    ['province', 'phủ sóng 5G tại', 'giảm từ 2026 xuống 1990 điểm; phủ sóng 5G tại'],
    ['fair', 'Từ 19 giờ 00 đến 22 giờ 00 hằng ngày', 'Từ 19 giờ 00 ngày 23/10/2025 đến 01 giờ 00 ngày 24/10/2025'],
    ['fair', 'từ ngày 23/10/2025 đến ngày 27/10/2025', 'từ ngày 30/9 đến ngày 04/10/2025'],
    ['school', '- Khảo sát ẩn danh toàn bộ học sinh', '- So với năm học 2025 - 2026, năm học 2024 - 2025 có ít hơn'],
  ],
};

const weekday: Planting = {
  id: 'date/weekday',
  found: [
    ['fair', 'thứ Năm, ngày 23/10/2025', '«thứ Sáu», ngày 23/10/2025'],
    ['fair', 'thứ Hai, ngày 27/10/2025', '«Chủ nhật», ngày 27/10/2025'],
    ['fair', '| 30/9/2025            |', '| «Thứ Hai», 30/9/2025 |'],
    ['ministry', 'cử đại diện lãnh đạo', 'sáng «thứ 2» ngày 15/4/2026 cử đại diện lãnh đạo'],
    ['department', 'trước ngày 31/8/2026', 'trước ngày 31/8/2026 («thứ Ba»)'],
    ['school', 'Kiểm tra lan can', 'Chiều «Thứ Bảy», ngày 10 tháng 10 năm 2025, kiểm tra lan can'],
    [
      'province',
      'Số liệu năm 2024 là số tổng hợp',
      'Chốt số liệu vào «thứ Tư», ngày 15/10/2026. Số liệu năm 2024 là số tổng hợp',
    ],
  ],
  silent: [
    ['fair', 'từ ngày 23/10/2025 đến ngày 27/10/2025', 'từ thứ Năm đến thứ Hai (ngày 23 - 27/10/2025)'],
    ['fair', '| 30/9/2025            |', '| Thứ Hai và thứ Ba (29, 30/9/2025) |'],
    ['fair', 'thứ Năm, ngày 23/10/2025', 'Thứ 5 (ngày 23/10/2025)'],
    ['school', 'mở hòm thư vào thứ Hai hằng tuần', 'mở hòm thư vào thứ Hai hằng tuần, từ ngày 17/9/2025'],
    ['school', 'từ thứ Hai đến thứ Sáu', 'từ thứ Hai đến thứ Sáu, bắt đầu ngày 17/9/2025'],
    ['ministry', 'Lập biên bản kiểm tra', 'Sau phiên họp thứ Ba, ngày 19/3/2026, lập biên bản kiểm tra'],
    ['department', 'Tập huấn cho ít nhất', 'Sau Đại hội lần thứ Hai ngày 20/3/2026, tập huấn cho ít nhất'],
    ['province', 'Xây dựng, phê duyệt hồ sơ', 'Tại Kỳ họp thứ Tư (ngày 10/7/2026) xây dựng, phê duyệt hồ sơ'],
    ['ward', 'Tổ chức “Ngày thứ Sáu không hẹn”', 'Từ ngày 02/3/2026, tổ chức “Ngày thứ Sáu không hẹn”'],
  ],
};

const yearSpan: Planting = {
  id: 'date/year-span',
  found: [
    [
      'ministry',
      'Ghi nhận khó khăn, vướng mắc',
      'Chào mừng kỷ niệm «80» năm Ngày truyền thống ngành (28/8/1945 - 28/8/2026); ghi nhận khó khăn',
    ],
    ['ward', 'giai đoạn 2021 - 2030', '«5» năm giai đoạn 2021 - 2030'],
    [
      'department',
      'dịp kỷ niệm Ngày Phụ nữ Việt Nam',
      'dịp kỷ niệm «95» năm Ngày thành lập Hội (20/10/1930 - 20/10/2026)',
    ],
    [
      'province',
      'trên địa bàn tỉnh Ninh Bình, giai đoạn 2025 - 2026 như sau',
      'chào mừng Đại hội Đảng bộ tỉnh lần thứ I, «nhiệm kỳ 2025 - 2031», như sau',
    ],
    [
      'province',
      'Số liệu năm 2024 là số tổng hợp',
      'Phục vụ bầu cử đại biểu Quốc hội khóa XVI, «nhiệm kỳ 2025 - 2030». Số liệu năm 2024 là số tổng hợp',
    ],
    [
      'fair',
      '- Văn nghệ chào mừng, thời lượng',
      '- Văn nghệ kỷ niệm lần thứ «79» Quốc khánh (2/9/1945 – 2/9/2025), thời lượng',
    ],
    [
      'school',
      '  + Tháng 10/2025: Ứng xử',
      '  + Kỷ niệm «94» năm Ngày thành lập Hội (20/10/1930 - 20/10/2025): Ứng xử',
    ],
    ['school', '### Truyền thông\n', '### Truyền thông: kỷ niệm «40» năm thành lập Trường (1990 - 2025)\n'],
  ],
  silent: [
    [
      'ministry',
      'Ghi nhận khó khăn, vướng mắc',
      'Chào mừng kỷ niệm 81 năm Ngày truyền thống ngành (28/8/1945 - 28/8/2026); ghi nhận khó khăn',
    ],
    ['ward', 'giai đoạn 2021 - 2030', '10 năm giai đoạn 2021 - 2030'],
    [
      'department',
      'trên địa bàn tỉnh Đồng Tháp giai đoạn 2026 - 2030',
      'sau 3 năm thực hiện Chương trình (2021 - 2030)',
    ],
    [
      'province',
      'trên địa bàn tỉnh Ninh Bình, giai đoạn 2025 - 2026 như sau',
      'chào mừng Đại hội Chi bộ, nhiệm kỳ 2025 - 2027, như sau',
    ],
    [
      'province',
      'Số liệu năm 2024 là số tổng hợp',
      'Phục vụ bầu cử đại biểu Quốc hội khóa XVI, nhiệm kỳ 2026 - 2031. Số liệu năm 2024 là số tổng hợp',
    ],
    ['fair', 'thời lượng không quá 40 phút', 'gồm 02 đêm, mỗi năm một lần (23/10/2025 - 27/10/2025)'],
    ['school', '  + Tháng 10/2025: Ứng xử', '  + Tổng kết 3 năm học (2022 - 2025): Ứng xử'],
    ['school', 'Năm học 2025 - 2026, Nhà trường', 'Sau 35 năm xây dựng và trưởng thành (1990 - 2025), Nhà trường'],
  ],
};

const zeroPadding: Planting = {
  id: 'date/zero-padding',
  found: [
    ['ministry', 'ngày 05/3/2020 của Chính phủ', 'ngày «5/3/2020» của Chính phủ'],
    ['ministry', 'Từ ngày 01/7/2025 đến thời điểm', 'Từ ngày «01/07/2025» đến thời điểm'],
    ['department', 'trước ngày 31/8/2026', 'trước ngày «31/08/2026»'],
    ['province', 'trước ngày 01/12/2026', 'trước «ngày 1 tháng 12 năm 2026»'],
    ['province', 'ngày 16/6/2025', 'ngày «16/06/2025»'],
    ['fair', 'bắt đầu từ ngày 01/10/2025', 'bắt đầu từ ngày «1/10/2025»'],
    ['fair', '| 15/9/2025            |', '| «15/09/2025» |'],
    ['school', 'ngày 17/7/2017 của Chính phủ', 'ngày «7/2/2017» của Chính phủ'],
  ],
  silent: [
    ['ministry', '(hạn: 13/3/2026; phối hợp', '(hạn: 3/3/2026; phối hợp'],
    ['ministry', 'ngày: 15/01/2026', 'ngày: 15/1/2026'],
    ['ward', 'Kinh phí được bố trí', 'Dịp 8/3 và 1/5, kinh phí được bố trí'],
    ['department', 'Biên soạn sổ tay', 'Lập bản đồ tỷ lệ 1/2.000, sổ 5/9; biên soạn sổ tay'],
    ['province', '- Làm cơ quan thường trực;', '- Theo Nghị quyết số 5/2025/NQ-HĐND, làm cơ quan thường trực;'],
    ['fair', 'thời gian: 08/9/2025 - 28/11/2025', 'thời gian: 8/9/2025 - 28/11/2025'],
    ['school', 'Lồng ghép nội dung phòng', 'Từ tháng 9/2025 đến tháng 01/2026, lồng ghép nội dung phòng'],
  ],
};

export const rows: readonly Planting[] = [
  citedAfterPlan,
  deadlineBeforeIssue,
  deadlineOutsidePeriod,
  holiday,
  impossible,
  inconsistentForm,
  reversedRange,
  weekday,
  yearSpan,
  zeroPadding,
];
