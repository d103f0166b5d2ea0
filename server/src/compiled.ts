// Starts a bundle of ours with what the engine made of it before: reading and compiling two megabytes anew takes longer
// than most commands. Node 22.8 brings the like along; here it works with every Node that is supported.
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

type Wrapped = (exports: unknown, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** Where programs of this user keep what can be made anew; no other user may write there: the engine runs it. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'kehoach', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kehoach');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'kehoach');
}

/** Other files of the same length would pass for this one: the engine compares no more than that. */
function cacheName(file: string): string {
  const { size, mtimeMs } = statSync(file);
  const place = [...dirname(file)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 0xffffffff, 7);
  return [basename(file, '.js'), process.arch, cachedDataVersionTag(), place, size, Math.round(mtimeMs)].join('-');
}

/** Keeps what was compiled, and drops that of earlier builds. Where nothing can be written, nothing is kept. */
function keep(folder: string, name: string, data: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    const beside = join(folder, `${name}.${process.pid}.tmp`);
    writeFileSync(beside, data, { mode: 0o600 });
    renameSync(beside, join(folder, name));
    const place = name.split('-').slice(0, -2).join('-');
    for (const old of readdirSync(folder))
      if (old.startsWith(`${place}-`) && old !== name) rmSync(join(folder, old), { force: true });
  } catch {
    // the next start compiles anew
  }
}

function readKept(folder: string, name: string): Buffer | undefined {
  try {
    const { uid, mode } = statSync(folder);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(join(folder, name)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a CommonJS bundle, without import(), as `require` would; a bundle that it requires by a path too. What was
 * compiled is kept at the end of the process.
 * @param file its absolute path
 * @returns what it exports
 * @throws Error where it cannot be read; whatever it throws itself
 */
export function startCompiled(file: string): unknown {
  const folder = cacheFolder();
  const name = cacheName(file);
  const cachedData = readKept(folder, name);
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected)
    process.once('exit', () => keep(folder, name, script.createCachedData()));
  const module: { exports: unknown } = { exports: {} };
  const run: Wrapped = script.runInThisContext();
  run.call(module.exports, module.exports, requireFrom(file), module, file, dirname(file));
  return module.exports;
}

/** `require` as a bundle sees it; each bundle beside it is run once. */
function requireFrom(file: string): NodeJS.Require {
  const plain = createRequire(file);
  const started = new Map<string, unknown>();
  const require = (id: string): unknown => {
    if (!/^\.\.?\/.*\.js$/.test(id)) return plain(id);
    if (!started.has(id)) started.set(id, startCompiled(join(dirname(file), id)));
    return started.get(id);
  };
  return Object.assign(require, plain);
}
