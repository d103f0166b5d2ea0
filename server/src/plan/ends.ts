// Where the body of a plan begins and ends: the lead paragraphs and the closing.

import type { Unit } from './model';

/** How a closing begins, NFC, lower case. */
const CLOSING_WORDS =
  /^(?:trên đây|căn cứ (?:nội dung|kế hoạch này|kế hoạch trên|vào kế hoạch)|trong quá trình|quá trình|kế hoạch này|(?:đề nghị|yêu cầu|giao) (?:các|thủ trưởng|lãnh đạo)|nhận được|nơi nhận|ủy ban nhân dân .{1,80}(?:yêu cầu|đề nghị)|ubnd .{1,60}(?:yêu cầu|đề nghị))/u;

/** How a lead paragraph that carries documents out begins. */
const LEAD_WORDS = /^(?:căn cứ|thực hiện|theo|xét|triển khai|để|tiếp tục thực hiện|nhằm)(?!\p{L})/u;

/** As many units of a text as tell how it begins. */
const HEAD_LENGTH = 200;

function beginning(unit: Unit): string {
  return unit.text.slice(0, HEAD_LENGTH).normalize('NFC').toLowerCase();
}

function isClosingParagraph(unit: Unit): boolean {
  return unit.kind === 'paragraph' && !unit.block.indented;
}

/**
 * The closing: the unindented paragraphs that end the body. Right under a heading with nothing else the paragraphs are
 * its text, up to the first one that begins as closings do.
 * @param units those of the body, in the order of the file
 */
export function closingOf(units: readonly Unit[]): readonly Unit[] {
  let first = units.length;
  while (first > 0 && isClosingParagraph(units[first - 1]!)) first--;
  const run = units.slice(first);
  const before = units[first - 1];
  const bare = before === undefined || ((before.kind === 'heading' || before.kind === 'part') && before.text === '');
  if (!bare) return run;
  const start = run.findIndex((unit) => CLOSING_WORDS.test(beginning(unit)));
  return start < 0 ? [] : run.slice(start);
}

/**
 * The lead paragraphs that carry documents out: `Thực hiện A; B, X ban hành … như sau:`, before the first heading.
 * @param units those of the body, in the order of the file
 */
export function leadOf(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex((unit) => unit.kind !== 'paragraph');
  const opening = end < 0 ? units : units.slice(0, end);
  return opening.filter((unit) => LEAD_WORDS.test(beginning(unit)));
}
