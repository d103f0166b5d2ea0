// The analysed plan of each open document: made once per version and surroundings, when it is first asked for.
import { type Diagnostic, runChecks } from '../checks/run';
import { analyse } from '../plan/analyse';
import type { AnalysedPlan } from '../plan/model';
import type { DocumentStore, OpenDocument } from './documents';
import type { Folders, Surroundings } from './folders';
import type { PlansAtHand } from './plans-at-hand';

let made = 0;

/** One version of a document in its surroundings. */
export class Analysis {
  readonly #id = `${process.pid}.${++made}`;
  #plan: AnalysedPlan | undefined;
  #findings: { readonly stamp: number; readonly all: readonly Diagnostic[] } | undefined;

  constructor(
    readonly document: OpenDocument,
    readonly surroundings: Surroundings,
    private readonly atHand: PlansAtHand,
  ) {}

  /** What it says. */
  plan(): AnalysedPlan {
    this.#plan ??= analyse(this.document, this.surroundings.directory);
    return this.#plan;
  }

  /** What the checks say of it, beside the plans at hand. */
  findings(): readonly Diagnostic[] {
    const plan = this.plan();
    const stamp = this.atHand.stampOf(plan.uri);
    if (this.#findings?.stamp !== stamp) {
      this.atHand.take(plan);
      const { settings } = this.surroundings;
      this.#findings = { stamp, all: runChecks(plan, { origin: 'kh', settings, others: this.atHand.plans }) };
    }
    return this.#findings.all;
  }

  /** Another one for other findings, also after the server was started anew: what a client holds of it is still so. */
  get id(): string {
    return `${this.#id}.${this.atHand.stampOf(this.document.uri)}`;
  }
}

/** What is known of the open documents. */
export class Analyses {
  readonly #kept = new Map<string, Analysis>();

  constructor(
    private readonly documents: DocumentStore,
    private readonly folders: Folders,
    private readonly atHand: PlansAtHand,
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
    const analysis = new Analysis(document, surroundings, this.atHand);
    this.#kept.set(uri, analysis);
    return analysis;
  }
}
