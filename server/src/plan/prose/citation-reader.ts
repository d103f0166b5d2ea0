// Reads citations: a type, a number and symbol or a law's name, a date, an issuer, a subject, in that order.

import type { Span } from '../../language/syntax';
import { startsWithCapital } from '../../vietnamese/capitals';
import { bodyEnd, endsClause, isBodyHead, opensMainClause, opensSubject, sessionEnd } from './bodies-in-prose';
import type { CitationMatch } from './citations';
import { DOCUMENT_TYPES, TYPES_BY_NAME, typeName } from './document-types';
import { lawNameEnd } from './law-citations';
import { plainSymbol } from './symbols';
import type { TimeMatch, TimePoint } from './times';
import * as T from './tokens';
import type { ProseToken } from './words';

const TYPES: ReadonlySet<string> = new Set(DOCUMENT_TYPES);
const LONGEST_TYPE = Math.max(...DOCUMENT_TYPES.map((name) => name.split(' ').length));
/** Types that several bodies issue together. */
const JOINT = /liên (?:tịch|ngành)|phối hợp/;
/** What may stand between a type and `số`. */
const QUALIFIERS = new Set(['hỏa tốc', 'hoả tốc', 'khẩn', 'mật', 'riêng', 'chung']);
/** A subject is at most so many tokens long: keeps the reading linear. */
const SUBJECT_LIMIT = 200;
const NORMATIVE = /\/(?:19|20|21)\d\d\/|\/(?:QH|UBTVQH)\d/;

/** A stretch of tokens. */
interface Range {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** What is read after the symbol or name. */
interface Rest {
  /** Index after the last token that belongs to the citation. */
  readonly end: number;
  readonly point?: TimePoint | undefined;
  readonly issuer?: Range | undefined;
  readonly subject?: Range | undefined;
}

export class CitationReader {
  private readonly points = new Map<number, TimePoint>();
  private readonly found: CitationMatch[] = [];
  /** The mention read last, and the token after it without issuer and subject: for `Quyết định số 1/QĐ-X, số 2/QĐ-X`. */
  private last: { readonly end: number; readonly type: string } | undefined;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly ProseToken[],
    times: readonly TimeMatch[],
  ) {
    for (const time of times) {
      for (const point of time.kind === 'range' ? [time.start, time.end] : [time.point])
        this.points.set(point.from, point);
    }
  }

  /** Whether the tokens can hold a citation at all. */
  static mayHold(tokens: readonly ProseToken[]): boolean {
    return tokens.some((t) => t.tokenType === T.SymbolText || t.word === 'luật' || t.word === 'lệnh');
  }

