// How names of bodies begin, go on and end in prose: enough to cut an issuer out of a citation without a directory.

import { startsWithCapital } from '../../vietnamese/capitals';
import * as T from './tokens';
import type { ProseToken } from './words';

/** First words of bodies and of posts that issue documents, lower case; single words or the first two. */
const HEADS = new Set([
  ...[
    'ubnd',
    'hđnd',
    'ubmttq',
    'ubmttqvn',
    'mttq',
    'sở',
    'bộ',
    'ban',
    'cục',
    'vụ',
    'phòng',
    'đảng',
    'đoàn',
    'hội',
    'trường',
    'viện',
  ],
  ...[
    'tổ',
    'báo',
    'đài',
    'bch',
    'bcđ',
    'btc',
    'tu',
    'ban thường',
    'ủy ban',
    'uỷ ban',
    'hội đồng',
    'tiểu ban',
    'chi cục',
  ],
  ...[
    'tổng cục',
    'tổng công',
    'liên đoàn',
    'liên minh',
    'công an',
    'công ty',
    'công đoàn',
    'văn phòng',
    'trung tâm',
    'trung ương',
    'chính phủ',
  ],
  ...[
    'thủ tướng',
    'chủ tịch',
    'quốc hội',
    'tỉnh ủy',
    'tỉnh uỷ',
    'thành ủy',
    'thành uỷ',
    'quận ủy',
    'huyện ủy',
    'thị ủy',
  ],
  ...[
    'đảng ủy',
    'chi bộ',
    'thường trực',
    'thường vụ',
    'mặt trận',
    'tòa án',
    'toà án',
    'giám đốc',
    'hiệu trưởng',
    'ngân hàng',
    'bảo hiểm',
  ],
  ...['kho bạc', 'thanh tra', 'học viện', 'đại học', 'hiệp hội', 'tập đoàn', 'nhà trường', 'tỉnh đoàn', 'thành đoàn'],
]);
/** Bodies whose name may go on after a comma: `Sở Văn hóa, Thể thao và Du lịch`. */
const WITH_COMMAS = new Set([
  'sở',
  'bộ',
  'phòng',
  'ban',
  'tiểu',
  'trung',
  'cục',
  'vụ',
  'chi',
  'hội',
  'trường',
  'giám',
  'văn',
]);
/** Committees: what they are for may stand in their name in lower case. */
const COMMITTEES = new Set(['ban tổ', 'ban chỉ', 'tiểu ban', 'hội đồng', 'tổ công']);
/** Words after which the subject follows; they are part of it. */
const STRONG_OPENINGS = new Set([
  'về',
  'ban hành',
  'phê duyệt',
  'quy định',
  'hướng dẫn',
  'sửa đổi',
  'thành lập',
  'công bố',
  'kiện toàn',
  'bổ sung',
  'thông qua',
  'công nhận',
  'điều chỉnh',
  'giao',
]);
const WEAK_OPENINGS = new Set([
  'triển khai',
  'thực hiện',
  'tổ chức',
  'tuyên truyền',
  'tăng cường',
  'đẩy mạnh',
  'phát động',
  'phối hợp',
]);
/** Openings that are told from a name though the subject is typed with a capital. */
const TITLE_OPENINGS = new Set(['về việc', 'thực hiện', 'triển khai', 'ban hành', 'phê duyệt', 'quy định']);
/** Words with which a name ends and the sentence goes on. */
const ENDINGS = new Set([
  ...[
    'với',
    'tại',
    'theo',
    'để',
    'nhằm',
    'đã',
    'được',
    'cho',
    'trên',
    'do',
    'gắn',
    'có',
    'như',
    'thì',
    'này',
    'khi',
    'nêu',
    'bằng',
  ],
  ...['sẽ', 'cũng', 'cùng', 'của', 'sau', 'làm', 'số', 'kèm', 'ký', 'cần', 'phải', 'đối', 'gồm'],
  ...[
    'đề nghị',
    'yêu cầu',
    'xây dựng',
    'bám sát',
    'đồng thời',
    'hiện nay',
    'chỉ đạo',
    'bảo đảm',
    'báo cáo',
    'căn cứ',
    'bao gồm',
  ],
]);
/** Verbs of a main clause that follows the citations: `…, Sở Nội vụ xây dựng kế hoạch`. */
const MAIN_VERBS = new Set([
  'ban hành',
  'xây dựng',
  'đề nghị',
  'yêu cầu',
  'triển khai',
  'tổ chức',
  'phối hợp',
  'thông báo',
  'báo cáo',
  'hướng dẫn',
  'giao',
  'chỉ đạo',
]);
const NAME_LIMIT = 60;
const CLAUSE_LIMIT = 60;
/** How many words in lower case a name may add after a comma: `Tiểu ban Tuyên truyền, phục vụ`. */
const LOWER_LIMIT = 3;

