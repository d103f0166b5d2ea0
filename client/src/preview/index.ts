// The preview's commands, and the one panel that they open: it follows the active plan, also over a reload.
import {
  commands,
  Disposable,
  type ExtensionContext,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { reasonOf } from '../failure';
import { LANGUAGE } from '../language-client';
import { t } from '../messages';
import { readState } from './messages';
import { distOf, PreviewPanel, type PreviewServer } from './panel';

/** Also in the manifest's activation events: a window that is loaded anew brings the panel back. */
const VIEW_TYPE = 'kehoach.preview';
/** The server is told of a changed kehoach.yaml up to this much after us, in milliseconds. */
const SETTINGS_DELAY_MS = 400;

class Preview implements Disposable {
  #shown: { readonly preview: PreviewPanel; readonly panel: WebviewPanel } | undefined;
  readonly #events: Disposable;

  constructor(
    private readonly extension: Uri,
    private readonly server: PreviewServer,
  ) {
    const settings = workspace.createFileSystemWatcher('**/kehoach.yaml');
    const refresh = (): void => {
      setTimeout(() => this.#shown?.preview.refresh(), SETTINGS_DELAY_MS);
    };
    this.#events = Disposable.from(
      commands.registerCommand('kehoach.openPreview', (uri?: unknown) => this.open(uri, ViewColumn.Active)),
      commands.registerCommand('kehoach.openPreviewToSide', (uri?: unknown) => this.open(uri, ViewColumn.Beside)),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel, state: unknown) => this.#restore(panel, state),
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      workspace.onDidOpenTextDocument((document) => this.#onOpened(document)),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#onRenamed(oldUri, newUri);
      }),
      settings,
      settings.onDidChange(refresh),
      settings.onDidCreate(refresh),
      settings.onDidDelete(refresh),
    );
  }

  /** @param uri of a plan; where it is none, the active editor's is shown */
  async open(uri: unknown, column: ViewColumn.Active | ViewColumn.Beside): Promise<void> {
    const wanted = uri instanceof Uri ? uri : window.activeTextEditor?.document.uri;
    const document = wanted && (await this.#document(wanted));
    if (document?.languageId !== LANGUAGE) {
      await window.showInformationMessage(t('Open a plan (.kh) first: there is nothing to preview.'));
      return;
    }
    const preserveFocus = column === ViewColumn.Beside;
    if (this.#shown) this.#shown.panel.reveal(preserveFocus ? undefined : column, preserveFocus);
    else this.#attach(window.createWebviewPanel(VIEW_TYPE, t('Preview'), { viewColumn: column, preserveFocus }));
    this.#follow(document);
  }

  dispose(): void {
    this.#events.dispose();
    this.#shown?.panel.dispose();
  }

  async #document(uri: Uri): Promise<TextDocument | undefined> {
    try {
      return await workspace.openTextDocument(uri);
    } catch (error) {
      await window.showErrorMessage(t('{0} cannot be opened as text: {1}', uri.fsPath, reasonOf(error)));
      return undefined;
    }
  }

  #attach(panel: WebviewPanel): PreviewPanel {
    panel.webview.options = { enableScripts: true, localResourceRoots: [distOf(this.extension)] };
    const preview = new PreviewPanel(panel, this.extension, this.server);
    panel.onDidDispose(() => {
      preview.dispose();
      if (this.#shown?.preview === preview) this.#shown = undefined;
    });
    this.#shown = { preview, panel };
    return preview;
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const uri = readState(state)?.uri;
    if (this.#shown || uri === undefined) {
      panel.dispose();
      return;
    }
    const preview = this.#attach(panel);
    try {
      this.#follow(await workspace.openTextDocument(Uri.parse(uri, true)));
    } catch (error) {
      preview.fail(t('The plan of this preview cannot be opened: {0}', reasonOf(error)));
    }
  }

  #follow(document: TextDocument | undefined): void {
    if (document?.languageId === LANGUAGE) this.#shown?.preview.follow(document);
  }

  /** A plan that was closed is there again: opened anew, or its language was set. */
  #onOpened(document: TextDocument): void {
    if (document.uri.toString() === this.#shown?.preview.uri?.toString()) this.#follow(document);
  }

  /** @param from a file, or a folder that the plan is in */
  async #onRenamed(from: Uri, to: Uri): Promise<void> {
    const uri = this.#shown?.preview.uri;
    if (!uri || (uri.path !== from.path && !uri.path.startsWith(`${from.path}/`))) return;
    this.#follow(await this.#document(to.with({ path: to.path + uri.path.slice(from.path.length) })));
  }
}

/** Registers the preview's commands, and brings a preview back after the window was loaded anew. */
export function registerPreview(context: ExtensionContext, server: PreviewServer): Disposable {
  return new Preview(context.extensionUri, server);
}
