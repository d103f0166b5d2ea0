import { phrase } from '../../language/characters';
import { linesOf } from '../../language/lines';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import { CHECK_ID } from '../../plan/silences';
import type { Check } from '../check';
import { replacing, wordsAt } from '../edits';
import { nearest } from '../words';

export const unknownSilence: Check = {
  id: 'syntax/unknown-silence',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A comment `// bỏ qua <id>` with an id that no check has.',
  *run(plan, { ids }) {
    for (const place of silencedIds(plan)) {
      const id = wordsAt(plan, place);
      if (ids.includes(id)) continue;
      const near = nearest(id, ids, Math.floor(id.length / 3));
      yield near
        ? {
            place,
            message: t('There is no check “{0}”; did you mean “{1}”?', id, near),
            fixes: [{ title: t('Replace by “{0}”', near), edits: [replacing(place, near)] }],
          }
        : { place, message: t('There is no check “{0}”.', id) };
    }
  },
};

const SILENCE = new RegExp(`^\\s*//\\s*${phrase('bỏ qua')}\\s`);

/** The ids that comments name. */
function* silencedIds(plan: AnalysedPlan): Iterable<Place> {
  for (const [index, block] of plan.tree.blocks.entries()) {
    if (!block.text.includes('//')) continue;
    for (const line of linesOf(block.text)) {
      if (line.name !== 'Comment') continue;
      const text = block.text.slice(line.from, line.to);
      const start = (plan.tree.starts[index] ?? 0) + line.from;
      const said = SILENCE.exec(text)?.[0].length;
      if (said === undefined) continue;
      for (const id of text.slice(said).matchAll(CHECK_ID)) {
        const from = start + said + id.index;
        yield { from, to: from + id[0].length };
      }
    }
  }
}
