// Texts as offices have them, made up for the tests of the importer.

/** Broken into lines, a blank line after each of them, a page number, a symbol and a range broken at the hyphen. */
export const WRAPPED = ` KẾ HOẠCH

Tổ chức Tuần lễ Sách và Văn hóa đọc tại các trường trung học

trên địa bàn huyện Hòa Sơn

 Thực hiện Kế hoạch số 145/KH-UBND ngày 12/3/2025 của UBND huyện về việc

phát triển văn hóa đọc; Thông báo số 07/TB-

BCĐVHĐ ngày 20/3/2025 của Ban Chỉ đạo, Phòng Giáo dục và Đào tạo xây dựng

kế hoạch như sau:

I - MỤC ĐÍCH, YÊU CẦU:

 1. Mục đích

 - Khuyến khích học sinh đọc sách, hình thành thói quen tự học suốt đời, góp

phần xây dựng trường học hạnh phúc gắn với phong trào phát triển kinh tế

- xã hội của địa phương trong giai đoạn 2021-

2025.

2

 - Giới thiệu sách hay tới toàn thể giáo viên, phụ huynh học sinh trong huyện.

 2. Yêu cầu: Thiết thực, tiết kiệm, an toàn và phù hợp với từng lứa tuổi, từng

cấp học.

 II. NỘI DUNG

 1. 1. Trưng bày sách

 - Mỗi trường có ít nhất một gian trưng bày tại sân trường, mở cửa từ tháng

4. Việc bố trí gian do nhà trường quyết định, bảo đảm đúng quy định chung.

 III. TỔ CHỨC THỰC HIỆN

 1. Phòng Giáo dục và Đào tạo

 a) Bộ phận Trung học

 - Theo dõi, tổng hợp kết quả của các trường, báo cáo trước ngày 05/5/2025.

 2. Các trường trung học cơ sở triển khai thực hiện kế hoạch này, gửi báo cáo

về Phòng.

 Trên đây là Kế hoạch tổ chức Tuần lễ Sách, đề nghị các đơn vị thực hiện./.

Nơi nhận:

- UBND huyện (b/c);

- Các trường trung học cơ sở và trung học

phổ thông;

- Lưu: VT, THCS.

KT. TRƯỞNG PHÒNG

PHÓ TRƯỞNG PHÒNG





Hoàng Minh Đức
`;

/** A paragraph a line, with a whole head and Markdown emphasis as text recognition leaves it. */
export const WHOLE = `SỞ CÔNG THƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: *218* /KH-SCT

Yên Thành, ngày *04* tháng *9* năm 2025

CÔNG TY ĐIỆN LỰC YÊN THÀNH
ĐẾN Số: *91*
Ngày: *8/9/25*

KẾ HOẠCH

**Kiểm tra an toàn điện
trong mùa mưa bão**

Căn cứ Luật Điện lực ngày 30 tháng 11 năm 2024;

Căn cứ Kế hoạch số 300/KH-UBND ngày 15 tháng 8 năm 2025 của UBND tỉnh.

Sở Công Thương ban hành Kế hoạch như sau:

**I. MỤC ĐÍCH**

Phòng ngừa tai nạn điện trong Nhân dân.

**II. NỘI DUNG**

**1. **100% trạm biến áp được kiểm tra trước mùa mưa.

**2. **Các hộ dùng điện được hướng dẫn, *cụ thể*: kiểm tra dây dẫn.

**III. TỔ CHỨC THỰC HIỆN**

**1. Phòng Quản lý năng lượng**

Chủ trì thực hiện Kế hoạch.

2. Công ty Điện lực: Bố trí nhân lực, vật tư.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT, QLNL./.

**KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC**

Lý Thị Hạnh
`;

/** A decision, and the plan that it issues. */
export const DECISION = `ỦY BAN NHÂN DÂN
XÃ MINH TÂN
Số: 52/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Minh Tân, ngày 10 tháng 7 năm 2025

QUYẾT ĐỊNH
Ban hành Kế hoạch diễn tập chữa cháy rừng

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ

Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch diễn tập chữa cháy rừng.
Điều 2. Công an xã chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH
Bế Văn Sáu

ỦY BAN NHÂN DÂN
XÃ MINH TÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Diễn tập chữa cháy rừng
(Ban hành kèm theo Quyết định số 52/QĐ-UBND ngày 10 tháng 7 năm 2025 của Chủ tịch UBND xã)

I. MỤC ĐÍCH
Nâng cao năng lực chỉ huy.
II. TỔ CHỨC THỰC HIỆN
1. Công an xã chủ trì.
2. Trạm Y tế xã cử người trực cấp cứu./.
`;
