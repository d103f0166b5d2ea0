// The tasks of a plan: who does what until when (docs/language.md, "Tasks").

import { fold } from '../vietnamese/fold';
import type { Names } from './bodies';
import { type Duties, type DutyContext, dutiesOf, dutyContext } from './duties';
import type { BodyName, Place, Task, Unit } from './model';

/** Headings of the part on organisation, without accents. */
const ORGANISATION =
  /to chuc(?: va)?(?: trien khai)? thuc hien|to chuc trien khai|phan cong|^trach nhiem|trach nhiem (?:thuc hien|cua)|trien khai thuc hien|chi dao thuc hien/;

/** Whether a title is that of the part on organisation: `Tổ chức thực hiện`, `Phân công nhiệm vụ`, `Trách nhiệm thực hiện`. */
export function isOrganisationTitle(title: string): boolean {
  return ORGANISATION.test(fold(title).replace(/\s+/g, ' '));
}

/** The units beneath the headings of the part on organisation, of the highest level that has one. */
function organisationUnits(units: readonly Unit[]): ReadonlySet<Unit> {
  const heads = units.filter(
    (unit) => (unit.kind === 'heading' || unit.kind === 'part') && isOrganisationTitle(unit.title),
  );
  const top = Math.min(...new Set(heads.map((unit) => unit.level)));
  const opening = new Set(heads.filter((unit) => unit.level === top));
  const inside = new Set<Unit>();
  for (const unit of units) {
    if (unit.parent && (opening.has(unit.parent) || inside.has(unit.parent))) inside.add(unit);
  }
  return inside;
}

/** A text that only leads to what follows it: `Các đơn vị có trách nhiệm:` with points beneath. */
function isIntroduction(unit: Unit): boolean {
  return unit.text.endsWith(':') && (unit.children.length > 0 || unit.kind === 'paragraph');
}

class TaskReader {
  private introductions: ReadonlyMap<Unit, Unit> = new Map();

  constructor(
    private readonly context: DutyContext,
    private readonly closing: ReadonlySet<Unit>,
  ) {}

  read(units: readonly Unit[]): readonly Task[] {
    this.introductions = introductionsIn(units);
    const organisation = organisationUnits(units.filter((unit) => !unit.appendix));
    return units.filter((unit) => this.isTask(unit, organisation.has(unit))).map((unit) => this.task(unit));
  }

  private isTask(unit: Unit, inOrganisation: boolean): boolean {
    if (!unit.content) return false;
    if ((unit.content.attributes?.entries.length ?? 0) > 0) return true;
    if (!inOrganisation || unit.text === '' || this.closing.has(unit)) return false;
    switch (unit.kind) {
      case 'point':
        return !isIntroduction(unit);
      case 'numbered':
        return !isIntroduction(unit) && !(unit.children.length > 0 && this.consistsOfBodies(unit));
      case 'paragraph':
        return !unit.block.indented && !isIntroduction(unit);
      default:
        return unit.kind === 'heading';
    }
  }

  private duties(unit: Unit): Duties | undefined {
    return unit.content && dutiesOf(unit.block, unit.content, this.context);
  }

  private consistsOfBodies(unit: Unit): boolean {
    return (this.duties(unit)?.heads.length ?? 0) > 0;
  }

  private task(unit: Unit): Task {
    const duties = this.duties(unit);
    const deadline = duties?.deadline;
    return {
      unit,
      text: unit.text === '' ? unit.title : unit.text,
      place: unit.place,
      ...this.lead(unit, duties),
      partners: moved(duties?.partners ?? [], unit),
      due: deadline?.due,
      deadline: deadline && { value: deadline.words.value, place: movedPlace(deadline.words.place, unit) },
      product: duties?.product ?? '',
      section: unit.path,
    };
  }

  private lead(unit: Unit, duties: Duties | undefined): Pick<Task, 'lead' | 'leadFrom'> {
    if (duties && duties.lead.length > 0) return { lead: moved(duties.lead, unit), leadFrom: 'attribute' };
    if (duties && duties.textLead.length > 0) return { lead: moved(duties.textLead, unit), leadFrom: 'text' };
    if (unit.kind === 'heading' && duties && duties.heads.length > 0) {
      return { lead: moved(duties.heads, unit), leadFrom: 'heading' };
    }
    for (let below = unit; below.parent; below = below.parent) {
      const bodies = this.introduced(below) ?? this.headed(below.parent);
      if (bodies) return { lead: bodies, leadFrom: 'heading' };
    }
    const bodies = this.introduced(unit);
    return bodies ? { lead: bodies, leadFrom: 'heading' } : { lead: [], leadFrom: 'none' };
  }

  /** The bodies of a unit above: those that its title consists of, or those of a text that leads to what is beneath. */
  private headed(unit: Unit): readonly BodyName[] | undefined {
    const duties = this.duties(unit);
    if (!duties) return undefined;
    if (duties.lead.length > 0 && unit.text === '') return moved(duties.lead, unit);
    if (duties.heads.length > 0) return moved(duties.heads, unit);
    return unit.kind !== 'heading' && isIntroduction(unit) && duties.textLead.length > 0
      ? moved(duties.textLead, unit)
      : undefined;
  }

  /** The bodies of a paragraph that leads to the points after it: `Đề nghị Sở Nội vụ:`. */
  private introduced(unit: Unit): readonly BodyName[] | undefined {
    const before = this.introductions.get(unit);
    return before && this.headed(before);
  }
}

/** For each point the paragraph that leads to it. */
function introductionsIn(units: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const introductions = new Map<Unit, Unit>();
  for (const unit of units) {
    let before: Unit | undefined;
    for (const child of unit.children) {
      if (child.kind !== 'point') before = child.kind === 'paragraph' && isIntroduction(child) ? child : undefined;
      else if (before) introductions.set(child, before);
    }
  }
  return introductions;
}

function movedPlace(place: Place, unit: Unit): Place {
  return { from: unit.at + place.from, to: unit.at + place.to };
}

function moved(bodies: readonly BodyName[], unit: Unit): readonly BodyName[] {
  return bodies.map((body) => ({ ...body, place: movedPlace(body.place, unit) }));
}

/**
 * The tasks of a plan, in the order of the file.
 * @param units every unit of the plan
 * @param closing its closing paragraphs
 * @param names what names are looked up with
 * @param year that of a day without one
 */
export function readTasks(
  units: readonly Unit[],
  closing: readonly Unit[],
  names: Names,
  year: number | undefined,
): readonly Task[] {
  return new TaskReader(dutyContext(names, year), new Set(closing)).read(units);
}
