import { tooDeepHeading } from '../../../../server/src/checks/syntax/too-deep-heading';
import { flags, passes } from '../kit';

flags(tooDeepHeading, { 'a fifth level': '# A\n\n«#####» Tổ một\n\nMột.\n' });

passes(tooDeepHeading, { 'four levels': '# A\n\n## B\n\n### C\n\n#### D\n\nMột.\n' });
