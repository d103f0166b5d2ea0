// Findings to the client: asked for where it asks, else published; never those of an older version.
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { diagnostics } from '../features/diagnostics';
import type { Analyses, Analysis } from './analyses';
import { type Answering, idle, throwIfCancelled } from './answering';
import type { Client } from './client';

/** The findings of open documents. */
export class Diagnostics {
  /** The last turn of each document that is to be published; an older turn gives up. */
  readonly #turns = new Map<string, object>();
  /** Open documents that the client has asked for: an editor does not ask for one that it shows nowhere. */
  readonly #asked = new Set<string>();
  /** The client is about to be told to ask again. */
  #refreshing = false;

  constructor(
    private readonly connection: Connection,
    private readonly answering: Answering,
    private readonly analyses: Analyses,
    private readonly client: () => Client,
  ) {}

  /** A document is another, or stands in other surroundings: its findings are published soon. */
  changed(uri: string): void {
    if (this.client().pullsDiagnostics) return;
    const turn = {};
    this.#turns.set(uri, turn);
    this.answering.aside(() => this.#publish(uri, () => this.#turns.get(uri) === turn));
  }

  /** Findings of several documents are others: a client that asks for them is told to ask again, once for all of them. */
  refresh(): void {
    if (!this.client().refreshesDiagnostics || this.#refreshing) return;
    this.#refreshing = true;
    this.answering.aside(async () => {
      await idle();
      this.#refreshing = false;
      await this.connection.languages.diagnostics.refresh();
    });
  }

  /** Whether the client has the findings of an open document from here. */
  has(uri: string): boolean {
    return !this.client().pullsDiagnostics || this.#asked.has(uri);
  }

  /** A document is no longer open: nothing is said of it. */
  closed(uri: string): void {
    this.#asked.delete(uri);
    this.#turns.delete(uri);
    if (!this.client().pullsDiagnostics)
      this.answering.aside(() => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /**
   * The report on the newest version of a document.
   * @throws ResponseError when the request is cancelled
   */
  async pull(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const analysis = await this.#newest(textDocument.uri, () => {
      throwIfCancelled(token);
      return true;
    });
    if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    this.#asked.add(textDocument.uri);
    const resultId = analysis.id;
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.#items(analysis) };
  }

  async #publish(uri: string, isLast: () => boolean): Promise<void> {
    const analysis = await this.#newest(uri, isLast);
    if (!analysis) return;
    await this.connection.sendDiagnostics({
      uri,
      version: analysis.document.version,
      diagnostics: this.#items(analysis),
    });
  }

  /** Takes in what has come from the client before each longer piece of work; undefined where that ends it. */
  async #newest(uri: string, goesOn: () => boolean): Promise<Analysis | undefined> {
    for (;;) {
      await idle();
      const analysis = goesOn() ? this.analyses.of(uri) : undefined;
      if (!analysis) return undefined;
      analysis.plan();
      await idle();
      if (!goesOn()) return undefined;
      if (this.analyses.of(uri) === analysis) return analysis;
    }
  }

  #items(analysis: Analysis): LspDiagnostic[] {
    const { checkPages } = this.client();
    return diagnostics(analysis.plan(), analysis.findings(), { checkPages });
  }
}
