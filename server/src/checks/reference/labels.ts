// Where labels stand.

import type { Appendix, Place, Unit } from '../../plan/model';
import { shifted } from '../edits';

/** The place of the label of a unit or appendix, `#` aside; undefined where it has none. */
export function labelPlace(unit: Unit | Appendix): Place | undefined {
  const label = unit.content?.attributes?.label;
  return label && shifted(unit.at, label);
}
