import { yearSpan } from '../../../../server/src/checks/date/year-span';
import { flags, passes, plan } from '../kit';

const content = (text: string): string => plan({ content: `- ${text}` });

flags(yearSpan, {
  'an anniversary': content('Chào mừng kỷ niệm «71» năm Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2024).'),
  'without the word': content('Tuyên truyền «79» năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025).'),
  'an ordinal': content('Kỷ niệm lần thứ «134» Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2025).'),
  'years alone': content('Kỷ niệm «50» năm thành lập Thư viện tỉnh (1970 - 2025).'),
  'a period': content('Xây dựng kế hoạch «3» năm 2023 - 2027.'),
  'a period in brackets': content('Tổng kết «05» năm (2015 - 2025) phong trào đọc sách.'),
  'a term of a Party committee': content('Tuyên truyền Đại hội Đảng bộ tỉnh lần thứ XV, «nhiệm kỳ 2020 - 2024».'),
  'a term of a council': content('Thành tích của HĐND tỉnh khóa XIV, «nhiệm kỳ 2021-2027».'),
  'the number of the National Assembly': content(
    'Bầu cử đại biểu Quốc hội khóa XVI và HĐND các cấp «nhiệm kỳ 2021 - 2026».',
  ),
  'the number of the congress': content('Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, «nhiệm kỳ 2025 - 2030».'),
  'a school year of two years': content('Thực hiện từ năm học 2025 - «2027».'),
  'over a line end': content('Kỷ niệm «71» năm Ngày Giải phóng Thủ đô\n  (10/10/1954 - 10/10/2024).'),
});

passes(yearSpan, {
  'a right anniversary': content('Chào mừng kỷ niệm 70 năm Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2024).'),
  'two anniversaries': content(
    'Kỷ niệm 80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025) và Quốc khánh (02/9/1945 - 02/9/2025).',
  ),
  'a period that counts its years': content('Kế hoạch 5 năm 2021 - 2025; sơ kết 5 năm giai đoạn 2020 - 2025.'),
  'the period of a programme': content('Sơ kết 02 năm thực hiện Đề án phát triển văn hóa đọc (2021 - 2030).'),
  'a range of days': content('Mở cửa 2 ngày mỗi năm (10/10/2024 - 12/10/2025).'),
  'a term of a party cell': content('Đại hội các chi bộ thuộc Đảng bộ phường, nhiệm kỳ 2025 - 2027.'),
  'a term of an association': content('Đại hội Hội Người cao tuổi tỉnh, nhiệm kỳ 2021 - 2025.'),
  'the right term': content('Đại hội đại biểu Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2025 - 2030.'),
  'an old term': content('Hội đồng nhân dân tỉnh nhiệm kỳ 2004 - 2011.'),
  'the right assembly': content('Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031.'),
  'another body after it': content('Quốc hội khóa XV thông qua; bầu cử nhiệm kỳ 2026 - 2031.'),
  'a school year': content('Thực hiện trong 9 tháng của năm học 2024 - 2025.'),
});