  read(): CitationMatch[] {
    const { tokens } = this;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.tokenType === T.SymbolText) this.readSymbol(i);
      else if (tokens[i]!.word === 'luật' || tokens[i]!.word === 'lệnh') this.readLaw(i);
    }
    return this.found.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  private readSymbol(at: number): void {
    const { tokens } = this;
    let head = at;
    if (tokens[head - 1]?.tokenType === T.Colon && tokens[head - 2]?.word === 'số') head--;
    const numbered = tokens[head - 1]?.word === 'số';
    if (numbered) head--;
    let type = this.typeBefore(head);
    if (!type && numbered) {
      for (const length of [1, 2]) {
        if (
          QUALIFIERS.has(
            tokens
              .slice(Math.max(0, head - length), head)
              .map((t) => t.word)
              .join(' '),
          )
        )
          type ??= this.typeBefore(head - length);
      }
    }
    const symbol = plainSymbol(tokens[at]!.image);
    // `15/HS` may be a ratio: a symbol without a hyphen needs its type or `số`.
    if (!type && !numbered && !symbol.includes('-') && !NORMATIVE.test(symbol)) return;
    const law = numbered && !type ? this.lawBefore(head) : undefined;
    const joined = type || law ? undefined : this.typeOfList(head);
    const name = law ? 'luật' : type ? this.words(type) : '';
    this.add(law ?? type, type || law ? typeName(name) : (joined ?? ''), at, this.restAfter(at + 1, name), symbol, law);
  }

  /** A law by its name: `Luật Thi đua, khen thưởng năm 2022`. With a symbol after it, that is read with the symbol. */
  private readLaw(at: number): void {
    const type = this.typeBefore(at + 1);
    if (
      !type ||
      !TYPES_BY_NAME.has(this.words(type)) ||
      !startsWithCapital(this.tokens[type.first]!.image.normalize('NFC'))
    )
      return;
    const end = lawNameEnd(this.tokens, at + 1);
    if (end === at + 1) return;
    if (this.tokens[end]?.word === 'số' && this.tokens[end + 1]?.tokenType === T.SymbolText) {
      this.laws.set(end, type);
      return;
    }
    const name = { first: at + 1, end };
    const open = this.tokens[end]?.tokenType === T.Open ? 1 : 0;
    const next = this.pointAt(end + open);
    const point = next && this.amendingDates.has(next.from) ? undefined : next;
    if (point && this.tokens[at + 1]!.word === 'sửa') this.amendingDates.add(point.from);
    const after = point ? this.indexFrom(end, point.to) : end;
    const closed = open && point && this.tokens[after]?.tokenType === T.Close ? 1 : 0;
    const inside = open === 0 || closed === 1;
    this.add(
      type,
      typeName(this.words(type)),
      undefined,
      { end: point && inside ? after + closed : end, point: inside ? point : undefined, subject: name },
      '',
      undefined,
    );
  }

  /** Laws whose name is followed by `số` and a symbol, by the index of `số`. */
  private readonly laws = new Map<number, Range>();

  /** Where the dates of amending laws stand: they are not those of the laws amended. */
  private readonly amendingDates = new Set<number>();

  private lawBefore(index: number): Range | undefined {
    return this.laws.get(index);
  }

  private add(
    head: Range | undefined,
    type: string,
    at: number | undefined,
    rest: Rest,
    symbol: string,
    law: Range | undefined,
  ): void {
    const { tokens } = this;
    const first = head?.first ?? at!;
    const subject =
      rest.subject ?? (law && at !== undefined ? { first: law.end, end: this.lawNameBefore(law, at) } : undefined);
    const to = tokens[Math.max(rest.end, (at ?? first) + 1) - 1]!.to;
    const { point } = rest;
    const day = point?.unit === 'day' ? point : undefined;
    this.found.push({
      from: tokens[first]!.from,
      to,
      type,
      ...(head && { typeSpan: this.span(head) }),
      symbol,
      ...(at !== undefined && { symbolSpan: { from: tokens[at]!.from, to: tokens[at]!.to } }),
      ...(day?.start !== undefined && { date: day.start }),
      ...(day && { dateSpan: { from: day.from, to: day.to } }),
      ...(point?.unit === 'year' && point.year !== undefined && { year: point.year }),
      issuer: rest.issuer ? this.plain(rest.issuer) : '',
      ...(rest.issuer && { issuerSpan: this.span(rest.issuer) }),
      subject: subject ? this.plain(subject) : '',
      ...(subject && { subjectSpan: this.span(subject) }),
    });
    if (at !== undefined) this.last = { end: point ? this.indexFrom(at + 1, point.to) : at + 1, type };
  }

  private lawNameBefore(law: Range, at: number): number {
    return this.tokens[at - 1]?.tokenType === T.Colon ? Math.max(law.end, at - 2) : Math.max(law.end, at - 1);
  }

  /** The type of document whose last word stands before the index. */
  private typeBefore(index: number): Range | undefined {
    for (let length = Math.min(LONGEST_TYPE, index); length > 0; length--) {
      const range = { first: index - length, end: index };
      if (TYPES.has(this.words(range))) return range;
    }
    return undefined;
  }

  /** Whether a type of document begins at the index. */
  private readonly isType = (index: number): boolean => {
    const { tokens } = this;
    for (let length = 1; length <= LONGEST_TYPE; length++) {
      if (!TYPES.has(this.words({ first: index, end: index + length }))) continue;
      const next = tokens[index + length];
      if (next?.word === 'số' || next?.tokenType === T.SymbolText) return true;
      if (length === 1 && tokens[index]!.word === 'luật' && startsWithCapital(tokens[index]!.image)) return true;
    }
    return false;
  };

  /** `Quyết định số 1/QĐ-X, 2/QĐ-X`: the type said before the list. */
  private typeOfList(head: number): string | undefined {
    const before = this.tokens[head - 1]?.tokenType;
    return (before === T.Comma || before === T.And) && this.last?.end === head - 1 ? this.last.type : undefined;
  }

  /** Date, issuer and subject after the symbol. */
  private restAfter(start: number, type: string): Rest {
    const { tokens } = this;
    let at = start;
    let point = this.dateAt(at);
    if (point) at = this.indexFrom(at, point.to);
    let issuer: Range | undefined;
    if (tokens[at]?.word === 'của') issuer = this.issuerFrom(at + 1, type);
    else if (isBodyHead(tokens, at) && point) issuer = this.issuerFrom(at, type);
    if (issuer) at = sessionEnd(tokens, issuer.end);
    const late = point ? undefined : this.dateAt(at);
    if (late) {
      point = late;
      at = this.indexFrom(at, late.to);
      if (!issuer && tokens[at]?.word === 'của') issuer = this.issuerFrom(at + 1, type);
      if (issuer) at = Math.max(at, sessionEnd(tokens, issuer.end));
    }
    const capitals = /^\p{Lu}{2,}$/u.test(tokens[at]?.image.normalize('NFC') ?? '');
    if (!opensSubject(tokens, at, issuer !== undefined, capitals)) return { end: at, point, issuer };
    const subject = { first: at, end: this.subjectEnd(at) };
    return { end: subject.end, point, issuer, subject };
  }

  private issuerFrom(first: number, type: string): Range | undefined {
    const end = bodyEnd(this.tokens, first, JOINT.test(type), this.isType);
    return end > first ? { first, end } : undefined;
  }

  /** The date at the index, after a comma or `ban hành`, `ký`. */
  private dateAt(index: number): TimePoint | undefined {
    const { tokens } = this;
    let at = index;
    if (tokens[at]?.tokenType === T.Comma && tokens[at + 1]?.tokenType === T.Day) at++;
    if (tokens[at]?.word === 'ký') at++;
    else if (tokens[at]?.word === 'ban' && tokens[at + 1]?.word === 'hành' && tokens[at + 2]?.tokenType === T.Day)
      at += 2;
    const point = this.pointAt(at);
    return point?.unit === 'day' ? point : undefined;
  }

  private pointAt(index: number): TimePoint | undefined {
    const token = this.tokens[index];
    return token && this.points.get(token.from);
  }

  /** Index of the first token at or after the offset, searched from an index on. */
  private indexFrom(index: number, offset: number): number {
    let at = index;
    while (at < this.tokens.length && this.tokens[at]!.from < offset) at++;
    return at;
  }

  /** Where the subject ends: at `;`, the end of the clause, the closing bracket or quotation mark, the main clause. */
  private subjectEnd(first: number): number {
    const { tokens } = this;
    const limit = Math.min(tokens.length, first + SUBJECT_LIMIT);
    let open = 0;
    for (let i = first; i < limit; i++) {
      const type = tokens[i]!.tokenType;
      if (type === T.OpenQuote || type === T.Quote) {
        const close = this.quoteEnd(i, limit);
        if (close < 0) return i;
        i = close;
      } else if (type === T.CloseQuote) return i;
      else if (type === T.Open) {
        // `(sau đây gọi là …)`
        if (tokens[i + 1]?.word === 'sau' || tokens[i + 1]?.word === 'gọi') return i;
        open++;
      } else if (type === T.Close) {
        if (open === 0) return i;
        open--;
      } else if (open === 0) {
        if (endsClause(tokens, i)) return i;
        if ((type === T.Comma || type === T.And) && this.isType(i + 1)) return i;
        if (type === T.Comma && opensMainClause(tokens, i)) return i;
      }
    }
    return limit;
  }

  /** The closing quotation mark, or -1. */
  private quoteEnd(open: number, limit: number): number {
    const closing = this.tokens[open]!.tokenType === T.Quote ? T.Quote : T.CloseQuote;
    for (let i = open + 1; i < limit; i++) if (this.tokens[i]!.tokenType === closing) return i;
    return -1;
  }

  private words({ first, end }: Range): string {
    let words = '';
    for (let i = first; i < end && i < this.tokens.length; i++) words += (words && ' ') + this.tokens[i]!.word;
    return words;
  }

  private span({ first, end }: Range): Span {
    return { from: this.tokens[first]!.from, to: this.tokens[end - 1]!.to };
  }

  /** The words as they stand, NFC, blanks single. */
  private plain(range: Range): string {
    const { from, to } = this.span(range);
    return this.text.slice(from, to).normalize('NFC').replace(/\s+/g, ' ');
  }
}
