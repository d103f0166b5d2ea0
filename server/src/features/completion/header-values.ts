// Values of the header's keys: what the folder's settings give, what follows from other keys, what the decree has.
import { shown } from '../../checks/day';
import { BUILT_IN } from '../../checks/structure/profile';
import { provinces } from '../../directory/data';
import { t } from '../../messages';
import { partsOf } from '../../plan/calendar';
import { HEADER_KEYS, type HeaderKey, type IsoDay } from '../../plan/model';
import { settingOf } from '../../plan/setting';
import { baseCandidates } from './bases';
import { bodyCandidates, dayOf } from './bodies';
import { type Candidate, form, type Offer, value } from './candidate';
import { type Cursor, headerOf, typedFrom } from './cursor';
import { symbolTail } from './issuer';
import { withoutGaps } from './snippet';

const values = (...labels: readonly string[]): Candidate[] => labels.map((label) => value(label));

/** Keys with one item a line. */
const LISTS: ReadonlySet<string> = new Set<HeaderKey>(['căn cứ', 'cơ quan', 'cơ quan chủ quản', 'liên hệ']);

/** The provinces that there are on a day. */
function provincesOn(day: IsoDay | undefined): Candidate[] {
  const facts = [...provinces.units, ...provinces.before];
  const there = facts.filter(
    ({ from, until }) => day === undefined || ((from ?? '') <= day && day <= (until ?? '9999')),
  );
  const said = new Set<string>();
  return there.flatMap(({ name, kind }) => {
    if (said.has(name)) return [];
    said.add(name);
    return [{ ...value(name, `${kind} ${name}`), words: [`${kind} ${name}`] }];
  });
}

/** The place that a body of a commune or province is called by: `xã Bản Bo` gives `Bản Bo`. */
const PLACE =
  /(?:^|\s)(?:tỉnh|thành phố|xã|phường|đặc khu|thị trấn)\s+(\p{Lu}[\p{L}\p{M}'-]*(?:\s+\p{Lu}[\p{L}\p{M}'-]*)*)/u;

/** The places that the head of the plan names. */
function ownPlaces({ plan }: Cursor): readonly string[] {
  const { header } = plan;
  const named = [...header.issuers, ...header.superiors].flatMap(
    (name) => PLACE.exec(name.normalize('NFC'))?.[1] ?? [],
  );
  const { province } = settingOf(plan);
  return [...new Set([...named, ...(province === undefined ? [] : [province])])];
}

function placeNames(cursor: Cursor): Candidate[] {
  const own = ownPlaces(cursor);
  const others = provincesOn(dayOf(cursor.plan)).filter(({ label }) => !own.includes(label));
  return [...values(...own), ...others];
}

/** A number that is typed already: `57` of `số: 57/`. */
const NUMBER = /:\s*(\d+\p{L}?)\s*\/?/u;

function numbers({ plan, before }: Cursor): Candidate[] {
  const tail = symbolTail(plan.header.type, plan.header.issuers, plan.directory, settingOf(plan));
  if (plan.header.issuers.length === 0) return [form(`/${withoutGaps(tail)}-‹ký hiệu cơ quan›`)];
  const number = NUMBER.exec(before)?.[1];
  if (number !== undefined) return [value(`${number}/${tail}`)];
  return [
    value(`/${tail}`, t('No number yet: it is printed as a gap.')),
    form(`‹…›/${withoutGaps(tail)}`, t('With a number.')),
  ];
}

function days({ plan }: Cursor): Candidate[] {
  const day = plan.asOf ?? plan.header.period?.start;
  if (day === undefined) return [];
  const { year, month } = partsOf(day);
  return [value(shown(day)), value(`${month}/${year}`, t('The day is printed as a gap.')), value(String(year))];
}

function periods({ plan }: Cursor): Candidate[] {
  const day = plan.header.date?.iso ?? plan.asOf;
  const year = day === undefined ? plan.header.date?.year : partsOf(day).year;
  if (year === undefined) return [];
  const from = day === undefined ? [] : [value(`${shown(day)} - 31/12/${year}`)];
  return [...from, value(`01/01/${year} - 31/12/${year}`), value(`năm ${year}`), value(`năm ${year + 1}`)];
}

/** The body above the issuer, as the directory or the province tells it. */
function ownSuperiors({ plan }: Cursor): readonly string[] {
  const setting = settingOf(plan);
  const { province } = setting;
  const issuer = plan.header.issuers[0];
  const found = issuer === undefined ? undefined : plan.directory.lookUp(issuer, setting);
  const parent = found?.kind === 'body' ? plan.directory.entries.get(found.entry.parent ?? '') : undefined;
  const kind = provinces.units.find(({ name }) => name === province)?.kind ?? 'tỉnh';
  return [...(parent ? [parent.name] : []), ...(province === undefined ? [] : [`Ủy ban nhân dân ${kind} ${province}`])];
}

function superiors(cursor: Cursor): Candidate[] {
  const { plan, offset } = cursor;
  return [...values(...ownSuperiors(cursor)), ...bodyCandidates(plan, offset, (entry) => entry.name)];
}

