// Whose recipients and signatures are whose: the plan's, or those of an appendix that is a document of its own.
import type { AnalysedPlan, Appendix, Place, RecipientList, Signature } from '../plan/model';

/** What stands at the foot of the plan or of an appendix. */
export interface FootParts {
  readonly lists: readonly RecipientList[];
  readonly signatures: readonly Signature[];
  /** Missing parts are printed as blanks. */
  readonly required: boolean;
}

type Owned = { readonly place: Place };

/** Items by the appendix that they stand behind; those before the first one are the plan's (undefined). */
function byOwner<T extends Owned>(
  items: readonly T[],
  appendices: readonly Appendix[],
): Map<Appendix | undefined, T[]> {
  const owned = new Map<Appendix | undefined, T[]>();
  for (const item of items) {
    const owner = appendices.findLast((appendix) => appendix.place.from < item.place.from);
    const same = owned.get(owner);
    if (same) same.push(item);
    else owned.set(owner, [item]);
  }
  return owned;
}

/**
 * The foot of the plan and of each appendix. What stands behind an appendix is its own where the plan has its own too,
 * or needs none because a decision issues it; else it is the plan's, written last.
 */
export function footParts(plan: AnalysedPlan): (owner: Appendix | undefined) => FootParts {
  const { recipients, extraRecipients, signatures, appendices, header } = plan;
  const attached = header.attachedTo !== '';
  const lists = recipients ? [recipients, ...extraRecipients] : [];
  const own = <T extends Owned>(items: readonly T[]): ((owner: Appendix | undefined) => readonly T[]) => {
    const owned = byOwner(items, appendices);
    const all = !attached && !owned.has(undefined);
    return (owner) => (all ? (owner ? [] : items) : (owned.get(owner) ?? []));
  };
  const listsOf = own(lists);
  const signaturesOf = own(signatures);
  return (owner) => ({
    lists: listsOf(owner),
    signatures: signaturesOf(owner),
    required: owner === undefined && !attached,
  });
}
