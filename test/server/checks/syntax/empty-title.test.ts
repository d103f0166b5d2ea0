import { emptyTitle } from '../../../../server/src/checks/syntax/empty-title';
import { flags, passes, plan } from '../kit';

flags(emptyTitle, {
  headings: '«#»\n\n- Một.\n\n«##»\n\nHai.\n',
  'an appendix': `${plan()}\n«Phụ lục:»\n\n- Một.\n`,
});

passes(emptyTitle, { titles: plan() });
