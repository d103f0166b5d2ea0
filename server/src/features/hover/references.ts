// Hover on references and labels: where they lead, what is printed.

import { labelPlace } from '../../checks/reference/labels';
import { t } from '../../messages';
import type { AnalysedPlan, Appendix, Reference, Unit } from '../../plan/model';
import { referenceText } from '../../plan/reference-text';
import { bold, bullets, code, escaped, paragraphs } from '../markdown';
import { unitAt } from '../positions';
import { shortText } from '../short-text';
import { shownNumber } from '../symbol-names';
import { covers, type Note } from './note';

/** UTF-16 units of the words of a target. */
const WORDS = 200;

/** Hover on `#label` and on references that are written by hand. */
export function* referenceNotes({ references }: AnalysedPlan, offset: number): Iterable<Note> {
  for (const reference of references) {
    if (covers(reference.place, offset)) yield { place: reference.place, markdown: described(reference) };
  }
}

function described({ kind, label, text, resolved }: Reference): string {
  const leads = resolved ? targetWords(resolved) : '';
  if (kind === 'label') {
    const written = code(`#${label}`);
    return resolved
      ? paragraphs([t('{0} is printed as {1}', written, bold(referenceText(resolved))), leads])
      : t('The plan has no label {0}; it is printed as typed.', written);
  }
  return resolved
    ? paragraphs([t('Leads to {0}', bold(referenceText(resolved))), leads])
    : t('This plan has no {0}.', bold(text));
}

/** Number, title and first words of a target. */
function targetWords(target: Unit | Appendix): string {
  const number = 'kind' in target ? shownNumber(target) : '';
  const title = shortText(target.title, WORDS);
  const text = 'kind' in target ? shortText(target.text, WORDS) : '';
  return paragraphs([bold(`${number}${title}`), escaped(text)]);
}

/** Hover on the label of a block where it is given. */
export function* labelNotes(plan: AnalysedPlan, offset: number): Iterable<Note> {
  const unit = unitAt(plan, offset);
  const place = unit && labelPlace(unit);
  if (!place || !covers(place, offset) || unit.label === undefined) return;
  const uses = plan.references.filter((reference) => reference.label === unit.label).length;
  const first = plan.labels.get(unit.label)?.[0] === unit;
  const facts = bullets([
    t('It is printed as {0}.', bold(referenceText(unit))),
    uses === 0
      ? t('No reference uses it yet: write {0} in a text.', code(`#${unit.label}`))
      : t('References to it: {0}', uses),
    first ? undefined : t('The label “{0}” is taken already; references go to the first one.', unit.label),
  ]);
  yield { place, markdown: paragraphs([t('Label {0}', code(`#${unit.label}`)), facts]) };
}
