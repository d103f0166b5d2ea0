// Enumerations of bodies: where one name ends and the next begins, and what is left out of the later ones.
import type { Span } from '../language/syntax';
import type { Lookup } from './directory';
import { beginsName, isArchiveLine } from './internal';

/** One member of an enumeration. */
export interface Member {
  readonly span: Span;
  /** Undefined where nothing is known of it. */
  readonly lookup: Lookup | undefined;
}

export type LookUp = (name: string) => Lookup | undefined;

/** A name of more parts between separators than this is not tried. */
const LONGEST_JOIN = 8;

/** The parts of a text at separators outside brackets and quotes; `hard` ones (`;`) are never inside a name. */
export function segmentsOf(text: string, hardOnly = false): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number, next: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text[start]!)) start++;
    while (end > start && /\s/u.test(text[end - 1]!)) end--;
    if (end > start) spans.push({ from: start, to: end });
    from = next;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(' || c === '“') depth++;
    else if ((c === ')' || c === '”') && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (c === ';' || c === '\n') close(i, i + 1);
    else if (hardOnly) continue;
    else if (c === ',') close(i, i + 1);
    else if (/\s/u.test(c)) {
      const and = /^\s+(?:và|va\u0300)(?=\s)/iu.exec(text.slice(i, i + 8));
      if (and !== null) {
        close(i, i + and[0].length);
        i += and[0].length - 1;
      }
    }
  }
  close(text.length, text.length);
  return spans;
}

/** The words of a span without a note in brackets at its end. */
export function withoutNote(text: string, span: Span): Span {
  let to = span.to;
  for (;;) {
    while (to > span.from && /[\s;,.]/u.test(text[to - 1]!)) to--;
    if (text[to - 1] !== ')') break;
    const open = text.lastIndexOf('(', to - 1);
    if (open <= span.from) break;
    to = open;
  }
  return { from: span.from, to };
}

/** `Sở: …`, `Các Sở: …`: the head and where the first member begins. */
function headWithColon(text: string): { readonly head: string; readonly length: number } | undefined {
  const match = /^((?:các\s+)?)(sở|bộ|phòng|hội|ban|cục|vụ|ubnd|công an)\s*:\s*/iu.exec(text);
  return match === null ? undefined : { head: match[2]!, length: match[0].length };
}

const HEAD_WORD = /^(?:Sở|Bộ|Phòng|Hội|Ban|UBND|HĐND|Cục|Vụ|Công an|Đài)(?=\s)/u;

function isStrict(lookup: Lookup | undefined): lookup is Lookup {
  return lookup !== undefined && lookup.kind !== 'internal';
}

/** The right spelling of a name that was looked up with a head that stands elsewhere. */
function withoutHead(lookup: Lookup, head: string): Lookup {
  const start = `${head.normalize('NFC')} `;
  return lookup.kind === 'body' && lookup.spelling?.startsWith(start)
    ? { ...lookup, spelling: lookup.spelling.slice(start.length) }
    : lookup;
}

/** The members of one part without `;`. */
function membersOfPart(text: string, part: Span, lookUp: LookUp): Member[] {
  const slice = text.slice(part.from, part.to);
  const colon = headWithColon(slice);
  const start = part.from + (colon?.length ?? 0);
  const segments = segmentsOf(text.slice(start, part.to)).map(({ from, to }) => ({
    from: from + start,
    to: to + start,
  }));
  const members: Member[] = [];
  let head = colon?.head;
  const join = (i: number, j: number): Span => withoutNote(text, { from: segments[i]!.from, to: segments[j]!.to });
  const at = (span: Span): string => text.slice(span.from, span.to);
  const isBody = (k: number): boolean => lookUp(at(join(k, k)))?.kind === 'body';
  /** Several names are not one: of a phrase that takes anything, or where each part is a name (`Báo, Đài PTTH tỉnh`). */
  const isSeveral = (lookup: Lookup, i: number, j: number): boolean => {
    if (j === i || lookup.kind === 'internal') return false;
    const rest = Array.from({ length: j - i }, (_, k) => i + 1 + k);
    if (lookup.kind === 'body') return isBody(i) && rest.every(isBody);
    return lookup.open === true && rest.some(isBody);
  };
  for (let i = 0; i < segments.length; ) {
    let taken: { member: Member; next: number } | undefined;
    const last = Math.min(segments.length - 1, i + LONGEST_JOIN - 1);
    for (let j = last; j >= i && taken === undefined; j--) {
      const span = join(i, j);
      const lookup = lookUp(at(span));
      if (isStrict(lookup) && !isSeveral(lookup, i, j)) taken = { member: { span, lookup }, next: j + 1 };
    }
    for (let j = last; head !== undefined && j >= i && taken === undefined; j--) {
      const span = join(i, j);
      const lookup = lookUp(`${head} ${at(span)}`);
      if (lookup?.kind === 'body') taken = { member: { span, lookup: withoutHead(lookup, head) }, next: j + 1 };
    }
    if (taken === undefined) taken = other(i);
    members.push(taken.member);
    head = colon?.head ?? HEAD_WORD.exec(at(taken.member.span))?.[0] ?? head;
    i = taken.next;
  }
  return members;

  /** A unit, or an unknown name: it goes on over segments that begin no name of their own. */
  function other(i: number): { member: Member; next: number } {
    const lookup = lookUp(at(join(i, i)));
    let j = i;
    if (lookup !== undefined || beginsName(at(segments[i]!))) {
      while (
        j + 1 < segments.length &&
        !beginsName(at(segments[j + 1]!)) &&
        lookUp(at(join(j + 1, j + 1))) === undefined
      )
        j++;
    }
    return { member: { span: join(i, j), lookup }, next: j + 1 };
  }
}

/**
 * The members of an enumeration of bodies, in order. The longest name that is known wins: `Sở Văn hóa, Thể thao và Du
 * lịch, Tỉnh đoàn` has two. A head before a colon or on the first member goes to those behind it (rules
 * `head-with-colon`, `head-in-front` of the data file).
 */
export function membersOf(text: string, lookUp: LookUp): Member[] {
  return segmentsOf(text, true).flatMap((part) => {
    const whole = withoutNote(text, part);
    const words = text.slice(whole.from, whole.to);
    const lookup = words.includes(':') ? lookUp(words) : undefined;
    if (lookup?.kind === 'internal' || (lookup?.kind === 'collective' && lookup.open)) return [{ span: whole, lookup }];
    if (isArchiveLine(words)) return [{ span: whole, lookup: { kind: 'internal' as const } }];
    return membersOfPart(text, part, lookUp);
  });
}
