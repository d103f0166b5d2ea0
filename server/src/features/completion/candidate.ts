// What a place offers, before it is searched, ranked and written as items of the protocol.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Place } from '../../plan/model';
import type { PlacedText } from '../text-edits';
import type { Name } from './match';
import { gapsShown, snippet } from './snippet';

/** One thing that can be inserted. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Text that is inserted; a snippet where `snippet` is set. */
  readonly insert: string;
  readonly snippet?: boolean;
  /** Other words that it is found by, beside the label. */
  readonly words?: readonly string[];
  /** Where they are known already: all the names that it is found by. */
  readonly names?: readonly Name[];
  /** Behind the label. */
  readonly description?: string;
  readonly detail?: string;
  /** Markdown; made for what is shown. */
  readonly documentation?: () => string;
  /** What changes elsewhere with it: not on the line of the cursor. */
  readonly edits?: readonly PlacedText[];
  /** No longer in force: behind all others unless it was typed whole. */
  readonly ended?: boolean;
}

/** What is offered at the cursor. */
export interface Offer {
  /** What is replaced where a person asks for that: on one line, from the typed words over the rest behind the cursor. */
  readonly place: Place;
  /** What is searched: the typed words between the start of the place and the cursor. */
  readonly typed: string;
  /** In the order in which they stand where nothing is typed. */
  readonly candidates: readonly Candidate[];
}

/** A word or phrase that is inserted as it stands. */
export function value(label: string, detail?: string): Candidate {
  return { label, kind: CompletionItemKind.Value, insert: label, ...(detail !== undefined && { detail }) };
}

/** Words with gaps to be filled in: `Quyết định số ‹…› ngày ‹…›`. */
export function form(words: string, detail?: string): Candidate {
  return {
    label: gapsShown(words),
    kind: CompletionItemKind.Snippet,
    insert: snippet(words),
    snippet: true,
    ...(detail !== undefined && { detail }),
  };
}
