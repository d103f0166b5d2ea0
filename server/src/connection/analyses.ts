// The analysed plan of each open document: made once per version and surroundings, when it is first asked for.
import { type Diagnostic, runChecks } from '../checks/run';
import { analyse } from '../plan/analyse';
import type { AnalysedPlan } from '../plan/model';
import type { DocumentStore, OpenDocument } from './documents';
import type { Folders, Surroundings } from './folders';

let made = 0;

/** One version of a document in its surroundings. */
export class Analysis {
  /** Another one for each, also after the server was started anew: what a client holds of it is still so. */
  readonly id = `${process.pid}.${++made}`;
  #plan: AnalysedPlan | undefined;
  #findings: readonly Diagnostic[] | undefined;

  constructor(
    readonly document: OpenDocument,
    readonly surroundings: Surroundings,
  ) {}

  /** What it says. */
  plan(): AnalysedPlan {
    this.#plan ??= analyse(this.document, this.surroundings.directory);
    return this.#plan;
  }

  /** What the checks say of it. */
  findings(): readonly Diagnostic[] {
    this.#findings ??= runChecks(this.plan(), { origin: 'kh', settings: this.surroundings.settings });
    return this.#findings;
  }
}

/** What is known of the open documents. */
export class Analyses {
  readonly #kept = new Map<string, Analysis>();

  constructor(
    private readonly documents: DocumentStore,
    private readonly folders: Folders,
  ) {}

  /** The newest version of a document; undefined of what is not open. */
  of(uri: string): Analysis | undefined {
    const document = this.documents.get(uri);
    if (!document) {
      this.#kept.delete(uri);
      return undefined;
    }
    const surroundings = this.folders.of(uri);
    const kept = this.#kept.get(uri);
    if (kept?.document === document && kept.surroundings === surroundings) return kept;
    const analysis = new Analysis(document, surroundings);
    this.#kept.set(uri, analysis);
    return analysis;
  }
}
