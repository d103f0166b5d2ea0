// A printed line as HTML, placed on its page. Lengths in points.
import { escapeHtml, points } from '../../export/html-style';
import type { PageItem, TextItem } from '../../layout/pages/pages';

type Ink = Exclude<PageItem, TextItem>;

/** Where the baseline is in a line of `line-height: 1.15` in Times New Roman, in ems from its top. */
const BASELINE = 0.9125;
export const LINE_HEIGHT = 1.15;

/** Top of the box that a line is drawn in. */
export function topOf(items: readonly TextItem[]): number {
  return Math.min(...items.map(({ y, size }) => y - BASELINE * size));
}

/** What else is said of a line. */
export interface LineMarks {
  /** Level of the heading that begins with it. */
  readonly heading?: number | undefined;
  /** Names that lead to it. */
  readonly names: readonly string[];
  /** Where its text begins in the file, UTF-16. */
  readonly start: number;
}

// The page that shows it forbids `style`.
const style = (declarations: readonly string[]): string => ` data-style="${declarations.join(';')}"`;

function faceOf({ face }: TextItem): string[] {
  return [
    ...(face === 'bold' || face === 'boldItalic' ? ['font-weight:bold'] : []),
    ...(face === 'italic' || face === 'boldItalic' ? ['font-style:italic'] : []),
  ];
}

function textHtml(item: TextItem, left: number, top: number, start: number): string {
  const { x, y, size, gap, colour, place, target, text } = item;
  const look = style([
    `left:${points(x - left)}`,
    `top:${points(y - BASELINE * size - top)}`,
    `font-size:${points(size)}`,
    ...(gap === undefined ? [] : [`word-spacing:${points(gap)}`]),
    ...faceOf(item),
    ...(colour === undefined ? [] : [`color:#${colour}`]),
  ]);
  const at = place ? ` data-at="${place.from - start},${place.to - start}"` : '';
  const [tag, link] = target === undefined ? ['span', ''] : ['a', ` href="#${escapeHtml(target)}"`];
  return `<${tag}${link}${look}${at}>${escapeHtml(text)}</${tag}>`;
}

/**
 * One printed line. `data-at` says where a piece was typed: from and to in UTF-16 units, counted from the line's
 * beginning in the file, so that its HTML stays the same while only what stands before it changes.
 */
export function lineHtml(items: readonly TextItem[], { heading, names, start }: LineMarks): string {
  const left = Math.min(...items.map(({ x }) => x));
  const top = topOf(items);
  const right = Math.max(...items.map(({ x, width }) => x + width));
  const height = Math.max(...items.map(({ y, size }) => y - BASELINE * size + LINE_HEIGHT * size)) - top;
  const box = style([`left:${points(left)}`, `width:${points(right - left)}`, `height:${points(height)}`]);
  const tag = heading === undefined ? 'p' : `h${Math.min(6, heading + 1)}`;
  const marks = names.map((name) => `<span id="${escapeHtml(name)}"></span>`).join('');
  return `<${tag}${box}>${marks}${items.map((item) => textHtml(item, left, top, start)).join('')}</${tag}>`;
}

/** What is drawn on a page beside text: rules, borders, boxes. */
export function inkHtml(ink: readonly Ink[]): string {
  return ink
    .map((one) => {
      if (one.kind === 'box') {
        const edge = one.thickness / 2;
        const outer = [one.x - edge, one.y - edge, one.width + one.thickness, one.height + one.thickness];
        return `<div class="box"${style(boxOf(outer))}></div>`;
      }
      const half = one.thickness / 2;
      const isFlat = one.y1 === one.y2;
      const [x, y] = [Math.min(one.x1, one.x2), Math.min(one.y1, one.y2)];
      const [width, height] = [Math.abs(one.x2 - one.x1), Math.abs(one.y2 - one.y1)];
      const outer = isFlat ? [x, y - half, width, one.thickness] : [x - half, y, one.thickness, height];
      return `<div class="ink"${style(boxOf(outer))}></div>`;
    })
    .join('');
}

function boxOf([left, top, width, height]: readonly number[]): string[] {
  return [`left:${points(left!)}`, `top:${points(top!)}`, `width:${points(width!)}`, `height:${points(height!)}`];
}
