// Places and neighbours of units, as several checks need them.
import type { Inline } from '../language/syntax';
import type { AnalysedPlan, Appendix, Place, Unit } from '../plan/model';
import { lineAt, shifted, trimmed } from './edits';

const spanOf = (inlines: readonly Inline[]): Place | undefined => {
  const first = inlines[0];
  const last = inlines[inlines.length - 1];
  return first && last ? { from: first.from, to: last.to } : undefined;
};

/** Where the title stands; the mark where it is empty; the first line of a table. */
export function titlePlace(plan: AnalysedPlan, unit: Unit | Appendix): Place {
  const title = unit.content && spanOf(unit.content.title);
  if (title) return trimmed(plan, shifted(unit.at, title));
  return unit.content && unit.content.mark.to > unit.content.mark.from ? markPlace(plan, unit) : firstLine(plan, unit);
}

/** Where the mark or number before a unit stands, blanks aside; its first line where there is none. */
export function markPlace(plan: AnalysedPlan, unit: Unit | Appendix): Place {
  const mark = unit.content?.mark;
  return mark && mark.to > mark.from ? trimmed(plan, shifted(unit.at, mark)) : firstLine(plan, unit);
}

/** Where the text (of a heading: the run-in text) stands; undefined where there is none. */
export function bodyPlace(plan: AnalysedPlan, unit: Unit): Place | undefined {
  const body = unit.content && spanOf(unit.content.body);
  return body && trimmed(plan, shifted(unit.at, body));
}

/** The first line of a unit, blanks at its ends aside. */
export function firstLine(plan: AnalysedPlan, unit: Unit | Appendix): Place {
  return trimmed(plan, lineAt(plan, unit.place.from));
}

/** The file's units outside of appendices. */
export function bodyUnits(plan: AnalysedPlan): readonly Unit[] {
  return plan.units.filter((unit) => unit.appendix === undefined);
}

/** Headings of level 1, those under a `Phần:` included, outside of appendices. */
export function mainSections(plan: AnalysedPlan): readonly Unit[] {
  return bodyUnits(plan).filter((unit) => unit.kind === 'heading' && unit.level === 1);
}

/** All lists of siblings: the top of the body, of each appendix, and the children of each unit. */
export function* siblings(plan: AnalysedPlan): Iterable<readonly Unit[]> {
  yield plan.body;
  for (const appendix of plan.appendices) yield appendix.children;
  for (const unit of plan.units) if (unit.children.length > 0) yield unit.children;
}

/** The last unit under a unit that is not part of the closing; the unit itself where there is none. */
function lastBeneath(plan: AnalysedPlan, unit: Unit): Unit {
  const closing = new Set(plan.closing);
  let last = unit;
  for (;;) {
    const next = last.children.findLast((child) => !closing.has(child));
    if (!next) return last;
    last = next;
  }
}

/** From a unit's first character up to where what follows its last block and the blank lines after it begins. */
export function sectionExtent(plan: AnalysedPlan, unit: Unit): Place {
  const last = lastBeneath(plan, unit);
  const { blocks, starts, text } = plan.tree;
  let index = starts.indexOf(last.at) + 1;
  while (blocks[index]?.kind === 'blank') index++;
  return { from: unit.at, to: starts[index] ?? text.length };
}

/** Where the body ends: after its last unit, before recipients, signature, appendices. 0 or the header's end where it has none. */
export function bodyEnd(plan: AnalysedPlan): number {
  const last = bodyUnits(plan).at(-1);
  return last ? last.place.to : (plan.header.place?.to ?? 0);
}
