// The panel that shows a plan's sheets: it follows the plan that is being written.
import { randomBytes } from 'node:crypto';
import { Disposable, type TextDocument, Uri, type WebviewPanel, workspace } from 'vscode';
import { PREVIEW, type PreviewParams, type PreviewResult } from '../../../server/src/protocol';
import { reasonOf } from '../failure';
import { t } from '../messages';
import { languageSetting } from '../settings';
import { EditorSync } from './editor-sync';
import type { FromPage, ToPage } from './messages';
import { pageHtml } from './page';
import { Updates } from './updates';

/** What the preview needs of the language client. */
export interface PreviewServer {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
  isRunning(): boolean;
  onDidChangeState(listener: () => void): Disposable;
}

/** What the page may load from. */
export const distOf = (extension: Uri): Uri => Uri.joinPath(extension, 'dist');

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** One panel; lives until its tab is closed. */
export class PreviewPanel implements Disposable {
  #document: TextDocument | undefined;
  #updates: Updates<PreviewResult> | undefined;
  /** What the page shows, or would if it were not hidden. */
  #sheets: ToPage | undefined;
  #notice = '';
  /** Whether the page is there: the editor throws away that of a hidden panel. */
  #loaded = false;
  readonly #sync: EditorSync;
  readonly #events: Disposable;

  /** @param panel with nothing in it */
  constructor(
    private readonly panel: WebviewPanel,
    private readonly extension: Uri,
    private readonly server: PreviewServer,
  ) {
    this.#sync = new EditorSync(
      () => this.#document,
      (message) => this.#post(message),
    );
    this.#events = Disposable.from(
      this.#sync,
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)),
      panel.onDidChangeViewState(() => {
        this.#loaded &&= panel.visible;
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0 && this.#loaded) this.#updates?.changed();
      }),
      workspace.onDidCloseTextDocument((document) => this.#onClosed(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('kehoach.language')) this.#load();
      }),
      server.onDidChangeState(() => {
        if (server.isRunning()) this.refresh();
      }),
    );
    panel.iconPath = Uri.joinPath(extension, 'client/media/kh.svg');
    this.#load();
  }

  /** The plan that is shown, also where it is closed by now. */
  get uri(): Uri | undefined {
    return this.#document?.uri;
  }

  /** Shows a plan, and every change of it from now on. */
  follow(document: TextDocument): void {
    if (document === this.#document && !document.isClosed && this.#updates) return;
    this.#updates?.dispose();
    this.#document = document;
    this.#say('');
    this.panel.title = t('Preview: {0}', nameOf(document.uri));
    this.#updates = new Updates<PreviewResult>({
      request: () => this.server.sendRequest(PREVIEW, { uri: document.uri.toString() } satisfies PreviewParams),
      show: (result) => this.#show(document, result),
      failed: (error) => this.#say(this.#failure(error)),
    });
    this.refresh();
  }

  /** Asks for the newest version at once. */
  refresh(): void {
    if (this.#loaded) this.#updates?.now();
  }

  /** Says why there is no sheet, or no new one; the last one stays. */
  fail(message: string): void {
    this.#say(message);
  }

  dispose(): void {
    this.#updates?.dispose();
    this.#events.dispose();
  }

  #load(): void {
    const { webview } = this.panel;
    const dist = distOf(this.extension);
    this.#loaded = false;
    this.panel.title = this.#document ? t('Preview: {0}', nameOf(this.#document.uri)) : t('Preview');
    webview.html = pageHtml({
      cspSource: webview.cspSource,
      nonce: randomBytes(18).toString('base64'),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'preview.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, 'preview.css')).toString(),
      language: languageSetting(),
      labels: {
        preview: t('Preview'),
        zoom: t('Size of the sheet'),
        smaller: t('Smaller'),
        larger: t('Larger'),
        fit: t('As wide as the view, or the size of the paper'),
      },
    });
  }

  #receive(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        this.#loaded = true;
        if (this.#sheets) this.#post(this.#sheets);
        this.#say(this.#notice);
        this.#sync.align();
        this.refresh();
        break;
      case 'scrolled':
        this.#sync.scrolled(message.line);
        break;
      case 'click':
        void this.#sync.clicked(message);
    }
  }

  #show(document: TextDocument, { pages }: PreviewResult): void {
    const uri = document.uri.toString();
    const first = this.#sheets?.kind !== 'sheets' || this.#sheets.uri !== uri;
    this.#sheets = { kind: 'sheets', uri, pages, lines: document.lineCount };
    this.#post(this.#sheets);
    this.#say('');
    if (first) this.#sync.align();
  }

  #onClosed(document: TextDocument): void {
    if (document !== this.#document) return;
    this.#updates?.dispose();
    this.#updates = undefined;
    this.#say(t('{0} is closed: the preview stays as it was.', nameOf(document.uri)));
  }

  #failure(error: unknown): string {
    return this.server.isRunning()
      ? t('The preview could not be made anew and stays as it was: {0}', reasonOf(error))
      : t('The language server of Kế hoạch is not running: the preview stays as it was.');
  }

  #say(text: string): void {
    this.#notice = text;
    this.#post({ kind: 'notice', text });
  }

  #post(message: ToPage): void {
    if (this.#loaded) void this.panel.webview.postMessage(message);
  }
}
