// The open documents, as the client has them.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { parse, update } from '../language/document';
import type { SyntaxTree } from '../language/syntax';
import { createLineIndex } from '../plan/line-index';

/** A version of an open document; another version is another object. */
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
  const to = Math.max(from, lines.offset(change.range.end));
  return update(tree, { from, to, text: change.text });
}

/** Keeps the text of each open document in step with the client. */
export class DocumentStore {
  readonly #documents = new Map<string, OpenDocument>();

  open({ uri, version, text }: TextDocumentItem): void {
    this.#documents.set(uri, { uri, version, tree: parse(text) });
  }

  /** Changes of one notification come one after the other, each in the text that the one before left. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const old = this.#documents.get(uri);
    if (old) this.#documents.set(uri, { uri, version, tree: changes.reduce(changed, old.tree) });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  /** The version that the client had with its last message; undefined of what is not open. */
  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  /** URIs of all that are open. */
  uris(): string[] {
    return [...this.#documents.keys()];
  }
}
