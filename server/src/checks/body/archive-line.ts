import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import type { Check, Finding, SourceFacts } from '../check';
import { inserting, lineAt, lineEnd, replacing, trimmed, wholeLines, wordsAt } from '../edits';

export const archiveLine: Check = {
  id: 'body/archive-line',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 9.',
  summary: 'The recipients lack the line `Lưu:`, or it is not the last one or not as the decree writes it.',
  *run(plan, { source }) {
    const list = plan.recipients;
    const last = list?.recipients.at(-1);
    yield* wrongEnd(plan, source);
    yield* runTogether(plan);
    // A plan that a decision is issued with has the decision's recipients.
    if (!list || (!last && !list.archive) || plan.header.attachedTo !== '') return;
    const end = lineEnd(plan);
    if (!list.archive) {
      const at = lineAt(plan, trimmed(plan, last?.place ?? list.keyword).to).to;
      yield {
        place: list.keyword,
        message: t('The recipients lack the line “Lưu: VT, …”.'),
        fixes: [{ title: t('Insert “{0}”', 'Lưu: VT'), edits: [inserting(at, `${end}- Lưu: VT`)] }],
      };
    } else if (last && last.place.from > list.archive.place.from) {
      const line = wholeLines(plan, list.archive.place);
      const moved = wordsAt(plan, line).trimEnd();
      const to = lineAt(plan, trimmed(plan, last.place).to).to;
      yield {
        place: list.archive.place,
        message: t('The line “Lưu” stands last.'),
        fixes: [
          { title: t('Move it to the end'), edits: [replacing(line, ''), inserting(to, end + moved)], safe: true },
        ],
      };
    }
  },
};

/** `VTMT`: the clerical office and the drafting unit in one word; `VTLT` is an office of its own. */
const TOGETHER = /^VT(?!LT|UB|TH)(\p{Lu}{2,4})(?![\p{L}\p{N}])/u;

function* runTogether(plan: AnalysedPlan): Iterable<Finding> {
  const archive = plan.recipients?.archive;
  const unit = archive && TOGETHER.exec(archive.value)?.[1];
  if (!archive || unit === undefined) return;
  const at = wordsAt(plan, archive.place).indexOf(`VT${unit}`);
  if (at < 0) return;
  const from = archive.place.from + at;
  const place = { from, to: from + unit.length + 2 };
  const right = `VT, ${unit}`;
  yield {
    place,
    severity: 'information',
    message: t('The clerical office and the drafting unit stand apart: “{0}”.', right),
    fixes: [{ title: t('Replace by “{0}”', right), edits: [replacing(place, right)] }],
  };
}

/** Decree 30, appendix I, part I, section II, item 9: the last line ends in a full stop. */
function* wrongEnd({ recipients }: AnalysedPlan, source: SourceFacts | undefined): Iterable<Finding> {
  const archive = recipients?.archive?.place;
  if (!archive) return;
  const overlaps = (place: Place): boolean => place.from < archive.to && archive.from < place.to;
  const end = source?.ends.find(({ role, place }) => role === 'recipient' && overlaps(place));
  if (!end || end.written === '.') return;
  yield { place: archive, message: t('The line “Lưu” ends in a full stop.') };
}
