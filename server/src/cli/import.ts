// kehoach import: documents into the plan language.
import { parseArgs } from 'node:util';
import { Failure } from '../failure';
import { annotated } from '../import/annotate';
import type { ImportResult } from '../import/import';
import { t } from '../messages';
import { createLineIndex } from '../plan/line-index';
import { isFolder, outputsOf, PLAN_EXTENSION, writeNew, writeWhole } from './files';
import { importFile } from './load';

/** What the import was unsure of: a line each, at the place in the file as given. */
function tell(file: string, source: string, imported: ImportResult): void {
  const lines = createLineIndex(source);
  for (const { id, message, place } of imported.notes) {
    const { line, character } = lines.position(imported.map.toSource(place).from);
    process.stderr.write(`${file}:${line + 1}:${character + 1}: ${message} (${id})\n`);
  }
}

/**
 * `kehoach import FILE… [-o FILE.kh|DIR]`; one file without `-o` goes to standard output. In a folder no other file is
 * replaced, unless `--force` says so.
 * @throws Failure for a wrong call, an unreadable file, a failed write
 */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  });
  if (!positionals.length) throw new Failure(t('import: name the files to bring in.'));
  const folder = positionals.find(isFolder);
  if (folder !== undefined) throw new Failure(t('{0}: this is a folder. Name the files in it.', folder));
  const target = values.output === '-' ? undefined : values.output;
  if (positionals.length > 1 && target === undefined) {
    throw new Failure(t('import: several files need a folder after -o.'));
  }
  const outputs = target === undefined ? [] : outputsOf(positionals, target, PLAN_EXTENSION);
  const results: ({ file: string } & Awaited<ReturnType<typeof importFile>>)[] = [];
  for (const file of positionals) results.push({ file, ...(await importFile(file)) });
  const written = outputs.map((file, n) => ({ file, content: annotated(results[n]!.imported) }));
  if (target === undefined) for (const { imported } of results) process.stdout.write(annotated(imported));
  // In a folder may lie the plan of an earlier import, and what was written in it since.
  else if (values.force || outputs[0] === target) for (const { file, content } of written) writeWhole(file, content);
  else writeNew(written);
  for (const { file, source, imported } of results) tell(file, source, imported);
  return 0;
}
