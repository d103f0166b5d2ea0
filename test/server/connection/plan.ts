// A plan for the tests of the server: one day that there is not, one label with a reference to it.
export const TEXT = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Lào Cai
cơ quan: Sở Y tế
số: 12/KH-SYT
địa danh: Lào Cai
ngày: 09/3/2026
trích yếu: Phòng bệnh mùa hè năm 2026
---

# Mục đích, yêu cầu

Chủ động phòng bệnh cho Nhân dân.

# Nội dung (#noi-dung)

Giám sát dịch bệnh tại cơ sở từ ngày 01/4/2026 đến hết ngày 31/9/2026.

# Tổ chức thực hiện

1. Giao Sở Tài chính bố trí kinh phí cho việc tại #noi-dung.
2. Sở Y tế chủ trì, tổng hợp kết quả.

Trên đây là Kế hoạch, đề nghị thực hiện.

Nơi nhận:
- UBND tỉnh (b/c)
- Sở Tài chính
- Lưu: VT, NVY

Ký:
GIÁM ĐỐC
Trần Thị Hoa
`;
