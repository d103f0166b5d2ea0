import { unusedLabel } from '../../../../server/src/checks/reference/unused-label';
import { flags, passes } from '../kit';

flags(unusedLabel, { 'never used': '# A («#a»)\n\n- Một.\n' });

passes(unusedLabel, { used: '# A (#a)\n\n- Theo #a.\n' });
