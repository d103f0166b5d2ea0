// Every place where a plan names a body, whether it is marked with `@` or not.
import { recipientPart, settingOn } from '../checks/body/named';
import type { Setting } from '../directory/directory';
import { idOf } from '../plan/bodies';
import { listOf } from '../plan/header';
import { issueWindow } from '../plan/likely-date';
import type { AnalysedPlan, IsoDay, Place } from '../plan/model';

/** A name of a body in the file. */
export interface NamedBody {
  /** The words that name it; of `@X` without the mark. */
  readonly name: string;
  readonly place: Place;
  /** What the directory knows it as. */
  readonly id: string | undefined;
  /** Written `@X`: the program prints its name. */
  readonly marked: boolean;
  /** The day on which it is named where that is not the plan's: of the issuer of a cited document. */
  readonly day?: IsoDay | undefined;
}

const known = new WeakMap<AnalysedPlan, readonly NamedBody[]>();

/** The names of bodies that the plan knows, each place once, in the order of the file. Read once a version. */
export function namedBodies(plan: AnalysedPlan): readonly NamedBody[] {
  let named = known.get(plan);
  if (!named) {
    named = readNames(plan);
    known.set(plan, named);
  }
  return named;
}

/** What names of a plan are looked up with: on its own day, or the last on which it can have been issued. */
export function planSetting(plan: AnalysedPlan): Setting {
  return settingOn(plan, issueWindow(plan).last);
}

function readNames(plan: AnalysedPlan): readonly NamedBody[] {
  const byStart = new Map<number, NamedBody>();
  const add = (body: NamedBody): void => {
    const { from, to } = body.place;
    // Read as a lead, a marked name stands without its `@` or `@(`.
    const taken = byStart.has(from) || byStart.get(from - 1)?.marked || byStart.get(from - 2)?.marked;
    if (to > from && !taken) byStart.set(from, body);
  };
  for (const { name, place, id } of plan.mentions) add({ name, place, id, marked: true });
  for (const { lead, partners } of plan.tasks) {
    for (const { text, place, id } of [...lead, ...partners]) add({ name: text, place, id, marked: false });
  }
  for (const body of [...recipientNames(plan), ...headerNames(plan), ...issuerNames(plan)]) add(body);
  return [...byStart.values()].sort((a, b) => a.place.from - b.place.from);
}

function* recipientNames(plan: AnalysedPlan): Iterable<NamedBody> {
  const { recipients, extraRecipients, directory } = plan;
  const setting = planSetting(plan);
  for (const list of recipients ? [recipients, ...extraRecipients] : []) {
    for (const recipient of list.recipients) {
      for (const { span, lookup } of directory.covered(recipient.text, setting).lookups) {
        const name = recipient.text.slice(span.from, span.to);
        yield { name, place: recipientPart(plan, recipient, span), id: idOf(lookup), marked: false };
      }
    }
  }
}

function* headerNames(plan: AnalysedPlan): Iterable<NamedBody> {
  const setting = planSetting(plan);
  for (const key of ['cơ quan chủ quản', 'cơ quan'] as const) {
    for (const { value, place } of listOf(plan.header.field.get(key))) {
      yield { name: value, place, id: idOf(plan.directory.lookUp(value, setting)), marked: false };
    }
  }
}

function* issuerNames(plan: AnalysedPlan): Iterable<NamedBody> {
  const setting = planSetting(plan);
  for (const { mentions } of plan.citations) {
    for (const { match } of mentions) {
      if (!match.issuerSpan || match.issuer === '') continue;
      const day = match.date ?? setting.day;
      const id = idOf(plan.directory.lookUp(match.issuer, { ...setting, day }));
      yield { name: match.issuer, place: match.issuerSpan, id, marked: false, day };
    }
  }
}
