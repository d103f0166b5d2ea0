// The open documents, as the client has them.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { parse, update } from '../language/document';
import type { SyntaxTree } from '../language/syntax';
import { createLineIndex } from '../plan/line-index';

/** A version of an open document. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly tree: SyntaxTree;
}

/** The tree after one change as LSP has it: of a range, or of the whole text. */
function changed(tree: SyntaxTree, change: TextDocumentContentChangeEvent): SyntaxTree {
  if (!('range' in change)) return parse(change.text);
  const lines = createLineIndex(tree.text);
  const from = lines.offset(change.range.start);
  const to = lines.offset(change.range.end);
  return update(tree, { from: Math.min(from, to), to: Math.max(from, to), text: change.text });
}

export class DocumentStore {
  readonly #documents = new Map<string, OpenDocument>();

  open({ uri, version, text }: TextDocumentItem): void {
    this.#documents.set(uri, { uri, version, tree: parse(text) });
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const old = this.#documents.get(uri);
    if (old) this.#documents.set(uri, { uri, version, tree: changes.reduce(changed, old.tree) });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }
}
