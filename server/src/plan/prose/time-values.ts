// A time that is all of a value: `ngày:` and `thời gian:` of the header, `hạn:` of a task.

import type { IsoDay } from '../model';
import { EVERY, interpretChain } from './time-chains';
import { dueDay } from './time-ends';
import { readChains } from './time-grammar';
import type { TimeEvery, TimeMatch } from './times';
import * as T from './tokens';
import { readWords } from './words';

export interface TimeValue {
  /** The first time of the value; undefined where it only says how often: `hằng tháng`. */
  readonly match: TimeMatch | undefined;
  /** `hằng tháng`, `15/11 hằng năm`. */
  readonly every: TimeEvery | undefined;
  /** First day meant; undefined of a deadline, and where the year is unknown or the time is not real. */
  readonly start: IsoDay | undefined;
  /** Last day meant: of `trước ngày 15/12/2025` that day, of `trước tháng 10/2025` 30/9/2025. */
  readonly last: IsoDay | undefined;
  /** Whether the value says nothing else. */
  readonly whole: boolean;
}

/**
 * Reads a value that is a time: `25/4/2025`, `tháng 10/2025`, `10/2025`, `2025`, `30/4`, `trước ngày 05/11/2025`,
 * `quý III/2025`, `20/4/2025 - 31/10/2025`, `hằng tháng`.
 * @returns undefined where the value says no time
 */
export function parseTimeValue(text: string): TimeValue | undefined {
  const tokens = readWords(text);
  const chains = readChains(tokens);
  const matches = chains.flatMap((chain) => interpretChain(chain, true));
  const [match] = matches;
  const repeated = tokens.find((token) => token.tokenType === T.Every);
  const every = match?.kind === 'point' && match.every ? match.every : EVERY[repeated?.word.split(' ')[1] ?? ''];
  if (!match && !every) return undefined;
  const inside = tokens.filter((token) => token.tokenType !== T.Stop && token !== repeated);
  const outside = inside.filter((token) => !match || token.to <= match.from || token.from >= match.to);
  const open = match?.role === 'before' || match?.role === 'by';
  const start = match?.kind === 'range' ? match.start.start : open ? undefined : match?.point.start;
  return { match, every, start, last: match && dueDay(match), whole: outside.length === 0 };
}
