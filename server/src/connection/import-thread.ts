// Import in a thread of its own: a document that is built to take forever, or all memory, is ended, and the server goes on
// answering meanwhile.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CancellationToken } from 'vscode-languageserver';
import { Failure } from '../failure';
import { type ImportedPlan, type ImportJob, importPlan } from '../import/job';
import { type Language, language, setLanguage, t } from '../messages';

interface Order {
  readonly job: ImportJob;
  readonly language: Language;
}

/** What the thread says before it ends. */
type Outcome = { readonly plan: ImportedPlan } | { readonly failure: string } | { readonly error: string };

/** How long an import may take, in milliseconds, and how much memory, in megabytes. */
const MOST_MS = 60_000;
const MOST_MB = 1024;

/** Whether this thread was begun to import. */
export const isImportThread = (): boolean => !isMainThread && isOrder(workerData);

const isOrder = (data: unknown): data is Order => typeof data === 'object' && data !== null && 'job' in data;

/** Does what the thread was begun for, and says it to the one that began it. */
export async function serveImport(): Promise<void> {
  const order = workerData as Order;
  setLanguage(order.language);
  parentPort?.postMessage(await outcomeOf(order.job));
}

async function outcomeOf(job: ImportJob): Promise<Outcome> {
  try {
    return { plan: await importPlan(job) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error.message };
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/**
 * Brings a document in, in a thread that is ended when it is cancelled, takes too long or too much memory.
 * @param program the bundle that calls serveImport in such a thread
 * @throws Failure that names the file; Error for a mistake of ours
 */
export function importApart(program: string, job: ImportJob, token: CancellationToken): Promise<ImportedPlan> {
  const order: Order = { job, language: language() };
  const worker = new Worker(program, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<ImportedPlan>((settle, fail) => {
    const end = (error: Error): void => {
      fail(error);
      void worker.terminate();
    };
    const tooMuch = (): Failure =>
      new Failure(t('{0}: the document is too large or too intricate to be read.', job.name));
    const timer = setTimeout(() => end(tooMuch()), MOST_MS);
    const listening = token.onCancellationRequested(() => end(new Failure(t('The request was cancelled.'))));
    worker.once('message', (outcome: Outcome) => {
      if ('plan' in outcome) settle(outcome.plan);
      else fail('failure' in outcome ? new Failure(outcome.failure) : new Error(outcome.error));
      void worker.terminate();
    });
    worker.once('error', (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      listening.dispose();
      // nothing, where it was settled before
      fail(tooMuch());
    });
  });
}
