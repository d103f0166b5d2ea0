// Prose as typed words: the lexer's tokens with the words of times given their types, two-syllable words as one.

import type { IToken, TokenType } from 'chevrotain';
import * as T from './tokens';

/** A token of prose. Offsets are UTF-16 in the text that was read. */
export interface ProseToken extends IToken {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
  /** The word or words, NFC, lower case, single blanks; for others as written. */
  readonly word: string;
}

const SINGLE: ReadonlyMap<string, TokenType> = new Map([
  ['ngày', T.Day],
  ['tháng', T.Month],
  ['năm', T.Year],
  ['quý', T.Quarter],
  ['qúy', T.Quarter],
  ['quí', T.Quarter],
  ['giờ', T.Hour],
  ['phút', T.Minute],
  ['mùng', T.Early],
  ['mồng', T.Early],
  ['từ', T.From],
  ['đến', T.To],
  ['tới', T.To],
  ['hết', T.UpToEnd],
  ['trước', T.Before],
  ['xong', T.Done],
  ['trong', T.Within],
  ['vào', T.Within],
  ['là', T.Within],
  ['và', T.And],
  ['hoặc', T.And],
]);
const DOUBLE: ReadonlyMap<string, TokenType> = new Map([
  ['giai đoạn', T.Term],
  ['nhiệm kỳ', T.Term],
  ['nhiệm kì', T.Term],
  ['niên khóa', T.Term],
  ['niên khoá', T.Term],
  ['thời kỳ', T.Term],
  ['năm học', T.Term],
  ['chậm nhất', T.Latest],
  ['muộn nhất', T.Latest],
  ['trễ nhất', T.Latest],
  ['hoàn thành', T.Done],
  ['hoàn tất', T.Done],
  ['kết thúc', T.Done],
  ['âm lịch', T.Lunar],
  ['thời hạn', T.Limit],
  ['hạn cuối', T.Limit],
  ['hạn chót', T.Limit],
  // Counts up to a day are no deadlines.
  ['tính đến', T.Within],
]);
/** `không muộn hơn ngày 30/6/2025`. */
const LATER = new Set(['muộn', 'chậm', 'trễ']);
const EVERY = new Set(['hằng', 'hàng', 'mỗi']);
const EVERY_UNITS = new Set(['năm', 'tháng', 'quý', 'tuần', 'ngày']);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
]);
/** Months by name; `Mười Một` is put together below. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
]);
/** Types cited by a bare number now and then. */
const NUMBERED_TYPES = new Set(['luật', 'nghị định', 'nghị quyết', 'quyết định', 'chỉ thị', 'thông tư', 'công văn']);
/** What may stand between the quarters of a list. */
const BETWEEN_QUARTERS: ReadonlySet<TokenType> = new Set([T.Roman, T.Comma, T.Dash, T.And, T.To, T.Quarter]);

/** What is counted with `thứ`. */
const COUNTED = new Set(['lần', 'kỳ', 'kì', 'phiên', 'đợt', 'khóa', 'khoá', 'hạng', 'năm', 'vòng', 'bước']);

/** A word for comparing: NFC, lower case. */
function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function make(image: string, from: number, to: number, type: TokenType, word: string): ProseToken {
  return { image, startOffset: from, tokenType: type, tokenTypeIdx: type.tokenTypeIdx!, from, to, word };
}

function titled(word: string): boolean {
  const first = word.charAt(0);
  const second = word.charAt(1);
  return first !== first.toLowerCase() && (second === '' || second === second.toLowerCase());
}

let lastText: string | undefined;
let lastTokens: readonly ProseToken[] = [];

/**
 * The tokens of a text. Blanks have none. The last text is kept, since several readers go over the same one.
 * @param text one block's words, soft line breaks as spaces; NFC or NFD
 */
export function readWords(text: string): readonly ProseToken[] {
  if (text !== lastText) {
    lastTokens = tag(text);
    lastText = text;
  }
  return lastTokens;
}

