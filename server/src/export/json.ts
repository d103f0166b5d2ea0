// The analysed plan as data.
import type { AnalysedPlan, Appendix, CitationMention, PlanHeader, Signature, Unit } from '../plan/model';
import type { PlanJson, SectionJson } from './json-schema';

type Paragraphs = SectionJson['paragraphs'];

/** What is gathered beneath a heading, an appendix, or the plan. */
interface Gathered {
  points: number;
  paragraphs: Paragraphs;
  children: SectionJson[];
}

/**
 * The level of a heading. A điểm right below a khoản is level 3, as in the decree (phần, mục, khoản, điểm: appendix I,
 * part I, section V), which knows no `1.1.` between them; below a `1.1.` it is level 4.
 */
function levelOf(unit: Unit): number {
  return unit.level === 4 && unit.parent?.level === 2 ? 3 : unit.level;
}

class JsonWriter {
  constructor(private readonly plan: AnalysedPlan) {}

  line(offset: number): number {
    return this.plan.lines.position(offset).line + 1;
  }

  /** The headings and numbered paragraphs of units; what has no title hands its own up to the heading above. */
  gather(units: readonly Unit[]): Gathered {
    const all: Gathered = { points: 0, paragraphs: [], children: [] };
    for (const unit of units) {
      const titled = unit.title !== '' && (unit.kind === 'heading' || unit.kind === 'part');
      const below = this.gather(unit.children);
      if (titled) {
        all.children.push(this.section(unit, below));
        continue;
      }
      if (unit.kind === 'point') all.points += 1;
      if (unit.kind === 'numbered')
        all.paragraphs.push({ number: unit.number, text: unit.text, line: this.line(unit.place.from) });
      for (const paragraph of below.paragraphs) all.paragraphs.push(paragraph);
      for (const child of below.children) all.children.push(child);
    }
    return all;
  }

  private section(unit: Unit, below: Gathered): SectionJson {
    return {
      level: levelOf(unit),
      number: unit.number,
      title: unit.title,
      runIn: unit.text,
      line: this.line(unit.place.from),
      ...below,
    };
  }

  appendix({ number, title, place, landscape, children }: Appendix): PlanJson['appendices'][number] {
    const below = this.gather(children);
    return {
      number,
      title,
      line: this.line(place.from),
      landscape,
      points: below.points,
      paragraphs: below.paragraphs,
      sections: below.children,
    };
  }
}

function wholeSymbol({ number, symbolTail }: PlanHeader): string {
  return symbolTail === '' ? number : `${number}/${symbolTail}`;
}

function headerJson(header: PlanHeader): PlanJson['header'] {
  return {
    type: header.type,
    superior: header.superiors.join(', '),
    issuer: header.issuers.join(', '),
    number: header.number,
    symbol: wholeSymbol(header),
    place: header.placeName,
    date: header.date?.iso ?? null,
    subject: header.subject,
    attachedTo: header.attachedTo,
  };
}

function signatureJson(signature: Signature): PlanJson['signatures'][number] {
  return {
    lines: signature.capacity.map((line) => line.value),
    titles: signature.titles.map((line) => line.value),
    rank: signature.rank,
    name: signature.name?.value ?? '',
  };
}

/** The plan as data, in the shape of server/schemas/plan.schema.json. */
export function planJson(plan: AnalysedPlan): PlanJson {
  const writer = new JsonWriter(plan);
  const line = (offset: number): number => writer.line(offset);
  const body = writer.gather(plan.body);
  const signatures = plan.signatures.map(signatureJson);
  return {
    header: headerJson(plan.header),
    bases: plan.bases.map((base) => ({ text: base.text, line: line(base.place.from) })),
    paragraphs: body.paragraphs,
    sections: body.children,
    tasks: plan.tasks.map((task) => ({
      text: task.text,
      lead: task.lead.map((one) => one.text),
      with: task.partners.map((one) => one.text),
      due: task.due ?? null,
      deadline: task.deadline?.value ?? '',
      product: task.product,
      section: task.section,
      line: line(task.place.from),
    })),
    citations: plan.citations.flatMap(({ type, symbol, date, issuer, subject, mentions }) => {
      const lines = mentions.filter((one) => !isOwnNumber(plan, one)).map((one) => line(one.place.from));
      return lines.length > 0 ? [{ type, symbol, date: date ?? null, issuer, subject, lines }] : [];
    }),
    references: plan.references.map(({ text, target, resolved, place }) => ({
      text,
      target,
      resolved: resolved !== undefined,
      line: line(place.from),
    })),
    recipients: (plan.recipients?.recipients ?? []).map(({ text, note, place }) => ({
      text: note === '' ? text : `${text} (${note})`,
      name: text,
      note,
      line: line(place.from),
    })),
    archive: plan.recipients?.archive?.value ?? '',
    signature: signatures[0] ?? null,
    signatures,
    appendices: plan.appendices.map((appendix) => writer.appendix(appendix)),
  };
}

/** The number in the header is the plan's own: it cites nothing. */
function isOwnNumber({ header }: AnalysedPlan, { place }: CitationMention): boolean {
  const own = header.field.get('số')?.place;
  return own !== undefined && own.from <= place.from && place.to <= own.to;
}

/** The plan as JSON text: well formed also where the file holds half a surrogate pair. */
export function writeJson(plan: AnalysedPlan): string {
  return `${JSON.stringify(planJson(plan), null, 2)}\n`;
}
