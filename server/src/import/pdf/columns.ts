// Parts of a page in two columns: the head, the recipients beside the signature.

import { namesRecipients, opensAppendix, signs, typeOf, typeWithSubject } from '../text/features';
import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../words';
import type { PrintedLine } from './lines';
import { linesOf, WIDE } from './lines';
import type { Word } from './words';

/** Lines side by side. */
export interface Columns {
  readonly left: readonly PrintedLine[];
  readonly right: readonly PrintedLine[];
  /** The words of both. */
  readonly words: ReadonlySet<Word>;
  readonly y: number;
  /** What parts them, where they reach the end of the page: they may go on over it. */
  readonly open?: Strip | undefined;
  /** They go on those at the end of the page before. */
  readonly goesOn?: true;
}

/** What no word stands in, from top to bottom of the lines. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

/** The narrowest strip between columns, in points. */
const NARROWEST = 3;
/** Points that a word may stand over the edge of its column. */
const OVER = 2;
/** Lines that a head has at most, and how far down a page it goes. */
const MOST_HEAD_LINES = 24;

const low = (line: PrintedLine): string => line.text.toLowerCase();

/** The strips that stay free beside a line. */
function freeOf(strips: readonly Strip[], line: PrintedLine): Strip[] {
  let free = [...strips];
  for (const { x, end } of line.words)
    free = free.flatMap(({ from, to }) => {
      if (end - OVER <= from || x + OVER >= to) return [{ from, to }];
      return [
        { from, to: x },
        { from: end, to },
      ].filter((part) => part.to - part.from >= NARROWEST);
    });
  return free;
}

/** The lines beside which one strip stays free, from one of them on, up and down. */
function grown(
  lines: readonly PrintedLine[],
  at: number,
  first: readonly Strip[],
  takes: (line: PrintedLine, i: number) => boolean,
): { from: number; to: number; strip: Strip } | undefined {
  let strips = freeOf(first, lines[at]!);
  let [from, to] = [at, at + 1];
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < lines.length && takes(lines[i]!, i); i += step) {
      const free = freeOf(strips, lines[i]!);
      if (free.length === 0) break;
      strips = free;
      from = Math.min(from, i);
      to = Math.max(to, i + 1);
    }
  }
  const words = lines.slice(from, to).flatMap((line) => line.words);
  // A strip between words, where there is one: beside one column all is free.
  const parts = ({ from: left, to: right }: Strip): number =>
    Number(words.some(({ end }) => end - OVER <= left) && words.some(({ x }) => x + OVER >= right));
  const strip = strips.sort((a, b) => parts(b) - parts(a) || b.to - b.from - a.to + a.from)[0];
  return strip && { from, to, strip };
}

function split(lines: readonly PrintedLine[], strip: Strip): Columns {
  const words = lines.flatMap((line) => line.words);
  const middle = (strip.from + strip.to) / 2;
  return {
    left: linesOf(words.filter(({ x, end }) => x + end < 2 * middle)),
    right: linesOf(words.filter(({ x, end }) => x + end >= 2 * middle)),
    words: new Set(words),
    y: lines[0]!.y,
  };
}

/** The word at which the name of the State or the Party begins in a line, or the motto. */
function nameStart(line: PrintedLine): Word | undefined {
  const text = low(line).replace(/hoà/gu, 'hòa').replace(/[–—]/gu, '-').replace(/\s/gu, ' ');
  const at = [NATIONAL_NAME, PARTY_NAME, MOTTO].map((name) => text.indexOf(name)).filter((i) => i >= 0);
  if (at.length === 0) return undefined;
  let length = 0;
  for (const word of line.words) {
    const found = line.text.indexOf(word.text, length);
    if (found >= Math.min(...at)) return word;
    length = found + word.text.length;
  }
  return undefined;
}

