import { duplicateTitle } from '../../../../server/src/checks/structure/duplicate-title';
import { flags, passes } from '../kit';

flags(duplicateTitle, {
  siblings: '# Nội dung\n\n## Yêu cầu\n\nMột.\n\n## «Yêu cầu»\n\nHai.\n',
  'in other capitals': '# Nội dung\n\nMột.\n\n# «NỘI DUNG»\n\nHai.\n',
});

passes(duplicateTitle, {
  'the same words under two parents': '# A\n\n## Thời gian\n\nMột.\n\n# B\n\n## Thời gian\n\nHai.\n',
  'empty titles': '# \n\n# \n',
});
