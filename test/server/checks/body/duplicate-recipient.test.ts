import { duplicateRecipient } from '../../../../server/src/checks/body/duplicate-recipient';
import { flags, passes, plan } from '../kit';

flags(duplicateRecipient, {
  'twice the same': plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- «Sở Giáo dục và đào tạo»\n- Lưu: VT' }),
});

flags(duplicateRecipient, {
  'with its level': plan({
    recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- «Sở Giáo dục và Đào tạo tỉnh»\n- Lưu: VT',
  }),
  'with its province': plan({
    recipients: 'Nơi nhận:\n- UBND tỉnh (b/c)\n- Sở Nội vụ\n- «Ủy ban nhân dân tỉnh Lai Châu»\n- Lưu: VT',
  }),
  'in short': plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- «Sở GD&ĐT»\n- Lưu: VT' }),
});

passes(duplicateRecipient, {
  'bodies of one kind in two places': plan({
    recipients: 'Nơi nhận:\n- UBND xã Bum Tở\n- UBND xã Mường Tè\n- UBND phường Tân Phong\n- Lưu: VT',
  }),
  'a province and a city': plan({ recipients: 'Nơi nhận:\n- UBND tỉnh (b/c)\n- UBND thành phố\n- Lưu: VT' }),
  'a body of another province': plan({
    recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Sở Giáo dục và Đào tạo tỉnh Điện Biên\n- Lưu: VT',
  }),
  'each once': plan(),
  'a unit with its body behind it': plan({
    recipients: 'Nơi nhận:\n- Công an tỉnh\n- Phòng Cảnh sát giao thông, Công an tỉnh\n- Lưu: VT',
  }),
  'a body beside the phrase that covers it': plan({
    recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Các sở, ban, ngành tỉnh\n- Lưu: VT',
  }),
});
