import type { Force, Lookup, Setting } from '../../directory/directory';
import { t } from '../../messages';
import { type IssueWindow, issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, IsoDay, Place } from '../../plan/model';
import type { Check, Finding } from '../check';
import { shown } from '../day';
import { replacing, wordsAt } from '../edits';
import { heirsOf } from './fields';
import { labelledLeads } from './labelled';
import { recipientPart, settingOn } from './named';

export const notInForce: Check = {
  id: 'body/not-in-force',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary: 'A body that did not exist on the date of the document that names it.',
  *run(plan) {
    const window = issueWindow(plan);
    if (window.first !== undefined && window.last !== undefined) {
      const days = { first: settingOn(plan, window.first), last: settingOn(plan, window.last) };
      for (const named of namedBodies(plan, days.last)) {
        const finding = judge(plan, named, window, days);
        if (finding) yield { ...finding, ...successorFix(plan, named, days.first) };
      }
    }
    yield* citedIssuers(plan);
  },
};

type Ended = Extract<Force, { readonly kind: 'ended' }>;

interface Named {
  readonly name: string;
  readonly place: Place;
  readonly lookup: Lookup;
}

/** Recipients, leads and partners of tasks, marked bodies: named on the plan's own day. */
function* namedBodies(plan: AnalysedPlan, setting: Setting): Iterable<Named> {
  for (const recipient of plan.recipients?.recipients ?? []) {
    for (const { span, lookup } of plan.directory.covered(recipient.text, setting).lookups) {
      yield { name: recipient.text.slice(span.from, span.to), place: recipientPart(plan, recipient, span), lookup };
    }
  }
  const tasks = plan.tasks.flatMap((task) => [...task.lead, ...task.partners]);
  const mentions = plan.mentions.map(({ name, place }) => ({ text: name, place }));
  const seen = new Set<number>();
  for (const { text, place } of [...tasks, ...mentions, ...labelledLeads(plan)]) {
    const lookup = seen.has(place.from) ? undefined : plan.directory.lookUp(text, setting);
    seen.add(place.from);
    if (lookup) yield { name: text, place, lookup };
  }
}

/** Without a day of its own, a plan names a body wrongly where it existed on no day of the plan's window. */
function judge(
  plan: AnalysedPlan,
  named: Named,
  { first, last, exact }: IssueWindow,
  days: { readonly first: Setting; readonly last: Setting },
): Finding | undefined {
  if (first === undefined || last === undefined) return undefined;
  const { directory } = plan;
  const early = directory.force(named.lookup, days.first);
  if (exact) return findingOf(plan, named, early, first, 'warning');
  const late = directory.force(named.lookup, days.last);
  if (early.kind === 'ended') return findingOf(plan, named, early, first, 'warning');
  if (early.kind === 'uncertain') return findingOf(plan, named, early, first, 'information');
  return late.kind === 'not-yet' ? findingOf(plan, named, late, last, 'warning') : undefined;
}

/** The bodies of today in the place of the one that is gone, where the words are its name; the likeliest first. */
function successorFix(plan: AnalysedPlan, { name, place, lookup }: Named, setting: Setting): Pick<Finding, 'fixes'> {
  const force = plan.directory.force(lookup, setting);
  if (force.kind !== 'ended' || !force.successor || isDistrictBody(force)) return {};
  if (lookup.kind !== 'body' || wordsAt(plan, place) !== name) return {};
  const { best, others } = heirsOf(plan, lookup.entry, force.successor, setting.day ?? force.until);
  return {
    fixes: [best, ...others].map(({ name: right }) => ({
      title: t('Replace by “{0}”', right),
      edits: [replacing(place, right)],
    })),
  };
}

/** What became of a body: the one that came after it, or those that share its work. */
function ended(plan: AnalysedPlan, { name, lookup }: Named, force: Ended, day: IsoDay): string {
  const { until, successor } = force;
  if (!successor) return t('“{0}” existed up to {1}.', name, shown(until));
  if (lookup.kind !== 'body') return t('“{0}” existed up to {1}; now it is “{2}”.', name, shown(until), successor.name);
  const { best, field, others } = heirsOf(plan, lookup.entry, successor, day);
  if (field !== undefined)
    return t('“{0}” existed up to {1}; its field “{2}” is now that of “{3}”.', name, shown(until), field, best.name);
  if (others.length === 0) return t('“{0}” existed up to {1}; now it is “{2}”.', name, shown(until), best.name);
  const rest = others.map((other) => other.name).join('; ');
  return t('“{0}” existed up to {1}; now it is “{2}”, for some fields {3}.', name, shown(until), best.name, rest);
}

/** The last day of the district level; several communes came after one district. */
const DISTRICTS_ENDED = '2025-06-30';

const isDistrictBody = ({ until, successor }: Ended): boolean =>
  / xã$/u.test(successor?.name ?? '') && until === DISTRICTS_ENDED;

function findingOf(
  plan: AnalysedPlan,
  named: Named,
  force: ReturnType<AnalysedPlan['directory']['force']>,
  day: IsoDay,
  severity: 'warning' | 'information',
): Finding | undefined {
  const { name, place } = named;
  switch (force.kind) {
    case 'in-force':
      return undefined;
    // Each province changed its bodies on days of its own: within the window both names pass.
    case 'uncertain': {
      if (!force.late) return undefined;
      const message = force.successor
        ? t('“{0}” existed up to about {1}; now it is “{2}”.', name, shown(force.day), force.successor.name)
        : t('“{0}” existed up to about {1}.', name, shown(force.day));
      return { place, severity: 'information', message, tag: 'deprecated' };
    }
    case 'not-yet':
      return {
        place,
        severity,
        message: t('“{0}” exists from {1} only; the document is dated {2}.', name, shown(force.from), shown(day)),
      };
    case 'ended': {
      const tag = 'deprecated';
      if (isDistrictBody(force) && force.successor) {
        const bodies = force.successor.shortName.replace(/ xã$/u, '');
        const message = t(
          '“{0}” existed up to {1}; since 01/7/2025 there is no district level: write “{2} các xã, phường” for those concerned.',
          name,
          shown(force.until),
          bodies,
        );
        return { place, severity, message, tag };
      }
      return { place, severity, message: ended(plan, named, force, day), tag };
    }
  }
}

/** Who issued a cited document is named on that document's day. */
function* citedIssuers(plan: AnalysedPlan): Iterable<Finding> {
  for (const { match, place } of plan.citations.flatMap((citation) => citation.mentions)) {
    if (match.date === undefined || !match.issuerSpan || match.issuer === '') continue;
    const setting: Setting = settingOn(plan, match.date);
    const lookup = plan.directory.lookUp(match.issuer, setting);
    if (!lookup) continue;
    const shift = place.from - match.from;
    const words: Named = {
      name: match.issuer,
      place: { from: match.issuerSpan.from + shift, to: match.issuerSpan.to + shift },
      lookup,
    };
    // The issuer is read from prose and the day from the citation: a slip in either would blame the other.
    const finding = findingOf(plan, words, plan.directory.force(lookup, setting), match.date, 'information');
    if (finding) yield finding;
  }
}
