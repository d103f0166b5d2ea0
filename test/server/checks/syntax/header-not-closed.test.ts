import { headerNotClosed } from '../../../../server/src/checks/syntax/header-not-closed';
import { flags, passes, plan } from '../kit';

flags(headerNotClosed, {
  'an unclosed header': '«---»\ncơ quan: Sở Tư pháp\ntrích yếu: Phổ biến\n  pháp luật\n\n# Mục đích\n\n- Một.\n',
});

passes(headerNotClosed, { 'a closed one': plan(), none: '# Mục đích\n\n- Một.\n' });
