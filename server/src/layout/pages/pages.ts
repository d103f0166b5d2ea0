// The pages: the flow broken into lines and pages. Plain data that a writer of PDF and the paged preview draw as it is;
// nothing else breaks lines.
// All lengths are points. Places on a page are counted from its top left corner, x to the right and y down.
import type { Span } from '../../language/syntax';
import type { FlowProperties } from '../flow';
import type { FaceName } from '../metrics';

/** A stretch of one line in one face. */
export interface TextItem {
  readonly kind: 'text';
  /** Its left end. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** As printed, with the room added at blanks. */
  readonly width: number;
  /** In NFC, without line ends; blanks at the end of a line are left out. */
  readonly text: string;
  readonly size: number;
  readonly face: FaceName;
  /** As hexadecimal; black where absent. */
  readonly colour?: string;
  /** Room added to each blank of the text, in a justified line. */
  readonly gap?: number;
  /** Where the text comes from in the plan's file, as near as is known; what is produced and not typed has none. */
  readonly place?: Span;
  /** Destination that the text leads to. */
  readonly target?: string;
  /** Index of its line among the lines of the page; the items of a line follow each other. */
  readonly line: number;
}

/** A straight black line, horizontal or vertical. */
export interface LineItem {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

/** A rectangle that is drawn around, not filled. */
export interface BoxItem {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
}

export type PageItem = TextItem | LineItem | BoxItem;

export interface Page {
  /** Of the sheet as it is read. */
  readonly width: number;
  readonly height: number;
  /** Index of the flow's section that it is of. */
  readonly section: number;
  /** In its section, from 1; printed from 2 on. */
  readonly number: number;
  /** In the order of reading. */
  readonly items: readonly PageItem[];
}

/** A place on a page. */
export interface Destination {
  /** Index of the page. */
  readonly page: number;
  /** Top of the line. */
  readonly y: number;
}

/** An entry of the outline: a heading. */
export interface OutlineEntry extends Destination {
  readonly title: string;
  /** 1 the highest. */
  readonly level: number;
}

export interface Pages {
  readonly properties: FlowProperties;
  readonly pages: readonly Page[];
  /** In the order of the pages. */
  readonly outline: readonly OutlineEntry[];
  /** Where references lead to, by the name of the bookmark. */
  readonly destinations: ReadonlyMap<string, Destination>;
}
