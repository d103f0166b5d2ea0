// A paragraph as lines: broken, justified, with what its style demands around them.
import type { Span } from '../../language/syntax';
import type { Paragraph, Rule, Run, TextRun } from '../flow';
import { faceName } from '../metrics';
import type { Style, StyleName } from '../styles';
import { ascent, BOX_SPACE, HAIRLINE, lineHeight, onGrid, RULE } from './geometry';
import { type BrokenLine, breakIntoLines, type Part, type Stretch } from './line-breaks';
import type { BoxItem } from './pages';
import type { Mark, SetItem, SetLine } from './set-line';

type Styles = Readonly<Record<StyleName, Style>>;
type WordRun = Exclude<Run, { readonly kind: 'break' }>;

/** No page ends after fewer lines of a paragraph, nor begins with fewer. */
const FEWEST_LINES = 2;

/** What is between two forced line breaks. */
interface Stripe {
  readonly runs: readonly WordRun[];
  readonly stretches: readonly Stretch[];
}

interface PlacedLine {
  readonly line: BrokenLine;
  readonly stripe: Stripe;
  /** It ends with the text or a forced break. */
  readonly ends: boolean;
}

function stripesOf(runs: readonly Run[], style: Style): Stripe[] {
  const stripes: { runs: WordRun[]; stretches: Stretch[] }[] = [{ runs: [], stretches: [] }];
  for (const run of runs) {
    if (run.kind === 'break') {
      stripes.push({ runs: [], stretches: [] });
      continue;
    }
    const bold = run.bold ?? style.bold ?? false;
    const italic = run.italic ?? style.italic ?? false;
    const last = stripes.at(-1)!;
    last.runs.push(run);
    last.stretches.push({ text: run.text, face: faceName({ bold, italic }) });
  }
  return stripes;
}

/** Where part of a run comes from: exact where the run prints as it is typed, else by its share. */
function placeOf({ place, text }: TextRun, from: number, to: number): Span | undefined {
  if (!place) return undefined;
  const share = (place.to - place.from) / Math.max(1, text.length);
  return { from: place.from + Math.floor(from * share), to: place.from + Math.ceil(to * share) };
}

class ParagraphSetter {
  private readonly style: Style;
  private readonly height: number;
  private readonly single: number;
  private readonly baseline: number;
  /** Of all its text, where none of its runs says more. */
  private readonly place: Span | undefined;

  constructor(
    private readonly paragraph: Paragraph,
    styles: Styles,
    private readonly width: number,
  ) {
    this.style = styles[paragraph.style];
    this.height = lineHeight(this.style.size, this.style.lines);
    this.single = lineHeight(this.style.size, Math.min(1, this.style.lines));
    this.baseline = ascent(this.style.size);
    const isSaid = paragraph.runs.some((run) => run.kind !== 'break' && run.place);
    this.place = isSaid ? undefined : paragraph.place;
  }

  lines(): SetLine[] {
    const { runs, keepNext = this.style.keepNext ?? false, boxed } = this.paragraph;
    const broken = this.broken(stripesOf(runs, this.style));
    const title = this.style.outline === undefined ? '' : titleOf(runs);
    const set = broken.map((one, i): SetLine => {
      const below = broken.length - i - 1;
      const bookmarks = bookmarksOf(one);
      const heading = i === 0 && title !== '' ? { title, level: this.style.outline! } : undefined;
      const mark: Mark | undefined =
        heading || bookmarks.length > 0 ? { bookmarks, ...(heading ? { heading } : {}) } : undefined;
      return {
        height: this.height,
        slack: this.height - this.single,
        before: i === 0 ? onGrid(this.style.before) : 0,
        after: below === 0 ? onGrid(this.style.after) : 0,
        // LibreOffice keeps all of a paragraph on the page of the next.
        keep: keepNext || (below > 0 && (i + 1 < FEWEST_LINES || below < FEWEST_LINES)),
        items: this.items(one, i === 0),
        ...(mark ? { mark } : {}),
      };
    });
    return boxed === undefined ? set : inBox(set, boxed, this.boxLeft(boxed));
  }

  private indent(first: boolean): number {
    return first && this.paragraph.boxed === undefined ? onGrid(this.style.firstLine) : 0;
  }

