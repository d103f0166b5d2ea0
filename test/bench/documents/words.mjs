// The words that the documents of the bench are put together from.

/** What is done. */
export const VERBS = [
  'Xây dựng',
  'Rà soát, bổ sung',
  'Tổ chức tập huấn về',
  'Hướng dẫn, kiểm tra',
  'Tuyên truyền, phổ biến',
  'Triển khai, nhân rộng',
  'Cập nhật, công khai',
  'Bố trí kinh phí cho',
  'Thẩm định, phê duyệt',
  'Tổng hợp, đánh giá',
  'Đôn đốc, theo dõi',
  'Nâng cấp, hoàn thiện',
  'Ký kết, thực hiện',
  'Thu thập, chuẩn hóa',
  'Vận động, hỗ trợ',
  'Kiện toàn, củng cố',
];

/** What it is done to. */
export const OBJECTS = [
  'cơ sở dữ liệu đất đai',
  'quy trình giải quyết thủ tục hành chính',
  'mạng lưới thư viện, phòng đọc',
  'hệ thống truyền thanh thông minh',
  'mô hình trường học an toàn',
  'vùng trồng, vùng nuôi có truy xuất nguồn gốc',
  'điểm du lịch cộng đồng',
  'trang thiết bị y tế tuyến cơ sở',
  'công tác lưu trữ điện tử',
  'đội ngũ cán bộ làm công tác chuyển đổi số',
  'phương án phòng, chống thiên tai',
  'danh mục sản phẩm mỗi xã một sản phẩm',
  'hạ tầng cụm công nghiệp',
  'phong trào thể dục, thể thao quần chúng',
  'công tác phân loại chất thải rắn tại nguồn',
  'mạng lưới cấp nước sạch nông thôn',
  'hồ sơ di tích, lễ hội truyền thống',
  'chương trình hỗ trợ doanh nghiệp nhỏ và vừa',
  'kế hoạch đào tạo nghề cho lao động trẻ',
  'công tác bảo vệ, chăm sóc trẻ em',
  'tuyến đường giao thông liên xã',
  'mô hình tổ công nghệ số cộng đồng',
  'bộ tiêu chí đánh giá chất lượng phục vụ',
  'quỹ khám bệnh cho người cao tuổi',
  'nhà văn hóa thôn, tổ dân phố',
  'công tác phòng cháy và cứu nạn',
];

/** Where, for whom, how. */
export const CIRCUMSTANCES = [
  'trên địa bàn tỉnh',
  'tại các xã, phường mới sắp xếp',
  'cho đồng bào dân tộc thiểu số',
  'phù hợp với điều kiện thực tế của địa phương',
  'bảo đảm tiết kiệm, hiệu quả, không hình thức',
  'gắn với trách nhiệm của người đứng đầu',
  'trong các cơ quan, đơn vị, trường học',
  'theo hướng công khai, minh bạch',
  'ở vùng sâu, vùng xa, biên giới',
  'có sự tham gia của người dân và doanh nghiệp',
];

/** What comes of it. */
export const PRODUCTS = [
  'Báo cáo kết quả',
  'Quyết định phê duyệt',
  'Hội nghị cấp tỉnh',
  'Tài liệu hướng dẫn',
  'Danh sách tổng hợp',
  'Biên bản nghiệm thu',
  'Dự thảo nghị quyết',
];

/** Bodies that get tasks: id in the directory, and the name as it stands in a list of recipients. */
export const BODIES = [
  ['SNV', 'Sở Nội vụ'],
  ['STC', 'Sở Tài chính'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
  ['SYT', 'Sở Y tế'],
  ['SCT', 'Sở Công Thương'],
  ['SXD', 'Sở Xây dựng'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['STP', 'Sở Tư pháp'],
  ['CAT', 'Công an tỉnh'],
  ['TĐ', 'Tỉnh đoàn'],
  ['VPUBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
];

/** Documents that are cited: type, number and symbol, date, who issued it, what about. */
export const CITED = [
  ['Nghị quyết', '57-NQ/TW', '22/12/2024', 'Bộ Chính trị', 'đột phá phát triển khoa học, công nghệ'],
  ['Nghị định', '30/2020/NĐ-CP', '05/3/2020', 'Chính phủ', 'công tác văn thư'],
  ['Quyết định', '919/QĐ-TTg', '01/8/2022', 'Thủ tướng Chính phủ', 'Chương trình Mỗi xã một sản phẩm'],
  ['Nghị quyết', '71/NQ-CP', '01/4/2025', 'Chính phủ', 'chương trình hành động về khoa học, công nghệ'],
  ['Chỉ thị', '12/CT-TTg', '21/4/2024', 'Thủ tướng Chính phủ', 'các nhiệm vụ trọng tâm thúc đẩy tăng trưởng'],
];
