import { inside } from '../../language/inside';
import { t } from '../../messages';
import type { Check } from '../check';
import { inserting, shifted, trimmed } from '../edits';

export const strayHeaderLine: Check = {
  id: 'syntax/stray-header-line',
  severity: 'error',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A line of the header that is neither `key: value`, an item, nor the indented rest of one.',
  *run(plan) {
    const [block] = plan.tree.blocks;
    const read = block?.kind === 'header' ? inside(block) : undefined;
    if (read?.kind !== 'header') return;
    const start = plan.tree.starts[0] ?? 0;
    const first = read.entries[0];
    for (const line of read.stray) {
      const place = trimmed(plan, shifted(start, line));
      const message = t('This line is no field of the header; the rest of a value is indented by two spaces.');
      // Above the first field there is no value that could go on.
      const fix = { title: t('Indent as the rest of the line above'), edits: [inserting(place.from, '  ')] };
      yield { place, message, ...(first && first.from < line.from ? { fixes: [fix] } : {}) };
    }
  },
};