  private broken(stripes: readonly Stripe[]): PlacedLine[] {
    const { size } = this.style;
    const room = onGrid(Math.max(1, this.paragraph.boxed ?? this.width));
    return stripes.flatMap((stripe, i) => {
      const first = Math.max(1, room - this.indent(i === 0));
      const lines = breakIntoLines(stripe.stretches, size, first, room);
      return lines.map((line, k) => ({ line, stripe, ends: k === lines.length - 1 }));
    });
  }

  private boxLeft(boxed: number): number {
    const rest = Math.max(0, this.width - boxed);
    return this.paragraph.align === 'right' ? rest : rest / 2;
  }

  private items({ line, stripe, ends }: PlacedLine, first: boolean): SetItem[] {
    const { size, colour } = this.style;
    const { boxed } = this.paragraph;
    const align = boxed === undefined ? (this.paragraph.align ?? this.style.align) : 'center';
    const indent = this.indent(first);
    const free = (boxed ?? this.width) - indent - line.width * size;
    // A line fits by its rounded letters; where it does not by the exact ones, its blanks are a hair narrower.
    const gap = line.blanks > 0 && (free < 0 || (align === 'justify' && !ends)) ? free / line.blanks : 0;
    let x = indent + (boxed === undefined ? 0 : this.boxLeft(boxed));
    if (align === 'right') x += Math.max(0, free);
    else if (align === 'center') x += Math.max(0, free) / 2;
    return line.parts.map((part): SetItem => {
      const width = part.width * size + part.blanks * gap;
      const item = this.item(part, stripe, { x, width, gap, ...(colour ? { colour } : {}) });
      x += width;
      return item;
    });
  }

  private item(
    { stretch, from, to }: Part,
    { runs, stretches }: Stripe,
    look: { x: number; width: number; gap: number; colour?: string },
  ): SetItem {
    const run = runs[stretch]!;
    const { text, face } = stretches[stretch]!;
    const place = placeOf(run, from, to) ?? this.place;
    const { gap, ...rest } = look;
    return {
      kind: 'text',
      y: this.baseline,
      ...rest,
      text: text.slice(from, to),
      size: this.style.size,
      face,
      ...(gap === 0 ? {} : { gap }),
      ...(place ? { place } : {}),
      ...(run.kind === 'reference' ? { target: run.target } : {}),
    };
  }
}

function titleOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'break' ? ' ' : run.text))
    .join('')
    .trim();
}

function bookmarksOf({ line, stripe }: PlacedLine): string[] {
  return line.parts.flatMap(({ stretch, from }) => {
    const { bookmark } = stripe.runs[stretch]!;
    return bookmark !== undefined && from === 0 ? [bookmark] : [];
  });
}

/** Lines in a box, which stands a little outside of them. */
function inBox(lines: readonly SetLine[], width: number, left: number): SetLine[] {
  const edge = BOX_SPACE + HAIRLINE;
  const height = lines.reduce((sum, line) => sum + line.height, 0) + 2 * edge;
  const box: BoxItem = {
    kind: 'box',
    x: left - edge + HAIRLINE / 2,
    y: HAIRLINE / 2,
    width: width + 2 * edge - HAIRLINE,
    height: height - HAIRLINE,
    thickness: HAIRLINE,
  };
  return lines.map((line, i) => {
    const first = i === 0;
    const last = i === lines.length - 1;
    const items = first ? [box, ...line.items.map((item) => shifted(item, edge))] : line.items;
    return { ...line, height: line.height + (first ? edge : 0) + (last ? edge : 0), keep: line.keep || !last, items };
  });
}

function shifted(item: SetItem, dy: number): SetItem {
  return item.kind === 'text' ? { ...item, y: item.y + dy } : item;
}

/**
 * Sets a paragraph.
 * @param width of the room, in points
 * @returns at least one line
 */
export function setParagraph(paragraph: Paragraph, styles: Styles, width: number): SetLine[] {
  return new ParagraphSetter(paragraph, styles, width).lines();
}

/** Sets a rule. */
export function setRule({ length, within }: Rule): SetLine {
  const x1 = (within - length) / 2;
  const y = HAIRLINE / 2;
  return {
    ...RULE,
    slack: 0,
    keep: false,
    items: [{ kind: 'line', x1, y1: y, x2: x1 + length, y2: y, thickness: HAIRLINE }],
  };
}
