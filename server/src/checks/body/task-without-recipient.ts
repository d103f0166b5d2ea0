import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, BodyName } from '../../plan/model';
import { capitalised } from '../../vietnamese/capitals';
import type { Check, Fix } from '../check';
import { inserting, lineEnd, trimmed } from '../edits';
import { bare, hasPhrase } from '../words';
import { settingOn } from './named';

export const taskWithoutRecipient: Check = {
  id: 'body/task-without-recipient',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A body with a task that no line of the recipients covers.',
  *run(plan) {
    if (!plan.recipients || plan.recipients.recipients.length === 0) return;
    const covered = coverage(plan);
    const said = new Set<string>();
    for (const lead of plan.tasks.flatMap((task) => task.lead)) {
      const key = lead.id ?? bare(lead.text);
      if (said.has(key) || covered(lead)) continue;
      said.add(key);
      yield {
        place: lead.place,
        message: t('“{0}” has a task but is not among the recipients.', lead.text),
        fixes: [addition(plan, capitalised(lead.text))],
      };
    }
  },
};

/** Whether a body hears of its task: by a line of the recipients, or because it is the issuer or a unit of it. */
function coverage(plan: AnalysedPlan): (lead: BodyName) => boolean {
  const setting = settingOn(plan, issueWindow(plan).last);
  const { directory, header } = plan;
  const ids = new Set<string>();
  const lines = (plan.recipients?.recipients ?? []).map((recipient) => recipient.text);
  for (const line of lines) for (const id of directory.covered(line, setting).ids) ids.add(id);
  for (const issuer of header.issuers) {
    const own = directory.lookUp(issuer, setting);
    if (own?.kind === 'body') ids.add(own.entry.id);
  }
  return ({ text, id }) => {
    const lookup = directory.lookUp(text, setting);
    if (lookup?.kind === 'internal') return true;
    if (id !== undefined && ids.has(id)) return true;
    if (lines.some((line) => hasPhrase(line, text))) return true;
    if (lookup?.kind === 'collective') {
      return lookup.covers.length === 0 || ids.has(lookup.id) || lookup.covers.some((one) => ids.has(one));
    }
    // A name that the directory does not know may be a unit of anybody: nothing is said of it.
    return lookup?.kind !== 'body' || ids.has(lookup.entry.id);
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
