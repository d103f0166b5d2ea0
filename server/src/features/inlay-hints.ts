// What the file does not show and the paper does: the counted number of a heading, the words of a reference.
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { t } from '../messages';
import type { AnalysedPlan, Appendix, Reference, Unit } from '../plan/model';
import { firstFrom, offsetOf } from './positions';
import { shortText } from './short-text';
import { shownNumber } from './symbol-names';

/** UTF-16 units of a tooltip's words. */
const WORDS = 80;

/**
 * Counted numbers of headings, parts and appendices, and of numbered paragraphs whose typed number is another; after
 * `#label` what it is printed as.
 * @param range only hints within it
 */
export function inlayHints(plan: AnalysedPlan, range: Range): InlayHint[] {
  const from = offsetOf(plan, range.start);
  const to = offsetOf(plan, range.end);
  const hints: InlayHint[] = [];
  for (const list of [plan.units, plan.appendices] as const) {
    for (let index = firstFrom(list, from); index < list.length && list[index]!.at <= to; index++) {
      const hint = numberHint(plan, list[index]!);
      if (hint) hints.push(hint);
    }
  }
  for (const reference of plan.references) {
    if (reference.place.from > to) break;
    if (reference.place.to < from) continue;
    const hint = referenceHint(plan, reference);
    if (hint) hints.push(hint);
  }
  return hints;
}

/** Before the title. */
function numberHint(plan: AnalysedPlan, unit: Unit | Appendix): InlayHint | undefined {
  const { content } = unit;
  if (!content || unit.number === '' || content.typed === unit.number) return undefined;
  const label = 'kind' in unit ? shownNumber(unit).trim() : unit.number;
  return {
    position: plan.lines.position(Math.min(unit.at + content.mark.to, unit.place.to)),
    label,
    kind: InlayHintKind.Parameter,
    tooltip:
      content.typed === ''
        ? t('Counted; printed as {0}', label)
        : t('Counted: {0} is typed, {1} is printed', content.typed, label),
    paddingRight: true,
  };
}

/** After the reference. */
function referenceHint(plan: AnalysedPlan, { kind, resolved, text, place }: Reference): InlayHint | undefined {
  if (kind !== 'label' || !resolved) return undefined;
  const words = shortText(resolved.title || ('kind' in resolved ? resolved.text : ''), WORDS);
  return {
    position: plan.lines.position(place.to),
    label: `→ ${text}`,
    kind: InlayHintKind.Type,
    ...(words !== '' && { tooltip: words }),
    paddingLeft: true,
  };
}
