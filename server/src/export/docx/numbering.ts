// Numbers that Word counts by itself: `I.`, `1.`, `1.1.`. It does not know the letters of điểm, which stay text.
import type { Flow, Paragraph } from '../../layout/flow';
import { twips } from '../../layout/units';
import { romanNumber } from '../../plan/numbering';

/** The list that a paragraph is counted in, 1 and more, and the level in it, 0 to 2. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/** What Word counts in a document. */
export interface Counting {
  readonly places: ReadonlyMap<Paragraph, ListPlace>;
  /** Bookmarks that stand in counted paragraphs: their number is no text. */
  readonly bookmarks: ReadonlySet<string>;
  readonly lists: number;
}

/** What the three levels print: `%1` is the count of the first level. */
const FORMS = [
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'decimal', text: '%2.%3.' },
] as const;

/** Word counts in Roman figures so far. */
const MOST_ROMAN = 3999;

function printedCount(counts: readonly number[], level: number): string {
  const [first, second, third] = counts as [number, number, number];
  if (level === 0) return first <= MOST_ROMAN ? `${romanNumber(first)}.` : '';
  if (level === 1) return `${second}.`;
  // Word shows a level that was never counted as it likes.
  return second === 0 ? '' : `${second}.${third}.`;
}

/** Counts as Word does: a paragraph begins the levels below it anew. */
class Counter {
  private counts = [0, 0, 0];
  /** The level that the list began with: whether those above it were begun then too, programs do not agree. */
  private first = 0;
  lists = 0;

  /** @returns undefined where no list of Word comes to this number */
  place(level: number, printed: string): ListPlace | undefined {
    const next = this.next(this.counts, level);
    if (this.lists > 0 && level >= this.first && printedCount(next, level) === printed) {
      this.counts = next;
      return { list: this.lists, level };
    }
    const anew = this.next([0, 0, 0], level);
    if (printedCount(anew, level) !== printed) return undefined;
    this.counts = anew;
    this.first = level;
    this.lists += 1;
    return { list: this.lists, level };
  }

  private next(counts: readonly number[], level: number): number[] {
    return counts.map((count, i) => (i < level ? count : i === level ? count + 1 : 0));
  }
}

/** Which paragraphs Word counts; the others keep their number as text, so that none is ever wrong. */
export function countingOf(flow: Flow): Counting {
  const counter = new Counter();
  const places = new Map<Paragraph, ListPlace>();
  const bookmarks = new Set<string>();
  for (const { blocks } of flow.sections) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph' || !block.counted) continue;
      const number = block.runs.slice(0, block.counted.runs);
      const printed = number.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
      const place = counter.place(block.counted.level - 1, printed.slice(0, -1));
      if (!place || !printed.endsWith(' ')) continue;
      places.set(block, place);
      for (const run of number) if (run.kind === 'text' && run.bookmark !== undefined) bookmarks.add(run.bookmark);
    }
  }
  return { places, bookmarks, lists: counter.lists };
}

/** A mark in place of a list's id that the writer library lets stand, and `settled` puts the id in for. */
export const LIST_REFERENCE = 'list';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * `word/numbering.xml`: one form of counting, and a list of it for each stretch that begins at one again.
 * @param firstLine indent of a paragraph's first line, in points
 */
export function numberingXml({ lists }: Counting, firstLine: number): string {
  const indent = `<w:pPr><w:ind w:left="0" w:firstLine="${twips(firstLine)}"/></w:pPr>`;
  const levels = FORMS.map(
    ({ format, text }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/>` +
      `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`,
  );
  const anew = FORMS.map(
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  ).join('');
  const nums = Array.from(
    { length: lists },
    (_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="0"/>${i === 0 ? '' : anew}</w:num>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:numbering xmlns:w="${NAMESPACE}">`,
    '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="4B483330"/><w:multiLevelType w:val="multilevel"/>',
    ...levels,
    '</w:abstractNum>',
    ...nums,
    '</w:numbering>',
  ].join('');
}
