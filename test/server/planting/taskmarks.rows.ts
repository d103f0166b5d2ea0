// Marks without words or doubled, and deadlines that say nothing, in the samples.
import type { Planting } from './planting';

const emptyItem: Planting = {
  id: 'syntax/empty-item',
  found: [
    ['department', '- Giới thiệu gia đình', '«-»\n- Giới thiệu gia đình'],
    ['department', '- Thường xuyên trong năm 2026.', '- Thường xuyên trong năm 2026.\n«-» '],
    ['ministry', '- Thu nộp, xác định', '«-»\n- Thu nộp, xác định'],
    ['ministry', '- Nghe cơ quan được kiểm tra', '«–» \n- Nghe cơ quan được kiểm tra'],
    ['ward', '- Lập tổ hỗ trợ lưu động', '«-»\n\n- Lập tổ hỗ trợ lưu động'],
    ['province', '- Kiện toàn Ban Chỉ đạo', '«•»\n- Kiện toàn Ban Chỉ đạo'],
  ],
  silent: [
    ['department', '- Giới thiệu gia đình', '-\n  Giới thiệu gia đình'],
    ['department', '- Thường xuyên trong năm 2026.', '- Thường xuyên.'],
    ['ministry', '- Thu nộp, xác định', '- (#thu-nop)\n- Thu nộp, xác định'],
    ['ministry', '- Nghe cơ quan được kiểm tra', '- …\n- Nghe cơ quan được kiểm tra'],
    ['ward', '- Lập tổ hỗ trợ lưu động', '// -\n- Lập tổ hỗ trợ lưu động'],
    ['province', '- Kiện toàn Ban Chỉ đạo', '- (hạn: 31/10/2025)\n- Kiện toàn Ban Chỉ đạo'],
  ],
};

const doubledMark: Planting = {
  id: 'syntax/doubled-mark',
  found: [
    ['department', '- Giới thiệu gia đình', '- «-» Giới thiệu gia đình'],
    ['department', '- Thường xuyên trong năm 2026.', '- «•» Thường xuyên trong năm 2026.'],
    ['ministry', '- Thu nộp, xác định', '– «–» Thu nộp, xác định'],
    ['ministry', '- Nghe cơ quan được kiểm tra', '- «+» Nghe cơ quan được kiểm tra'],
    ['ward', '- Lập tổ hỗ trợ lưu động', '- «*»  Lập tổ hỗ trợ lưu động'],
    ['province', '- Kiện toàn Ban Chỉ đạo', '• «-» Kiện toàn Ban Chỉ đạo'],
  ],
  silent: [
    ['department', '- Giới thiệu gia đình', '- “- Giới thiệu” gia đình'],
    ['department', '- Thường xuyên trong năm 2026.', '- - 5 độ C.'],
    ['ministry', '- Thu nộp, xác định', '+ Thu nộp, xác định'],
    ['ministry', '- Nghe cơ quan được kiểm tra', '-  Nghe cơ quan - đơn vị được kiểm tra'],
    ['ward', '- Lập tổ hỗ trợ lưu động', '- Lập tổ hỗ trợ\n  - lưu động'],
    ['province', '- Kiện toàn Ban Chỉ đạo', '// - - x\n- Kiện toàn Ban Chỉ đạo'],
  ],
};

const unreadableDeadline: Planting = {
  id: 'task/unreadable-deadline',
  found: [
    ['department', '(hạn: 16/3/2026', '(«hạn»: '],
    ['department', '(hạn: 13/3/2026', '(hạn: «1332026»'],
    ['ministry', '(hạn: 27/02/2026; phối', '(«hạn»:; phối'],
    ['ministry', '(hạn: 30/01/2026; chủ', '(«hạn:» ; chủ'],
    ['ward', '(hạn: 31/7/2026; chủ trì: @PVHXH', '(hạn: «xxx»; chủ trì: @PVHXH'],
    ['ward', '(hạn: 30/10/2026; phối', '(hạn: «30/»; phối'],
    ['province', '(#trung-tam; hạn: ', '(#trung-tam; hạn: «?»; sản phẩm: '],
  ],
  silent: [
    ['department', '(hạn: 16/3/2026', '(hạn: tháng 3/2026'],
    ['department', '(hạn: 13/3/2026', '(hạn: quý I/2026'],
    ['ministry', '(hạn: 27/02/2026; phối', '(hạn: …; phối'],
    ['ministry', '(hạn: 30/01/2026; chủ', '(hạn: 10 ngày sau khi Kế hoạch được ban hành; chủ'],
    ['ward', '(hạn: 31/7/2026; chủ trì: @PVHXH', '(hạn: thường xuyên; chủ trì: @PVHXH'],
    ['ward', '(hạn: 30/10/2026; phối', '(hạn: 31/9/2026; phối'],
    ['province', '(#trung-tam; hạn: ', '(#trung-tam; sản phẩm: '],
  ],
};

export const rows = [emptyItem, doubledMark, unreadableDeadline];
