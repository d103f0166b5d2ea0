// The inside of a block, parsed once in its life, when it is first asked for.
import { readAttributes } from './attributes';
import { trimmed } from './characters';
import { parseHeader } from './header';
import { Colon, LParen, type Piece, parseInline, pieces, Quote, QuoteClose, QuoteOpen, RParen } from './inline';
import { type Line, linesOf } from './lines';
import type { Block, Content, Inside, ListItem, RecipientsInside, SignatureInside, Span } from './syntax';
import { parseTable } from './table';

const known = new WeakMap<Block, Inside>();

/**
 * What stands in a block; positions count from the block's start. Never throws.
 */
export function inside(block: Block): Inside {
  let read = known.get(block);
  if (!read) {
    read = parseInside(block);
    known.set(block, read);
  }
  return read;
}

function parseInside(block: Block): Inside {
  switch (block.kind) {
    case 'header':
      return parseHeader(block.text);
    case 'table':
      return parseTable(block.text);
    case 'recipients':
      return parseRecipients(block.text);
    case 'signature':
      return parseSignature(block.text);
    case 'blank':
    case 'comment':
    case 'taskTable':
      return { kind: 'empty' };
    default:
      return parseContent(block);
  }
}

/** The content of a block of prose: `undefined` for the kinds without one. */
export function contentOf(block: Block): Content | undefined {
  const read = inside(block);
  return read.kind === 'content' ? read : undefined;
}

const isBlank = (c: string): boolean => /\s|\uFEFF/.test(c);
const isWordUnit = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);

/** Blanks, the mark or keyword, and the blanks after it. */
function markOf(block: Block): Span {
  const { kind, text } = block;
  let at = 0;
  const skip = (): void => {
    while (at < text.length && isBlank(text.charAt(at))) at++;
  };
  skip();
  if (kind === 'paragraph') {
    // `\12. ` at the start of a line: the number is prose, the backslash is not printed
    if (text.charAt(at) === '\\' && isWordUnit(text.charAt(at + 1))) at++;
    return { from: 0, to: at };
  }
  if (kind === 'appendix' || kind === 'part') at = text.indexOf(':') + 1;
  else while (at < text.length && !isBlank(text.charAt(at))) at++;
  skip();
  return { from: 0, to: at };
}

function parseContent(block: Block): Content {
  const { kind, text, level } = block;
  const mark = markOf(block);
  const all = pieces(text, mark.to, text.length);
  const attributes = readAttributes(text, all, kind === 'appendix');
  const end = trimmed(text, mark.to, attributes?.from ?? text.length).to;
  const typed = kind === 'numbered' ? text.slice(0, mark.to).trim().slice(0, -1) : '';
  const base = { kind: 'content', mark, typed, ...(attributes && { attributes }) } as const;
  const isTitle = kind === 'heading' || kind === 'appendix' || kind === 'part';
  if (!isTitle) return { ...base, title: [], body: parseInline(text, mark.to, end) };
  const colon = kind === 'heading' && level > 1 ? runInColon(text, all, mark.to, end) : undefined;
  let titleEnd = trimmed(text, mark.to, colon?.from ?? end).to;
  if (colon === undefined && kind === 'heading') titleEnd = withoutColon(text, mark.to, titleEnd);
  const bodyFrom = colon ? trimmed(text, colon.to, end).from : end;
  return { ...base, title: parseInline(text, mark.to, titleEnd), body: parseInline(text, bodyFrom, end) };
}

/** A colon at the end of a title is dropped, unless it is `\:`. */
function withoutColon(text: string, from: number, to: number): number {
  const drop = text.charAt(to - 1) === ':' && text.charAt(to - 2) !== '\\';
  return drop ? trimmed(text, from, to - 1).to : to;
}

/** At most four words, the last a short number: `Bước 2`, `Đợt II`, `Giai đoạn 1`. */
function isNumberedStep(title: string): boolean {
  const words = title.trim().split(/\s+/);
  return words.length > 1 && words.length <= 4 && /^(?:\d{1,3}|[IVX]{1,5})$/.test(words.at(-1) ?? '');
}

/** The first `: ` outside quotes and brackets that has text after it. */
function runInColon(text: string, all: readonly Piece[], from: number, end: number): Piece | undefined {
  let brackets = 0;
  let quotes = 0;
  let straight = false;
  for (const piece of all) {
    if (piece.from >= end) break;
    if (piece.type === LParen) brackets++;
    else if (piece.type === RParen) brackets = Math.max(0, brackets - 1);
    else if (piece.type === QuoteOpen) quotes++;
    else if (piece.type === QuoteClose) quotes = Math.max(0, quotes - 1);
    else if (piece.type === Quote) straight = !straight;
    else if (piece.type === Colon && !brackets && !quotes && !straight) {
      if (isNumberedStep(text.slice(from, piece.from))) return undefined;
      return trimmed(text, piece.to, end).from < end ? piece : undefined;
    }
  }
  return undefined;
}

const lineSpan = (text: string, line: Line): Span => trimmed(text, line.from, line.to);

function keywordSpan(text: string): Span {
  const line = linesOf(text)[0];
  return line ? lineSpan(text, line) : { from: 0, to: 0 };
}

/** Item marks are one unit: `-`, `–`, `•`, `*`, `+`. */
const ITEM_STARTS = new Set(['Point', 'SubPoint', 'TightDash']);

function parseRecipients(text: string): RecipientsInside {
  const lines = linesOf(text).slice(1);
  const spans: { from: number; content: number; to: number }[] = [];
  let open = false;
  for (const line of lines) {
    const span = lineSpan(text, line);
    if (line.name === 'Blank') open = false;
    else if (ITEM_STARTS.has(line.name)) {
      spans.push({ from: span.from, content: trimmed(text, span.from + 1, span.to).from, to: span.to });
      open = true;
    } else if (line.name !== 'Comment') {
      const last = spans.at(-1);
      if (open && last) last.to = span.to;
      else spans.push({ from: span.from, content: span.from, to: span.to });
      open = true;
    }
  }
  return {
    kind: 'recipients',
    keyword: keywordSpan(text),
    items: spans.map(({ from, content, to }): ListItem => ({ from, to, content: parseInline(text, content, to) })),
  };
}

function parseSignature(text: string): SignatureInside {
  const lines = linesOf(text)
    .slice(1)
    .filter((line) => line.name !== 'Blank' && line.name !== 'Comment')
    .map((line) => lineSpan(text, line));
  return {
    kind: 'signature',
    keyword: keywordSpan(text),
    lines: lines.map((span): ListItem => ({ ...span, content: parseInline(text, span.from, span.to) })),
  };
}
