// The head (thể thức) of a document: bodies, number, place and date, marks of urgency; stamps are set aside.

import type { ImportedItem } from '../document';
import { isCapitals } from '../text/features';
import { Traced, TracedBuilder } from '../traced';
import type { Head } from './blocks';
import { type HeadLine, headLines } from './head-lines';

const NUMBER = /^Số\s*:?\s*(?=[\d/…._]|$)/u;
const DATE =
  /^(?:(.{1,60}?)\s*,\s*)?(hồi\s[^,]{1,30}?\s)?ngày[\s.…_]*(\d{0,2})[\s.…_]*tháng[\s.…_]*(\d{0,2})[\s.…_]*năm[\s.…_]*(\d{0,4})[\s.…_]*$/iu;
const SHORT_DATE =
  /^(?:(.{1,60}?)\s*,\s*)(hồi\s[^,]{1,30}?\s)?ngày\s+(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/iu;
const URGENCY = /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?!\p{L})/u;
const SECRECY = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u;
const CIRCULATION = /^(?:XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)/u;
const DRAFT = /^DỰ\s*THẢO/u;
const STAMP = /^(?:CÔNG VĂN ĐẾN|ĐẾN(?!\p{L})|Số và ký hiệu|Chuyển?\s*:|Ngày\s*(?:đến)?\s*:|Giờ\s*:|Lưu hồ sơ)/iu;
/** The first words of a body: a line that begins so names another one than the line above. */
const BODY =
  /^(?:SỞ|BAN|BỘ|TRƯỜNG|PHÒNG|TRUNG TÂM|CHI CỤC|CỤC|TỔNG CỤC|VIỆN|HỘI|ĐOÀN|VĂN PHÒNG|CÔNG TY|TỔNG CÔNG TY|ĐẢNG|BỆNH VIỆN|UBND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THANH TRA|CÔNG AN|LIÊN ĐOÀN|MẶT TRẬN|TIỂU BAN|TỔ CÔNG TÁC|CHI BỘ|HUYỆN ỦY|TỈNH ỦY|THÀNH ỦY|HỌC VIỆN|BẢO HIỂM|ĐÀI|BÁO|TÒA ÁN|QUỸ|NGÂN HÀNG|TẬP ĐOÀN)(?!\p{L})/iu;

/** What a form leaves to be filled in: `[TÊN CƠ QUAN BAN HÀNH]`. */
const BLANK = /^\[[^[\]]{1,60}\]$/u;

/** The lines of a blank in brackets made one. */
function blanksWhole(lines: readonly HeadLine[]): HeadLine[] {
  const out: HeadLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && /^\[[^\]]{0,60}$/u.test(last.text.text) && /^[^[\]]{1,60}\]$/u.test(line.text.text))
      out[out.length - 1] = { ...last, text: Traced.join([last.text, line.text], ' ') };
    else out.push(line);
  }
  return out;
}

/** Bodies that others are beneath: where they alternate with others, each issuer stands below its own. */
const SUPERIOR = /^(?:ỦY BAN|UỶ BAN|UBND|BỘ|TỈNH ỦY|THÀNH ỦY|CHÍNH PHỦ|QUỐC HỘI|HỘI ĐỒNG|TỔNG)(?!\p{L})/iu;

