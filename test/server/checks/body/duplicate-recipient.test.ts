import { duplicateRecipient } from '../../../../server/src/checks/body/duplicate-recipient';
import { flags, passes, plan } from '../kit';

flags(duplicateRecipient, {
  'twice the same': plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- «Sở Giáo dục và đào tạo»\n- Lưu: VT' }),
});

passes(duplicateRecipient, {
  'each once': plan(),
  'a unit with its body behind it': plan({
    recipients: 'Nơi nhận:\n- Công an tỉnh\n- Phòng Cảnh sát giao thông, Công an tỉnh\n- Lưu: VT',
  }),
  'a body beside the phrase that covers it': plan({
    recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Các sở, ban, ngành tỉnh\n- Lưu: VT',
  }),
});
