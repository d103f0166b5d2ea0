import { taskWithoutRecipient } from '../../../../server/src/checks/body/task-without-recipient';
import { flags, HEADER, passes, plan } from '../kit';

const organisation = (text: string): string => `# Tổ chức thực hiện\n\n${text}`;

flags(taskWithoutRecipient, {
  'a heading': plan({
    organisation: organisation(
      '## Sở Giáo dục và Đào tạo\n\n- Vận động học sinh.\n\n## «Sở Tài chính»\n\n- Bố trí kinh phí.\n- Hướng dẫn.',
    ),
  }),
  'the bodies of the centre': plan({
    organisation: organisation('## «Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ»\n\n- Báo cáo.'),
  }),
  'a phrase of which one body is there': plan({
    organisation: organisation('## «Các sở, ban, ngành tỉnh»\n\n- Báo cáo.'),
  }),
  'an attribute': plan({ content: '- Bố trí xe. (chủ trì: «Sở Tài chính»)' }),
  'a line that says who leads': plan({
    content: '- Đơn vị chủ trì thực hiện: Sở Giáo dục và Đào tạo; «Sở Tài\n  chính», các cơ quan liên quan.',
  }),
  'a line that says who takes part': plan({ content: 'Cơ quan phối hợp: «Sở Nội vụ».' }),
});

const signed = 'Ký:\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A';
const headless = (signature: string, heading: string): string =>
  plan({ signature, organisation: organisation(`## ${heading}\n\n- Bố trí kinh phí.`) }).replace(
    /^---[\s\S]*?---\n/,
    '',
  );
flags(taskWithoutRecipient, { 'a committee without a head': headless(signed, '«Sở Tài chính»') });

const party = (lines: string): string =>
  plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Đảng ủy phường Tân Phong'),
    organisation: organisation(
      '## Ủy ban Kiểm tra Đảng ủy\n\n- Tham mưu.\n\n## Ban Xây dựng Đảng các đảng ủy xã, phường\n\n- Báo cáo.',
    ),
    recipients: `Nơi nhận:\n- ${lines}\n- Lưu: VP`,
  });

passes(taskWithoutRecipient, {
  'what serves a Party committee': party('Các đảng ủy trực thuộc Tỉnh ủy'),
  'a text without a head that another kind of body signs': headless('Ký:\nGIÁM ĐỐC\nNguyễn Văn A', 'Sở Tài chính'),
  'the departments of a commune among its branches': plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân xã Tân Phong').replace('18/4', '18/8'),
    organisation: organisation('## Phòng Kinh tế\n\n- Bố trí kinh phí.'),
    recipients: 'Nơi nhận:\n- Các ngành, đoàn thể xã\n- Lưu: VT, QLVH',
  }),
  'a line with names that nobody knows': plan({ content: '- Đơn vị chủ trì: Câu lạc bộ sách, các trường học.' }),
  'a recipient': plan(),
  'a phrase that covers it': plan({
    organisation: organisation('## Sở Tài chính\n\n- Bố trí kinh phí.'),
    recipients: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh\n- Lưu: VT, QLVH',
  }),
  'the issuer and its units': plan({
    organisation: organisation(
      '## Sở Văn hóa, Thể thao và Du lịch\n\n- Chủ trì.\n\n## Phòng Quản lý Văn hóa\n\n- Tham mưu.',
    ),
  }),
  'a phrase of which many bodies are there': plan({
    organisation: organisation('## Các sở, ban, ngành tỉnh\n\n- Báo cáo.'),
    recipients: 'Nơi nhận:\n- Sở Nội vụ; Sở Tài chính; Sở Giáo dục và Đào tạo\n- Lưu: VT, QLVH',
  }),
  'communes that hear of it through the districts': plan({
    organisation: organisation('## UBND các xã, phường\n\n- Tuyên truyền.'),
    recipients: 'Nơi nhận:\n- UBND các huyện, thành phố\n- Lưu: VT, QLVH',
  }),
  'whoever is concerned': plan({
    organisation: organisation('## Các cơ quan, đơn vị, địa phương liên quan\n\n- Tham gia.'),
  }),
  'units of the issuer by their phrase': plan({
    organisation: organisation('## Trung tâm Văn hóa Nghệ thuật tỉnh\n\n- Biểu diễn.'),
    recipients: 'Nơi nhận:\n- Các phòng, đơn vị thuộc Sở\n- Lưu: VT, QLVH',
  }),
  'a plan whose issuer is not known': plan({
    header: HEADER.replace('cơ quan: Sở Văn hóa, Thể thao và Du lịch', ''),
    organisation: organisation('## Sở Tài chính\n\n- Bố trí kinh phí.'),
  }),
  'no recipients at all is said elsewhere': plan({ recipients: '' }),
});