function tag(text: string): ProseToken[] {
  const lexed = T.proseLexer().tokenize(text).tokens;
  const words = lexed.map((t) => (t.tokenType === T.Word ? foldWord(t.image) : t.image));
  const out: ProseToken[] = [];
  for (let i = 0; i < lexed.length; i++) {
    const first = lexed[i]!;
    const from = first.startOffset;
    const to = from + first.image.length;
    const [type, length] = typeAt(lexed, words, i, out);
    if (length === 1) {
      out.push(make(first.image, from, to, type, words[i]!));
      continue;
    }
    const last = lexed[i + length - 1]!;
    const end = last.startOffset + last.image.length;
    out.push(make(text.slice(from, end), from, end, type, words.slice(i, i + length).join(' ')));
    i += length - 1;
  }
  return out;
}

/** The type of what begins at a token, and of how many tokens it is made. */
function typeAt(
  lexed: readonly IToken[],
  words: readonly string[],
  i: number,
  before: readonly ProseToken[],
): [TokenType, number] {
  const token = lexed[i]!;
  const type = token.tokenType;
  if (type !== T.Word) {
    const number = type === T.SlashPair || type === T.SlashDate || type === T.YearPair;
    return [number && isDocumentNumber(words, i) ? T.Figures : type, 1];
  }
  const word = words[i]!;
  const next = words[i + 1] ?? '';
  const previous = before.at(-1);
  if (
    previous?.tokenType === T.Month ||
    previous?.tokenType === T.Quarter ||
    previous?.tokenType === T.Roman ||
    (previous && BETWEEN_QUARTERS.has(previous.tokenType))
  ) {
    const special = monthOrQuarter(lexed, words, i, before);
    if (special) return special;
  }
  if (word === 'không') {
    if (LATER.has(next) && words[i + 2] === 'hơn') return [T.Latest, 3];
    if (next === 'quá' && words[i + 2] === 'ngày' && lexed[i + 3] && lexed[i + 3]!.tokenType !== T.Word)
      return [T.Latest, 2];
  }
  const double = DOUBLE.get(`${word} ${next}`);
  if (double && lexed[i + 1]!.tokenType === T.Word) return [double, 2];
  if (EVERY.has(word) && EVERY_UNITS.has(next)) return [T.Every, 2];
  if (word === 'thứ' && WEEKDAYS.has(next) && !isOrdinal(words, i)) return [T.Weekday, 2];
  if (word === 'chủ' && next === 'nhật') return [T.Weekday, 2];
  if (word === 'tháng' && words[i - 1] === 'mạng') return [T.Word, 1];
  return [SINGLE.get(word) ?? T.Word, 1];
}

/** `lần thứ Hai`, `Kỳ họp thứ Tư`: a number of something, and no day of the week. */
function isOrdinal(words: readonly string[], i: number): boolean {
  const last = words[i - 1] ?? '';
  return COUNTED.has(last) || (last === 'họp' && COUNTED.has(words[i - 2] ?? ''));
}

/** `Mười` after `tháng`, `IV` after `quý`. */
function monthOrQuarter(
  lexed: readonly IToken[],
  words: readonly string[],
  i: number,
  before: readonly ProseToken[],
): [TokenType, number] | undefined {
  const word = words[i]!;
  const previous = before.at(-1)!;
  if (previous.tokenType === T.Month) {
    if (
      !MONTH_NAMES.has(word) ||
      !(titled(lexed[i]!.image) || (words[i + 1] === 'năm' && lexed[i + 2]?.tokenType === T.Numeral))
    )
      return undefined;
    // `ngày   tháng   năm 2025`: the blanks of a form.
    if (word === 'năm' && lexed[i + 1]?.tokenType === T.Numeral) return undefined;
    return [T.MonthName, MONTH_NAMES.has(`${word} ${words[i + 1] ?? ''}`) ? 2 : 1];
  }
  if (!/^[ivxl]+$/.test(word) || lexed[i]!.image !== lexed[i]!.image.toUpperCase()) return undefined;
  for (let k = before.length - 1; k >= 0 && before.length - k <= 12; k--) {
    const type = before[k]!.tokenType;
    if (type === T.Quarter) return [T.Roman, 1];
    if (!BETWEEN_QUARTERS.has(type)) return undefined;
  }
  return undefined;
}

/** Whether the number belongs to a document: `số 05/2025`, `Nghị định 10/2020`. */
function isDocumentNumber(words: readonly string[], i: number): boolean {
  const before = words[i - 1] ?? '';
  return before === 'số' || NUMBERED_TYPES.has(before) || NUMBERED_TYPES.has(`${words[i - 2] ?? ''} ${before}`);
}
