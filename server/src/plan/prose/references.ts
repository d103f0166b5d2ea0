// References to parts of a plan, written by hand: `khoản 1 Mục II`, `mục 1, phần II của Kế hoạch này`.

import type { Span } from '../../language/syntax';
import { startsWithCapital } from '../../vietnamese/capitals';
import { fold } from '../../vietnamese/fold';
import { romanNumber } from '../numbering';
import { DOCUMENT_TYPES } from './document-types';
import * as T from './tokens';
import { type ProseToken, readWords } from './words';

/** The way down to a part, in the names of the plan's levels: `I`, `1`, `1.1`, `a`. */
export interface ReferencePath {
  /** `II` of `Phụ lục II`; empty for `phụ lục kèm theo`. As written. */
  readonly appendix?: string;
  /** The level above Mục: `Phần II` where a Mục is named too. */
  readonly part?: string;
  /** Roman. `phần II` alone means it too, as plans write. */
  readonly muc?: string;
  readonly khoan?: string;
  /** `2.1`: what stands before the full stop is the khoản. */
  readonly level3?: string;
  readonly diem?: string;
}

/** A reference by hand. Offsets are UTF-16 in the text that was read. */
export interface WrittenReference extends Span {
  readonly path: ReferencePath;
  /**
   * Whether it points into this plan: true where that is said (`Kế hoạch này`, `nêu trên`), false where another
   * document follows or the part is one that plans do not have (Điều, Chương).
   */
  readonly own: boolean | 'unsure';
}

type Level = 'appendix' | 'phan' | 'muc' | 'khoan' | 'diem' | 'article';

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['phụ lục', 'appendix'],
  ['phần', 'phan'],
  ['mục', 'muc'],
  ['tiểu mục', 'muc'],
  ['khoản', 'khoan'],
  ['điểm', 'diem'],
  ['tiết', 'diem'],
  ['điều', 'article'],
  ['chương', 'article'],
]);
/** Words before the last syllable of another word: `danh mục 1`, `thành phần I`, `tài khoản 12`. */
const OTHER_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mục', new Set(['danh', 'hạng', 'chuyên', 'thư', 'đầu', 'tiết', 'tiểu', 'đề', 'hạng'])],
  ['phần', new Set(['thành', 'góp', 'học', 'cổ', 'một', 'hai', 'ba', 'bộ', 'nhiều'])],
  ['khoản', new Set(['tài', 'điều'])],
  [
    'điểm',
    new Set([
      'địa',
      'thời',
      'quan',
      'trọng',
      'cao',
      'thí',
      'đặc',
      'ưu',
      'nhược',
      'yếu',
      'giao',
      'khuyết',
      'chấm',
      'cho',
      'số',
      'tâm',
      'tiêu',
      'luận',
    ]),
  ],
  ['tiết', new Set(['chi', 'thời', 'dạy'])],
  ['điều', new Set(['nhiều', 'mọi', 'những', 'mấy'])],
  ['chương', new Set(['huân', 'huy', 'văn'])],
]);
const TYPES: ReadonlySet<string> = new Set(DOCUMENT_TYPES);
const OWN_PLAN = new Set(['kế hoạch này', 'văn bản này']);
/** Types that may mean this plan where no number follows. */
const OF_THIS_KIND = new Set(['kế hoạch', 'văn bản']);
/** `nghị quyết này`, `chỉ thị trên`. */
const POINTERS_BACK = new Set(['này', 'trên', 'đó', 'nói', 'nêu']);
/** What has numbered items and is no document with a symbol. */
const FORMS = new Set(['phiếu', 'biểu', 'biểu mẫu', 'mẫu', 'tờ khai', 'trang', 'sổ', 'sách', 'bộ câu hỏi', 'hồ sơ']);
const POINTERS = new Set(['nêu trên', 'nói trên', 'trên đây', 'dưới đây', 'sau đây', 'kèm theo', 'ở trên', 'này']);
/** `một khoản 50 triệu đồng`. */
const MONEY = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'đồng']);
const LETTER = /^[abcdđeghiklmnopqrstuvxy]$/;
const ROMAN = /^[IVXL]{1,6}$/;

/** One named part of a reference with its values. */
interface Component {
  readonly level: Level;
  readonly values: readonly ProseToken[];
  readonly from: number;
}

/** A level and something that may be its number, in a text without accents. Most prose has none, and need not be read. */
const MAY_REFER =
  /(?:luc|phan|muc|khoan|diem|tiet|dieu|chuong)[^a-z0-9]*(?:so[^a-z0-9]*)?(?:[0-9]|[ivxl]+(?![a-z])|[a-z](?![a-z])|kem)/;

/**
 * Finds references by hand to parts of a plan or of another document, in the order of the text. A list makes one
 * reference for each of its values: `các mục 1, 2 Phần II` is II.1 and II.2.
 * @param text one block's words, soft line breaks as spaces; NFC or NFD
 */
