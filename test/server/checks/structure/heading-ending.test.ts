import { headingEnding } from '../../../../server/src/checks/structure/heading-ending';
import { flags, passes } from '../kit';

flags(headingEnding, {
  'a full stop': '# Nội dung«.»\n\n- Một.\n',
  'a semicolon': '# A\n\n## Hình thức«;»\n\n- Một.\n',
});

passes(headingEnding, {
  'a title with its text behind it': '# A\n\n## Đợt I: từ ngày 08/9/2025 đến hết ngày 10/9/2025.\n\n## B\n\nMột.\n',
});

passes(headingEnding, {
  'no mark': '# Nội dung\n\n- Một.\n',
  'an ellipsis, an abbreviation':
    '# Pa nô, áp phích...\n\n- Một.\n\n# Hội thảo tại TP.\n\n- Hai.\n\n# Xe, loa, v.v.\n\n- Ba.\n',
  'run-in text is no title': '# A\n\n## Hình thức: Trực tiếp.\n',
});

flags(
  headingEnding,
  { 'a colon in a text': '# «Nội dung»\n\n- Một.\n' },
  {
    origin: 'text',
    source: { ends: [{ role: 'title', place: { from: 2, to: 10 }, written: ':' }] },
  },
);
