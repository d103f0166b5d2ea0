// Where and when a plan speaks: what its names of bodies are looked up with.

import type { Setting } from '../directory/directory';
import { provinceOf } from '../directory/places';
import type { AnalysedPlan, PlanHeader } from './model';

/** Names of provinces have at most so many words: `Thành phố Hồ Chí Minh` after its kind has three, `Bà Rịa - Vũng Tàu` five. */
const LONGEST_PROVINCE = 5;
const KINDS = /(?:^|\s)(?:tỉnh|thành phố|tp\.?)\s+/giu;
/** Bodies of the centre: the place where they sit tells nothing of a province. */
const CENTRAL =
  /^(?:bộ|chính phủ|thủ tướng|quốc hội|văn phòng chính phủ|tổng cục|ủy ban dân tộc)(?:\s|$)|trung ương|việt nam/iu;

/** The province that a name ends with or has after `tỉnh`, `thành phố`; undefined where it has none. */
function provinceIn(name: string): string | undefined {
  for (const kind of name.matchAll(KINDS)) {
    const words = name.slice(kind.index + kind[0].length, kind.index + kind[0].length + 60).split(/[\s,;]+/u);
    for (let count = Math.min(words.length, LONGEST_PROVINCE); count > 0; count--) {
      const province = provinceOf(words.slice(0, count).join(' '));
      if (province) return province.name;
    }
  }
  return undefined;
}

/** The province of the issuer: as `tỉnh:` says, else told from the names of the head, else from the place of issue. */
function provinceOfHeader(header: PlanHeader): string | undefined {
  const said = header.field.get('tỉnh')?.text ?? '';
  if (said !== '') return provinceIn(said) ?? provinceOf(said)?.name ?? said;
  const bodies = [...header.superiors, ...header.issuers].map((name) => name.normalize('NFC'));
  for (const name of bodies) {
    const province = provinceIn(name);
    if (province !== undefined) return province;
  }
  if (header.placeName === '' || bodies.some((name) => CENTRAL.test(name))) return undefined;
  const place = header.placeName.normalize('NFC');
  return provinceIn(place) ?? provinceOf(place)?.name;
}

const known = new WeakMap<PlanHeader, Setting>();

/** The setting that a header makes; the same object for the same header. */
export function settingOfHeader(header: PlanHeader): Setting {
  let setting = known.get(header);
  if (!setting) {
    setting = { province: provinceOfHeader(header), day: header.date?.iso, issuer: header.issuers[0] };
    known.set(header, setting);
  }
  return setting;
}

/** Where and when a plan speaks, and who: for looking up the names in it. */
export function settingOf(plan: Pick<AnalysedPlan, 'header'>): Setting {
  return settingOfHeader(plan.header);
}
