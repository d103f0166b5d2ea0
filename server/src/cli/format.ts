// kehoach format: the canonical form.
import { parseArgs } from 'node:util';
import { Failure } from '../failure';
import { formatPlan } from '../features/format';
import { t } from '../messages';
import { expand, PLAN_EXTENSION, writeWhole } from './files';
import { Loader } from './load';

/**
 * `kehoach format [--check] FILE…`: rewrites the files; `-` goes from standard input to standard output. With
 * `--check` nothing is written and files in another form are named.
 * @returns 1 where `--check` found a file in another form, else 0
 * @throws Failure for a wrong call, an unreadable file, a failed write
 */
export async function formatCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { check: { type: 'boolean' } } });
  if (!positionals.length) throw new Failure(t('format: name the files to format.'));
  const loader = new Loader();
  const files = expand(positionals);
  for (const file of files) {
    if (file !== '-' && !file.toLowerCase().endsWith(PLAN_EXTENSION)) {
      throw new Failure(t('{0}: only plans (.kh) have a canonical form. Bring it in first with kehoach import.', file));
    }
  }
  const results: { file: string; source: string; formatted: string }[] = [];
  for (const file of files) {
    const { source, plan } = await loader.load(file);
    results.push({ file, source, formatted: formatPlan(plan) });
  }
  const changed = results.filter(({ source, formatted }) => source !== formatted);
  if (values.check) {
    for (const { file } of changed) process.stdout.write(`${t('{0}: not in canonical form.', file)}\n`);
    return changed.length ? 1 : 0;
  }
  for (const { file, formatted } of results) if (file === '-') process.stdout.write(formatted);
  for (const { file, formatted } of changed) if (file !== '-') writeWhole(file, formatted);
  return 0;
}
