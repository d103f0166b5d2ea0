import { fenceInBody } from '../../../../server/src/checks/syntax/fence-in-body';
import { flags, passes, plan } from '../kit';

flags(fenceInBody, { 'a line of dashes': '# A\n\nMột.\n\n«---»\n\nHai.\n' });

passes(fenceInBody, {
  'the header’s own': plan(),
  'the delimiter row of a table': '# A\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
});
