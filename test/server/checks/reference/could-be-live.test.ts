import { expect, it } from 'vitest';
import { couldBeLive } from '../../../../server/src/checks/reference/could-be-live';
import { diagnose, flags, passes } from '../kit';

flags(couldBeLive, {
  'a khoản of this plan': '# A\n\n1. Một.\n\n# B\n\n- Theo «khoản 1 Mục I» của Kế hoạch này.\n',
});

passes(couldBeLive, {
  'a label': '# A (#a)\n\n1. Một.\n\n# B\n\n- Theo #a.\n',
  'a place in another document': '# A\n\n- Theo Mục I Kế hoạch số 12/KH-UBND.\n',
  'a place that is not there': '# A\n\n- Theo Mục IV của Kế hoạch này.\n',
});

it('proposes the label that completion proposes: whole words', () => {
  const text = '# A\n\n- Theo Mục II của Kế hoạch này.\n\n# Nâng cao nhận thức của người dân\n\n- Một.\n';
  const [finding] = diagnose(text).filter(({ code }) => code === couldBeLive.id);
  expect(finding?.fixes[0]?.edits.map((edit) => edit.text)).toEqual(['#nang-cao-nhan-thuc', ' (#nang-cao-nhan-thuc)']);
});