/** Values of a key that follow from the rest of the header. */
export function likelyValues(cursor: Cursor, key: HeaderKey): readonly Candidate[] {
  if (key === 'địa danh') return values(...ownPlaces(cursor));
  return key === 'cơ quan chủ quản' ? values(...ownSuperiors(cursor)) : [];
}

function issuers({ plan, offset }: Cursor): Candidate[] {
  return [...bodyCandidates(plan, offset, (entry) => entry.name)];
}

/** What can stand behind a key, the folder's defaults aside. */
const VALUES: Readonly<Record<HeaderKey, (cursor: Cursor) => readonly Candidate[]>> = {
  'cơ quan chủ quản': superiors,
  'cơ quan': issuers,
  số: numbers,
  'địa danh': placeNames,
  ngày: days,
  loại: () => values('Kế hoạch', 'Phương án', 'Chương trình', 'Đề án', 'Dự án'),
  'trích yếu': () =>
    ['Tuyên truyền', 'Tổ chức', 'Triển khai thực hiện', 'Kiểm tra', 'Công tác'].map((words) =>
      form(`${words} ‹nội dung› năm ‹…›`),
    ),
  'căn cứ': baseCandidates,
  'thời gian': periods,
  'kèm theo': () => [form('Quyết định số ‹…›/QĐ-‹…› ngày ‹…› của ‹người ban hành›')],
  // Decree 30/2020/NĐ-CP, appendix I, part I, section IV.
  'mức độ khẩn': () => values('khẩn', 'thượng khẩn', 'hỏa tốc'),
  'mức độ mật': () => values('mật', 'tối mật', 'tuyệt mật'),
  'lưu hành': () => values('lưu hành nội bộ', 'xem xong trả lại'),
  'dự thảo': () => values('có', 'lần 1', 'lần 2', 'lần 3'),
  'liên hệ': () => [form('Phòng ‹…›, điện thoại ‹…›')],
  'hồ sơ': ({ plan }) => {
    const profiles = Object.entries(plan.directory.settings.profiles ?? {}).filter(([name]) => name !== 'mặc định');
    const own = profiles.map(([name, { parts }]) => ({ name, titles: parts.map((part) => part.name) }));
    const others = BUILT_IN.filter(({ name }) => !own.some((one) => one.name === name));
    return [...own, ...others].map(({ name, titles }) => value(name, titles.join('; ')));
  },
  tỉnh: ({ plan }) => provincesOn(dayOf(plan)),
};

/** What can stand behind a key: the folder's defaults first. */
export function valuesOf(cursor: Cursor, key: HeaderKey): readonly Candidate[] {
  const given = cursor.plan.directory.settings.defaults?.[key];
  const defaults = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  const first = defaults.map((one) => value(one, t('Default of the folder')));
  return [...first, ...VALUES[key](cursor).filter(({ label }) => !defaults.includes(label))];
}

const isKey = (key: string): key is HeaderKey => (HEADER_KEYS as readonly string[]).includes(key);
const ITEM = /^[ \t\u00A0]*[-–•*](?:[ \t\u00A0]+|$)/u;

/** Where the value or item at the cursor begins in the line, and what has to be put before it. */
function valueStart(before: string, list: boolean): { readonly start: number; readonly mark: string } | undefined {
  const item = ITEM.exec(before)?.[0];
  if (item !== undefined) return list ? { start: item.length, mark: /\s$/u.test(item) ? '' : ' ' } : undefined;
  if (/^[ \t\u00A0]/.test(before)) {
    // an indented line without a mark: the next item, or the value going on
    return list && before.trim() === '' ? { start: before.length, mark: '- ' } : undefined;
  }
  const colon = before.indexOf(':');
  if (colon < 0) return undefined;
  const blanks = /^[ \t\u00A0]*/.exec(before.slice(colon + 1))![0].length;
  return { start: colon + 1 + blanks, mark: blanks === 0 ? ' ' : '' };
}

export function headerValues(cursor: Cursor): Offer | undefined {
  const header = headerOf(cursor);
  if (!header) return undefined;
  const { before, after, line, plan, trigger, at } = cursor;
  const entry = header.entries.findLast((one) => at + one.from <= line.from);
  const none: Offer = { ...typedFrom(cursor, cursor.offset), candidates: [] };
  if (!entry || !isKey(entry.key) || trigger !== undefined) return none;
  const found = valueStart(before, LISTS.has(entry.key));
  if (!found) return none;
  const said = new Set(
    plan.header.field
      .get(entry.key)
      ?.items.filter(({ place }) => place.from < line.from || place.to > line.to)
      .map((item) => item.value),
  );
  const candidates = valuesOf(cursor, entry.key).filter(({ label, insert }) => !said.has(label) && !said.has(insert));
  const marked = candidates.map((one) => (found.mark === '' ? one : { ...one, insert: `${found.mark}${one.insert}` }));
  return { ...typedFrom(cursor, line.from + found.start, after.length), candidates: marked };
}
