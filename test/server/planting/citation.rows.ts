import type { Planting } from './planting';

export const rows: readonly Planting[] = [
  {
    id: 'citation/type-symbol-mismatch',
    found: [
      ['ministry', 'Nghị định số 25/2025/NĐ-CP', '«Thông tư số 25/2025/NĐ-CP»'],
      ['ministry', 'theo Nghị định số 30/2020/NĐ-CP.', 'theo «Quyết định số 30/2020/NĐ-CP».'],
      ['ward', 'Kế hoạch số 512/KH-UBND', '«Quyết định số 512/KH-UBND»'],
      ['department', 'Kế hoạch số 418/KH-UBND', '«Chương trình số 418/KH-UBND»'],
      ['province', 'Tờ trình số 96/TTr-SKHCN', '«Báo cáo số 96/TTr-SKHCN»'],
      ['province', 'Chương trình hành động số 09-CTr/TU', '«Kế hoạch số 09-CTr/TU»'],
      ['fair', 'Quyết định số 919/QĐ-TTg', '«Chỉ thị số 919/QĐ-TTg»'],
      ['school', 'kèm theo: Quyết định số 87/QĐ-THPTHNC', 'kèm theo: «Kế hoạch số 87/QĐ-THPTHNC»'],
      [
        'school',
        '- Kiểm tra lan can',
        '- Theo «Báo cáo số 415/UBND-VX» ngày 02/9/2025 của UBND tỉnh, kiểm tra lan can',
      ],
    ],
    silent: [
      ['ministry', '- Gửi đề cương', '- Theo Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị; gửi đề cương'],
      ['ministry', 'Luật Lưu trữ ngày', 'Luật Lưu trữ số 33/2024/QH15 ngày'],
      ['ward', 'Kế hoạch số 512/KH-UBND', 'Văn bản số 512/KH-UBND'],
      ['department', 'Kế hoạch số 418/KH-UBND', 'Kế hoạch phối hợp số 418/KHPH-UBND'],
      [
        'province',
        '- Thành lập Trung tâm',
        '- Theo Thông báo kết luận số 52/TB-VPCP ngày 14/02/2025 của Văn phòng Chính phủ; thành lập Trung tâm',
      ],
      ['fair', 'Quyết định số 919/QĐ-TTg', 'Kế hoạch thực hiện Quyết định số 919/QĐ-TTg'],
      [
        'fair',
        '- Trao giấy chứng nhận',
        '- Theo Công văn số 4412/CT-TTHT ngày 02/4/2025 của Thuế tỉnh; trao giấy chứng nhận',
      ],
      [
        'school',
        '- Kiểm tra lan can',
        '- Theo Quyết định số 327/CT ngày 15/9/1992 của Chủ tịch Hội đồng Bộ trưởng; kiểm tra lan can',
      ],
    ],
  },
  {
    id: 'citation/malformed-symbol',
    found: [
      ['ministry', 'Nghị định số 25/2025/NĐ-CP', 'Nghị định số «25/NĐ-CP»'],
      ['ward', 'số 512/KH-UBND ngày', 'số «512/KH/UBND» ngày'],
      ['ward', 'số 76/NQ-CP', 'số «76-NQ/CP»'],
      ['department', 'số 418/KH-UBND', 'số «418-KH/UBND»'],
      ['province', 'Thực hiện Nghị quyết số 57-NQ/TW ngày', 'Thực hiện Nghị quyết số «57/NQ-TW» ngày'],
      ['province', 'số 09-CTr/TU', 'số «9-CTr/TU»'],
      ['province', 'số 09-CTr/TU ', 'số «09/CTr-TU» '],
      ['fair', 'số 118/NQ-HĐND', 'số «118/HĐND-NQ»'],
      ['fair', 'số 919/QĐ-TTg', 'số «919/QĐ-TTG»'],
      ['school', 'số 80/2017/NĐ-CP', 'số «80/NĐ-CP/2017»'],
      ['school', '- Kiểm tra lan can', '- Theo Luật Giáo dục số «43/2019/QH13», kiểm tra lan can'],
    ],
    silent: [
      [
        'ministry',
        '- Gửi đề cương',
        '- Theo Hướng dẫn số 29-HD/TWĐTN-VP ngày 02/4/2025 của Trung ương Đoàn; gửi đề cương',
      ],
      ['ministry', '- Thu nộp, xác định', '- Theo Quyết định số 53/CP ngày 03/3/1996 của Chính phủ; thu nộp, xác định'],
      ['ward', 'số 512/KH-UBND ngày', 'số 512/KH-UBND-NC ngày'],
      ['department', 'số 418/KH-UBND', 'số 418/QĐ-UBND.HC'],
      [
        'province',
        '- Thành lập Trung tâm',
        '- Theo Công văn số 415/UBND-KH ngày 02/9/2025 của UBND tỉnh về rà soát; thành lập Trung tâm',
      ],
      ['fair', 'Nghị quyết số 118/NQ-HĐND', 'Nghị quyết số 118/2025/NQ-HĐND'],
      ['fair', '- Trao giấy chứng nhận', '- Tỷ lệ 12/15 hộ, tuyến đường 24/7, mẫu 05/BC; trao giấy chứng nhận'],
      ['school', 'số 80/2017/NĐ-CP', 'số 80/2017/NĐ-\nCP'],
      ['school', '- Kiểm tra lan can', '- Theo Nghị quyết số 142/2016/QH13 của Quốc hội, kiểm tra lan can'],
    ],
  },
  {
    id: 'citation/incomplete',
    found: [
      [
        'ministry',
        'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
        '«Nghị định số 30/2020/NĐ-CP» của Chính phủ về công tác văn thư',
      ],
      ['ministry', '- Thu nộp, xác định', '- Theo «Chỉ thị số 12/CT-TTg», thu nộp, xác định'],
      [
        'ward',
        'Kế hoạch số 512/KH-UBND ngày 18/12/2025 của UBND thành phố Huế về',
        '«Kế hoạch số 512/KH-UBND» ngày 18/12/2025 về',
      ],
      ['department', 'Kế hoạch số 418/KH-UBND ngày 17/11/2025 của', '«Kế hoạch số 418/KH-UBND» của'],
      ['province', '- Tổ chức hội nghị quán triệt', '- Theo «Quyết định số 749/QĐ-TTg», tổ chức hội nghị quán triệt'],
      [
        'fair',
        'Nghị quyết số 118/NQ-HĐND ngày 29/8/2025 của Hội đồng nhân dân tỉnh về một số giải pháp thúc đẩy tiêu thụ nông sản năm 2025,',
        '«Nghị quyết số 118/NQ-HĐND» ngày 29/8/2025 của Hội đồng nhân dân tỉnh,',
      ],
      ['school', 'Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của', '«Nghị định số 80/2017/NĐ-CP» của'],
    ],
    silent: [
      [
        'school',
        '- Kiểm tra lan can',
        '- Theo Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức, kiểm tra lan can',
      ],
      ['department', '- Cách ủ phân', '- Theo Kế hoạch số 31/KH/UBND ngày 02/01/2026 của UBND tỉnh; cách ủ phân'],
      ['ministry', '- Thu nộp, xác định', '- Theo Nghị định số 30/2020/NĐ-CP, thu nộp, xác định'],
      ['ministry', 'Luật Lưu trữ ngày 21/6/2024', 'Luật Lưu trữ'],
      [
        'ward',
        'về cải cách hành chính năm 2026\n---',
        'thực hiện Nghị quyết số 14/NQ-HĐND của Hội đồng nhân dân thành phố\n---',
      ],
      ['department', 'ngày 17/11/2025 của UBND tỉnh về quản lý', 'ngày …/11/2025 của UBND tỉnh về quản lý'],
      [
        'province',
        'trích yếu: Hành động thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị',
        'trích yếu: Hành động thực hiện Nghị quyết số 57-NQ/TW',
      ],
      ['province', '- Tổ chức hội nghị quán triệt', '- Thay Công văn (812/UBND-VX); tổ chức hội nghị quán triệt'],
      [
        'fair',
        'ngày 29/8/2025 của Hội đồng nhân dân tỉnh về một số',
        'ngày 29 tháng 8 năm 2025 của Hội đồng nhân dân tỉnh về một số',
      ],
      ['school', 'Hiệu trưởng phân công', 'Theo Kế hoạch số 1043/KH-SGDĐT, Hiệu trưởng phân công'],
    ],
  },
  {
    id: 'citation/conflict',
    found: [
      ['ministry', 'số 30/2020/NĐ-CP ngày 05/3/2020', 'số 30/2020/NĐ-CP «ngày 05/3/2021»'],
      [
        'ministry',
        'theo Nghị định số 30/2020/NĐ-CP.',
        'theo Nghị định số 30/2020/NĐ-CP «ngày 15/3/2020» của Chính phủ.',
      ],
      [
        'ministry',
        '- Thu nộp, xác định',
        '- Theo Quyết định số 1527/QĐ-BNV «ngày 16/12/2025» của Bộ Nội vụ; thu nộp, xác định',
      ],
      [
        'ward',
        '- Công khai kết quả',
        '- Theo Kế hoạch số 512/KH-UBND «ngày 18/11/2025» của UBND thành phố Huế; công khai kết quả',
      ],
      [
        'province',
        'Nghị quyết số 57-NQ/TW trên địa bàn tỉnh Ninh Bình, giai đoạn 2025 - 2026 như sau',
        'Nghị quyết số 57-NQ/TW «ngày 22/11/2024» của Bộ Chính trị như sau',
      ],
      [
        'province',
        '- Tổ chức hội nghị quán triệt',
        '- Theo Tờ trình số 96/TTr-SNV ngày 12/9/2025 của Sở Khoa học và Công nghệ về ban hành kế hoạch; Tờ trình số «96/TTr-SKHCN» ngày 12/9/2025 của Sở Khoa học và Công nghệ, tổ chức hội nghị quán triệt',
      ],
      ['fair', 'số 919/QĐ-TTg ngày 01/8/2022', 'số 919/QĐ-TTg «ngày 10/8/2022»'],
      [
        'school',
        '- Kiểm tra lan can',
        '- Theo Kế hoạch số 1043/KH-SGDĐT «ngày 19/8/2025» của Sở Giáo dục và Đào tạo; kiểm tra lan can',
      ],
    ],
    silent: [
      [
        'ministry',
        '- Thu nộp, xác định',
        '- Theo Quyết định số 1527/QĐ-BNV ngày 20/12/2024 của Bộ Nội vụ về chương trình công tác năm 2025; thu nộp, xác định',
      ],
      [
        'ward',
        '- Công khai kết quả',
        '- Theo Kế hoạch số 512/KH-UBND ngày 18/11/2025 của UBND phường Phú Xuân; công khai kết quả',
      ],
      [
        'ward',
        '- Niêm yết, công khai',
        '- Theo Kế hoạch số 512/KH-UBND ngày 18 tháng 12 năm 2025 của Ủy ban nhân dân thành phố; niêm yết, công khai',
      ],
      [
        'province',
        '- Tổ chức hội nghị quán triệt',
        '- Theo Nghị quyết số 57-NQ/TW ngày 12/10/2018 của Ban Chấp hành Trung ương; tổ chức hội nghị quán triệt',
      ],
      [
        'province',
        '- Kiện toàn Ban Chỉ đạo',
        '- Theo Tờ trình số 96/TTr-SNV ngày 12/9/2025 của Sở Nội vụ về ban hành kế hoạch; kiện toàn Ban Chỉ đạo',
      ],
      [
        'fair',
        '- Trao giấy chứng nhận',
        '- Theo Nghị quyết số 118/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân tỉnh về ngân sách; trao giấy chứng nhận',
      ],
      [
        'school',
        '- Kiểm tra lan can',
        '- Theo Kế hoạch số 1043/KH-SGDĐT ngày 29/8/2025 của Sở Giáo dục và Đào tạo; kiểm tra lan can',
      ],
      ['department', '- Cách ủ phân', '- Theo Kế hoạch số 418/KH-UBND của UBND tỉnh; cách ủ phân'],
    ],
  },
  {
    id: 'citation/superseded',
    found: [
      ['ministry', 'Luật Lưu trữ ngày 21/6/2024', '«Luật Lưu trữ ngày 11/11/2011»'],
      [
        'ministry',
        'theo Nghị định số 30/2020/NĐ-CP.',
        'theo «Nghị định số 110/2004/NĐ-CP» ngày 08/4/2004 của Chính phủ về công tác văn thư.',
      ],
      [
        'ward',
        'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
        '«Luật Tổ chức chính quyền địa phương ngày 19/6/2015»',
      ],
      ['department', 'Thực hiện Luật Bảo vệ môi trường;', 'Thực hiện «Luật Bảo vệ môi trường năm 2014»;'],
      [
        'province',
        'Luật Tổ chức chính quyền địa phương ngày 16/6/2025',
        '«Luật Tổ chức chính quyền địa phương số 77/2015/QH13»',
      ],
      [
        'province',
        '- Kiện toàn Ban Chỉ đạo',
        '- Theo «Kế hoạch số 215/KH-UBND» ngày 12/02/2021 của UBND tỉnh về văn hóa đọc; kiện toàn Ban Chỉ đạo',
      ],
      ['fair', '- Trao giấy chứng nhận', '- Theo «Luật Thi đua, khen thưởng năm 2003», trao giấy chứng nhận'],
    ],
    silent: [
      [
        'ministry',
        '- Thu nộp, xác định',
        '- Rà soát hồ sơ nộp trước khi Luật Lưu trữ năm 2011 hết hiệu lực; thu nộp, xác định',
      ],
      ['ministry', 'Luật Lưu trữ ngày 21/6/2024', 'Luật Lưu trữ'],
      ['ward', 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025', 'Luật Tổ chức chính quyền địa phương năm 2025'],
      ['department', 'Thực hiện Luật Bảo vệ môi trường;', 'Thực hiện Luật Bảo vệ môi trường năm 2020;'],
      [
        'province',
        '- Kiện toàn Ban Chỉ đạo',
        '- Tổng kết 05 năm thực hiện Kế hoạch số 215/KH-UBND ngày 12/02/2021 của UBND tỉnh về văn hóa đọc; kiện toàn Ban Chỉ đạo',
      ],
      [
        'province',
        '- Tổ chức hội nghị quán triệt',
        '- Phổ biến Nghị định số 43/2014/NĐ-CP ngày 20/8/2014 về việc khác; tổ chức hội nghị quán triệt',
      ],
      ['fair', '- Trao giấy chứng nhận', '- Theo Luật Thi đua, khen thưởng năm 2022, trao giấy chứng nhận'],
      [
        'school',
        '- Kiểm tra lan can',
        '- Theo Nghị định thay thế Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ, kiểm tra lan can',
      ],
    ],
  },
];
