// A number alone on its line belongs to the line below: `**III.` and `ĐÁNH GIÁ**`.

import { Traced } from '../traced';
import type { SourceLine } from './lines';

const LONE = /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])\s?[.)]$/u;

/** Joins such lines. A number with a blank line after it stays: it may be a page's. */
export function joinLoneLabels(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (!last || line.gap > 0 || !LONE.test(last.text.text) || !/^[\p{L}“"(]/u.test(line.text.text)) {
      out.push(line);
      continue;
    }
    const shift = last.text.length + 1;
    out[out.length - 1] = {
      ...last,
      text: Traced.join([last.text, line.text], ' '),
      bold: [...last.bold, ...line.bold.map((b) => ({ from: b.from + shift, to: b.to + shift }))],
      continues: line.continues,
    };
  }
  return out;
}
