// What abbreviations in names of bodies stand for, from the data file and from the names themselves.

import { initials } from '../vietnamese/capitals';
import { olderTonePlacement } from '../vietnamese/fold';
import { abbreviations, central, PROVINCIAL_LISTS, provincial } from './data';

/** In names of bodies these have one meaning, though elsewhere they have more; or they are not in the data file. */
const IN_NAMES: Readonly<Record<string, string>> = {
  TW: 'trung ương',
  TƯ: 'trung ương',
  TU: 'tỉnh ủy',
  TP: 'thành phố',
  TX: 'thị xã',
  VN: 'việt nam',
  UB: 'ủy ban',
  VP: 'văn phòng',
  VPUB: 'văn phòng ủy ban nhân dân',
  TTUB: 'thường trực ủy ban nhân dân',
  TTHĐND: 'thường trực hội đồng nhân dân',
  ĐBQH: 'đại biểu quốc hội',
  PTNT: 'phát triển nông thôn',
  TQVN: 'tổ quốc việt nam',
  BCHQS: 'bộ chỉ huy quân sự',
  BTT: 'ban thường trực',
  BTC: 'ban tổ chức',
  MT: 'mặt trận',
  CTMT: 'công tác mặt trận',
  VHTT: 'văn hóa thông tin',
  PTTH: 'phát thanh truyền hình',
  PT: 'phát thanh',
  TH: 'truyền hình',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  BV: 'bệnh viện',
  BQL: 'ban quản lý',
  BCĐ: 'ban chỉ đạo',
  GDNN: 'giáo dục nghề nghiệp',
  GDTX: 'giáo dục thường xuyên',
  KSBT: 'kiểm soát bệnh tật',
  VHNT: 'văn học nghệ thuật',
  ND: 'nông dân',
  KCN: 'khu công nghiệp',
  KKT: 'khu kinh tế',
  TNCSHCM: 'thanh niên cộng sản hồ chí minh',
  HCM: 'hồ chí minh',
  TPHCM: 'thành phố hồ chí minh',
  CA: 'công an',
  CT: 'chủ tịch',
  PCT: 'phó chủ tịch',
  QH: 'quốc hội',
  TĐKT: 'thi đua khen thưởng',
};

const LEFT_OUT = new Set(['loại văn bản', 'chữ ký']);

function spelt(text: string): string[] {
  return olderTonePlacement(text.normalize('NFC'))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'và' && word !== 'của');
}

let known: Map<string, readonly string[]> | undefined;

/** Abbreviation without marks and spaces → the words that it stands for, in lower case. */
export function globalAbbreviations(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  known = new Map();
  for (const fact of abbreviations) {
    const [expansion, ...others] = fact.expansions;
    if (expansion === undefined || others.length > 0 || LEFT_OUT.has(fact.kind)) continue;
    for (const form of [fact.abbr, ...(fact.variants ?? [])]) {
      // A variant with a whole word in it (`Ban TĐKT`) is a name, not an abbreviation.
      if (/\p{Lu}\p{Ll}+(?:[ .]|$)/u.test(form) && form.length > 4) continue;
      known.set(form.normalize('NFC').replace(/[^\p{L}\p{N}]|và/gu, ''), spelt(expansion.text));
    }
  }
  for (const [form, text] of Object.entries(IN_NAMES)) known.set(form, spelt(text));
  return known;
}

type Expansions = ReadonlyMap<string, readonly string[]>;
let fields: ReadonlyMap<string, Expansions> | undefined;

/** Heads of names whose field is abbreviated as a whole or in part: `Sở GD&ĐT`, `Sở Lao động - TB&XH`, `Sở VH và Thể thao`. */
const FIELD_HEADS = new Set(['sở', 'bộ', 'phòng']);

/**
 * What stands before in the name (`sở`, `sở lao động`) → initials of the words that go on → those words. Initials that
 * could go on in two ways are left out, unless one of them ends the name: `Sở TP`, or only one is that of a body which every
 * province has: `Sở NV`.
 */
export function fieldAbbreviations(): ReadonlyMap<string, Expansions> {
  if (fields !== undefined) return fields;
  const made = new Map<string, Map<string, { words: readonly string[]; whole: boolean; clear: boolean }>>();
  // What every province has comes first: `Sở NV` is Sở Nội vụ, though some have a Sở Ngoại vụ.
  const facts = [...central.bodies, ...PROVINCIAL_LISTS.flatMap((list) => provincial[list])].sort(
    (a, b) => Number(a.optional === true) - Number(b.optional === true),
  );
  for (const { name, optional } of facts) {
    const words = spelt(name.replace(/\s*\(.*$/u, ''));
    if (!FIELD_HEADS.has(words[0] ?? '')) continue;
    for (let from = 1; from < words.length - 1; from++) {
      const context = words.slice(0, from).join(' ');
      const here = made.get(context) ?? new Map();
      made.set(context, here);
      for (let to = from + 2; to <= words.length; to++) {
        const run = words.slice(from, to);
        const whole = to === words.length;
        const old = here.get(initials(run));
        if (old === undefined) here.set(initials(run), { words: run, whole, clear: true });
        else if (old.words.join(' ') === run.join(' ')) old.whole ||= whole;
        else if (whole && !old.whole) here.set(initials(run), { words: run, whole, clear: true });
        else if (whole === old.whole && !(whole && optional)) old.clear = false;
      }
    }
  }
  fields = new Map(
    [...made].map(([context, runs]) => [
      context,
      new Map([...runs].flatMap(([short, { words, clear }]) => (clear ? [[short, words] as const] : []))),
    ]),
  );
  return fields;
}
