// Which files a command was run on.
import { Uri } from 'vscode';

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
