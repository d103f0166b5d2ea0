import { unknownSilence } from '../../../../server/src/checks/syntax/unknown-silence';
import { flags, passes } from '../kit';

flags(unknownSilence, { 'a misspelt id': '# A\n\n// bỏ qua «date/imposible»\n- Họp ngày 31/4/2025.\n' });

passes(unknownSilence, {
  'a known id': '# A\n\n// bỏ qua date/impossible\n- Họp ngày 31/4/2025.\n',
  'another comment': '// kiểm tra lại\n\n# A\n\n- Họp.\n',
});
