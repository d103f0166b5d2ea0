import { doubledMark } from '../../../../server/src/checks/syntax/doubled-mark';
import { flags, passes, plan } from '../kit';

flags(doubledMark, {
  dashes: plan({ content: '- «-» Một.\n- «–» Hai.' }),
  'a bullet of a text processor': plan({ content: '- «•» Một.' }),
  'two kinds': plan({ content: '- Một.\n+ «-» Hai.\n- «+» Ba.' }),
  'nothing behind': plan({ content: '- Một.\n- «-»\n- Hai.' }),
});

passes(doubledMark, {
  'one mark': plan({ content: '- Một - hai.\n+ Ba + bốn.' }),
  'a figure': plan({ content: '- - 5 độ C.\n- + 10 điểm.\n- -5 độ C.' }),
  'a word with a dash': plan({ content: '- “- Một” là khẩu hiệu.' }),
  'a number behind the mark': plan({ content: '- 1. Một.' }),
  'a second line': plan({ content: '- Một\n  - hai.' }),
});