const pair = (tokens: readonly ProseToken[], i: number): string =>
  `${tokens[i]?.word ?? ''} ${tokens[i + 1]?.word ?? ''}`;

/** Whether the sentence goes on at the token. */
function ends(tokens: readonly ProseToken[], i: number, capitals: boolean): boolean {
  // In capitals `BỘ XÂY DỰNG` looks as `xây dựng` does.
  return ENDINGS.has(tokens[i]?.word ?? '') || (!capitals && ENDINGS.has(pair(tokens, i)));
}

/** Whether a body's name begins at the token, with a capital. */
export function isBodyHead(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i];
  if (!token || !startsWithCapital(token.image.normalize('NFC'))) return false;
  return HEADS.has(token.word) || HEADS.has(pair(tokens, i));
}

/** Whether the subject of a document begins at the token: `về`, `ban hành`, `v/v`. */
export function opensSubject(tokens: readonly ProseToken[], i: number, weak: boolean, capitals: boolean): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.word === 'v' && tokens[i + 1]?.tokenType === T.Slash && tokens[i + 2]?.word === 'v') return true;
  if (!capitals && startsWithCapital(token.image.normalize('NFC'))) return weak && TITLE_OPENINGS.has(pair(tokens, i));
  if (STRONG_OPENINGS.has(token.word) || STRONG_OPENINGS.has(pair(tokens, i))) return true;
  return weak && !capitals && WEAK_OPENINGS.has(pair(tokens, i));
}

/**
 * Index after the last token of the body's name that begins at `start`; `start` itself where none does.
 * @param joint several bodies issue the document together
 * @param isType whether a type of document begins at an index
 */
export function bodyEnd(
  tokens: readonly ProseToken[],
  start: number,
  joint: boolean,
  isType: (i: number) => boolean,
): number {
  const capitals = /^\p{Lu}{2,}$/u.test(tokens[start - 1]?.image.normalize('NFC') ?? '');
  const weak = !COMMITTEES.has(pair(tokens, start));
  let i = start;
  for (; i < tokens.length && i - start < NAME_LIMIT; i++) {
    const token = tokens[i]!;
    const type = token.tokenType;
    if (type === T.Word) {
      const lower = capitals || !startsWithCapital(token.image.normalize('NFC'));
      if (i > start && ((lower && ends(tokens, i, capitals)) || opensSubject(tokens, i, weak, capitals))) break;
      if (i > start && lower && isType(i) && token.image !== token.image.toUpperCase()) break;
    } else if (type === T.And || type === T.Dash) {
      const next = tokens[i + 1];
      const capital = next !== undefined && next.tokenType === T.Word && startsWithCapital(next.image.normalize('NFC'));
      if (i === start || !capital || (!joint && isBodyHead(tokens, i + 1)) || isType(i + 1)) break;
    } else if (type === T.Open) {
      // `Ủy ban nhân dân (UBND) tỉnh`: the abbreviation that is to be used from now on.
      if (tokens[i + 2]?.tokenType !== T.Close || !/^\p{Lu}{2,}$/u.test(tokens[i + 1]!.image.normalize('NFC'))) break;
      if (!goesOnAfterBracket(tokens[i + 3])) break;
      i += 2;
    } else if (type === T.Comma) {
      if (i === start || !goesOnAfterComma(tokens, start, i, joint, weak, capitals, isType)) break;
    } else if (type === T.Stop ? endsClause(tokens, i) : !IN_NAMES.has(type)) break;
  }
  return i;
}

const PLACES = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'xã', 'phường', 'thị', 'đặc']);

/** Whether a name goes on with its place behind the bracket. */
const goesOnAfterBracket = (token: ProseToken | undefined): boolean =>
  token?.tokenType === T.Word && PLACES.has(token.word);

/** What a name may hold besides words: terms and years of a congress. */
const IN_NAMES = new Set([T.Year, T.Numeral, T.Term, T.YearPair, T.Roman]);

function goesOnAfterComma(
  tokens: readonly ProseToken[],
  start: number,
  comma: number,
  joint: boolean,
  weak: boolean,
  capitals: boolean,
  isType: (i: number) => boolean,
): boolean {
  const next = tokens[comma + 1];
  if (next?.tokenType !== T.Word || isType(comma + 1)) return false;
  if (isBodyHead(tokens, comma + 1)) return joint || isSecondIssuer(tokens, comma + 1, capitals);
  if (!joint && !WITH_COMMAS.has(tokens[start]!.word)) return false;
  if (startsWithCapital(next.image.normalize('NFC'))) return true;
  for (let i = comma + 1; i <= comma + 1 + LOWER_LIMIT; i++) {
    const token = tokens[i];
    if (!token || endsClause(tokens, i) || opensSubject(tokens, i, weak, capitals)) return i > comma + 1;
    if (ends(tokens, i, capitals)) return false;
  }
  return false;
}

