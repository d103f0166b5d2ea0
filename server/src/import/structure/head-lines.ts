// The lines of a head: out of paragraphs, and of the cells of a table side by side.

import type { ImportedItem } from '../document';
import { Traced } from '../traced';

const NATIONAL = /CỘNG\s+H[ÒO][AÀ]\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/iu;
const MOTTO = /ĐỘC\s+LẬP\s*[-–—]\s*TỰ\s+DO\s*[-–—]\s*HẠNH\s+PHÚC/iu;
const PARTY = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/iu;
const RULE = /[-–—_=*]{3,}/u;
const COLUMNS = /\s{4,}|\t+/u;
const PLACE_DATE =
  /((?:\p{Lu}[\p{L}.]*|-|–|\p{Lu})(?:\s+(?:\p{L}[\p{L}.]*|[-–]|\d{1,2})){0,9})\s*,\s*ngày[\s.…_]*(?:\d|tháng)/u;

/** A line of the head, rid of what every head has. */
export interface HeadLine {
  readonly text: Traced;
  /** It stood beside the name of the State or the Party, or under it in its cell. */
  readonly right: boolean;
}

/** The lines of a head in order; `party` says that the name of the Party stands in place of that of the State. */
export function headLines(items: readonly ImportedItem[]): { lines: HeadLine[]; party: boolean } {
  const lines: HeadLine[] = [];
  let party = false;
  for (const item of items) {
    for (const cell of item.kind === 'table' ? item.rows.flat() : [[item.text]]) {
      const whole = Traced.join(cell, ' ');
      const found = [NATIONAL, PARTY, MOTTO].map((name) => name.exec(whole.text)?.index ?? -1).filter((at) => at >= 0);
      party ||= PARTY.test(whole.text);
      const dated = /ngày[\s\d.…_]*tháng[\s\d.…_]*năm/iu.test(whole.text.slice(0, 400));
      const parts = found.length
        ? without(without(without([whole], NATIONAL), MOTTO), PARTY)
        : dated
          ? [whole]
          : [...cell];
      for (const part of without(parts, RULE).flatMap(cells).flatMap(columns)) {
        const at = whole.source && part.source ? part.source.from - whole.source.from : 0;
        const right = found.length > 0 && (item.kind === 'table' || at >= Math.min(...found));
        if (/[\p{L}\p{N}]/u.test(part.text)) lines.push({ text: part.trim(), right });
      }
    }
  }
  return { lines, party };
}

function without(parts: readonly Traced[], pattern: RegExp): Traced[] {
  return parts.flatMap((part) => {
    const m = pattern.exec(part.text.slice(0, 4000));
    return m ? [part.slice(0, m.index).trim(), part.slice(m.index + m[0].length).trim()] : [part];
  });
}

/** `Số: 12/KH-UBND | Lào Cai, ngày … |`: a row of a table as web pages give it. */
function cells(line: Traced): Traced[] {
  if (!line.text.includes('|')) return [line];
  const bars = [...line.text.matchAll(/\|/gu)].map(({ index }) => index);
  return [-1, ...bars]
    .map((bar, i) => line.slice(bar + 1, bars[i] ?? line.length).trim())
    .filter(({ text }) => text !== '');
}

/** `Số: 12/KH-UBND   Lào Cai, ngày …` and the like: the two columns of one line. */
function columns(line: Traced): Traced[] {
  const text = line.text.slice(0, 1000);
  const place = PLACE_DATE.exec(text);
  const cuts: number[] = [];
  if (place && place.index > 0) cuts.push(placeStart(place));
  for (const m of text.matchAll(/(?<=\S\s+)(?<!ĐẾN\s+)(?=(?:Số\s*:|KẾ HOẠCH$))/gu)) cuts.push(m.index);
  const gap = COLUMNS.exec(text);
  if (gap && cuts.length === 0 && !/^Số\s*:\s*$|ngày$/u.test(text.slice(0, gap.index))) cuts.push(gap.index);
  cuts.sort((a, b) => a - b);
  return [0, ...cuts].map((from, i) => line.slice(from, cuts[i] ?? line.length).trim());
}

/** The symbol before it in the line is no part of the name of the place. */
function placeStart(place: RegExpExecArray): number {
  const name = /(?:^|\s)(\p{Lu}\p{Ll}*\.?(?:\s|,).*)$/u.exec(place[1] ? `${place[1]},` : '');
  const symbol = /^[\p{Lu}Đ\d/–-]+\s+(?=\p{Lu}\p{Ll})/u.exec(place[1] ?? '');
  if (symbol) return place.index + symbol[0].length;
  return name ? place.index + (place[1] ?? '').length + 1 - (name[1] ?? '').length : place.index;
}
