// kehoach/checkFiles: plans that need not be open. What is found in those that are not is published, and kept in step
// with the file.
import type { CancellationToken, Connection, WorkDoneProgressParams } from 'vscode-languageserver';
import { type Diagnostic as Finding, runChecks } from '../checks/run';
import { Failure } from '../failure';
import { diagnostics } from '../features/diagnostics';
import { parse } from '../language/document';
import { t } from '../messages';
import { analyse } from '../plan/analyse';
import type { AnalysedPlan } from '../plan/model';
import type { CheckFilesParams, CheckFilesResult } from '../protocol';
import type { Analyses } from './analyses';
import { type Answering, idle, throwIfCancelled } from './answering';
import type { Client } from './client';
import type { Folders } from './folders';
import type { Host } from './host';
import type { PlansAtHand } from './plans-at-hand';
import { nameOf, pathOf } from './uris';

type Sums = { -readonly [K in keyof CheckFilesResult]: CheckFilesResult[K] };

const COUNTED = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' } as const;

/** Checks files and keeps what is published of them true. */
export class FileChecks {
  /** URIs of the files that something was published of. */
  readonly #published = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly answering: Answering,
    private readonly analyses: Analyses,
    private readonly folders: Folders,
    private readonly host: Host,
    private readonly atHand: PlansAtHand,
    private readonly client: () => Client,
    /** Whether the client has the findings of an open document in another way. */
    private readonly isShown: (uri: string) => boolean,
  ) {}

  /**
   * Checks files one after the other; a document that is open counts as it is in the editor. What the editor shows has its
   * findings already.
   * @throws ResponseError when the request is cancelled
   */
  async check(params: CheckFilesParams & WorkDoneProgressParams, token: CancellationToken): Promise<CheckFilesResult> {
    const { uris } = params;
    const progress = this.connection.window.attachWorkDoneProgress(params.workDoneToken);
    const sums: Sums = { files: 0, errors: 0, warnings: 0, information: 0, hints: 0, unreadable: [] };
    progress.begin(t('Checking plans'), 0, undefined, true);
    try {
      for (const [n, uri] of uris.entries()) {
        await idle();
        throwIfCancelled(token);
        progress.report(Math.floor((100 * n) / uris.length), t('{0} of {1}', n + 1, uris.length));
        await this.#add(uri, sums);
      }
    } finally {
      progress.done();
    }
    return sums;
  }

  /** A document was opened, changed or asked for: where the editor shows it, its findings come with it. */
  changed(uri: string): void {
    if (!this.#published.has(uri)) return;
    if (this.isShown(uri)) this.answering.aside(() => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
    else this.again([uri]);
  }

  /** Looks anew at files whose findings are published; a file that can no longer be read has none. */
  again(uris: Iterable<string> = [...this.#published]): void {
    this.answering.aside(async () => {
      for (const uri of uris) {
        if (!this.#published.has(uri)) continue;
        await idle();
        await this.#add(uri, { files: 0, errors: 0, warnings: 0, information: 0, hints: 0, unreadable: [] });
      }
    });
  }

  async #add(uri: string, sums: Sums): Promise<void> {
    try {
      for (const { severity } of await this.#findings(uri)) sums[COUNTED[severity]]++;
      sums.files++;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      sums.unreadable = [...sums.unreadable, { uri, message: error.message }];
      if (this.#published.delete(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  /** @throws Failure for a file that cannot be read */
  async #findings(uri: string): Promise<readonly Finding[]> {
    const open = this.analyses.of(uri);
    if (open) {
      const findings = open.findings();
      if (!this.isShown(uri)) await this.#publish(open.plan(), findings);
      return findings;
    }
    const path = pathOf(uri);
    if (path === undefined) throw new Failure(t('{0}: this is no file of this machine.', nameOf(uri)));
    const tree = parse(this.host.readText(path));
    const { directory, settings } = this.folders.of(uri);
    const plan = analyse({ uri, version: 0, tree }, directory);
    const found = runChecks(plan, { origin: 'kh', settings, others: this.atHand.plans });
    await this.#publish(plan, found);
    return found;
  }

  async #publish(plan: AnalysedPlan, found: readonly Finding[]): Promise<void> {
    const { uri } = plan;
    this.#published.add(uri);
    const { checkPages } = this.client();
    await this.connection.sendDiagnostics({ uri, diagnostics: diagnostics(plan, found, { checkPages }) });
  }
}
