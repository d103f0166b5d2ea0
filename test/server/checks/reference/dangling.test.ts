import { expect, it } from 'vitest';
import { dangling } from '../../../../server/src/checks/reference/dangling';
import { flagged, flags, passes } from '../kit';

flags(dangling, {
  'a khoản that is not there': '# A\n\n1. Một.\n2. Hai.\n\n# B\n\n- Thực hiện theo «khoản 3 Mục I» của Kế hoạch này.\n',
  'a Mục that is not there': '# A\n\n- Nội dung tại «mục 1, phần IV» của Kế hoạch này.\n',
  'an appendix too many': '# A\n\n- Theo Phụ lục I và «Phụ lục III».\n\nPhụ lục: Một\n\n- A.\n\nPhụ lục: Hai\n\n- B.\n',
});

passes(dangling, {
  'places that are there': '# A\n\n1. Một.\n\n# B\n\n- Theo khoản 1 Mục I và Mục II của Kế hoạch này.\n',
  'places in other documents':
    '# A\n\n- Theo khoản 3 Điều 12 Nghị định số 30/2020/NĐ-CP và Mục IV Kế hoạch số 12/KH-UBND.\n',
  'no appendix at all is said elsewhere': '# A\n\n- Theo Phụ lục II.\n',
});

it('excuses a text that is misnumbered itself', () => {
  const text = '# A\n\n- Một.\n\n# B\n\n- Theo Mục IV của Kế hoạch này.\n';
  const place = { from: text.indexOf('# B'), to: text.indexOf('# B') + 1 };
  const numbers = [{ place, written: 'IV.', level: 1 as const, expected: 'II.', inOrder: false }];
  expect(flagged(dangling, text, { origin: 'text', source: { numbers } })).toEqual([]);
  expect(flagged(dangling, text, { origin: 'text', source: { numbers: [] } })).toHaveLength(1);
});
