import { t } from '../../messages';
import type { Unit } from '../../plan/model';
import type { Check } from '../check';
import { siblings, titlePlace } from '../units';

export const emptySection: Check = {
  id: 'structure/empty-section',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  summary: 'A heading or an appendix with nothing under it.',
  *run(plan, { origin }) {
    for (const group of siblings(plan)) {
      const empty = group.filter(isEmpty);
      // In a text a row of headings without text is a list that was read as headings.
      if (origin === 'text' && empty.length > 1 && empty.length === group.length) continue;
      for (const unit of empty) {
        yield { place: titlePlace(plan, unit), message: t('There is nothing under “{0}”.', unit.title) };
      }
    }
    for (const appendix of plan.appendices) {
      if (appendix.children.length > 0) continue;
      yield { place: titlePlace(plan, appendix), message: t('The appendix is empty.') };
    }
  },
};

const isEmpty = (unit: Unit): boolean =>
  (unit.kind === 'heading' || unit.kind === 'part') &&
  unit.title !== '' &&
  unit.text === '' &&
  unit.children.length === 0 &&
  (unit.content?.attributes?.entries.length ?? 0) === 0;
