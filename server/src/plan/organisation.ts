// The part of a plan on its organisation, and how the text in it is laid out.

import { fold } from '../vietnamese/fold';
import type { Unit } from './model';

/** Headings of the part on organisation, without accents. */
const ORGANISATION =
  /to chuc(?: va)?(?: trien khai)? thuc hien|to chuc trien khai|phan cong|^trach nhiem|trach nhiem (?:thuc hien|cua)/;
/** Headings that are it where no other is: other parts are called so too. */
const PERHAPS_ORGANISATION = /trien khai thuc hien|chi dao thuc hien|bien phap thuc hien/;

/** A longer title is none of these parts; UTF-16 units. */
const LONGEST_TITLE = 200;
const KEPT = 2000;
const foldings = new Map<string, string>();

/** Titles are few and come back in every version: their foldings are kept, in bounded number. */
function folded(title: string): string {
  const known = foldings.get(title);
  if (known !== undefined) return known;
  if (foldings.size >= KEPT) foldings.clear();
  const words = fold(title.slice(0, LONGEST_TITLE)).replace(/\s+/g, ' ');
  foldings.set(title, words);
  return words;
}

/** Whether a title is that of the part on organisation: `Tổ chức thực hiện`, `Phân công nhiệm vụ`, `Trách nhiệm thực hiện`. */
export function isOrganisationTitle(title: string): boolean {
  return ORGANISATION.test(folded(title));
}

/** The units beneath the headings of the part on organisation, of the highest level that has one. */
export function organisationUnits(units: readonly Unit[]): ReadonlySet<Unit> {
  const headings = units.filter((unit) => unit.kind === 'heading' || unit.kind === 'part');
  const sure = headings.filter((unit) => isOrganisationTitle(unit.title));
  const heads = sure.length > 0 ? sure : headings.filter((unit) => PERHAPS_ORGANISATION.test(folded(unit.title)));
  const top = Math.min(...new Set(heads.map((unit) => unit.level)));
  const opening = new Set(heads.filter((unit) => unit.level === top));
  const inside = new Set<Unit>();
  for (const unit of units) {
    if (unit.parent && (opening.has(unit.parent) || inside.has(unit.parent))) inside.add(unit);
  }
  return inside;
}

/** Headings of the part on organisation under which text without a lead gives no task, without accents. */
const CIRCUMSTANCES = /^(?:nguon )?kinh phi|^thoi gian|^dia diem|^che do|^hieu luc|^dieu khoan|^sua doi/;

/** Whether a unit stands under a heading on money, time, reports and the like. */
export function isCircumstance(unit: Unit): boolean {
  let heading = unit.parent;
  while (heading && heading.kind !== 'heading') heading = heading.parent;
  return heading !== undefined && CIRCUMSTANCES.test(folded(heading.title));
}

function isItem(unit: Unit | undefined): boolean {
  return unit?.kind === 'point' || unit?.kind === 'numbered';
}

/** The texts that only lead to the points or numbered paragraphs after them: `Các đơn vị có trách nhiệm:`. */
export function introductionsIn(units: readonly Unit[]): ReadonlySet<Unit> {
  const introductions = new Set<Unit>();
  for (const unit of units) {
    if (unit.kind === 'numbered' && unit.text.endsWith(':') && unit.children.some(isItem)) introductions.add(unit);
    for (const [index, child] of unit.children.entries()) {
      if (child.kind === 'paragraph' && child.text.endsWith(':') && isItem(unit.children[index + 1])) {
        introductions.add(child);
      }
    }
  }
  return introductions;
}

/** For each point the paragraph that leads to it. */
export function introducedIn(units: readonly Unit[], introductions: ReadonlySet<Unit>): ReadonlyMap<Unit, Unit> {
  const introduced = new Map<Unit, Unit>();
  for (const unit of units) {
    let before: Unit | undefined;
    for (const child of unit.children) {
      if (child.kind !== 'point') before = introductions.has(child) ? child : undefined;
      else if (before) introduced.set(child, before);
    }
  }
  return introduced;
}
