// How a reference to a part of the plan is printed. Decree 30/2020/NĐ-CP, appendix I, names the levels so in its own text,
// the lower first: `khoản 1 Mục II`, `điểm a khoản 2 Mục III`; capitals by appendix II, part V, item 7.

import type { Appendix, Unit } from './model';

/** `Phụ lục II`; `Phụ lục` for a single one. */
export function appendixName(appendix: Appendix): string {
  return appendix.number === '' ? 'Phụ lục' : `Phụ lục ${appendix.number}`;
}

function isUnit(target: Unit | Appendix): target is Unit {
  return 'kind' in target;
}

/** `khoản 1`; undefined where the unit has no number. Level 3 is none of the decree's: it is named by its whole number. */
function levelName(unit: Unit, below: Unit | undefined): string | undefined {
  if (unit.number === '') return undefined;
  switch (unit.level) {
    case 0:
      return `Phần ${unit.number}`;
    case 1:
      return `Mục ${unit.number}`;
    case 2:
      // `khoản 1.1` says its khoản already.
      return below?.level === 3 ? undefined : `khoản ${unit.number}`;
    case 3:
      return `khoản ${unit.number}`;
    default:
      return `điểm ${unit.number}`;
  }
}

/**
 * A reference as it prints. A unit without a number is named by the numbered one that it stands in.
 * @param target what a label or words lead to
 */
export function referenceText(target: Unit | Appendix): string {
  if (!isUnit(target)) return appendixName(target);
  const names: string[] = [];
  let below: Unit | undefined;
  for (let unit: Unit | undefined = target; unit; unit = unit.parent) {
    const name = levelName(unit, below);
    if (name !== undefined) names.push(name);
    if (unit.number !== '') below = unit;
  }
  if (target.appendix) names.push(appendixName(target.appendix));
  return names.length === 0 ? 'Kế hoạch này' : names.join(' ');
}

/** The way down to a target, through its appendix: `II.1`, `Phụ lục II`, `Phụ lục II.I.1`. */
export function targetPath(target: Unit | Appendix): string {
  if (!isUnit(target)) return appendixName(target);
  if (!target.appendix) return target.path;
  return target.path === '' ? appendixName(target.appendix) : `${appendixName(target.appendix)}.${target.path}`;
}
