import { t } from '../../messages';
import { legacyRuns } from '../../vietnamese/legacy';
import { passageCheck } from './passages';

export const legacyEncoding = passageCheck(
  {
    id: 'text/legacy-encoding',
    severity: 'error',
    onText: true,
    onPlan: true,
    fixes: true,
    summary: 'Words in an encoding before Unicode, TCVN3 or VNI, that read as Latin letters.',
    rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section I: Unicode by TCVN 6909:2001.',
  },
  function* ({ plain: { text } }) {
    for (const { encoding, ...hit } of legacyRuns(text)) yield { ...hit, what: encoding };
  },
  ({ hit }) => ({
    message: t(
      'These words are in the encoding {0}; in Unicode they are “{1}”.',
      hit.what ?? '',
      shortened(hit.right ?? ''),
    ),
    title: t('Convert to Unicode'),
  }),
);

const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
