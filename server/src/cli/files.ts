// Files found and written: nothing is guessed, nothing is half written.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure';
import { t } from '../messages';

/** What files of a folder are plans. */
export const PLAN_EXTENSION = '.kh';

/** Whether a path leads to a folder. */
export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The files named, and of each folder named the plans in it and beneath it, in the order of their names.
 * Hidden folders and node_modules are passed over.
 * @throws Failure where a folder holds no plan or cannot be read
 */
export function expand(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (name === '-' || !isFolder(name)) return [name];
    const plans = plansBeneath(name);
    if (!plans.length) throw new Failure(t('{0}: there is no plan (.kh) in this folder.', name));
    return plans;
  });
}

function plansBeneath(folder: string): string[] {
  const entries = (() => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      throw new Failure(t('{0}: the folder cannot be read ({1}).', folder, reasonOf(error)));
    }
  })();
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return /^\.|^node_modules$/.test(entry.name) ? [] : plansBeneath(file);
      return entry.isFile() && path.extname(entry.name).toLowerCase() === PLAN_EXTENSION ? [file] : [];
    });
}

/** The path with another extension. */
function withExtension(file: string, extension: string): string {
  return path.join(path.dirname(file), `${path.basename(file, path.extname(file))}${extension}`);
}

function dropIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // its folder is none: nothing was begun
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. Missing folders are made.
 * @throws Failure where it cannot be written; what was there stays
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    dropIfThere(beside);
    throw new Failure(t('{0}: the file cannot be written ({1}). Choose another place with -o.', file, reasonOf(error)));
  }
}

/** A file to be written. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files that nobody named one by one: none where one of them would take the place of another file.
 * @throws Failure for a file that is there with another content, and where one cannot be written
 */
export function writeNew(outputs: readonly Output[]): void {
  for (const { file, content } of outputs) {
    if (!existsSync(file) || (!isFolder(file) && readFileSync(file).equals(Buffer.from(content)))) continue;
    throw new Failure(
      t('{0}: a file of this name is there already. Add --force to replace it, or choose another place with -o.', file),
    );
  }
  for (const { file, content } of outputs) writeWhole(file, content);
}

/**
 * Where each output goes.
 * @param inputs the files read
 * @param target what `-o` says: a file, or a folder (one that is there, or a name that ends in a slash)
 * @param extension of the outputs, with its dot
 * @param stems names without extension, one for each input; absent: those of the inputs
 * @throws Failure where several would go to one file, or onto an input
 */
export function outputsOf(
  inputs: readonly string[],
  target: string | undefined,
  extension: string,
  stems?: readonly string[],
): string[] {
  const intoFolder = target !== undefined && (/[\\/]$/.test(target) || isFolder(target));
  if (target !== undefined && !intoFolder && inputs.length > 1) {
    throw new Failure(t('{0}: several files cannot go into one. Name a folder after -o; a new one ends in /.', target));
  }
  const outputs = inputs.map((input, n) => {
    if (target !== undefined && !intoFolder) return target;
    const own = input === '-' ? 'plan' : input;
    const stem = stems?.[n];
    const name =
      stem === undefined ? withExtension(own, extension) : path.join(path.dirname(own), `${stem}${extension}`);
    return intoFolder ? path.join(target, path.basename(name)) : name;
  });
  const read = new Set(inputs.map((input) => path.resolve(input)));
  const writers = new Map<string, string>();
  for (const [n, output] of outputs.entries()) {
    const place = path.resolve(output);
    if (read.has(place)) {
      throw new Failure(t('{0}: writing here would overwrite an input. Choose another place with -o.', output));
    }
    const other = writers.get(place);
    const input = inputs[n] ?? '';
    if (other !== undefined) {
      throw new Failure(
        t('{0}: both {1} and {2} would be written here. Export one of them apart.', output, other, input),
      );
    }
    writers.set(place, input);
  }
  return outputs;
}
