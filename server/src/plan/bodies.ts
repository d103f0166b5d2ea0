// Bodies named in a plan's words: lists of them, headings that consist of them, texts that begin with them.

import type { BodyEntry, Directory, Lookup, Setting } from '../directory/directory';
import type { Block, Inline, Span } from '../language/syntax';
import type { BodyName } from './model';
import { type PlainMention, type PlainText, plainText } from './plain';

/** What names are looked up with. */
export interface Names {
  readonly directory: Directory;
  readonly setting: Setting;
}

/** A body in plain words: its span counts in them. */
interface Found extends Span {
  readonly lookup: Lookup | undefined;
  /** Marked with `@`, so a body whatever is known of it. */
  readonly marked: boolean;
}

/** Said to a body before what it shall do: not part of its name. */
const OPENERS =
  /^\s*(?:(?:giao|đề nghị|yêu cầu|phân công|ủy quyền|đối với|trách nhiệm của|nhiệm vụ của|nhiệm vụ đối với)(?:\s+cho|\s*:)?\s+)+/i;
/** What may follow a name in a heading that consists of bodies. */
const ROLES =
  /^[\s,]*(?:là (?:cơ quan|đơn vị) (?:chủ trì|thường trực|phối hợp)|chủ trì|chịu trách nhiệm|có trách nhiệm|thực hiện)?[\s:.;,]*$/i;
/** A longer text is no list of bodies; the look at its words would be dear. UTF-16 units. */
const LONGEST_TITLE = 600;
const BETWEEN = /^[\s,;]*(?:và\s+)?$/iu;
const SPACES = /^\s*/u;

/**
 * The directory's entry whose name is printed for `@name`; undefined where the words are printed as typed: nothing is
 * known of them, or they say more than the entry's name does (`@(UBND phường Minh Xuân)`).
 */
export function printedEntry(name: string, lookup: Lookup | undefined): BodyEntry | undefined {
  if (lookup?.kind !== 'body') return undefined;
  const same = name.normalize('NFC').toLowerCase() === lookup.entry.name.toLowerCase();
  // one word is meant as an id: `@UBND-tỉnh`
  return lookup.by !== 'name' || same || !/\s/.test(name) ? lookup.entry : undefined;
}

/** The words for `@name`: the full name of a known body, else the name. */
export function mentionWords({ directory, setting }: Names): (name: string) => string {
  return (name) => printedEntry(name, directory.lookUp(name, setting))?.name ?? name;
}

/** The id of what was found; undefined where the directory knows only the kind of thing. */
export function idOf(lookup: Lookup | undefined): string | undefined {
  if (lookup?.kind === 'body') return lookup.entry.id;
  return lookup?.kind === 'collective' ? lookup.id : undefined;
}

/** The length of `Giao`, `Đề nghị`, … at the start of a text with the blanks after it; 0 where none stands there. */
function openerLength(text: string): number {
  const words = text.slice(0, 80).normalize('NFC');
  const opener = OPENERS.exec(words)?.[0];
  if (opener === undefined) return 0;
  if (words === text.slice(0, 80)) return opener.length;
  // Written in NFD: the units are counted again in the text as written.
  let length = 0;
  while (length < text.length && text.slice(0, length).normalize('NFC').length < opener.length) length++;
  return length;
}

/** The bodies of an enumeration in plain words; mentions are whole. */
function listed(plain: PlainText, span: Span, names: Names): Found[] {
  const found: Found[] = [];
  const words = (from: number, to: number): void => {
    const text = plain.text.slice(from, to);
    if (BETWEEN.test(text)) return;
    for (const member of names.directory.members(text, names.setting)) {
      found.push({ from: from + member.span.from, to: from + member.span.to, lookup: member.lookup, marked: false });
    }
  };
  let at = span.from;
  for (const mention of plain.mentions) {
    if (mention.from < span.from || mention.to > span.to) continue;
    words(at, mention.from);
    const lookup = names.directory.lookUp(mention.name, names.setting);
    found.push({ from: mention.from, to: mention.to, lookup, marked: true });
    at = mention.to;
  }
  words(at, span.to);
  return found;
}

function bodyName(plain: PlainText, found: Found, at: number): BodyName {
  const place = plain.place(found);
  return {
    text: plain.text.slice(found.from, found.to),
    place: { from: at + place.from, to: at + place.to },
    id: idOf(found.lookup),
  };
}

/**
 * The bodies of an attribute: `chủ trì: Sở Văn hóa, Thể thao và Du lịch, @SGDĐT`.
 * @param at the block's offset in the file
 */
export function bodiesOfList(block: Block, content: readonly Inline[], at: number, names: Names): readonly BodyName[] {
  const plain = plainText(block, content, { mention: mentionWords(names) });
  return listed(plain, { from: 0, to: plain.text.length }, names).map((found) => bodyName(plain, found, at));
}

/**
 * The bodies that a title consists of, after `Giao`, `Đề nghị`, `Trách nhiệm của` and the like.
 * @param at the block's offset in the file
 * @returns nothing where any other words stand in it
 */
