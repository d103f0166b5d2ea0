// Where in a plan something is pasted: what is counted there, and what stands around it.
import type { Position } from 'vscode-languageserver-types';
import type { FragmentPlace } from '../import/fragment/place';
import { blockIndexAt } from '../language/document';
import type { AnalysedPlan, Unit } from '../plan/model';
import { firstFrom, offsetOf } from './positions';

/** Keys of the header whose values are bases, bodies or the like, one an item. */
const LISTS: ReadonlySet<string> = new Set(['căn cứ', 'cơ quan', 'cơ quan chủ quản', 'liên hệ']);

/**
 * The place of a paste.
 * @param start where it is put; positions out of the file are drawn into it
 * @param end where the selection that it replaces ends
 */
export function pastePlace(plan: AnalysedPlan, start: Position, end: Position = start): FragmentPlace {
  const { text } = plan.tree;
  const from = offsetOf(plan, start);
  const to = Math.max(from, offsetOf(plan, end));
  const first = plan.lines.position(from).line;
  const last = plan.lines.position(to).line;
  const lineText = (line: number): string => {
    const { from: start, to: stop } = plan.lines.line(line);
    return text.slice(start, stop);
  };
  const before = text.slice(plan.lines.line(first).from, from);
  const above = first > 0 ? lineText(first - 1) : '';
  return {
    where: whereOf(plan, from, to, before),
    before,
    blankAbove: above.trim() === '',
    after: text.slice(to, plan.lines.line(last).to),
    blankBelow: last + 1 >= plan.lines.count || lineText(last + 1).trim() === '',
    inList: /^\s*[-+–•*]\s/u.test(before.trim() === '' ? above : before),
    ...sectionsAround(plan, from, to),
  };
}

function whereOf(plan: AnalysedPlan, from: number, to: number, before: string): FragmentPlace['where'] {
  const { tree, header } = plan;
  if (from === 0 && tree.text.slice(to).trim() === '') return 'plan';
  const fence = header.place?.from ?? 0;
  if (header.place && from > fence + 3 && from < header.place.to && !before.startsWith('---')) {
    const field = header.fields.findLast(({ place }) => place.from <= from);
    return field && LISTS.has(field.typed) && from >= field.keyPlace.to ? 'items' : 'header';
  }
  const block = tree.blocks[blockIndexAt(tree, from)];
  return block?.kind === 'table' && /^\s*\|/.test(before) ? 'row' : 'body';
}

/** What is counted up to a place, and which section goes on behind it. */
function sectionsAround(
  plan: AnalysedPlan,
  from: number,
  to: number,
): Pick<FragmentPlace, 'counts' | 'level' | 'untouched' | 'next'> {
  const own = plan.appendices[firstFrom(plan.appendices, from) - 1];
  const following = plan.appendices[firstFrom(plan.appendices, to)];
  const units = plan.units.filter((unit) => unit.appendix === own);
  const index = firstFrom(units, from);
  const last = units[index - 1];
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let level = 0;
  for (let unit = last; unit; unit = unit.parent) {
    if (unit.level > 4) continue;
    level = Math.max(level, unit.level);
    counts[unit.level] = ordinalOf(unit, own?.children ?? plan.body);
  }
  const next = units
    .slice(firstFrom(units, to))
    .find((unit) => unit.level <= 4 && unit.at < (following?.at ?? Number.POSITIVE_INFINITY));
  return { counts, level, untouched: last !== undefined && isBare(last), next: next?.level };
}

/** Which one of its level a unit is under its parent, 1-based. */
function ordinalOf(unit: Unit, top: readonly Unit[]): number {
  let count = 0;
  for (const sibling of unit.parent?.children ?? top) {
    if (sibling.level === unit.level) count++;
    if (sibling === unit) break;
  }
  return count;
}

/** A title with nothing behind it. */
const isBare = (unit: Unit): boolean => unit.kind === 'heading' && unit.text === '';
