// What the extension and the page of the preview say to each other. Lines and characters are 0-based, UTF-16.
import type { PreviewPage } from '../../../server/src/protocol';

/** To the page. */
export type ToPage =
  | {
      readonly kind: 'sheets';
      /** The document; another one than before begins at its top. */
      readonly uri: string;
      readonly pages: readonly PreviewPage[];
      /** How many lines the document has. */
      readonly lines: number;
    }
  /** The line at the top of the editor, with the part of it that is above the top: 12.5. */
  | { readonly kind: 'scroll'; readonly line: number }
  | { readonly kind: 'caret'; readonly line: number }
  /** Shown above the sheets, which stay as they are; empty: nothing to say. */
  | { readonly kind: 'notice'; readonly text: string };

/** From the page. */
export type FromPage =
  /** The page is loaded and shows nothing yet. */
  | { readonly kind: 'ready' }
  /** The reader scrolled: the line at the top, with its part above the top. */
  | { readonly kind: 'scrolled'; readonly line: number }
  | ClickMessage;

/** The reader clicked on text. */
export interface ClickMessage {
  readonly kind: 'click';
  /** Where the printed line begins. */
  readonly line: number;
  readonly character: number;
  /** From there to the clicked place, in UTF-16 units; estimated where print and source differ in length. */
  readonly offset: number;
  /** What is printed before and after the clicked place; empty where `offset` is exact. */
  readonly before: string;
  readonly after: string;
}

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  /** The line at the top. */
  readonly line: number;
  /** 1 is the size of the paper; `fit`: the sheet is as wide as the view. */
  readonly zoom: number | 'fit';
}

/** The state of a page of this or an earlier version of the extension; undefined where it is none. */
export function readState(state: unknown): PageState | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { uri, line, zoom } = state as Partial<Record<keyof PageState, unknown>>;
  if (typeof uri !== 'string') return undefined;
  return {
    uri,
    line: typeof line === 'number' && line >= 0 ? line : 0,
    zoom: typeof zoom === 'number' && zoom > 0 ? zoom : 'fit',
  };
}
