import { superiorMissing } from '../../../../server/src/checks/body/superior-missing';
import { flags, HEADER, passes, plan } from '../kit';

const task = 'Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về phát triển văn hóa đọc';
const lead = `Thực hiện ${task}, Sở ban hành Kế hoạch như sau:`;
const recipients = 'Nơi nhận:\n- «Sở Giáo dục và Đào tạo»\n- Lưu: VT, QLVH';
const without = recipients.replace(/[«»]/gu, '');
const of = (issuer: string): string =>
  HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', issuer)
    .replace('KH-SVHTTDL', 'KH-UBND')
    .replace(/cơ quan chủ quản.*\n/u, '');

flags(superiorMissing, {
  'a department': plan({ lead, recipients }),
  'a plan among the bases': plan({ header: `${HEADER}\ncăn cứ:\n  - ${task}`, recipients }),
  'a ward': plan({ header: of('Ủy ban nhân dân phường Tân Phong'), lead, recipients }),
  'a province': plan({
    header: of('Ủy ban nhân dân tỉnh Lai Châu'),
    lead: 'Thực hiện Chương trình số 26-CTr/TU ngày 12/02/2025 của Tỉnh ủy về văn hóa, UBND tỉnh ban hành Kế hoạch như sau:',
    recipients,
  }),
  'the chairman’s decision': plan({
    lead: 'Thực hiện Quyết định số 118/QĐ-UBND ngày 06/3/2025 của Chủ tịch UBND tỉnh về hội sách, Sở ban hành Kế hoạch:',
    recipients,
  }),
  'the issuer in the lead alone': plan({
    header: 'địa danh: Tân Phong\nngày: 18/4/2025\ntrích yếu: Tổ chức hội sách',
    lead: `Thực hiện ${task}, UBND phường Tân Phong ban hành Kế hoạch như sau:`,
    recipients,
  }),
});

passes(superiorMissing, {
  'it is there': plan({ lead }),
  'in short': plan({ lead, recipients: 'Nơi nhận:\n- TT: TU, HĐND, UBND tỉnh\n- Sở Nội vụ\n- Lưu: VT' }),
  'its leaders': plan({ lead, recipients: 'Nơi nhận:\n- CT, các PCT UBND tỉnh\n- Sở Nội vụ\n- Lưu: VT' }),
  'a decision on powers': plan({
    header: `${HEADER}\ncăn cứ:\n  - Quyết định số 9/QĐ-UBND ngày 12/02/2025 của UBND tỉnh quy định chức năng của Sở`,
    recipients: without,
  }),
  'the Government': plan({
    lead: 'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách, Sở ban hành Kế hoạch như sau:',
    recipients: without,
  }),
  'a body beside it': plan({
    lead: 'Thực hiện Kế hoạch số 20/KH-SNV ngày 12/02/2025 của Sở Nội vụ về thi đua, Sở ban hành Kế hoạch như sau:',
    recipients: without,
  }),
  'within a subject': plan({
    lead: 'Thực hiện Kế hoạch số 20/KH-SNV ngày 12/02/2025 của Sở Nội vụ thực hiện Kế hoạch số 31/KH-UBND của UBND tỉnh, Sở ban hành Kế hoạch:',
    recipients: without,
  }),
  'attached to a decision': plan({
    header: `${HEADER}\nkèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025 của Sở`,
    lead,
    recipients: without,
  }),
});
