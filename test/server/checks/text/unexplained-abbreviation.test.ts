import { expect, it } from 'vitest';
import { unexplainedAbbreviation } from '../../../../server/src/checks/text/unexplained-abbreviation';
import { diagnose, flags, passes } from '../kit';

flags(unexplainedAbbreviation, {
  'never explained': '- Mời «CLBĐSH» các trường tham gia.\n',
  'its first use': '- Mời «CLBĐSH» các trường.\n- Tặng sách cho CLBĐSH.\n',
  'explained only later': '- Mời «CLBĐSH» các trường.\n- Lập câu lạc bộ đọc sách hè (CLBĐSH).\n',
  'two of them': '- Mời «CLBĐSH» và «TTVNLC» tham gia.\n',
  'in a title': '# Hoạt động của «CLBĐSH» các trường\n\n- Một.\n',
  'in a cell': '| Việc | Nơi tổ chức |\n|---|---|\n| Mời «CLBĐSH» cấp trường | Thư viện |\n',
  'in the subject': '---\ntrích yếu: Tổ chức hoạt động của «CLBĐSH» năm 2025\n---\n\n# A\n\n- Một.\n',
});

passes(unexplainedAbbreviation, {
  'national ones': '- Ủy ban: UBND, HĐND, MTTQ, TTHC, GDĐT và VHTTDL các xã; Trường THCS, THPT; BHYT của học sinh.\n',
  'international ones': '- Khối ASEAN, tổ chức UNESCO, bệnh COVID, màn hình LED, mã QR và sản phẩm OCOP của xã.\n',
  'explained in brackets': '- Lập câu lạc bộ đọc sách hè (CLBĐSH).\n- Mời CLBĐSH các trường.\n',
  'explained in words': '- Câu lạc bộ đọc sách hè (sau đây viết tắt là CLBĐSH) họp; CLBĐSH mời các trường.\n',
  'explained behind it': '- Mời CLBĐSH (câu lạc bộ đọc sách hè) các trường.\n',
  'known ones run together': '- Thường trực UBMTTQVN phường và VPHĐND phường mời các hộ.\n',
  'symbols of documents': '- Theo Quyết định số 12/QĐ-XYZTK và Công văn số 34/XYZTK-ABCD của tỉnh.\n',
  'a title in capitals': '# TỔ CHỨC ĐỌC SÁCH HÈ\n\n- Một.\n',
  'Roman numbers': '- Quý III, phần VIII, khóa XVI của trường.\n',
  'recipients and signature': 'Nơi nhận:\n- Phòng XYZTK\n- Lưu: VT, XYZTK\n\nKý:\nTM. BTCXYZ\nNguyễn Văn A\n',
  'a body that is marked': '- Giao @XYZTK mời các trường.\n',
});

passes(
  unexplainedAbbreviation,
  { 'words of the folder': '- Mời CLBĐSH các trường tham gia.\n' },
  { settings: { words: ['CLBĐSH'] } },
);

it('shows where it is explained', () => {
  const [found] = diagnose('- Mời CLBĐSH các trường.\n- Lập câu lạc bộ đọc sách hè (CLBĐSH).\n').filter(
    (one) => one.code === unexplainedAbbreviation.id,
  );
  expect(found?.related).toHaveLength(1);
});
