import { duplicateLabel } from '../../../../server/src/checks/reference/duplicate-label';
import { flags, passes } from '../kit';

flags(duplicateLabel, {
  twice: '# A (#a)\n\n- Theo #a.\n\n# B («#a»)\n\n- Một.\n',
  'an appendix': '# A (#pl)\n\n- Theo #pl.\n\nPhụ lục: Danh mục («#pl»)\n\n- Một.\n',
});

passes(duplicateLabel, { 'once each': '# A (#a)\n\n- Theo #a và #b.\n\n# B (#b)\n\n- Một.\n' });
