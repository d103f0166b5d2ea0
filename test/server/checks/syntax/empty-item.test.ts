import { expect, it } from 'vitest';
import { emptyItem } from '../../../../server/src/checks/syntax/empty-item';
import { diagnose, flags, passes, plan } from '../kit';

flags(emptyItem, {
  'points among others': plan({ content: '- Một.\n«-»\n- Hai.\n«-» \n- Ba.' }),
  'the last point': plan({ content: '- Một.\n«-»' }),
  'a numbered paragraph': plan({ content: '1. Một.\n\n«2.»\n\n3. Ba.' }),
  'a sub-point': plan({ content: '- Một.\n+ Hai.\n«+»\n+ Ba.' }),
  'in an appendix': plan({ appendix: 'Phụ lục: Danh mục\n\n- Một.\n«-»\n- Hai.' }),
});

passes(emptyItem, {
  words: plan({ content: '- Một.\n- Hai.' }),
  'a paragraph that leads to points': plan({ content: '1.\na) Một.\nb) Hai.' }),
  'a label': plan({ content: '- Một.\n- (#hai)\n- Ba, như #hai.' }),
  'attributes of a task': plan({ content: '- Một.\n- (hạn: 05/9/2025)' }),
  'a dash in the text': plan({ content: 'Một\n  - hai.' }),
});

it('is a hint on the last one of a list, which is most often about to be written', () => {
  const severities = diagnose(plan({ content: '- Một.\n-\n- Hai.\n-' }))
    .filter(({ code }) => code === emptyItem.id)
    .map(({ severity }) => severity);
  expect(severities).toEqual(['information', 'hint']);
});
