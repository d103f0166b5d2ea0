import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { capitalised } from '../../vietnamese/capitals';
import type { Check } from '../check';
import { inserting, lineAt, lineEnd, trimmed } from '../edits';
import { bodyEnd } from '../units';
import { plain } from '../words';

export const missingRecipients: Check = {
  id: 'structure/missing-recipients',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, article 8; appendix I, part I, section II, item 9.',
  summary: 'The plan names no recipients.',
  *run(plan) {
    // A plan that a decision is issued with has the decision's recipients.
    if ((plan.recipients?.recipients.length ?? 0) > 0 || plan.recipients?.archive || plan.header.attachedTo !== '')
      return;
    const end = bodyEnd(plan);
    yield {
      place: plan.recipients?.keyword ?? trimmed(plan, lineAt(plan, end)),
      message: t('The plan has no recipients (Nơi nhận).'),
      fixes: [{ title: t('Insert the recipients'), edits: [inserting(...lines(plan))] }],
    };
  },
};

/** The bodies with a task, and the archive. */
function lines(plan: AnalysedPlan): [number, string] {
  const end = lineEnd(plan);
  const names = new Map<string, string>();
  for (const { text, id } of plan.tasks.flatMap((task) => task.lead))
    if (id !== undefined) names.set(id, capitalised(text));
  const items = [...names.values()].filter((name) => !plan.header.issuers.some((own) => plain(own) === plain(name)));
  const list = [...items, 'Lưu: VT'].map((item) => `- ${item}`).join(end);
  if (plan.recipients) return [plan.recipients.keyword.to, `${end}${list}`];
  const signature = plan.signatures[0];
  const text = `Nơi nhận:${end}${list}`;
  return signature ? [signature.place.from, `${text}${end}${end}`] : [bodyEnd(plan), `${end}${end}${text}`];
}
