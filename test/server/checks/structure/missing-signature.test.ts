import { missingSignature } from '../../../../server/src/checks/structure/missing-signature';
import { flags, HEADER, passes, plan } from '../kit';

flags(missingSignature, {
  'none, after the recipients': plan({ signature: '' }).replace('- Lưu: VT, QLVH', '«- Lưu: VT, QLVH»'),
  'no post': plan({ signature: '«Ký:»\nNguyễn Văn A' }),
  'no name': plan({ signature: 'Ký:\nKT. GIÁM ĐỐC\n«PHÓ GIÁM ĐỐC»' }),
});

passes(missingSignature, {
  'post and name': plan(),
  'a plan issued with a decision': plan({
    header: `${HEADER}\nkèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025`,
    signature: '',
  }),
});
