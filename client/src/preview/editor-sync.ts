// Preview and editor follow each other: what the editor shows, where its caret is, what the reader clicks and scrolls.
import {
  Disposable,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { Echo } from './echo';
import type { ClickMessage, ToPage } from './messages';
import { characterOf, lineWithFraction, sourceOffset } from './source-position';

const setting = (key: 'followEditor' | 'moveEditor'): boolean =>
  workspace.getConfiguration('kehoach').get(`preview.${key}`, true);

/** The line at the top of an editor, with the part of it that is above: a paragraph is one long wrapped line. */
function topLine(editor: TextEditor): number | undefined {
  const top = editor.visibleRanges[0]?.start;
  return top && lineWithFraction(top.line, top.character, editor.document.lineAt(top.line).text.length);
}

/** Joins the page to the editors of one document. */
export class EditorSync implements Disposable {
  readonly #echo = new Echo(() => performance.now());
  readonly #events: Disposable;

  /**
   * @param document of the preview now
   * @param post to the page
   */
  constructor(
    private readonly document: () => TextDocument | undefined,
    private readonly post: (message: ToPage) => void,
  ) {
    this.#events = Disposable.from(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#onEditorScrolled(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#sendCaret(textEditor)),
    );
  }

  /** Brings a page that has just been filled to where the editor is. */
  align(): void {
    const editor = this.#editor();
    if (!editor) return;
    this.#onEditorScrolled(editor);
    this.#sendCaret(editor);
  }

  /** The reader scrolled: the editor goes with the page. */
  scrolled(line: number): void {
    const editor = this.#editor();
    if (!editor || !setting('moveEditor')) return;
    const number = Math.min(Math.floor(line), editor.document.lineCount - 1);
    const { length } = editor.document.lineAt(number).text;
    const character = number < Math.floor(line) ? length : characterOf(line, length);
    this.#echo.expect();
    editor.revealRange(new Range(number, character, number, character), TextEditorRevealType.AtTop);
  }

  /** The reader clicked: the caret of the editor goes there. */
  async clicked({ line, character, offset, before, after }: ClickMessage): Promise<void> {
    const document = this.document();
    if (!document) return;
    const guess =
      document.offsetAt(document.validatePosition(new Range(line, character, line, character).start)) + offset;
    const position = document.positionAt(sourceOffset(document.getText(), guess, before, after));
    this.#echo.expect();
    const editor = await window.showTextDocument(document, this.#editor()?.viewColumn ?? ViewColumn.One);
    this.#echo.expect();
    editor.selection = new Selection(position, position);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.#events.dispose();
  }

  /** The editor of the document: the active one before others beside it. */
  #editor(): TextEditor | undefined {
    const document = this.document();
    const { activeTextEditor, visibleTextEditors } = window;
    if (activeTextEditor?.document === document) return activeTextEditor;
    return visibleTextEditors.find((editor) => editor.document === document);
  }

  #onEditorScrolled(editor: TextEditor): void {
    if (editor !== this.#editor() || this.#echo.expected() || !setting('followEditor')) return;
    const line = topLine(editor);
    if (line !== undefined) this.post({ kind: 'scroll', line });
  }

  #sendCaret(editor: TextEditor): void {
    if (editor.document === this.document()) this.post({ kind: 'caret', line: editor.selection.active.line });
  }
}
