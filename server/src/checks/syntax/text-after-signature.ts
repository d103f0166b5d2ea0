import { t } from '../../messages';
import type { Check } from '../check';
import { bodyUnits, firstLine } from '../units';

export const textAfterSignature: Check = {
  id: 'syntax/text-after-signature',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 7.',
  summary: 'Text of the plan below the recipients or the signature, or lines under the signer’s name.',
  *run(plan) {
    for (const line of plan.signatures.flatMap((signature) => signature.after)) {
      const message = t('A line under the signer’s name is printed there; titles stand above the name.');
      yield { place: line.place, message, severity: 'hint' };
    }
    const end = plan.recipients?.place.from ?? plan.signatures[0]?.place.from;
    const late = end === undefined ? undefined : bodyUnits(plan).find((unit) => unit.at > end);
    if (!late) return;
    yield {
      place: firstLine(plan, late),
      message: t('The text of the plan must end before the recipients and the signature.'),
    };
  },
};
