import { t } from '../../messages';
import type { AnalysedPlan, Place, TimeFact } from '../../plan/model';
import type { TimePoint } from '../../plan/prose/times';
import type { Check, Edit } from '../check';
import { replacing, wordsAt } from '../edits';
import { isProduced, pointsOf } from './points';
import { quotedIn } from './quoted';

/** One way in which a plan writes a kind of time, at one place. */
interface Written {
  readonly style: string;
  readonly place: Place;
  /** The same time in the other style. */
  readonly other: string;
}

export const inconsistentForm: Check = {
  id: 'date/inconsistent-form',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'One plan that writes the same kind of date in two ways.',
  *run(plan) {
    const kinds: Record<string, Written[]> = { day: [], cited: [], month: [], quarter: [] };
    const isCited = withinCitations(plan);
    const isQuoted = quotedIn(plan);
    for (const { point, place, fact } of pointsOf(plan)) {
      // Ranges of years are a matter of spaces: text/spacing.
      if (fact.match.kind === 'range' && (fact.match.start.unit === 'year' || isBracketed(plan, fact))) continue;
      const written = isProduced(plan, { place, fact }) || isQuoted(place) ? undefined : writtenPoint(plan, point);
      if (written) kinds[point.unit === 'day' && isCited(place) ? 'cited' : point.unit]?.push(written);
    }
    const { cited = [], day = [] } = kinds;
    const onPurpose = cited.every(({ style }) => style === 'words') && day.every(({ style }) => style === 'slash');
    kinds.day = onPurpose ? [] : [...cited, ...day].sort((a, b) => a.place.from - b.place.from);
    kinds.cited = [];
    for (const all of Object.values(kinds)) {
      const few = minority(all);
      const [first] = few;
      const model = first && all.find(({ style }) => style !== first.style);
      if (!first || !model) continue;
      const edits: Edit[] = few.map(({ place, other }) => replacing(place, other));
      yield {
        place: first.place,
        message: t(
          'Elsewhere this plan writes such times like “{0}”; here “{1}” ({2} of {3}).',
          wordsAt(plan, model.place),
          wordsAt(plan, first.place),
          few.length,
          all.length,
        ),
        fixes: [{ title: t('Write all in one way'), edits, safe: true }],
        related: [{ place: model.place, message: t('The other way is used here.') }],
      };
    }
  },
};

/** `80 năm (02/9/1945 - 02/9/2025)`: days of an anniversary stand in figures everywhere. */
const isBracketed = ({ tree: { text } }: AnalysedPlan, { place }: TimeFact): boolean =>
  text.charAt(place.from - 1) === '(';

/** Whether a time is that of a cited document: many write all of those out and the plan's own days in figures. */
function withinCitations({ citations }: AnalysedPlan): (place: Place) => boolean {
  const spans = citations
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ match: { dateSpan, from }, place }) =>
      dateSpan ? [{ from: dateSpan.from + place.from - from, to: dateSpan.to + place.from - from }] : [],
    )
    .sort((a, b) => a.from - b.from);
  return (place) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.to < place.to) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.from <= place.from;
  };
}

/** What is written in the way that is used less often; of two equally frequent ways the later one. */
function minority(all: readonly Written[]): readonly Written[] {
  const first = all.filter(({ style }) => style === all[0]?.style);
  const others = all.filter(({ style }) => style !== all[0]?.style);
  return others.length <= first.length ? others : first;
}

const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = (value: number): string => (value < 3 ? two(value) : String(value));

/** A time with its year, in figures or in words; undefined for one that leaves something out. */
function writtenPoint(plan: AnalysedPlan, point: TimePoint): Written | undefined {
  const { yearSpan, monthSpan, daySpan, unit, real, day = 0, month = 0, year } = point;
  if (!yearSpan || year === undefined || year < 1000 || !real || point.weekday) return undefined;
  const start = daySpan ?? monthSpan ?? point.quarterSpan;
  if (!start || unit === 'year') return undefined;
  const place = { from: start.from, to: yearSpan.to };
  const words = wordsAt(plan, place).normalize('NFC');
  // Capitals throughout are the style of a title.
  if (/\p{Lu}{2}/u.test(words.replace(/^[IV]+/u, ''))) return undefined;
  const slash = /^[\dIVX]+(?:\/\d+)*\/\d{4}$/u.test(words);
  const spelled = /^[\dIVX]+\s+(?:tháng\s+\d+\s+)?năm\s+\d{4}$/u.test(words);
  if (slash === spelled) return undefined;
  const style = slash ? 'slash' : 'words';
  const mark = words.split(slash ? '/' : /\s+/u)[0] ?? '';
  const other =
    unit === 'day'
      ? slash
        ? `${two(day)} tháng ${monthOf(month)} năm ${year}`
        : `${two(day)}/${monthOf(month)}/${year}`
      : slash
        ? `${mark} năm ${year}`
        : `${mark}/${year}`;
  return { style, place, other };
}
