// Files read and written: nothing is guessed, nothing is half written.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { t } from '../messages';
import { Failure, reasonOf } from './failure';

/** Larger input is no plan. */
const MAX_BYTES = 50 * 1024 * 1024;
/** A plan's longest paragraph has a few thousand characters. */
const MAX_LINE = 1_000_000;

/** What files of a folder are plans. */
export const PLAN_EXTENSION = '.kh';

function readBytes(file: string): Buffer {
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    if (size > MAX_BYTES)
      throw new Failure(
        t(
          '{0}: the file has {1} MB; a plan has at most {2} MB.',
          file,
          Math.round(size / 2 ** 20),
          MAX_BYTES / 2 ** 20,
        ),
      );
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(unreadable(file, reasonOf(error)));
  }
}

function unreadable(file: string, reason: string): string {
  switch (reason) {
    case 'ENOENT':
      return t('{0}: there is no such file. Check the name and the folder.', file);
    case 'EACCES':
    case 'EPERM':
      return t('{0}: the file may not be read. Ask for the right to read it.', file);
    case 'EISDIR':
      return t('{0}: this is a folder. Name the files in it.', file);
    default:
      return t('{0}: the file cannot be read ({1}).', file, reason);
  }
}

/**
 * The text of a file, its byte order mark included.
 * @param file a path, or `-` for standard input
 * @throws Failure where it is missing, unreadable, no UTF-8 text, or far from any plan
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new Failure(t('{0}: this is not a text file. Save it as text in UTF-8 (.kh, .txt, .md).', file));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(
      t('{0}: the text is not in UTF-8, or is cut off in the middle of a letter. Save it again as UTF-8.', file),
    );
  }
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > MAX_LINE) {
      throw new Failure(
        t('{0}: line {1} has {2} characters; this is no plan. Break the text into lines.', file, line, length),
      );
    }
    if (end < 0) break;
    start = end + 1;
  }
  return text;
}

/** The text of a file, undefined where there is none that can be read. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isFolder(file: string): boolean {
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

/**
 * Where each output goes.
 * @param inputs the files read
 * @param target what `-o` says: a file, or a folder (one that is there, or a name that ends in a slash)
 * @param extension of the outputs, with its dot
 * @throws Failure where several would go to one file, or onto an input
 */
export function outputsOf(inputs: readonly string[], target: string | undefined, extension: string): string[] {
  const intoFolder = target !== undefined && (/[\\/]$/.test(target) || isFolder(target));
  if (target !== undefined && !intoFolder && inputs.length > 1) {
    throw new Failure(t('{0}: several files cannot go into one. Name a folder after -o.', target));
  }
  const outputs = inputs.map((input) => {
    if (target !== undefined && !intoFolder) return target;
    const name = withExtension(input === '-' ? 'plan' : input, extension);
    return intoFolder ? path.join(target, path.basename(name)) : name;
  });
  const taken = new Set(inputs.map((input) => path.resolve(input)));
  for (const output of outputs) {
    if (taken.has(path.resolve(output))) {
      throw new Failure(
        t('{0}: writing here would overwrite an input, or another output. Choose another place with -o.', output),
      );
    }
    taken.add(path.resolve(output));
  }
  return outputs;
}
