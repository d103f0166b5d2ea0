// The deadline that the prose of a task says.

import type { Span } from '../../language/syntax';
import type { IsoDay } from '../model';
import { dueDay } from './time-ends';
import { findTimes, type TimeMatch } from './times';
import * as T from './tokens';
import { type ProseToken, readWords } from './words';

/** A deadline; the span has its words: `trước ngày 15/12/2025`. */
export interface Deadline extends Span {
  readonly match: TimeMatch;
  /** Last day meant; undefined where the year is unknown, or the time is not real or comes back every year. */
  readonly due: IsoDay | undefined;
}

/** How far before its time the verb of `hoàn thành việc rà soát trong tháng 10/2025` may stand, in words. */
const VERB_REACH = 20;

/**
 * The deadline in a text: `trước ngày …`, `chậm nhất …`, `đến hết ngày …`, `xong trong tháng …`. Of several the one
 * that ends last, since the task lasts until then.
 * @param year the year of a time that says none (`trước 30/11`): that of the plan
 */
export function findDeadline(text: string, year?: number): Deadline | undefined {
  const tokens = readWords(text);
  let best: Deadline | undefined;
  for (const match of findTimes(text)) {
    const span = deadlineSpan(match, tokens);
    if (!span) continue;
    const due = dueDay(match, year);
    if (!best || (due !== undefined && (best.due === undefined || due > best.due))) best = { ...span, match, due };
  }
  return best;
}

/** The words of the deadline that a time is, or undefined where it is none. */
function deadlineSpan(match: TimeMatch, tokens: readonly ProseToken[]): Span | undefined {
  const unit = match.kind === 'point' ? match.point.unit : match.end.unit;
  if (match.role === 'before' || match.role === 'by') {
    const first = indexAt(tokens, match.from);
    if (tokens[first]?.tokenType === T.Done && tokens[first - 1]?.word === 'đã') return undefined;
    // `trước năm 2020` tells of the past as often as of a deadline.
    const sure = match.role === 'by' || unit !== 'year' || completed(match, tokens);
    return sure ? { from: match.from, to: match.to } : undefined;
  }
  if (match.role !== 'plain') return undefined;
  const before = tokens[indexAt(tokens, match.from) - 1];
  if (before?.tokenType !== T.Within || before.word === 'là' || !completed(match, tokens)) return undefined;
  return { from: before.from, to: match.to };
}

/** Whether `hoàn thành`, `xong` stand before the time in its clause. */
function completed(match: TimeMatch, tokens: readonly ProseToken[]): boolean {
  const at = indexAt(tokens, match.from);
  for (let i = at; i >= 0 && at - i <= VERB_REACH; i--) {
    const type = tokens[i]!.tokenType;
    if (type === T.Done) return tokens[i - 1]?.word !== 'đã';
    if (type === T.Semicolon || type === T.Stop || type === T.Colon) return false;
  }
  return false;
}

/** Index of the first token that ends after the offset. */
function indexAt(tokens: readonly ProseToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
