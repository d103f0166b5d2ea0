// Renaming a label with all its references.
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { Reference } from '../language/inline';
import { t } from '../messages';
import type { AnalysedPlan, Place } from '../plan/model';
import { labelAt, occurrencesOf } from './occurrences';
import { offsetOf } from './positions';
import { rangeOf } from './ranges';
import { type WorkspaceEditOptions, workspaceEdit } from './text-edits';

/** What can be renamed at a position: the name of a label, without its `#`. */
export interface Renaming {
  readonly range: Range;
  readonly placeholder: string;
}

/** The label at a position; undefined where there is none. */
export function prepareRename(plan: AnalysedPlan, position: Position): Renaming | undefined {
  const named = labelAt(plan, offsetOf(plan, position));
  if (!named) return undefined;
  const place = nameOf(named.place);
  return { range: rangeOf(plan, place), placeholder: plan.tree.text.slice(place.from, place.to) };
}

/**
 * Gives a label another name, where it is given and where it is used.
 * @param newName with or without `#`
 * @returns undefined where there is no label at the position
 * @throws RangeError with a message for people where the name is no label or is taken
 */
export function rename(
  plan: AnalysedPlan,
  position: Position,
  newName: string,
  options: WorkspaceEditOptions = {},
): WorkspaceEdit | undefined {
  const named = labelAt(plan, offsetOf(plan, position));
  if (!named) return undefined;
  const name = newName.trim().replace(/^#/, '');
  if (!LABEL.test(`#${name}`)) {
    throw new RangeError(
      t('“{0}” is no label: it begins with a lower-case letter and has lower-case letters, digits and “-” only.', name),
    );
  }
  const same = name.normalize('NFC') === named.label;
  if (!same && plan.labels.has(name.normalize('NFC'))) {
    throw new RangeError(t('The plan has a label “{0}” already.', name));
  }
  const edits = renamedPlaces(plan, named).map(
    (place): TextEdit => ({ range: rangeOf(plan, nameOf(place)), newText: name }),
  );
  return workspaceEdit(plan, edits, options);
}

/** The whole form of a reference: `#`, a lower-case letter, lower-case letters, digits and `-`. */
const LABEL = new RegExp(`^(?:${(Reference.PATTERN as RegExp).source})$`);

/** Of a label that is given twice, references go to the first one: the second is renamed alone. */
function renamedPlaces(plan: AnalysedPlan, named: NonNullable<ReturnType<typeof labelAt>>): readonly Place[] {
  const all = occurrencesOf(plan, named);
  const given = all.filter((one) => one.definition).map((one) => one.place);
  const first = given[0];
  if (named.definition && first && first.from !== named.place.from) return [named.place];
  return all.filter((one) => !one.definition || one.place === first).map((one) => one.place);
}

/** Without `#`. */
function nameOf({ from, to }: Place): Place {
  return { from: Math.min(from + 1, to), to };
}
