import { EVERY_BODY } from '../../directory';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, BodyName } from '../../plan/model';
import { capitalised } from '../../vietnamese/capitals';
import type { Check, Fix } from '../check';
import { inserting, lineEnd, trimmed } from '../edits';
import { bare, hasPhrase } from '../words';
import { labelledLeads } from './labelled';
import { settingOn } from './named';

export const taskWithoutRecipient: Check = {
  id: 'body/task-without-recipient',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A body with a task that no line of the recipients covers.',
  *run(plan) {
    if (!plan.recipients || plan.recipients.recipients.length === 0 || plan.header.attachedTo !== '') return;
    // Who issues is not known: a unit of its own cannot be told from a body outside.
    if (plan.header.issuers.length === 0 && !isOfCommittee(plan)) return;
    const covered = coverage(plan);
    const said = new Set<string>();
    const heard = new Set<string>();
    for (const lead of [...plan.tasks.flatMap((task) => task.lead), ...labelledLeads(plan)]) {
      if (heard.has(lead.text)) continue;
      const key = lead.id ?? bare(lead.text);
      if (said.has(key)) continue;
      if (covered(lead)) {
        heard.add(lead.text);
        continue;
      }
      said.add(key);
      yield {
        place: lead.place,
        message: t('“{0}” has a task but is not among the recipients.', lead.text),
        // One that is gone by then is not to be copied in: another check says what came after it.
        ...(isGone(plan, lead) ? {} : { fixes: [addition(plan, capitalised(lead.text))] }),
      };
    }
  },
};

function isGone(plan: AnalysedPlan, { text }: BodyName): boolean {
  const setting = settingOn(plan, issueWindow(plan).first);
  const lookup = plan.directory.lookUp(text, setting);
  return lookup !== undefined && plan.directory.force(lookup, setting).kind === 'ended';
}

/** Phrases that mean whoever is concerned: no line of the recipients has to name them. */
const WHOEVER = ['cơ quan', 'đơn vị', 'tổ chức', 'địa phương', 'doanh nghiệp', 'cơ sở', 'cá nhân', 'liên quan'];

/** So many bodies of a phrase stand for it. */
const MANY = 3;

/** Phrases of the centre that have such a word in their name. */
const CENTRAL = /cơ quan (?:ngang bộ|thuộc chính phủ)/giu;

/** The phrase for the units of the issuer. */
const OWN_UNITS = 'đơn-vị-thuộc';

/** What serves a Party committee sits in its house, and its plans do not name it. */
const PARTY_COMMITTEE = /^(?:tinh|thanh|dang|huyen|quan|thi) uy(?= |$)/u;

/** A committee signs as one: without a head in the text, that tells the issuer. */
const isOfCommittee = ({ signatures }: AnalysedPlan): boolean =>
  signatures.some(({ capacity }) => capacity.some(({ value }) => /^tm\. ?(?:uy ban nhan dan|ubnd)/u.test(bare(value))));

/** Whether a body hears of its task: by a line of the recipients, or because it is the issuer or a unit of it. */
function coverage(plan: AnalysedPlan): (lead: BodyName) => boolean {
  const setting = settingOn(plan, issueWindow(plan).last);
  const { directory, header } = plan;
  const lines = (plan.recipients?.recipients ?? []).map((recipient) => recipient.text);
  const ids = new Set(lines.flatMap((line) => [...directory.covered(line, setting).ids]));
  const issuers = header.issuers.flatMap((issuer) => {
    const own = directory.lookUp(issuer, setting);
    return own?.kind === 'body' ? [own.entry.id] : [];
  });
  const isParty = header.issuers.some((issuer) => PARTY_COMMITTEE.test(bare(issuer)));
  return ({ text }) => {
    const lookup = directory.lookUp(text, setting);
    // A name that the directory does not know may be a unit of anybody: nothing is said of it.
    if (lookup === undefined || lookup.kind === 'internal' || ids.has(EVERY_BODY)) return true;
    if (lines.some((line) => hasPhrase(line, text))) return true;
    if (lookup.kind === 'body')
      return (
        ids.has(lookup.entry.id) ||
        issuers.includes(lookup.entry.id) ||
        (lookup.entry.parent !== undefined && isParty && issuers.includes(lookup.entry.parent)) ||
        (ids.has(OWN_UNITS) && lookup.entry.parent !== undefined)
      );
    const said = text.replace(CENTRAL, '');
    const named = lookup.covers.length > 0 && !WHOEVER.some((phrase) => hasPhrase(said, phrase));
    if (!named || ids.has(lookup.id)) return true;
    // `Các bộ, ngành` hears of it by a phrase, or by many of them one by one; not by one line alone.
    return lookup.covers.filter((one) => ids.has(one)).length >= Math.min(MANY, lookup.covers.length);
  };
}

/** A new line before `Lưu:`, or at the end. */
function addition(plan: AnalysedPlan, name: string): Fix {
  const list = plan.recipients!;
  const last = list.recipients.at(-1);
  const at = trimmed(plan, last?.place ?? list.keyword).to;
  const line = plan.lines.line(plan.lines.position(at).line);
  return { title: t('Add “{0}” to the recipients', name), edits: [inserting(line.to, `${lineEnd(plan)}- ${name}`)] };
}
