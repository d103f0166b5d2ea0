// Breaks the centred lines of head and titles where the sense allows, into lines of like length.

/** After these a break would part a number from what it counts. */
const BEFORE_NUMBER = new Set(['năm', 'số', 'thứ', 'lần', 'ngày', 'tháng', 'quý', 'kỳ', 'đoạn', 'khóa', '-', '–']);
/** A line begins well with these. */
const OPENERS = new Set(
  'và của về cho tại trên trong giữa với theo nhằm tiến tỉnh thành phường xã đặc giai nhân năm trực'.split(' '),
);

/** `Ủy ban nhân dân`, `Quân đội nhân dân`: after these `nhân` goes on. */
const BEFORE_PEOPLE = new Set(['ban', 'đồng', 'án', 'sát', 'đội', 'an', 'công', 'tư']);

/** A text of more words is left to the writer's own line breaking. */
const MOST_WORDS = 300;

const LETTER_FIRST = /^[“"'(]?(\p{L})/u;

function isCapital(word: string): boolean {
  const letter = LETTER_FIRST.exec(word)?.[1];
  return letter !== undefined && letter !== letter.toLowerCase();
}

/** How bad a break between two words is; below 0 it is welcome. In shares of an empty line, squared. */
function breakCost(before: string, after: string, cased: boolean): number {
  if (/[,;:]$/.test(before)) return -0.1;
  if (BEFORE_NUMBER.has(before.toLowerCase()) || /^[-–\d]/.test(after)) return 2;
  if (/\d$/.test(before) && (after === 'tháng' || after === 'năm')) return 1;
  if (after.toLowerCase() === 'nhân' && BEFORE_PEOPLE.has(before.toLowerCase())) return 1;
  if (OPENERS.has(after.toLowerCase()) && !(cased && isCapital(after) && !isCapital(before))) return -0.1;
  if (!cased) return 0;
  // `Thể thao`, `Phú Thọ`: a capital syllable goes on in the next one.
  return isCapital(before) ? 0.3 : 0;
}

/**
 * Breaks a text into as few lines as fit, as even as the sense allows.
 * @param text words parted by single blanks
 * @param width of the longest line
 * @param measure the width of a stretch in the same unit
 * @returns lines without blanks at their ends; at least one
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  // A gap to be filled in is wider than a blank: no line is broken there.
  const words = text.trim().split(/(?<! ) (?! )/);
  if (words.length < 2 || words.length > MOST_WORDS || measure(text) <= width) return [text.trim()];
  const cased = words.some((word) => word !== word.toUpperCase());
  const blank = measure(' ');
  const widths = words.map((word) => measure(word));
  /** From each word on: the best cost of the rest, and where its first line ends. */
  const best: { cost: number; end: number }[] = new Array(words.length + 1);
  best[words.length] = { cost: 0, end: words.length };
  for (let start = words.length - 1; start >= 0; start--) {
    let found = { cost: Number.POSITIVE_INFINITY, end: start + 1 };
    let length = -blank;
    for (let end = start + 1; end <= words.length; end++) {
      length += blank + widths[end - 1]!;
      if (length > width && end > start + 1) break;
      const slack = Math.max(0, 1 - length / width);
      const last = end === words.length;
      const short = last && end === start + 1 ? 1 : 0;
      const parting = last ? 0 : breakCost(words[end - 1]!, words[end]!, cased);
      // A line more is worse than any break.
      const cost = 1000 + slack * slack + short + parting + best[end]!.cost;
      if (cost < found.cost) found = { cost, end };
    }
    best[start] = found;
  }
  const lines: string[] = [];
  for (let start = 0; start < words.length; start = best[start]!.end)
    lines.push(words.slice(start, best[start]!.end).join(' '));
  return lines;
}
