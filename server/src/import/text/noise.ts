// What stands on the page but is no part of the text: page numbers, rules.

import type { Line } from './features';

const PAGE = /^(?:trang\s+|page\s+)?[-–—[(]?\s?(\d{1,3})\s?[-–—\])]?(?:\s?(?:\/|of)\s?\d{1,3})?$/iu;

/** The number of a page that a line consists of; undefined where it is no such line. */
export function pageNumber(line: Line): number | undefined {
  if (line.value.length > 20) return undefined;
  const m = PAGE.exec(line.value);
  return m ? Number(m[1]) : undefined;
}

/** Dots or dashes for a rule or to be filled in: nothing to keep. */
export function isRule(line: Line): boolean {
  return /^[\s\-–—_=*~.]{3,}$/u.test(line.value.slice(0, 400)) && !/\.{3}/.test(line.value);
}
