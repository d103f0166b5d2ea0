import type { WrittenEnd } from '../../import/result';
import { t } from '../../messages';
import type { AnalysedPlan, Place, Unit } from '../../plan/model';
import type { Check, Finding, SourceFacts } from '../check';
import { siblings } from '../units';

/** What ends lists by the decree's form; the line `Lưu` is another check's. */
const EXPECTED = ';';
/** Points of a list end in one of these; a colon leads on, an ellipsis leaves open. */
const POINT_ENDS = /[;.,]$/u;
/** From so many points on, one that ends otherwise stands out. */
const FEWEST = 3;

interface End {
  readonly place: Place;
  /** Empty where there is no mark. */
  readonly mark: string;
}

export const listEnding: Check = {
  id: 'text/list-ending',
  severity: 'hint',
  onText: true,
  onPlan: false,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, items 6 and 9.',
  summary: 'In a text: recipients, bases or points of a list that end in another mark than the others.',
  *run(plan, { source }) {
    if (source) {
      // The Party writes commas there, by rules of its own.
      if (source.kind !== 'party-plan') yield* recipientEnds(plan, source);
      yield* lastBase(plan, source);
    }
    for (const list of siblings(plan)) yield* pointEnds(plan, list);
  },
};

/** Each line of the recipients but the last ends in a semicolon. One finding for each other end. */
function* recipientEnds(plan: AnalysedPlan, source: SourceFacts): Iterable<Finding> {
  const archive = plan.recipients?.archive?.place;
  const said = new Set<string>();
  for (const { role, place, written } of source.ends) {
    if (role !== 'recipient' || written === EXPECTED || said.has(written)) continue;
    if (archive && place.from < archive.to && archive.from < place.to) continue;
    // Without `Lưu` the last line ends in a full stop.
    if (!archive && isLast(source.ends, place)) continue;
    said.add(written);
    yield {
      place: lastWord(plan, place),
      message: t('A line of the recipients ends in a semicolon; only the last one in a full stop.'),
    };
  }
}

const isLast = (ends: readonly WrittenEnd[], place: Place): boolean =>
  ends.findLast(({ role }) => role === 'recipient')?.place === place;

/** The last basis ends the sentence, or leads on with a comma. */
function* lastBase(plan: AnalysedPlan, { ends }: SourceFacts): Iterable<Finding> {
  const bases = ends.filter(({ role }) => role === 'base');
  const last = bases.at(-1);
  // What is carried out goes on in the sentence that issues the plan: `… năm 2025;` `Thực hiện …, Sở Nội vụ ban hành …`.
  if (last?.written !== ';' || goesOn(plan)) return;
  yield {
    place: lastWord(plan, last.place),
    message: t('The last basis ends in a full stop, not in a semicolon.'),
  };
}

/** A basis that is a part of the first sentence of the body. */
const BASIS = /^(?:căn cứ|thực hiện|theo|xét|trên cơ sở|tiếp tục thực hiện|triển khai)(?!\p{L})/iu;

const goesOn = ({ body: [first] }: AnalysedPlan): boolean =>
  first?.kind === 'paragraph' && BASIS.test(first.text.normalize('NFC'));

/** Points beside each other, none with anything beneath. */
function* pointEnds(plan: AnalysedPlan, list: readonly Unit[]): Iterable<Finding> {
  for (const run of runsOf(list)) {
    const ends = run.map((unit): End => endOf(plan, unit));
    if (ends.length < FEWEST) continue;
    const counts = new Map<string, number>();
    for (const { mark } of ends.slice(0, -1)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    // Where two are as frequent, the last point tells: a semicolon or full stop goes with its full stop, no mark with none.
    const last = ends.at(-1)!.mark;
    const weight = ([mark, count]: readonly [string, number]): number =>
      count + (mark === last || (mark === ';' && last === '.') ? 0.5 : 0);
    const [usual] = [...counts].sort((a, b) => weight(b) - weight(a))[0] ?? [''];
    if (usual !== ';' && usual !== '.') continue;
    for (const [n, { place, mark }] of ends.entries()) {
      const isEnd = n === ends.length - 1;
      if (mark === usual || mark === 'open' || (isEnd && mark === '.')) continue;
      // A full stop may end any point; a semicolon only where it stands alone among full stops is told.
      if (mark === '.' || (mark === ';' && (counts.get(mark) !== 1 || ends.length < FEWEST + 1))) continue;
      yield {
        place,
        message:
          mark === '' || mark === ','
            ? t('This point has no “{0}” at its end; the others beside it have.', isEnd ? '.' : usual)
            : t('This point ends in “{0}”, the others beside it in “{1}”.', mark, usual),
      };
    }
  }
}

/** Stretches of points without anything beneath. */
function runsOf(list: readonly Unit[]): Unit[][] {
  const all: Unit[][] = [[]];
  for (const unit of list) {
    if (isPoint(unit) && unit.children.length === 0) all.at(-1)!.push(unit);
    else all.push([]);
  }
  return all.filter((run) => run.length > 0);
}

/** `-`, `+`, and what has a letter or a number with a dot but no title: `a)`, `1.1.`. */
const isPoint = ({ kind, level }: Unit): boolean =>
  kind === 'point' || kind === 'subPoint' || (kind === 'numbered' && level > 2);

function endOf(plan: AnalysedPlan, unit: Unit): End {
  const text = unit.text.trimEnd();
  const place = lastWord(plan, unit.place);
  if (/(?:…|\.\.|[:?!/])$/u.test(text)) return { place, mark: 'open' };
  const mark = POINT_ENDS.exec(text.replace(/[”")]+$/u, ''))?.[0] ?? POINT_ENDS.exec(text)?.[0] ?? '';
  return { place, mark };
}

/** The last word of a place with the mark behind it. */
function lastWord(plan: AnalysedPlan, place: Place): Place {
  const text = plan.tree.text.slice(place.from, place.to).trimEnd();
  const to = place.from + text.length;
  return { from: to - (/\S+$/u.exec(text.slice(-40))?.[0].length ?? 1), to };
}
