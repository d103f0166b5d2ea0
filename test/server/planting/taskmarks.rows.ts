// Deadlines that say nothing, in the samples.
import type { Planting } from './planting';

const unreadableDeadline: Planting = {
  id: 'task/unreadable-deadline',
  found: [
    ['department', '(hạn: 16/3/2026', '(«hạn»: '],
    ['department', '(hạn: 13/3/2026', '(hạn: «1332026»'],
    ['ministry', '(hạn: 27/02/2026; phối', '(«hạn»:; phối'],
    ['ministry', '(hạn: 30/01/2026; chủ', '(«hạn:» ; chủ'],
    ['ward', '(hạn: 31/7/2026; chủ trì: @PVHXH', '(hạn: «qwrt»; chủ trì: @PVHXH'],
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

export const rows = [unreadableDeadline];
