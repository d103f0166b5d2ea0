// What is shown of the words that the mouse rests on.
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { AnalysedPlan } from '../plan/model';
import { attributeKeyNotes } from './hover/attribute-keys';
import { bodyNotes } from './hover/bodies';
import { citationNotes } from './hover/citations';
import { headerKeyNotes } from './hover/header-keys';
import type { NoteMaker } from './hover/note';
import { labelNotes, referenceNotes } from './hover/references';
import { silenceNotes } from './hover/silences';
import { timeNotes } from './hover/times';
import { rangeOf } from './ranges';

const MAKERS: readonly NoteMaker[] = [
  headerKeyNotes,
  attributeKeyNotes,
  silenceNotes,
  labelNotes,
  referenceNotes,
  bodyNotes,
  timeNotes,
  citationNotes,
];

/**
 * What is known of the words at a position: bodies, days, documents, references, keys, silenced checks. Of several
 * things that the words are (a date within the citation of a document), the narrowest comes first.
 */
export function hover(plan: AnalysedPlan, position: Position): Hover | undefined {
  const offset = plan.lines.offset(position);
  const notes = MAKERS.flatMap((make) => [...make(plan, offset)]);
  notes.sort((a, b) => a.place.to - a.place.from - (b.place.to - b.place.from));
  const narrowest = notes[0];
  if (!narrowest) return undefined;
  const value = [...new Set(notes.map((note) => note.markdown))].join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(plan, narrowest.place) };
}
