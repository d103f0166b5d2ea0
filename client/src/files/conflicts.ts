// What happens where computed files would go onto others.
import { baseName, freeName } from './names';

/** What the person wants done with files that are there already. */
export type Choice = 'overwrite' | 'keepBoth' | 'skip';

/** Where a file comes from, and the path it is to go to. */
export interface Target<Source> {
  readonly source: Source;
  readonly path: string;
}

/** File systems of Windows and macOS take `A.docx` and `a.docx` for one file. */
const same = (path: string): string => path.normalize('NFC').toLowerCase();

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * The targets as they are written. Two of one batch never go into one file: the second is kept beside the first.
 * @param targets what would be written, in order
 * @param exists whether a file is there
 * @param choice what to do with those that are there
 */
export async function settleTargets<Source>(
  targets: readonly Target<Source>[],
  exists: (path: string) => Promise<boolean>,
  choice: Choice,
): Promise<Target<Source>[]> {
  const written = new Set<string>();
  const settled: Target<Source>[] = [];
  for (const { source, path } of targets) {
    const there = await exists(path);
    if (there && choice === 'skip') continue;
    const mustMove = written.has(same(path)) || (there && choice === 'keepBoth');
    const folder = folderOf(path);
    const taken = async (name: string): Promise<boolean> =>
      written.has(same(folder + name)) || (await exists(folder + name));
    const final = mustMove ? folder + (await freeName(baseName(path), taken)) : path;
    written.add(same(final));
    settled.push({ source, path: final });
  }
  return settled;
}