/** Reads a head; what is not there stays undefined. */
export function readHead(items: readonly ImportedItem[]): Head {
  const { lines: found, party } = headLines(items);
  const lines = blanksWhole(found);
  const head: Head = {
    superiors: [],
    issuers: [],
    number: undefined,
    place: undefined,
    date: undefined,
    urgency: undefined,
    secrecy: undefined,
    circulation: undefined,
    draft: undefined,
    about: [],
    asides: [],
    party,
  };
  const bodies: Traced[] = [];
  let stamped = false;
  for (const line of lines) {
    stamped ||= STAMP.test(line.text.text);
    if (stamped && !head.date && DATE.test(line.text.text)) stamped = false;
    const about = head.about.at(-1);
    if (stamped || BLANK.test(line.text.text)) head.asides.push(line.text);
    else if (/^V\/v\s/iu.test(line.text.text)) head.about.push(line.text);
    else if (about && !line.right && /^\p{Ll}/u.test(line.text.text)) head.about.push(line.text);
    else if (goesOnNumber(head, line)) head.number = Traced.join([head.number as Traced, line.text]);
    else if (!readField(head, line)) {
      if (!head.number && !head.date && !line.right) addBody(bodies, line.text);
      else if (!head.date && !line.right && isCapitals(line.text.text)) addBody(bodies, line.text);
      else head.asides.push(line.text);
    }
  }
  const joint =
    bodies.length > 2 && bodies.length % 2 === 0 && bodies.every((b, i) => SUPERIOR.test(b.text) === (i % 2 === 0));
  head.superiors = bodies.filter((_, i) => (joint ? i % 2 === 0 : i < bodies.length - 1));
  head.issuers = bodies.filter((_, i) => (joint ? i % 2 === 1 : i === bodies.length - 1));
  return head;
}

function readField(head: Head, line: HeadLine): boolean {
  const text = line.text.text;
  const date = DATE.exec(text.slice(0, 200)) ?? SHORT_DATE.exec(text.slice(0, 200));
  if (date && !head.date) {
    const at = date[1]?.length ?? 0;
    if (at > 0 && /\p{L}/u.test(date[1] ?? '')) head.place = line.text.slice(0, at).trim();
    // The hour of a telegram has no place in a plan.
    if (date[2]) head.asides.push(hourOf(line.text, date[2]));
    head.date = { parts: figures(line.text, [date[3] ?? '', date[4] ?? '', date[5] ?? '']) };
    return true;
  }
  const number = NUMBER.exec(text);
  if (number && !head.number) {
    const value = withoutBlanks(line.text.slice(number[0].length));
    if (!/^\P{Nd}*…$/u.test(value.text)) head.number = value;
    return true;
  }
  if (URGENCY.test(text)) head.urgency = line.text;
  else if (SECRECY.test(text)) head.secrecy = line.text;
  else if (CIRCULATION.test(text)) head.circulation = line.text;
  else if (DRAFT.test(text)) head.draft = line.text;
  else return false;
  return true;
}

/** The symbol broke at its hyphen: `31/KH-` and `VHTT`. */
function goesOnNumber({ number }: Head, { text, right }: HeadLine): boolean {
  return (
    !right && number !== undefined && /[-/]$/.test(number.text) && /^[\p{Lu}\d][\p{L}\d&./-]{0,20}$/u.test(text.text)
  );
}

function hourOf(line: Traced, hour: string): Traced {
  const at = line.text.indexOf(hour);
  return line.slice(at, at + hour.length).trim();
}

function addBody(bodies: Traced[], line: Traced): void {
  const last = bodies.at(-1);
  if (last && !(BODY.test(line.text) && !/(?:,|\sVÀ)$/u.test(last.text)))
    bodies[bodies.length - 1] = Traced.join([last, line], ' ');
  else bodies.push(line);
}

/** The figures of day, month and year, found one after the other. */
function figures(line: Traced, values: readonly string[]): Traced[] {
  let from = line.text.search(/ngày/iu);
  return values.map((value) => {
    if (value === '') return Traced.empty;
    const at = line.text.indexOf(value, from);
    from = at + value.length;
    return line.slice(at, from);
  });
}

/** `3793 /KH-BTTTT`, `12/QĐ - UBND`: the symbol without the blanks in it; dots for a number to come are dropped. */
function withoutBlanks(text: Traced): Traced {
  const build = new TracedBuilder();
  const start = /^[\s.…_]*/u.exec(text.text)?.[0].length ?? 0;
  for (const m of text.text.slice(start).matchAll(/\S+/gu))
    build.add(text.slice(start + m.index, start + m.index + m[0].length));
  return build.done();
}
