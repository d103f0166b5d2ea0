import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Finding } from '../check';
import { inserting, lineAt, lineEnd, trimmed } from '../edits';
import { bodyEnd } from '../units';
import { bare } from '../words';

/** Who signs for the head of which kind of body (Decree 30, article 13), by the first words of its name. */
const POSTS: readonly (readonly [body: string, lines: readonly string[]])[] = [
  ['ủy ban nhân dân', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['ubnd', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['bộ', ['BỘ TRƯỞNG']],
  ['sở', ['GIÁM ĐỐC']],
  ['trung tâm', ['GIÁM ĐỐC']],
  ['trường', ['HIỆU TRƯỞNG']],
  ['phòng', ['TRƯỞNG PHÒNG']],
  ['chi cục', ['CHI CỤC TRƯỞNG']],
  ['cục', ['CỤC TRƯỞNG']],
];

export const missingSignature: Check = {
  id: 'structure/missing-signature',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, articles 8 and 13; appendix I, part I, section II, item 7.',
  summary: 'The plan has no signature, or the signature lacks the signer’s post or name.',
  *run(plan) {
    if (plan.header.attachedTo !== '') return;
    if (plan.signatures.length === 0) yield absent(plan);
    for (const signature of plan.signatures) {
      const keyword = trimmed(plan, lineAt(plan, signature.place.from));
      const last = signature.capacity.at(-1);
      if (!last) yield { place: keyword, message: t('The signature lacks the signer’s post.') };
      else if (!signature.name) yield { place: last.place, message: t('The signature lacks the signer’s name.') };
    }
  },
};

function absent(plan: AnalysedPlan): Finding {
  const end = lineEnd(plan);
  const at = plan.recipients ? trimmed(plan, plan.recipients.place).to : bodyEnd(plan);
  const issuer = bare(plan.header.issuers[0] ?? '');
  const post = POSTS.find(([body]) => issuer.startsWith(`${bare(body)} `))?.[1];
  const lines = post && ['', '', 'Ký:', ...post, 'Họ Và Tên'].join(end);
  return {
    place: trimmed(plan, lineAt(plan, at)),
    message: t('The plan has no signature (Ký).'),
    ...(lines ? { fixes: [{ title: t('Insert the signature'), edits: [inserting(at, lines)] }] } : {}),
  };
}
