// The open documents, as the client has them.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, update } from '../language/document';
import type { SyntaxTree } from '../language/syntax';

/** A version of an open document; another version is another object. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly tree: SyntaxTree;
}

/** What the client holds: the text with its lines, and what it was parsed to. */
interface Held {
  readonly text: TextDocument;
  readonly document: OpenDocument;
}

/**
 * The tree after one change as LSP has it: of a range, or of the whole text.
 * @param text is brought to the new version too
 */
function changed(
  text: TextDocument,
  tree: SyntaxTree,
  change: TextDocumentContentChangeEvent,
  version: number,
): SyntaxTree {
  if (!('range' in change)) {
    TextDocument.update(text, [change], version);
    return parse(change.text);
  }
  const from = text.offsetAt(change.range.start);
  const to = Math.max(from, text.offsetAt(change.range.end));
  // Positions behind the end of the text would put the lines out of count.
  const range = { start: text.positionAt(from), end: text.positionAt(to) };
  TextDocument.update(text, [{ range, text: change.text }], version);
  return update(tree, { from, to, text: change.text });
}

/** Keeps the text of each open document in step with the client. */
export class DocumentStore {
  readonly #documents = new Map<string, Held>();

  open({ uri, version, text, languageId }: TextDocumentItem): void {
    const document = { uri, version, tree: parse(text) };
    this.#documents.set(uri, { text: TextDocument.create(uri, languageId, version, text), document });
  }

  /** Changes of one notification come one after the other, each in the text that the one before left. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const held = this.#documents.get(uri);
    if (!held) return;
    const { text, document } = held;
    const tree = changes.reduce<SyntaxTree>((last, change) => changed(text, last, change, version), document.tree);
    this.#documents.set(uri, { text, document: { uri, version, tree } });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  /** The version that the client had with its last message; undefined of what is not open. */
  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri)?.document;
  }

  /** URIs of all that are open. */
  uris(): string[] {
    return [...this.#documents.keys()];
  }
}
