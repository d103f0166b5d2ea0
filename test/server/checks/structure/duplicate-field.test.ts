import { duplicateField } from '../../../../server/src/checks/structure/duplicate-field';
import { flags, HEADER, passes, plan } from '../kit';

flags(duplicateField, {
  'the second of two': plan({ header: `${HEADER}\n«địa danh»: Hà Nội` }),
  'the second and the third': plan({ header: `${HEADER}\n«số»: 5/KH-SNV\n«số»: 6/KH-SNV` }),
});

passes(duplicateField, {
  'each once': plan(),
  'an unknown key twice is unknown twice': plan({ header: `${HEADER}\nngười soạn: A\nngười soạn: B` }),
});
