// What a URI says.
import { posix } from 'node:path';
import { URI } from 'vscode-uri';

/** The path of a file; undefined for what is no file of this machine. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

/** The name of a document, for people. */
export const nameOf = (uri: string): string => posix.basename(URI.parse(uri).path) || uri;
