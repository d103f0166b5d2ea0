import { taskWithoutRecipient } from '../../../../server/src/checks/body/task-without-recipient';
import { flags, passes, plan } from '../kit';

const organisation = (text: string): string => `# Tổ chức thực hiện\n\n${text}`;

flags(taskWithoutRecipient, {
  'a heading': plan({
    organisation: organisation(
      '## Sở Giáo dục và Đào tạo\n\n- Vận động học sinh.\n\n## «Sở Tài chính»\n\n- Bố trí kinh phí.\n- Hướng dẫn.',
    ),
  }),
  'an attribute': plan({ content: '- Bố trí xe. (chủ trì: «Sở Tài chính»)' }),
});

passes(taskWithoutRecipient, {
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
  'communes that hear of it through the districts': plan({
    organisation: organisation('## UBND các xã, phường\n\n- Tuyên truyền.'),
    recipients: 'Nơi nhận:\n- UBND các huyện, thành phố\n- Lưu: VT, QLVH',
  }),
  'no recipients at all is said elsewhere': plan({ recipients: '' }),
});
