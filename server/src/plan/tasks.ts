// The tasks of a plan: who does what until when (docs/language.md, "Tasks").

import type { Names } from './bodies';
import { type Duties, type DutyContext, dutiesOf, dutyContext } from './duties';
import type { BodyName, Place, Task, Unit } from './model';
import { introducedIn, introductionsIn, isCircumstance, organisationUnits } from './organisation';

class TaskReader {
  private readonly organisation: ReadonlySet<Unit>;
  private readonly introductions: ReadonlySet<Unit>;
  private readonly introducedBy: ReadonlyMap<Unit, Unit>;
  private readonly heads = new Map<Unit, readonly BodyName[] | undefined>();

  constructor(
    private readonly units: readonly Unit[],
    private readonly closing: ReadonlySet<Unit>,
    private readonly context: DutyContext,
  ) {
    this.organisation = organisationUnits(units.filter((unit) => !unit.appendix));
    this.introductions = introductionsIn(units);
    this.introducedBy = introducedIn(units, this.introductions);
  }

  read(): readonly Task[] {
    return this.units.filter((unit) => this.isCandidate(unit)).flatMap((unit) => this.task(unit) ?? []);
  }

  private isCandidate(unit: Unit): boolean {
    if (!unit.content) return false;
    if (hasAttributes(unit)) return true;
    if (!this.organisation.has(unit) || unit.text === '') return false;
    if (this.closing.has(unit) || this.introductions.has(unit)) return false;
    switch (unit.kind) {
      case 'numbered':
        return !(unit.children.length > 0 && this.consistsOfBodies(unit));
      case 'paragraph':
        return !unit.block.indented;
      default:
        return unit.kind === 'point' || unit.kind === 'heading';
    }
  }

  private duties(unit: Unit): Duties | undefined {
    return unit.content && dutiesOf(unit.block, unit.content, this.context);
  }

  private consistsOfBodies(unit: Unit): boolean {
    return (this.duties(unit)?.heads.length ?? 0) > 0;
  }

  private task(unit: Unit): Task | undefined {
    const duties = this.duties(unit);
    const deadline = duties?.deadline;
    const lead = this.lead(unit, duties);
    if (lead.leadFrom === 'none' && !hasAttributes(unit) && isCircumstance(unit)) return undefined;
    return {
      unit,
      text: unit.text === '' ? unit.title : unit.text,
      place: unit.place,
      ...lead,
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
    if (!this.heads.has(unit)) this.heads.set(unit, this.readHead(unit));
    return this.heads.get(unit);
  }

  private readHead(unit: Unit): readonly BodyName[] | undefined {
    const duties = this.duties(unit);
    if (!duties) return undefined;
    if (duties.lead.length > 0 && unit.text === '') return moved(duties.lead, unit);
    if (duties.heads.length > 0) return moved(duties.heads, unit);
    return this.introductions.has(unit) && duties.textLead.length > 0 ? moved(duties.textLead, unit) : undefined;
  }

  /** The bodies of a paragraph that leads to the points after it: `Đề nghị Sở Nội vụ:`. */
  private introduced(unit: Unit): readonly BodyName[] | undefined {
    const before = this.introducedBy.get(unit);
    return before && this.headed(before);
  }
}

function hasAttributes(unit: Unit): boolean {
  return (unit.content?.attributes?.entries.length ?? 0) > 0;
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
  return new TaskReader(units, new Set(closing), dutyContext(names, year)).read();
}
