import { describe, expect, it } from 'vitest';
import { type Choice, settleTargets } from '../../../client/src/files/conflicts';

/** What is written, as `source → path`, where some files are there already. */
async function written(paths: readonly string[], there: readonly string[], choice: Choice): Promise<string[]> {
  const files = new Set(there);
  const targets = paths.map((path, n) => ({ source: `${n + 1}`, path }));
  const settled = await settleTargets(targets, async (path) => files.has(path), choice);
  return settled.map(({ source, path }) => `${source} → ${path}`);
}

describe('files that are there already', () => {
  const paths = ['/x/a.docx', '/x/b.docx'];
  const there = ['/x/b.docx'];

  it('are replaced only where the person said so', async () => {
    expect(await written(paths, there, 'overwrite')).toEqual(['1 → /x/a.docx', '2 → /x/b.docx']);
  });

  it('are kept beside the new ones', async () => {
    expect(await written(paths, there, 'keepBoth')).toEqual(['1 → /x/a.docx', '2 → /x/b (2).docx']);
    expect(await written(paths, [...there, '/x/b (2).docx'], 'keepBoth')).toEqual([
      '1 → /x/a.docx',
      '2 → /x/b (3).docx',
    ]);
  });

  it('are skipped', async () => {
    expect(await written(paths, there, 'skip')).toEqual(['1 → /x/a.docx']);
    expect(await written(paths, paths, 'skip')).toEqual([]);
  });
});

describe('two plans of one name', () => {
  it.each<Choice>(['overwrite', 'keepBoth', 'skip'])('never go into one file (%s)', async (choice) => {
    expect(await written(['/x/a.docx', '/x/a.docx', '/x/a.docx'], [], choice)).toEqual([
      '1 → /x/a.docx',
      '2 → /x/a (2).docx',
      '3 → /x/a (3).docx',
    ]);
  });

  it('are of one name too where only capitals or the form of the letters differ', async () => {
    const decomposed = '/x/kế.docx'.normalize('NFD');
    expect(await written(['/x/Kế.docx', '/x/kế.docx', decomposed], [], 'overwrite')).toEqual([
      '1 → /x/Kế.docx',
      '2 → /x/kế (2).docx',
      `3 → ${'/x/kế (3).docx'.normalize('NFD')}`,
    ]);
  });

  it('keep their names in different folders', async () => {
    expect(await written(['/x/a.docx', '/y/a.docx'], [], 'keepBoth')).toEqual(['1 → /x/a.docx', '2 → /y/a.docx']);
  });

  it('do not take a name that a file of before has', async () => {
    expect(await written(['/x/a.docx', '/x/a.docx'], ['/x/a.docx', '/x/a (2).docx'], 'overwrite')).toEqual([
      '1 → /x/a.docx',
      '2 → /x/a (3).docx',
    ]);
  });
});
