// Headings and appendices without a label that a reference can give one to.
import type { Span } from '../../language/syntax';
import type { AnalysedPlan, Appendix, Place, Unit } from '../../plan/model';
import { newLabel } from '../../plan/new-label';
import type { PlacedText } from '../text-edits';

/** A heading or appendix without a label, what it can be called, and the change that calls it so. */
export interface Unlabelled {
  readonly target: Unit | Appendix;
  readonly label: string;
  readonly edit: PlacedText;
}

/** The change that gives a label; undefined where the end of the block is being written. */
function labelling(plan: AnalysedPlan, target: Unit | Appendix, label: string): PlacedText | undefined {
  const inserted = (at: number, text: string): PlacedText => ({ from: at, to: at, text });
  const attributes: (Span & { readonly closed: boolean }) | undefined = target.content?.attributes;
  if (attributes) return attributes.closed ? inserted(target.at + attributes.from + 1, `#${label}; `) : undefined;
  const text = plan.tree.text.slice(target.place.from, target.place.to).trimEnd();
  return text.endsWith('\\') ? undefined : inserted(target.place.from + text.length, ` (#${label})`);
}

/**
 * Headings and appendices that have a title and no label, in the order of the file, each with a label of its own.
 * @param line the line that is being written: what stands on it is left out
 */
export function unlabelled(plan: AnalysedPlan, line: Place): readonly Unlabelled[] {
  const headings = plan.units.filter(({ kind }) => kind === 'heading');
  const targets = [...headings, ...plan.appendices].filter((one) => one.label === undefined && one.title !== '');
  const taken = new Set(plan.labels.keys());
  return targets
    .sort((a, b) => a.at - b.at)
    .flatMap((target) => {
      if (target.place.from <= line.to && line.from <= target.place.to) return [];
      const label = newLabel(target.title, taken);
      const edit = label === undefined ? undefined : labelling(plan, target, label);
      if (label === undefined || edit === undefined) return [];
      taken.add(label);
      return [{ target, label, edit }];
    });
}
