// Labels, and references to parts of a plan.
import type { Planting } from './planting';

export const rows: readonly Planting[] = [
  {
    id: 'reference/unknown-label',
    found: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo nội dung tại «#noi-dug».'],
      ['ward', 'nhiệm vụ tại #chi-dao.', 'nhiệm vụ tại «#chỉ-đạo».'],
      ['department', 'chỉ tiêu tại #chi-tieu; tổng', 'chỉ tiêu (“«#chi-tieu-2026»”); tổng'],
      ['province', '#chinh-sach và #trung-tam.', '#chinh-sach và «#trung-tam-du-lieu».'],
      ['fair', 'gian, địa điểm (#thoi-gian)', 'gian, địa điểm', 'tại #thoi-gian'],
      ['school', '| Bạo lực thể chất                           |', '| Bạo lực thể chất («#ghi-chu») |'],
      ['province', '## Công nghiệp: Vận động', '## Công nghiệp: Như «#cong-nghiep»; vận động'],
    ],
    silent: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo nội dung tại (#noi-dung), “#noi-dung”, #noi-dung!'],
      ['ward', 'nhóm Zalo tổ dân phố.', 'thẻ #CaiCachHanhChinh, trang https://hue.gov.vn/#tin-tuc.'],
      ['department', 'thẻ \\#RacKhongBoDi', 'thẻ \\#rackhongbodi và \\#phan-loai-rac'],
      ['province', '#chinh-sach và #trung-tam.', '#chinh-sach, #trung-tam; phím #; số #1; ngôn ngữ C#.'],
      ['fair', '  - Thư điện tử: hoichoocop', '  - Trang: ocop.vn/hoi-cho#lien-he\n  - Thư điện tử: hoichoocop'],
      ['school', '- Lưu hồ sơ, tổng hợp', '// hỏi lại #van-phong\n- Lưu hồ sơ, tổng hợp'],
    ],
  },
  {
    id: 'reference/duplicate-label',
    found: [
      ['ministry', '(#tong-hop; hạn: 11/12/2026', '(«#noi-dung»; hạn: 11/12/2026'],
      ['ministry', 'năm 2026 (#danh-sach)', 'năm 2026 («#noi-dung»)'],
      ['ward', '(#thu-tuc)', '(«#chi-dao»)'],
      ['department', '# Kinh phí\n', '# Kinh phí («#chi-tieu»)\n'],
      ['province', '(#chi-tieu; ngang)', '(«#muc-tieu»; ngang)'],
      ['school', '## Ban Giám hiệu\n', '## Ban Giám hiệu ( «#xu-ly» )\n'],
    ],
    silent: [
      ['ministry', '(#tong-hop; hạn: 11/12/2026', '(#tong-hop2; hạn: 11/12/2026'],
      ['ward', '(#thu-tuc)', '(#chi-dao-2)'],
      ['department', '# Kinh phí\n', '# Kinh phí (#chỉ-tiêu)\n'],
      ['province', '(#chi-tieu; ngang)', '(#chi-tieu; ngang)\n\nTheo #muc-tieu (#muc-tieu).'],
      ['school', '## Ban Giám hiệu\n', '## Ban Giám hiệu\n\n// (#xu-ly)\n'],
      ['fair', '- Bố trí lực lượng thường trực', '- Như (#thoi-gian), bố trí lực lượng thường trực'],
    ],
  },
  {
    id: 'reference/unused-label',
    found: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo nội dung kiểm tra.', '(#noi-dung)'],
      ['ward', '# Chỉ tiêu\n', '# Chỉ tiêu («#chi-so»)\n'],
      ['province', '(hạn: 28/11/2025; chủ trì: @STP', '(«#ra-soat»; hạn: 28/11/2025; chủ trì: @STP'],
      ['fair', 'thời gian quy định tại #thoi-gian.', 'thời gian quy định ở trên.', '(#thoi-gian)'],
      ['school', 'theo mẫu tại #mau. (', 'theo mẫu của Sở. (', '(#mau)'],
      ['department', '- Theo dõi việc thực hiện chỉ tiêu tại #chi-tieu;', '- Theo dõi \\#chi-tieu;', '(#chi-tieu)'],
    ],
    silent: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo **nội dung tại #noi-dung**.'],
      [
        'ward',
        '- Chủ trì thực hiện các nhiệm vụ tại #thu-tuc.',
        '- Chủ trì cải cách thủ tục. (sản phẩm: Báo cáo về #thu-tuc)',
      ],
      ['province', 'theo #phan-cong.', 'đã giao. (hạn: 15/12/2026; sản phẩm: Kết quả các việc tại #phan-cong)'],
      ['fair', 'trong thời gian quy định tại #thoi-gian.', 'hằng ngày.\n\nThời gian theo #thoi-gian.'],
      ['school', 'theo mẫu tại #mau. (', 'theo mẫu. (phối hợp: cơ quan nêu tại #mau; '],
      ['department', 'chỉ tiêu tại #chi-tieu; tổng', 'chỉ tiêu\ntại (#chi-tieu); tổng'],
      ['ward', '## Các tổ dân phố\n', '## Các tổ dân phố thực hiện #chi-dao\n'],
    ],
  },
  {
    id: 'reference/dangling',
    found: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo nội dung tại «khoản 4 Mục II» Kế hoạch này.'],
      ['ward', 'nhiệm vụ tại #chi-dao.', 'nhiệm vụ tại «Mục VI».'],
      ['department', 'theo nội dung tại #noi-dung.', 'theo nội dung tại «điểm đ khoản 2 Mục III» nêu trên.'],
      ['province', 'theo #phan-cong.', 'theo «Phụ lục III».'],
      ['province', '#chinh-sach và #trung-tam.', '#trung-tam và «khoản 3 Mục II Phần II».'],
      ['fair', 'quy định tại #thoi-gian.', 'quy định tại «khoản 5, Mục II» của Kế hoạch này.'],
      ['school', 'vào tuần cuối của mỗi học kỳ.', 'theo «mục 4, phần III».'],
    ],
    silent: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo khoản 9 Mục VII Quy chế làm việc của Bộ.'],
      [
        'ward',
        'nhóm Zalo tổ dân phố.',
        'nhóm Zalo theo Mục IX Kế hoạch số 512/KH-UBND và điểm c khoản 12 Điều 5 Luật Lưu trữ.',
      ],
      ['department', '# Kinh phí\n\nKinh phí', '# Kinh phí\n\nLoại 280 khoản 338, mục 7000, tiểu mục 7001. Kinh phí'],
      ['province', 'theo #phan-cong.', 'đạt điểm 9, theo danh mục 12, tài khoản 37, thành phần IX.'],
      ['fair', '- Mở chuyên mục, truyền', '- Mở chuyên mục 24 giờ; thưởng một khoản 500 nghìn đồng; truyền'],
      ['school', 'theo mẫu tại #mau.', 'theo mẫu tại mục 9 của phiếu khảo sát, mục 12 phiếu đánh giá.'],
      ['province', 'theo #phan-cong.', 'theo mục 9 Phần B Chương trình hành động, khoản 7 Mục IX nghị quyết này.'],
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo khoản 1, 2 và 3 Mục II, điểm b khoản 1 Mục I.'],
    ],
  },
  {
    id: 'reference/could-be-live',
    found: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo nội dung tại «khoản 1 Mục II».'],
      ['ward', 'nhiệm vụ tại #chi-dao.', 'nhiệm vụ tại «Mục III».'],
      ['department', 'chỉ tiêu tại #chi-tieu; tổng', 'chỉ tiêu («Mục II» của Kế hoạch này); tổng'],
      ['province', 'được quy định tại #chi-tieu.', 'được quy định tại «Phụ lục I».'],
      ['fair', 'quy định tại #thoi-gian.', 'quy định tại «khoản 1 Mục II» nêu trên.'],
      ['school', 'theo trình tự tại #xu-ly.', 'theo trình tự tại «mục 3, phần III».'],
      ['ministry', 'Thời gian cụ thể được', 'Theo «khoản 2 Mục II», thời gian cụ thể được'],
    ],
    silent: [
      ['ministry', 'theo nội dung tại #noi-dung.', 'theo khoản 1 Mục II Quyết định số 1527/QĐ-BNV.'],
      ['ward', 'nhiệm vụ tại #chi-dao.', 'nhiệm vụ tại Mục III Kế hoạch số 512/KH-UBND.'],
      ['department', 'chỉ tiêu tại #chi-tieu; tổng', 'chỉ tiêu của hạng mục 1, danh mục 2; tổng'],
      [
        'province',
        'được quy định tại #chi-tieu.',
        'được quy định tại Mục I Phụ lục II Chương trình hành động số 09-CTr/TU.',
      ],
      ['fair', 'quy định tại #thoi-gian.', 'quy định tại #thoi-gian, khu A, gian 1, điểm 2.'],
      ['school', 'theo trình tự tại #xu-ly.', 'theo trình tự tại khoản 3 Điều 6 Nghị định số 80/2017/NĐ-CP.'],
      ['ministry', 'Thời gian cụ thể được', 'Theo Mục IX, thời gian cụ thể được'],
    ],
  },
];
