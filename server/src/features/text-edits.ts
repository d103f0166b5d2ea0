// Changes of the text as LSP's edits.
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { AnalysedPlan, Place } from '../plan/model';
import { rangeOf } from './ranges';

/** A change of the text of a plan: [from, to) becomes `text`, UTF-16 offsets. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** Changes as edits of the version that the plan is of; their order is kept. */
export function textEdits(plan: AnalysedPlan, edits: readonly PlacedText[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(plan, edit), newText: edit.text }));
}

/** What a client can take. */
export interface WorkspaceEditOptions {
  /** Whether edits may name the version that they are for. */
  readonly documentChanges?: boolean;
  /** Whether edits may make files. */
  readonly createsFiles?: boolean;
}

/** Edits of the plan's own file; they name the plan's version where the client supports it. */
export function workspaceEdit(
  { uri, version }: AnalysedPlan,
  edits: TextEdit[],
  { documentChanges }: WorkspaceEditOptions,
): WorkspaceEdit {
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
