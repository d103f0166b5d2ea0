import { expect, it } from 'vitest';
import { writeText } from '../../../server/src/export/text';
import { handBuiltFlow, line, text } from './hand-built-flow';

it('is every printed word in order', () => {
  expect(writeText(handBuiltFlow()).replace(/(?:- Bảo đảm .*\n)+/, '- …\n')).toBe(`UBND TỈNH NINH BÌNH
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-SNNMT
KHẨN

Ninh Bình, ngày 05 tháng 8 năm 2025

KẾ HOẠCH
Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025

Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;
Sở Nông nghiệp và Môi trường ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- …
2. Yêu cầu
2.1. Đối với chủ đập
a) Thực hiện nội dung tại Mục I
+ Bảo đảm an toàn công trình, tính mạng và tài sản của Nhân dân vùng hạ du; phát hiện kịp thời các hư hỏng để xử lý trước mùa mưa lũ, không để bị động, bất ngờ trong mọi tình huống.

TT\tNội dung\tThời gian
1\tRà soát hồ sơ
Kiểm tra hiện trường\t8/2025

Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Văn B

Địa chỉ: số 1 đường Tràng An; điện thoại: 0229.123.456

Phụ lục
DANH MỤC HỒ CHỨA
Không có./.
`);
});

it('prints a forced line break as a line', () => {
  expect(writeText(handBuiltFlow({ blocks: [line('Đoạn', text('a'), { kind: 'break' }, text('b'))] }))).toContain(
    'a\nb\n',
  );
});
