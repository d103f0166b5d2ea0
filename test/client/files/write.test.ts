import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../../client/src/files/write';

const { FOLDER, there } = vi.hoisted(() => ({
  /** `FileType.Directory` of the editor. */
  FOLDER: 2,
  /** What is there, by path: bytes, or a folder. */
  there: new Map<string, Uint8Array | 'folder'>(),
}));

vi.mock('vscode', async () => {
  const { URI, Utils } = await import('vscode-uri');
  const fs = {
    isWritableFileSystem: () => true,
    stat: async ({ path }: { readonly path: string }) => {
      const found = there.get(path);
      if (found === undefined) throw new Error('not there');
      return { type: found === 'folder' ? FOLDER : 1 };
    },
    writeFile: async ({ path }: { readonly path: string }, content: Uint8Array) => void there.set(path, content),
    rename: async (
      from: { readonly path: string },
      to: { readonly path: string },
      { overwrite }: { readonly overwrite: boolean },
    ) => {
      if (there.has(to.path) && !overwrite) throw new Error('taken');
      there.set(to.path, there.get(from.path)!);
      there.delete(from.path);
    },
    delete: async ({ path }: { readonly path: string }) => void there.delete(path),
  };
  return {
    FileSystemError: class extends Error {},
    FileType: { Directory: FOLDER },
    Uri: { joinPath: Utils.joinPath, file: URI.file },
    workspace: { fs },
  };
});

const { Uri } = await import('vscode');
const file = Uri.file('/plans/a.docx');
const content = new Uint8Array([1, 2]);

describe('writing a file', () => {
  beforeEach(() => there.clear());

  it('leaves nothing but the file', async () => {
    await writeWhole(file, content, false);
    expect([...there]).toEqual([['/plans/a.docx', content]]);
  });

  it('replaces a file only where it may, and leaves nothing beside it', async () => {
    there.set(file.path, new Uint8Array([0]));
    await expect(writeWhole(file, content, false)).rejects.toThrow('a.docx');
    expect([...there.values()]).toEqual([new Uint8Array([0])]);
    await writeWhole(file, content, true);
    expect([...there.values()]).toEqual([content]);
  });

  it('never replaces a folder, whatever it may', async () => {
    there.set(file.path, 'folder');
    await expect(writeWhole(file, content, true)).rejects.toThrow('thư mục');
    expect([...there]).toEqual([[file.path, 'folder']]);
  });
});
