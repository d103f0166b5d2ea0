import { t } from '../../messages';
import type { AnalysedPlan, Recipient } from '../../plan/model';
import type { Check, Fix } from '../check';
import { inserting, lineAt, replacing, trimmed, wholeLines, wordsAt } from '../edits';
import { bare } from '../words';

/** Who is reported to: `(b/c)`, `(để b/c)`, `(báo cáo)`. */
const REPORTED = /^(?:de )?(?:b\/c|bc|bao cao)$/u;
/** Bodies of the centre and of the province; patterns on bare words. */
const ABOVE =
  /^(?:chinh phu|thu tuong|van phong chinh phu|vpcp|bo (?!chi huy)(?!phan)|ban bi thu|bo chinh tri|quoc hoi|(?:tt|thuong truc|ban thuong vu|lanh dao)?[.: ]*(?:tinh uy|thanh uy|tu(?![a-z]))|(?:tt|thuong truc|chu tich|ct|van phong|vp)?[.: ]*(?:hdnd|hoi dong nhan dan|ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp)(?![a-z]))/u;
/** Bodies that such a superior stands above, and units of the issuer. */
const BELOW =
  /^(?:cac )?(?:so|phong|phong ban|don vi|co quan|to dan pho|thon|truong|tram)(?![a-z])|^(?:ubnd|uy ban nhan dan) (?:cac )?(?:xa|phuong|huyen|quan|thi xa|thi tran|dac khu)(?![a-z])/u;

export const recipientOrder: Check = {
  id: 'body/recipient-order',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A superior that is reported to stands after bodies below it.',
  *run(plan) {
    let below: Recipient | undefined;
    for (const recipient of plan.recipients?.recipients ?? []) {
      const words = bare(recipient.text);
      if (below && REPORTED.test(bare(recipient.note)) && ABOVE.test(words)) {
        yield {
          place: trimmed(plan, recipient.place),
          message: t('Superiors come first: “{0}” stands after “{1}”.', recipient.text, below.text),
          fixes: moved(plan, recipient, below),
        };
      }
      if (BELOW.test(words)) below ??= recipient;
    }
  },
};

/** The line before the first body below it. */
function moved(plan: AnalysedPlan, recipient: Recipient, below: Recipient): Fix[] {
  const line = wholeLines(plan, recipient.place);
  const text = wordsAt(plan, line);
  // A line that ends the file has no end of its own to take along.
  if (!text.endsWith('\n')) return [];
  return [
    {
      title: t('Move “{0}” before “{1}”', recipient.text, below.text),
      edits: [inserting(lineAt(plan, below.place.from).from, text), replacing(line, '')],
    },
  ];
}