export function findWrittenReferences(text: string): WrittenReference[] {
  if (!MAY_REFER.test(fold(text))) return [];
  const tokens = readWords(text);
  const named: Named[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readComponents(tokens, i);
    if (read) named.push({ ...read, start: i, own: ownership(tokens, read.end) });
    i = read ? read.end : i + 1;
  }
  shareLargerParts(named, tokens);
  return named.flatMap(({ components, end, own }) => build(components, own, tokens[end - 1]!.to));
}

/** The parts of one reference, and where its tokens begin and end. */
interface Named {
  components: readonly Component[];
  readonly start: number;
  readonly end: number;
  own: boolean | 'unsure';
}

/** `khoản 1 và khoản 2 Mục II`: the Mục is that of both. */
function shareLargerParts(named: readonly Named[], tokens: readonly ProseToken[]): void {
  for (let i = named.length - 2; i >= 0; i--) {
    const [one, next] = [named[i]!, named[i + 1]!];
    const between = tokens[one.end]?.tokenType;
    if (next.start !== one.end + 1 || (between !== T.And && between !== T.Comma)) continue;
    if (one.own === 'unsure') one.own = next.own;
    const same = one.components.length === 1 && one.components[0]!.level === next.components[0]!.level;
    if (same) one.components = [one.components[0]!, ...next.components.slice(1)];
  }
}

/** The parts named from an index on, from the smaller to the larger; undefined where none is. */
function readComponents(
  tokens: readonly ProseToken[],
  start: number,
): { components: Component[]; end: number } | undefined {
  const components: Component[] = [];
  let end = start;
  for (let i = start; components.length < 8; ) {
    const component = componentAt(tokens, i);
    if (!component) break;
    components.push(component);
    end = component.end;
    i = end;
    const word = tokens[i]?.word;
    const joins = tokens[i]?.tokenType === T.Comma || word === 'của' || word === 'thuộc' || word === 'tại';
    if (joins) i++;
    // `khoản 1 Mục II và khoản 2 Mục III` are two references: a larger part must follow a smaller one.
    const next = componentAt(tokens, i);
    if (!next || rank(next) <= rank(component)) break;
  }
  return components.length > 0 ? { components, end } : undefined;
}

const RANKS: Readonly<Record<Level, number>> = { diem: 0, khoan: 1, muc: 3, article: 4, phan: 5, appendix: 6 };

function rank({ level, values }: Component): number {
  if (level === 'muc' && values.every((value) => !ROMAN.test(value.image))) return 2;
  if (level === 'diem' && values.some((value) => /^[0-9]/.test(value.image))) return 1;
  return RANKS[level];
}

function componentAt(tokens: readonly ProseToken[], index: number): (Component & { end: number }) | undefined {
  const first = tokens[index];
  if (first?.tokenType !== T.Word) return undefined;
  const double = `${first.word} ${tokens[index + 1]?.word ?? ''}`;
  const level = LEVELS.get(double) ?? LEVELS.get(first.word);
  if (!level || OTHER_WORDS.get(first.word)?.has(tokens[index - 1]?.word ?? '')) return undefined;
  let at = index + (LEVELS.has(double) ? 2 : 1);
  if (tokens[at]?.word === 'số') at++;
  const values: ProseToken[] = [];
  while (values.length < 40) {
    const value = tokens[at];
    if (!value || !isValue(level, value)) break;
    values.push(value);
    at++;
    const joins = tokens[at]?.tokenType === T.Comma || tokens[at]?.tokenType === T.And;
    const next = tokens[at + 1];
    if (!joins || !next || !isValue(level, next) || !sameKind(value, next)) break;
    at++;
  }
  if (level === 'khoan' && MONEY.has(tokens[at]?.word ?? '')) return undefined;
  if (values.length > 0) return { level, values, from: first.from, end: at };
  const pointed = `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`;
  if (level === 'appendix' && pointed === 'kèm theo') return { level, values, from: first.from, end: at + 2 };
  return undefined;
}

/** Whether a token can number a part of the level. */
function isValue(level: Level, { image, tokenType, word }: ProseToken): boolean {
  // No plan has a hundred of them: `khoản 338`, `mục 112` are items of the budget.
  const number = tokenType === T.Numeral && image.length <= (level === 'article' ? 3 : 2);
  switch (level) {
    case 'appendix':
      return number || ROMAN.test(image);
    case 'phan':
      return ROMAN.test(image) || number;
    case 'muc':
      return (
        number ||
        ROMAN.test(image) ||
        tokenType === T.NumberedPath ||
        isDecimalPath(image, tokenType === T.Decimal || tokenType === T.DotDate)
      );
    case 'khoan':
      return number || isDecimalPath(image, tokenType === T.Decimal);
    case 'diem':
      return LETTER.test(image.normalize('NFC')) || number || isDecimalPath(image, tokenType === T.Decimal);
    case 'article':
      return number || ROMAN.test(image) || (tokenType === T.Word && /^[0-9]+[a-z]$/.test(word));
  }
}

function isDecimalPath(image: string, decimal: boolean): boolean {
  return decimal && /^[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}$/.test(image);
}

/** `khoản 1, 2`: numbers go on with numbers, letters with letters. */
function sameKind(one: ProseToken, other: ProseToken): boolean {
  const kind = (token: ProseToken): string =>
    /^[0-9]/.test(token.image) ? 'number' : ROMAN.test(token.image) ? 'roman' : 'letter';
  return kind(one) === kind(other);
}

