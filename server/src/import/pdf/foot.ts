// The foot of a page: notes, or the address of the office, in smaller letters below a short rule.

import type { PrintedLine } from './lines';
import type { Page } from './page';

/** Letters of a foot are smaller by as many points at least. */
const SMALLER = 0.9;
/** A rule above a foot is as long, in parts of the width of the page. */
const SHORTEST = 0.05;
const LONGEST = 0.6;
const MOST_LINES = 15;
const CONTACT =
  /^(?:địa chỉ|điện thoại|số điện thoại|đt|đường dây nóng|email|e-mail|thư điện tử|website|trang thông tin điện tử|cổng thông tin điện tử|fax)\s*:/iu;

/** The size in which most letters of a page are. */
function usualSize(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * The lines of the foot of a page, from top to bottom.
 * @param lines all lines of the page; one with a page number below the foot is none of it
 */
export function footOf(lines: readonly PrintedLine[], { rules, width, height }: Page): readonly PrintedLine[] {
  const last = /^\P{L}{1,8}$/u.test(lines.at(-1)?.text ?? '') ? lines.length - 1 : lines.length;
  const most = usualSize(lines) - SMALLER;
  let from = last;
  while (from > 0 && last - from < MOST_LINES && lines[from - 1]!.size <= most && lines[from - 1]!.y > height / 2)
    from--;
  if (from === last || from === 0) return [];
  const short = rules.filter(
    ({ across, from: left, to, at }) =>
      !across && to - left > SHORTEST * width && to - left < LONGEST * width && at > height / 2,
  );
  for (let i = from; i < last; i++) {
    const line = lines[i]!;
    const above = lines[i - 1]!;
    if (short.some(({ at }) => at > above.y - above.size / 2 && at < line.y)) return lines.slice(i, last);
  }
  const foot = lines.slice(from, last);
  return foot.some(({ text }) => CONTACT.test(text)) ? foot : [];
}

/** A foot with the address of the office: contact lines, no notes. */
export const isContact = (lines: readonly PrintedLine[]): boolean => lines.some(({ text }) => CONTACT.test(text));
