// Several files, one after the other, with progress.
import { type CancellationToken, ProgressLocation, window } from 'vscode';
import { Failure, reasonOf } from '../failure';
import type { Services } from './services';
import { isCancelled, tellFailure } from './tell-failure';

/**
 * Works on items until done or stopped. What failed is told, the others are done all the same; only a server that is
 * gone ends it, as nothing more can be done.
 * @param nameOf the name of an item, for people
 * @param work gives undefined where it was stopped before anything was done
 * @param told takes what failed, where the caller tells of it
 * @returns what was done, in order
 */
export async function oneByOne<Item, Result>(
  services: Services,
  title: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  work: (item: Item, token: CancellationToken) => Promise<Result | undefined>,
  told?: string[],
): Promise<Result[]> {
  const { client, log } = services;
  const failures = told ?? [];
  const done: Result[] = [];
  const options = { location: ProgressLocation.Notification, cancellable: true, title };
  await window.withProgress(options, async (progress, token) => {
    for (const item of items) {
      if (token.isCancellationRequested) return;
      progress.report({ message: nameOf(item), increment: 100 / items.length });
      try {
        const result = await work(item, token);
        if (result !== undefined) done.push(result);
      } catch (error) {
        if (isCancelled(error)) return;
        if (error instanceof Failure) {
          failures.push(error.message);
        } else if (client.isRunning()) {
          log.error(error instanceof Error ? error : String(error));
          failures.push(`${nameOf(item)}: ${reasonOf(error)}`);
        } else {
          void tellFailure(services, error);
          return;
        }
      }
    }
  });
  if (!told && failures.length > 0) void window.showErrorMessage(failures.join('\n'));
  return done;
}