/** How many words the name of a second issuer may have. */
const SECOND_LIMIT = 10;

/** Whether a body is followed by a subject and not by what it does: `của Bộ Chính trị, Ban Bí thư về …`. */
function isSecondIssuer(tokens: readonly ProseToken[], start: number, capitals: boolean): boolean {
  for (let i = start; i < tokens.length && i < start + SECOND_LIMIT; i++) {
    const token = tokens[i]!;
    if (token.tokenType !== T.Word) return false;
    if (token.word === 'về') return true;
    if (i > start && !capitals && !startsWithCapital(token.image.normalize('NFC')) && startsVerb(tokens, i))
      return false;
  }
  return false;
}

const startsVerb = (tokens: readonly ProseToken[], i: number): boolean =>
  ends(tokens, i, false) || MAIN_VERBS.has(tokens[i]!.word) || MAIN_VERBS.has(pair(tokens, i));

/** Abbreviations written with a full stop. */
const ABBREVIATED = new Set(['tp', 'q', 'p', 'tx', 'tt', 'ts', 'ths', 'gs', 'pgs', 'bs', 'đ', 'v']);

/** Whether a clause ends with the token: `;`, a full stop, `:`. */
export function endsClause(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i]!;
  if (token.tokenType === T.Semicolon || token.tokenType === T.Colon) return true;
  if (token.tokenType !== T.Stop) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before && ABBREVIATED.has(before.word) && before.to === token.from && token.image === '.') return false;
  return !(next?.tokenType === T.Word && next.from === token.to && !startsWithCapital(next.image.normalize('NFC')));
}

/** Whether a main clause begins after the comma at `i`: a body, then a verb before the clause ends. */
export function opensMainClause(tokens: readonly ProseToken[], i: number): boolean {
  if (!isBodyHead(tokens, i + 1)) return abbreviationsAct(tokens, i + 1);
  for (let k = i + 2; k < tokens.length && k - i < CLAUSE_LIMIT && !endsClause(tokens, k); k++) {
    if (MAIN_VERBS.has(tokens[k]!.word) || MAIN_VERBS.has(pair(tokens, k))) return true;
  }
  return false;
}

/** `@SNV và @SVHTTDL ban hành`: abbreviations of bodies, and right after them what they do. */
function abbreviationsAct(tokens: readonly ProseToken[], start: number): boolean {
  for (let i = start; i - start < CLAUSE_LIMIT; i += 2) {
    if (!/^\p{Lu}{2,}$/u.test(tokens[i]?.image.normalize('NFC') ?? '')) return false;
    const join = tokens[i + 1]?.tokenType;
    if (join !== T.And && join !== T.Comma) return MAIN_VERBS.has(pair(tokens, i + 1));
  }
  return false;
}

/** Words of a session: `kỳ họp chuyên đề lần thứ 20`. */
const SESSION_WORDS = new Set(['thứ', 'lần', 'chuyên', 'đề', 'bất', 'thường', 'thường lệ', 'cuối', 'giữa', 'đầu']);

/**
 * Where the term and the session of a council end that stand behind its name: `, khóa XV, kỳ họp thứ 20`, also in
 * brackets. `start` itself where none stands there.
 */
export function sessionEnd(tokens: readonly ProseToken[], start: number): number {
  const bracket = tokens[start]?.tokenType === T.Open;
  let end = start;
  for (let i = bracket ? start + 1 : start; ; ) {
    if ((!bracket || i > start + 1) && tokens[i]?.tokenType === T.Comma) i++;
    const next = sessionPart(tokens, i);
    if (next === i) break;
    end = i = next;
  }
  if (!bracket || end === start) return end;
  return tokens[end]?.tokenType === T.Close ? end + 1 : start;
}

function sessionPart(tokens: readonly ProseToken[], start: number): number {
  const word = tokens[start]?.word;
  if (tokens[start]?.tokenType === T.Term) return tokens[start + 1]?.tokenType === T.YearPair ? start + 2 : start;
  if (word === 'khóa' || word === 'khoá') return tokens[start + 1] ? start + 2 : start;
  if (word !== 'kỳ' || tokens[start + 1]?.word !== 'họp') return start;
  let i = start + 2;
  while (SESSION_WORDS.has(tokens[i]?.word ?? '')) i++;
  const counted = tokens[i]?.tokenType === T.Numeral || startsWithCapital(tokens[i]?.image.normalize('NFC') ?? '');
  return counted ? i + 1 : i;
}
