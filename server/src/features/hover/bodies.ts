// Hover on the name of a body: who it is, what is printed, whether it is there on the day of the plan.
import { shown } from '../../checks/day';
import type { BodyEntry, Force, Lookup, Setting } from '../../directory/directory';
import { t } from '../../messages';
import { printedEntry } from '../../plan/bodies';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan } from '../../plan/model';
import { bold, bullets, code, escaped, paragraphs } from '../markdown';
import { type NamedBody, namedBodies, planSetting } from '../named-bodies';
import { covers, type Note } from './note';
import { proseBody } from './prose-bodies';

/** How many members of a collective phrase are named. */
const MEMBERS = 8;

/** Hover on names of bodies: after `@`, in recipients, attributes, the header, the text, as issuers of documents. */
export function* bodyNotes(plan: AnalysedPlan, offset: number): Iterable<Note> {
  const named = namedBodies(plan).filter((body) => covers(body.place, offset));
  const bodies = named.length > 0 ? named : [proseBody(plan, offset)];
  for (const body of bodies) if (body) yield { place: body.place, markdown: described(plan, body) };
}

function described(plan: AnalysedPlan, body: NamedBody): string {
  const setting: Setting = body.day === undefined ? planSetting(plan) : { ...planSetting(plan), day: body.day };
  const lookup = plan.directory.lookUp(body.name, setting);
  switch (lookup?.kind) {
    case 'body':
      return bodyWords(plan, body, lookup, setting);
    case 'collective':
      return collectiveWords(plan, body, lookup, setting);
    case 'internal':
      return paragraphs([
        bold(body.name),
        t('A unit within the issuing body or the body above; the directory does not list it.'),
      ]);
    default:
      return unknownWords(plan, body, setting);
  }
}

function bodyWords(plan: AnalysedPlan, body: NamedBody, lookup: Lookup & { kind: 'body' }, setting: Setting): string {
  const { entry } = lookup;
  const { entries } = plan.directory;
  const parent = entry.parent === undefined ? '' : (entries.get(entry.parent)?.name ?? entry.parent);
  const facts = bullets([
    body.marked ? printedWords(plan, body, lookup) : undefined,
    entry.shortName === entry.name ? undefined : t('Short name: {0}', escaped(entry.shortName)),
    entry.symbol === undefined ? undefined : t('Symbol in the numbers of its documents: {0}', code(entry.symbol)),
    parent === '' ? undefined : t('Belongs to: {0}', escaped(parent)),
    lifeWords(entry),
    ...forceWords(plan, lookup, body, setting),
    sourceWords(entry),
  ]);
  return paragraphs([`${bold(entry.name)} ${code(`@${entry.id}`)}`, facts]);
}

/** The full name at the first mention, after that the short one. */
function printedWords(plan: AnalysedPlan, body: NamedBody, lookup: Lookup): string {
  const entry = printedEntry(body.name, lookup);
  if (!entry) return t('Printed here: {0}', bold(body.name));
  const first = plan.mentions.find((mention) => mention.id === entry.id);
  const name = !first || first.place.from === body.place.from ? entry.name : entry.shortName;
  return t('Printed here: {0}', bold(name));
}

function lifeWords({ from, until }: BodyEntry): string | undefined {
  if (from !== undefined && until !== undefined) return t('In force from {0} to {1}', shown(from), shown(until));
  if (from !== undefined) return t('In force from {0}', shown(from));
  return until === undefined ? undefined : t('In force to {0}', shown(until));
}

/** Whether it is in force on the day on which it is named, and what came after it. */
function forceWords(
  plan: AnalysedPlan,
  lookup: Lookup,
  body: NamedBody,
  setting: Setting,
): readonly (string | undefined)[] {
  const { exact, last } = issueWindow(plan);
  const day = body.day ?? (exact ? last : undefined);
  if (day === undefined) return [lookup.kind === 'body' ? successorWords(successorOf(plan, lookup.entry)) : undefined];
  const force = plan.directory.force(lookup, { ...setting, day });
  return forceOn(force, shown(day));
}

function successorOf(plan: AnalysedPlan, { successors }: BodyEntry): BodyEntry | undefined {
  return successors[0] === undefined ? undefined : plan.directory.entries.get(successors[0]);
}

function successorWords(successor: BodyEntry | undefined): string | undefined {
  return successor && t('Now: {0}', `${bold(successor.name)} ${code(`@${successor.id}`)}`);
}

function forceOn(force: Force, day: string): readonly (string | undefined)[] {
  switch (force.kind) {
    case 'in-force':
      return [t('On {0}: in force', day)];
    case 'uncertain':
      return [t('On {0}: not certain, the change was on {1}', day, shown(force.day)), successorWords(force.successor)];
    case 'ended':
      return [t('On {0}: no longer there', day), successorWords(force.successor)];
    case 'not-yet':
      return [
        t('On {0}: not there yet', day),
        force.predecessor && t('Before: {0}', `${bold(force.predecessor.name)} ${code(`@${force.predecessor.id}`)}`),
      ];
  }
}

function sourceWords({ source, certainty }: BodyEntry): string {
  if (source === 'folder') return t('Source: kehoach.yaml of this folder');
  return certainty === 'high'
    ? t('Source: national directory')
    : t('Source: national directory; not certain, check it against the document that set it up');
}

function collectiveWords(
  plan: AnalysedPlan,
  body: NamedBody,
  lookup: Lookup & { kind: 'collective' },
  setting: Setting,
): string {
  const names = lookup.covers.slice(0, MEMBERS).flatMap((id) => plan.directory.entries.get(id)?.name ?? []);
  const more = lookup.covers.length > MEMBERS ? '…' : '';
  const facts = bullets([
    lookup.covers.includes('*') ? t('Every body that has a task in this plan') : undefined,
    names.length > 0 ? t('Among them: {0}', escaped(names.join('; ')) + more) : undefined,
    lookup.from === undefined ? undefined : t('In force from {0}', shown(lookup.from)),
    lookup.until === undefined ? undefined : t('In force to {0}', shown(lookup.until)),
    ...forceWords(plan, lookup, body, setting),
  ]);
  return paragraphs([bold(body.name), t('A phrase that stands for several bodies.'), facts]);
}

function unknownWords(plan: AnalysedPlan, body: NamedBody, setting: Setting): string {
  const near = plan.directory.nearest(body.name, setting, 3);
  const names = near.map((entry) => `${escaped(entry.name)} ${code(`@${entry.id}`)}`);
  return paragraphs([
    bold(body.name),
    t('The directory does not know this body.'),
    names.length > 0 ? t('Near to it: {0}', names.join('; ')) : undefined,
  ]);
}