/** The heads of a page in two columns: the bodies and the number beside the name of the State and the date. */
export function headsOf(lines: readonly PrintedLine[], width: number): Columns[] {
  const heads: Columns[] = [];
  let done = 0;
  for (let at = 0; at < lines.length; at++) {
    if (at < done) continue;
    const start = nameStart(lines[at]!);
    if (!start || start.x < width * 0.25) continue;
    const before = lines[at]!.words.filter(({ x }) => x < start.x).map(({ end }) => end);
    const strip = { from: Math.min(Math.max(0, ...before), start.x - 1), to: start.x };
    // A head of one column has nothing beside the name.
    const whole = { from: 0, to: start.x };
    const found = grown(lines, at, [before.length > 0 ? strip : whole], (line, i) => {
      if (i < done || Math.abs(i - at) > MOST_HEAD_LINES) return false;
      if (i < at && /^\d{1,3}$/.test(line.text)) return false;
      return !(typeOf(line.text) || typeWithSubject(line.text) || /^kính gửi/iu.test(line.text));
    });
    if (!found || !lines.slice(found.from, found.to).some(({ x }) => x < found.strip.from + 1)) continue;
    heads.push(split(lines.slice(found.from, found.to), found.strip));
    done = found.to;
  }
  return heads;
}

/**
 * The closing parts of a page: recipients beside a signature, signatures side by side.
 * @param before what parts the columns at the end of the page before
 */
export function closingsOf(lines: readonly PrintedLine[], width: number, before?: Strip): Columns[] {
  const closings: Columns[] = [];
  const edgeOfText = Math.max(0, ...lines.map(({ end }) => end));
  let done = 0;
  if (before && lines[0] && isLeftOver(lines[0], before, width)) {
    const found = grown(lines, 0, [before], (line) => !opensAppendix(line.text) && !typeOf(line.text));
    if (found) {
      closings.push({ ...split(lines.slice(0, found.to), found.strip), goesOn: true });
      done = found.to;
    }
  }
  for (let at = done; at < lines.length; at++) {
    if (at < done) continue;
    const parts = lines[at]!.text.split('\t');
    const takes = (line: PrintedLine, i: number): boolean =>
      i > at && !opensAppendix(line.text) && !typeOf(line.text) && !namesRecipients(line.text.split('\t')[0]!);
    if (parts.length === 2 && parts.every(signs)) {
      const { words } = lines[at]!;
      const second = words.findIndex((word, i) => i > 0 && word.x - words[i - 1]!.end > WIDE * word.size);
      const strip = { from: words[second - 1]?.end ?? 0, to: words[second]?.x ?? 0 };
      const found = grown(lines, at, [strip], takes);
      if (found) {
        closings.push(split(lines.slice(at, found.to), found.strip));
        done = found.to;
        continue;
      }
    }
    if (!namesRecipients(parts[0]!)) continue;
    const start = lines[at]!.words[0]!.x;
    // The authority to sign may stand a little higher than the recipients.
    const first = at > 0 && lines[at - 1]!.x > start + 0.2 * width && signs(lines[at - 1]!.text) ? at - 1 : at;
    const edge = lines[at]!.words[Math.min(1, lines[at]!.words.length - 1)]!.end;
    const found = grown(
      lines,
      first,
      [{ from: edge, to: edgeOfText }],
      (line, i) => i > first && !opensAppendix(line.text) && !typeOf(line.text),
    );
    if (!found) continue;
    const open = found.to === lines.length ? found.strip : undefined;
    closings.push({ ...split(lines.slice(first, found.to), found.strip), open });
    done = found.to;
  }
  return closings;
}

/** A line at the top of a page that goes on columns: a recipient on the left, or something well on the right. */
function isLeftOver({ text, x, end }: PrintedLine, { from, to }: Strip, width: number): boolean {
  if (opensAppendix(text) || typeOf(text)) return false;
  if (x >= to - OVER) return x + end > 1.16 * width;
  return end <= from + OVER && /^(?:[-–+]|\p{Ll})/u.test(text);
}
