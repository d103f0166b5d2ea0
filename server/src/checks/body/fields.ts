// Who has the work of a body that is gone, where it was shared out by fields.
import type { BodyEntry } from '../../directory/directory';
import type { AnalysedPlan, IsoDay } from '../../plan/model';
import { hasPhrase } from '../words';

/** The bodies that came after another one. */
export interface Heirs {
  /** The one that a plan of this subject means; the main one where the subject does not tell. */
  readonly best: BodyEntry;
  /** The field of the plan's subject that `best` took over. */
  readonly field: string | undefined;
  /** Those that took over other fields, in the order of the data. */
  readonly others: readonly BodyEntry[];
}

/**
 * Tells by the plan's subject which of several successors is meant.
 * @param entry the body that is gone
 * @param main its main successor on the day
 * @param day those that are gone themselves on it are left out
 */
export function heirsOf(plan: AnalysedPlan, entry: BodyEntry, main: BodyEntry, day: IsoDay): Heirs {
  const fields = (entry.fields ?? []).flatMap(({ field, successor }) => {
    const heir = plan.directory.entries.get(successor);
    return heir && (heir.until ?? '9999') >= day ? [{ field, heir }] : [];
  });
  const spoken = fields.filter(({ field }) => hasPhrase(plan.header.subject, field));
  // A subject with fields of two bodies tells nothing.
  const told = new Set(spoken.map(({ heir }) => heir.id)).size === 1 ? spoken[0] : undefined;
  const best = told?.heir ?? main;
  const others = new Map([main, ...fields.map(({ heir }) => heir)].map((heir) => [heir.id, heir]));
  others.delete(best.id);
  return { best, field: told?.field, others: fields.length > 0 ? [...others.values()] : [] };
}