export function bodiesOfTitle(block: Block, title: readonly Inline[], at: number, names: Names): readonly BodyName[] {
  const plain = plainText(block, title, { mention: mentionWords(names) });
  const from = openerLength(plain.text);
  const starting = beginning(plain, from, names);
  const end = starting.at(-1)?.to ?? from;
  if (starting.length > 0 && ROLES.test(plain.text.slice(end).normalize('NFC'))) {
    return starting.map((found) => bodyName(plain, found, at));
  }
  if (plain.text.length > LONGEST_TITLE) return [];
  const all = listed(plain, { from, to: plain.text.length }, names);
  const known = all.length > 0 && all.every((found) => found.marked || isName(plain.text, found));
  return known ? all.map((found) => bodyName(plain, found, at)) : [];
}

/**
 * Common words that begin like names of units, which no directory lists: `Tổ chức`, `Báo cáo`, `Hội nghị`,
 * `Phòng, chống`.
 */
const COMMON_WORDS =
  /^(?:tổ chức(?!,| chính trị| xã hội| đoàn thể| đảng)|(?:các )?(?:báo cáo|hội (?:nghị|thi|thảo|chợ|họp|diễn|trại|nhập|khỏe|xuân)|phòng(?:,| chống| ngừa| dịch| cháy| bệnh)|cơ sở (?:vật|hạ|dữ|pháp|lý|thực)|nhóm (?:nhiệm|giải|công|vấn|chỉ|hoạt|nội)|trường (?:hợp|học)|ban hành|đoàn kết|khối lượng|cụm từ|trang (?:trí|bị|phục|thiết)|khu vực|quỹ (?:đất|thời)|cổng chào|thanh tra,|đội (?:ngũ|hình)|bảo hiểm (?:y tế|xã hội)$|viễn thông$|nhân dân$|cảng |chợ ))/i;

function isName(text: string, found: Found): boolean {
  if (!found.lookup) return false;
  const words = text
    .slice(found.from, found.from + 60)
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
  return found.lookup.kind === 'body' || !COMMON_WORDS.test(words);
}

/** The bodies that a text begins with, from an offset: names one after the other with `,`, `;`, `và` between. */
function beginning(plain: PlainText, from: number, names: Names): Found[] {
  const found: Found[] = [];
  const mentions = new Map(plain.mentions.map((mention) => [mention.from, mention]));
  for (let at = from; ; ) {
    const start = at + SPACES.exec(plain.text.slice(at, at + 10))![0].length;
    const next = nameAt(plain, start, mentions.get(start), names);
    if (!next) return found;
    found.push(next);
    const between = /^\s*(?:[,;]\s*(?:và\s+)?|và\s+)/iu.exec(plain.text.slice(next.to, next.to + 20));
    if (!between) return found;
    at = next.to + between[0].length;
  }
}

function nameAt(
  plain: PlainText,
  at: number,
  mention: PlainMention | undefined,
  { directory, setting }: Names,
): Found | undefined {
  if (mention) {
    return { from: mention.from, to: mention.to, lookup: directory.lookUp(mention.name, setting), marked: true };
  }
  // No name of a body is longer; it keeps the look at a long paragraph short.
  const prefix = directory.namePrefix(plain.text.slice(at, at + 400), setting);
  if (!prefix || prefix.span.to <= prefix.span.from) return undefined;
  // Look-up forgives a small word behind a name.
  const words = plain.text.slice(at + prefix.span.from, at + prefix.span.to).replace(/\s+(?:và|va\u0300)$/iu, '');
  const from = at + prefix.span.from;
  const found = { from, to: from + words.length, lookup: prefix.lookup, marked: false };
  return isName(plain.text, found) ? found : undefined;
}

/** Between the names and what they shall do: a remark in brackets or between commas. */
const REMARK = /^\s*\([^()]{0,200}\)/u;

/**
 * The bodies that a text begins with and that shall do what it says: up to a colon, a verb, `có trách nhiệm`. A name
 * that the sentence only goes on to speak of (`Sở Nội vụ của tỉnh …`) is none.
 * @param at the block's offset in the file
 */
export function leadsOfText(block: Block, body: readonly Inline[], at: number, names: Names): readonly BodyName[] {
  const plain = plainText(block, body, { mention: mentionWords(names) });
  const from = openerLength(plain.text);
  const found = beginning(plain, from, names);
  const bodies = found.length > 0 ? found : named(plain, from, names);
  const end = bodies.at(-1)?.to ?? 0;
  const rest = plain.text
    .slice(end, end + 300)
    .replace(REMARK, '')
    .normalize('NFC');
  return NO_SUBJECT.test(rest) ? [] : bodies.map((body) => bodyName(plain, body, at));
}

/** After these words the name before them is no subject. */
const NO_SUBJECT = /^\s*(?:của|tại|thuộc|trên|trong|ở|về)\s/iu;

/** Bodies that no directory knows, told by `Giao`, `Đề nghị` before them and a colon or a duty after. */
function named(plain: PlainText, from: number, names: Names): Found[] {
  if (from === 0) return [];
  const words = plain.text.slice(from, from + 200);
  const end =
    /:|\s(?:có trách nhiệm|chủ trì|phối hợp|tham mưu|tổ chức|xây dựng|triển khai|thực hiện|hướng dẫn|theo dõi|kiểm tra|rà soát|cung cấp|bố trí)(?!\p{L})/iu.exec(
      words,
    );
  if (!end || end.index === 0 || /[.!?]\s/u.test(words.slice(0, end.index))) return [];
  return listed(plain, { from, to: from + end.index }, names);
}
