// The printed pages of a plan for the editor's preview, line by line, each with where it was typed.
import { flowOf } from '../layout';
import { pagesOf } from '../layout/pages';
import type { Page, Pages, TextItem } from '../layout/pages/pages';
import type { AnalysedPlan, Place } from '../plan/model';
import type { PreviewBlock, PreviewPage, PreviewResult } from '../protocol';
import { inkHtml, lineHtml, topOf } from './preview/line-html';
import { rangeOf } from './ranges';

/** From the first to the last of some places; undefined of none. */
function around(items: readonly TextItem[]): Place | undefined {
  let all: Place | undefined;
  for (const { place } of items) {
    if (place) all = all ? { from: Math.min(all.from, place.from), to: Math.max(all.to, place.to) } : place;
  }
  return all;
}

/** The printed lines of a page, in the order of reading. */
function linesOf({ items }: Page): TextItem[][] {
  const lines: TextItem[][] = [];
  let number = -1;
  for (const item of items) {
    if (item.kind !== 'text') continue;
    if (item.line !== number) lines.push([]);
    number = item.line;
    lines.at(-1)!.push(item);
  }
  return lines;
}

/** What begins at a height of a page: taken by the first line whose baseline is below it. */
class Marks {
  private readonly headings: { y: number; level: number }[];
  private readonly names: { y: number; name: string }[];

  constructor({ outline, destinations }: Pages, page: number) {
    this.headings = outline.filter((one) => one.page === page);
    this.names = [...destinations].flatMap(([name, at]) => (at.page === page ? [{ y: at.y, name }] : []));
  }

  take({ y, size }: TextItem): { heading?: number | undefined; names: string[] } {
    const here = (one: { y: number }): boolean => one.y < y && y - one.y < 2 * size;
    const heading = this.headings.findIndex(here);
    const [taken] = heading < 0 ? [] : this.headings.splice(heading, 1);
    const names = this.names.filter(here);
    for (const one of names) this.names.splice(this.names.indexOf(one), 1);
    return { heading: taken?.level, names: names.map(({ name }) => name) };
  }
}

const CR = 13;
const LF = 10;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

class PreviewWriter {
  /** Lines of the source of which something is printed already. */
  private readonly begun = new Set<number>();

  constructor(
    private readonly plan: AnalysedPlan,
    private readonly pages: Pages,
  ) {}

  page(page: Page, at: number): PreviewPage {
    const { width, height } = page;
    const marks = new Marks(this.pages, at);
    const ink = page.items.filter((item) => item.kind !== 'text');
    const drawn = ink.length === 0 ? [] : [{ html: inkHtml(ink), top: 0 }];
    return { width, height, blocks: [...drawn, ...linesOf(page).map((items) => this.line(items, marks))] };
  }

  private line(items: readonly TextItem[], marks: Marks): PreviewBlock {
    const said = around(items);
    const place = said && { from: this.sound(said.from), to: this.sound(said.to) };
    const html = lineHtml(items, { ...marks.take(items[0]!), start: place?.from ?? 0 });
    const top = Math.round(topOf(items) * 100) / 100;
    return place ? { html, top, range: rangeOf(this.plan, place), lines: this.lines(place) } : { html, top };
  }

  /** An estimated place may fall within a line end, or within a character of two units: the place before it. */
  private sound(offset: number): number {
    const { text } = this.plan.tree;
    const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
    const isWithin = (before === CR && after === LF) || (isHigh(before) && after >= 0xdc00 && after <= 0xdfff);
    return isWithin ? offset - 1 : offset;
  }

  /** Lines of the source with their parts: the second half of line 7 is 7.5 to 8. */
  private lines({ from, to }: Place): [number, number] {
    const { lines } = this.plan;
    const [start, end] = [lines.position(from), lines.position(to)];
    const lengthOf = (number: number): number => {
      const line = lines.line(number);
      return line.to - line.from;
    };
    const isFirst = !this.begun.has(start.line);
    for (let line = start.line; line <= end.line; line++) this.begun.add(line);
    const length = lengthOf(end.line);
    return [
      isFirst ? start.line : start.line + Math.min(1, start.character / (lengthOf(start.line) + 1)),
      end.character >= length ? end.line + 1 : end.line + end.character / (length + 1),
    ];
  }
}

/** The printed pages of a plan, line by line: those of the PDF file. Never throws, whatever the text. */
export function previewOf(plan: AnalysedPlan): PreviewResult {
  const pages = pagesOf(flowOf(plan));
  const writer = new PreviewWriter(plan, pages);
  return {
    version: plan.version,
    title: pages.properties.title,
    pages: pages.pages.map((page, at) => writer.page(page, at)),
  };
}
