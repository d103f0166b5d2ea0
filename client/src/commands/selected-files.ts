// Which files a command was run on.
import { FileType, RelativePattern, Uri, workspace } from 'vscode';

/**
 * What the editor hands to a command: from the explorer the file clicked and all selected ones, from an editor's title
 * its file, from the palette nothing.
 */
export function selectedFiles(args: readonly unknown[]): Uri[] {
  const [clicked, selected] = args;
  if (Array.isArray(selected)) {
    const files = selected.filter((each): each is Uri => each instanceof Uri);
    if (files.length > 0) return files;
  }
  return clicked instanceof Uri ? [clicked] : [];
}

/** Folders that hold what programs put there, and hidden ones. */
const PASSED_OVER = '**/{node_modules,.*}/**';

/** The files of a pattern in a folder and beneath it, plans (.kh) else, in the order of their paths. */
export async function filesBeneath(folder: Uri, pattern = '**/*.kh'): Promise<Uri[]> {
  const found = await workspace.findFiles(new RelativePattern(folder, pattern), PASSED_OVER);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** The files among what was selected, and of each folder those of a pattern, the plans else; none of them twice. */
export async function withFolders(selected: readonly Uri[], pattern?: string): Promise<Uri[]> {
  const files = new Map<string, Uri>();
  for (const uri of selected)
    for (const file of (await isFolder(uri)) ? await filesBeneath(uri, pattern) : [uri])
      files.set(file.toString(), file);
  return [...files.values()];
}
