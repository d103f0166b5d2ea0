// Which entries a word of a collective phrase stands for: `sở` in `Các sở, ban, ngành`. Entries of every day are meant:
// whether one was in force is another question.

import { central } from './data';
import { type Entry, nationalEntries } from './entries';
import type { Level } from './places';

/** In `covers`: every body that is given a task in the plan (`Các cơ quan, đơn vị liên quan`, `Như mục III`). */
export const EVERY_BODY = '*';

export interface Whose {
  /** Level of the phrase. */
  readonly level: Level;
  /** The issuer's entry, where the directory has it. */
  readonly issuer: string | undefined;
}

function pick(test: (entry: Entry) => boolean): string[] {
  return nationalEntries()
    .filter(test)
    .map((entry) => entry.id);
}

const MASS = ['Mặt trận', 'tổ chức chính trị - xã hội'];
const TERMS = central.governmentTerms;

const SELECTORS: Readonly<Record<string, (whose: Whose) => string[]>> = {
  'sel:sở': ({ level }) =>
    pick((e) => e.level === level && (level === 'tỉnh' ? e.list === 'departments' : e.kind === 'phòng')),
  'sel:ban': ({ level }) => [
    ...pick((e) => e.level === level && e.kind === 'Đảng' && /^Ban /u.test(e.name)),
    ...pick(
      (e) =>
        e.level === level && e.kind !== 'Đảng' && /^Ban (?:Dân tộc|Quản lý|Thi đua|Chỉ huy|Tôn giáo)/u.test(e.name),
    ),
  ],
  // A commune or district has no departments by that name: its `các ngành` are all of its units.
  'sel:ngành': ({ level }) =>
    pick(
      (e) =>
        e.level === level &&
        (e.list === 'verticalAgencies' ||
          e.kind === 'ngành dọc' ||
          (level !== 'tỉnh' && /^(?:phòng|đơn vị)/u.test(e.kind))),
    ),
  'sel:đảng cấp xã': () => pick((e) => e.level === 'xã' && e.kind === 'Đảng'),
  'sel:đoàn thể': ({ level }) => pick((e) => e.level === level && MASS.includes(e.kind)),
  'sel:hội': ({ level }) => pick((e) => e.level === level && e.kind === 'hội quần chúng'),
  'sel:đơn vị': ({ level }) =>
    pick((e) => e.level === level && (e.list === 'provinceOther' || /^(?:đơn vị|phòng|cổng)/u.test(e.kind))),
  'sel:mọi đơn vị được giao nhiệm vụ': () => [EVERY_BODY],
  'sel:các nơi đã nêu trong văn bản': () => [EVERY_BODY],
  'sel:phòng của cơ quan ban hành': (whose) => unitsOf(whose),
  'sel:đơn vị của cơ quan ban hành': (whose) => unitsOf(whose),
  'sel:báo chí tỉnh': () => ['BT', 'ĐPTTH', 'BPTTH', 'TCVN', 'CTTĐT'],
  'sel:bộ': () => TERMS.flatMap((term) => [...term.ministries]),
  'sel:cơ quan ngang bộ': () => TERMS.flatMap((term) => [...term.ministryLevel]),
  'sel:cơ quan thuộc Chính phủ': () => TERMS.flatMap((term) => [...term.governmentAgencies]),
  'sel:mọi tỉnh': () => ['UBND'],
  'sel:ban Đảng': ({ level }) =>
    pick((e) => e.level === level && e.kind === 'Đảng' && /^(?:Ban|Văn phòng|Ủy ban) /u.test(e.name)),
};

/** Units of the issuer: of a commune or district, its departments; of a department or ministry, what has it as parent. */
function unitsOf({ level, issuer }: Whose): string[] {
  if (level === 'xã' || level === 'huyện') {
    return pick((e) => e.level === level && /^(?:phòng|đơn vị|ngành dọc|cộng đồng)/u.test(e.kind));
  }
  return pick((e) => (issuer !== undefined && e.parent === issuer) || e.kind === 'đơn vị thuộc sở');
}

/**
 * The ids that a `covers` entry of the data file means.
 * @param name an id of the directory, or `sel:…`; selectors of things that are no bodies give nothing
 */
export function coveredBy(name: string, whose: Whose): readonly string[] {
  return name.startsWith('sel:') ? (SELECTORS[name]?.(whose) ?? []) : [name];
}

/**
 * What a unit answers for: who gets a plan at the district gets it for the communes below it, who gets it at the
 * commune for its departments and villages.
 */
export function below(id: string): readonly string[] {
  if (id === 'UBND-huyện' || id === 'UBND-TPTT') return pick((e) => e.level === 'huyện' || e.level === 'xã');
  if (id === 'UBND-xã' || id === 'UBND-thị-trấn' || id === 'UBND-đặc-khu') return pick((e) => e.level === 'xã');
  return [];
}