/** What the words after the reference say of the document that it points into. */
function ownership(tokens: readonly ProseToken[], end: number): boolean | 'unsure' {
  let at = end;
  if (tokens[end - 1]?.word === 'theo') return true;
  while (tokens[at] && ['của', 'tại', 'thuộc', 'trong', 'ban', 'hành'].includes(tokens[at]!.word)) at++;
  if (tokens[at]?.tokenType === T.Comma && isType(tokens, at + 1)) at++;
  const words = (count: number): string =>
    tokens
      .slice(at, at + count)
      .map((token) => token.word)
      .join(' ');
  if (POINTERS.has(words(2)) || POINTERS.has(words(1)) || OWN_PLAN.has(words(3)) || words(4) === 'bản kế hoạch này')
    return true;
  if (isType(tokens, at)) return false;
  // `mục 9 của phiếu khảo sát`, `mục 9 phiếu khảo sát`: what something else has is no part of the plan.
  const ofOther = tokens[end]?.word === 'của' && tokens[at]?.tokenType === T.Word && !OF_THIS_KIND.has(words(2));
  // `mục 9 Phần B`: a plan's parts have numbers.
  const lettered = tokens[at]?.word === 'phần' && /^\p{Lu}$/u.test(tokens[at + 1]?.image ?? '');
  return ofOther || lettered || FORMS.has(words(1)) || FORMS.has(words(2)) ? false : 'unsure';
}

/** Whether a given document is named at the index: `Luật Thanh niên`, `Kế hoạch số`. */
function isType(tokens: readonly ProseToken[], at: number): boolean {
  const first = tokens[at];
  if (!first || first.tokenType !== T.Word) return false;
  for (let length = 4; length > 0; length--) {
    const slice = tokens.slice(at, at + length);
    const type = slice.map((token) => token.word).join(' ');
    if (!TYPES.has(type)) continue;
    const next = tokens[at + length];
    if (!OF_THIS_KIND.has(type) && POINTERS_BACK.has(next?.word ?? '')) return true;
    if (next?.word === 'số' || next?.tokenType === T.SymbolText) return true;
    return OF_THIS_KIND.has(type) ? next?.word === 'của' : startsWithCapital(first.image.normalize('NFC'));
  }
  return false;
}

/** One reference for each value of the smallest part. */
function build(components: readonly Component[], own: boolean | 'unsure', end: number): WrittenReference[] {
  const [first, ...rest] = components as [Component, ...Component[]];
  const foreign = components.some((component) => component.level === 'article');
  const alone = rest.length === 0 && own === 'unsure';
  // `đạt điểm 8`: a lone number after điểm is a mark.
  if (alone && first.level === 'diem') return [];
  if (alone && first.level === 'phan' && !ROMAN.test(first.values[0]?.image ?? '')) return [];
  const values = first.values.length > 0 ? first.values : [undefined];
  return values.map((value, i) => ({
    from: i === 0 ? first.from : value!.from,
    to: i === values.length - 1 ? end : value!.to,
    path: pathOf([
      [first.level, value?.image],
      ...rest.map((c): [Level, string | undefined] => [c.level, c.values[0]?.image]),
    ]),
    own: foreign ? false : own,
  }));
}

/** `2` as `II`: parts are numbered in Roman. */
function roman(number: string): string {
  if (!/^[0-9]+$/.test(number)) return number;
  const value = Number(number);
  return value > 0 && value < 40 ? romanNumber(value) : number;
}

function pathOf(parts: readonly (readonly [Level, string | undefined])[]): ReferencePath {
  const path: { -readonly [K in keyof ReferencePath]: ReferencePath[K] } = {};
  const down = (numbers: readonly string[]): void => {
    if (numbers[0]) path.khoan = numbers[0];
    if (numbers.length > 1) path.level3 = numbers.slice(0, 2).join('.');
    if (numbers.length > 2) path.diem = numbers[2]!;
  };
  const phan = parts.find(([level]) => level === 'phan')?.[1];
  for (const [level, written = ''] of parts) {
    const value = written.normalize('NFC');
    if (level === 'appendix') path.appendix = value;
    else if (level === 'diem') {
      if (LETTER.test(value)) path.diem = value;
      else down(value.split('.'));
    } else if (level === 'khoan') down(value.split('.'));
    else if (level === 'muc') {
      if (!/^[IVXL]/.test(value)) down(value.split('.'));
      else {
        path.muc = value.split('.')[0]!;
        down(value.split('.').slice(1));
      }
    }
  }
  if (phan !== undefined) {
    if (path.muc !== undefined) path.part = roman(phan);
    else path.muc = roman(phan);
  }
  return path;
}

/** The way down as a plan's units have it: `II.1`, `III.2.2`, `III.1.a`; without a Mục only the rest: `2.1`. */
export function pathText({ muc, khoan, level3, diem }: ReferencePath): string {
  return [muc, level3 ?? khoan, diem].filter((step) => step !== undefined).join('.');
}
