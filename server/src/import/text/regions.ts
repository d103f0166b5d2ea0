// The head, the body and the closing part of a document, told line by line.

import type { Region } from '../document';
import { countWords, MOTTO, NATIONAL_NAME, PARTY_NAME } from '../words';
import { isCapitals, type Line, namesRecipients, opensAppendix, signs, typeOf, typeWithSubject } from './features';

const SYMBOL = /^Số\s*:|^Số\s+\d/u;
const LONGEST_HEAD = 40;

/** Whether a line can stand in a head only. */
function isHeadLine(text: string): boolean {
  const low = text.slice(0, 200).toLowerCase();
  return low.includes(NATIONAL_NAME) || low.includes(MOTTO) || low.includes(PARTY_NAME) || SYMBOL.test(text);
}

/**
 * The region of every entry; tables (undefined here) belong to the region around them.
 * @param lines the lines of the text, undefined for a table
 * @param tables the words of the tables by index
 */
export function regionsOf(lines: readonly (Line | undefined)[], tables: readonly string[]): Region[] {
  const regions: Region[] = [];
  const headEnd = endOfHead(lines, tables);
  let region: Region = headEnd > 0 ? 'head' : 'body';
  let signed = false;
  let ended = false;
  lines.forEach((line, i) => {
    const text = line?.value ?? '';
    if (region === 'head' && i >= headEnd) region = 'body';
    if (line) {
      if (region === 'closing' && (leavesClosing(line, signed) || isBelowRecipients(line, lines[i - 1], signed)))
        region = 'body';
      if (region !== 'head' && i > 0 && typeOf(text)) {
        for (let k = startOfSecondHead(lines, tables, i); k < i; k++) regions[k] = 'head';
        region = 'body';
        regions.push('head');
        ended = false;
        signed = false;
        return;
      }
      if (region === 'body' && (namesRecipients(text) || (signs(text) && (ended || closesSoon(lines, i))))) {
        region = 'closing';
        signed = false;
      }
      if (region === 'closing') signed ||= signs(text);
      if (text.length > 0) ended = /\.\/\.?["”]?$/.test(text.slice(-6));
    }
    regions.push(region);
  });
  return regions;
}

/** The first line of a head within the text, before the name of a type at `typeAt`; the bodies stand in capitals. */
function startOfSecondHead(lines: readonly (Line | undefined)[], tables: readonly string[], typeAt: number): number {
  let k = typeAt;
  let found = typeAt;
  for (; k > 0 && k > typeAt - 12; k--) {
    const line = lines[k - 1];
    const table = tables[k - 1] ?? '';
    if (!line && (hasHead(table) || (table.length < 300 && isCapitals(table)))) {
      found = k - 1;
      continue;
    }
    if (!line || signs(line.value)) break;
    const dated = /ngày.{0,12}tháng.{0,12}năm.{0,10}$/u.test(line.value.slice(0, 120));
    if (isHeadLine(line.value) || dated) found = k - 1;
    else if (!line.capitals) break;
  }
  return found === typeAt ? typeAt : k;
}

/** Where the head ends: after the name of the type, else after the last entry that only a head has. */
function endOfHead(lines: readonly (Line | undefined)[], tables: readonly string[]): number {
  let seen = 0;
  let last = 0;
  for (let i = 0; i < lines.length && i < LONGEST_HEAD * 2; i++) {
    const line = lines[i];
    if (!line) {
      if (hasHead(tables[i] ?? '')) last = i + 1;
      continue;
    }
    if (++seen > LONGEST_HEAD) break;
    if (typeOf(line.value) || (typeWithSubject(line.value) && i + 1 > last)) return i + 1;
    if (line.label && line.label.level <= 1 && line.capitals) break;
    if (isHeadLine(line.value) || /ngày.{0,12}tháng.{0,12}năm.{0,10}$/u.test(line.value.slice(0, 120))) last = i + 1;
  }
  return last;
}

/** A table with the name of the State or the Party, or the motto. */
function hasHead(text: string): boolean {
  const low = text.toLowerCase();
  return low.includes(NATIONAL_NAME) || low.includes(MOTTO) || low.includes(PARTY_NAME);
}

/** A signature without a line of recipients before it: near the end of the text or the recipients, short lines only. */
function closesSoon(lines: readonly (Line | undefined)[], from: number): boolean {
  const after = lines.slice(from, from + 12);
  const recipients = after.findIndex((line) => line !== undefined && namesRecipients(line.value));
  if (recipients > 0) return after.slice(0, recipients).every((line) => line && /^\P{Nd}{1,80}$/u.test(line.value));
  return from > 3 && after.length < 12 && after.every((line) => line && line.value.length < 120);
}

/** Recipients stood in the middle of the text, and were ended: a number or a sentence goes on the text. */
function isBelowRecipients(line: Line, before: Line | undefined, signed: boolean): boolean {
  if (signed || !before || !/\.$/.test(before.value) || /;$/.test(line.value) || line.capitals) return false;
  if (line.label) return line.label.level === 2 || line.label.level === 3;
  return /^\p{Lu}\p{Ll}*\s/u.test(line.value) && countWords(line.value, 9) > 8;
}

function leavesClosing(line: Line, signed: boolean): boolean {
  if (opensAppendix(line.value)) return true;
  if (line.label?.kind === 'roman' && line.capitals) return true;
  if (signed && line.label?.level === 2) return true;
  return line.value.length > (signed ? 200 : 320) && line.label === undefined;
}
