// References to parts of the plan, and what they lead to.

import type { Appendix, Place, Reference, Unit } from './model';
import type { ReferencePath, WrittenReference } from './prose/references';
import { appendixName, referenceText, targetPath } from './reference-text';

/** Where references can lead. */
export interface Targets {
  /** First unit of each way down, the body's and, after `Phụ lục II.`, the appendices'. */
  readonly byPath: ReadonlyMap<string, Unit>;
  readonly appendices: readonly Appendix[];
  readonly labels: ReadonlyMap<string, readonly (Unit | Appendix)[]>;
}

/** Numbered units by their ways down, and everything with a label. */
export function collectTargets(units: readonly Unit[], appendices: readonly Appendix[]): Targets {
  const byPath = new Map<string, Unit>();
  const labels = new Map<string, (Unit | Appendix)[]>();
  for (const unit of units) {
    if (unit.number === '') continue;
    const path = targetPath(unit);
    if (!byPath.has(path)) byPath.set(path, unit);
  }
  for (const target of [...units, ...appendices]) {
    if (target.label === undefined) continue;
    const same = labels.get(target.label);
    if (same) same.push(target);
    else labels.set(target.label, [target]);
  }
  return { byPath, appendices, labels };
}

/** `#label` and what it leads to; of a label given twice the first. */
export function labelReference(label: string, place: Place, unit: Unit | undefined, targets: Targets): Reference {
  const resolved = targets.labels.get(label)?.[0];
  return {
    kind: 'label',
    text: resolved ? referenceText(resolved) : `#${label}`,
    place,
    target: resolved ? targetPath(resolved) : '',
    label,
    resolved,
    sure: true,
    unit,
  };
}

/** The words of a reference by hand and what they lead to. */
export function writtenReference(
  found: WrittenReference,
  words: string,
  place: Place,
  unit: Unit | undefined,
  targets: Targets,
): Reference {
  const { target, resolved } = resolvePath(found.path, unit, targets);
  return { kind: 'written', text: words, place, target, label: undefined, resolved, sure: found.own === true, unit };
}

type Resolution = Pick<Reference, 'target' | 'resolved'>;

function resolvePath(path: ReferencePath, unit: Unit | undefined, targets: Targets): Resolution {
  const steps = [path.muc, path.level3 ?? path.khoan, path.diem].filter((step) => step !== undefined).join('.');
  if (path.appendix !== undefined) return inAppendix(path.appendix, steps, targets);
  if (path.part !== undefined) {
    const whole = steps === '' ? `Phần ${path.part}` : `Phần ${path.part}.${steps}`;
    return { target: whole, resolved: targets.byPath.get(whole) };
  }
  const candidates = [...enclosing(path, unit), ''].map((above) => (above === '' ? steps : `${above}.${steps}`));
  const target = candidates.find((candidate) => targets.byPath.has(candidate)) ?? candidates[0]!;
  return { target, resolved: targets.byPath.get(target) };
}

function inAppendix(number: string, steps: string, { appendices, byPath }: Targets): Resolution {
  const appendix = appendices.find((one) => one.number === number) ?? (number === '' ? appendices[0] : undefined);
  const name = appendix ? appendixName(appendix) : `Phụ lục ${number}`.trim();
  if (steps === '') return { target: name, resolved: appendix };
  return { target: `${name}.${steps}`, resolved: byPath.get(`${name}.${steps}`) };
}

/**
 * The ways down that a path without its larger parts may count from, nearest first: `khoản 1` in Mục II is II.1, and
 * `Mục II` in Phần I that part's.
 */
function enclosing(path: ReferencePath, unit: Unit | undefined): string[] {
  const level = path.muc !== undefined ? 1 : path.khoan !== undefined || path.level3 !== undefined ? 2 : 4;
  const above: string[] = [];
  for (let one = unit; one; one = one.parent) {
    if (one.number !== '' && one.level < level) above.push(targetPath(one));
  }
  if (unit?.appendix) above.push(appendixName(unit.appendix));
  return above;
}
