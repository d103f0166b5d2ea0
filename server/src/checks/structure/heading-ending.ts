import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Finding, SourceFacts } from '../check';
import { replacing, wordsAt } from '../edits';
import { titlePlace } from '../units';

export const headingEnding: Check = {
  id: 'structure/heading-ending',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A full stop or another mark after a title.',
  *run(plan, { source }) {
    yield* colons(plan, source);
    for (const unit of plan.units) {
      if (unit.kind !== 'heading' || unit.text !== '') continue;
      const title = titlePlace(plan, unit);
      const words = wordsAt(plan, title);
      const mark = MARK.exec(words);
      // `Học kỳ I: từ ngày … đến ngày ….` is a title with its text behind it.
      if (!mark || mark.index === 0 || /:\s+\S/u.test(words)) continue;
      const place = { from: title.to - 1, to: title.to };
      yield {
        place,
        message: t('A title has no “{0}” at its end; take it out.', mark[0]),
        fixes: [{ title: t('Remove “{0}”', mark[0]), edits: [replacing(place, '')], safe: true }],
      };
    }
  },
};

/** No ellipsis, and no full stop of an abbreviation: `TP.`, `v.v.` */
const MARK = /(?<![.\p{Lu}]|(?<!\p{L})v\.\s?v)[.;,]$/u;

/** The import drops colons, as the language does. One finding a level: who writes them does so throughout. */
function* colons(plan: AnalysedPlan, source: SourceFacts | undefined): Iterable<Finding> {
  const ends = new Map(source?.ends.map((end) => [end.place.to, end]));
  const said = new Set<number>();
  for (const unit of plan.units) {
    const end = unit.kind === 'heading' && unit.text === '' ? ends.get(titlePlace(plan, unit).to) : undefined;
    if (end?.role !== 'title' || end.written !== ':' || said.has(unit.level)) continue;
    said.add(unit.level);
    yield { place: end.place, message: t('A title has no “{0}” at its end; take it out.', end.written) };
  }
}
