// The files of the project, as they stand on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '../..');

/** Made or fetched, not written; the same as in .gitignore. */
const MADE = ['dist', 'out', 'coverage', '.vscode-test', '.vscode-npm', '.vscode-npm-floor'];
const NOT_WRITTEN = new Set(['.git', 'node_modules', ...MADE]);

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_WRITTEN.has(entry.name) ? [] : walk(path);
    return entry.name.endsWith('.vsix') || entry.name.endsWith('.tsbuildinfo') ? [] : [path];
  });
}

/** Paths of the project's own files, from the root, with `/`. */
export const files: readonly string[] = walk('').sort();

/** Those with one of the given endings, `.ts`. */
export const ending = (...ends: string[]): string[] => files.filter((file) => ends.some((end) => file.endsWith(end)));

/** The text of a file of the project. */
export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
