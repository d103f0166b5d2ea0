// kehoach export: plans to documents.
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat, exportPlan } from '../export';
import { Failure } from '../failure';
import { t } from '../messages';
import { expand, outputsOf, writeWhole } from './files';
import { Loader } from './load';

const isFormat = (name: string): name is ExportFormat => (EXPORT_FORMATS as readonly string[]).includes(name);

/**
 * `kehoach export FILE… --to docx|html|txt|json [-o FILE|DIR]`; without `-o` beside each file, standard input to
 * standard output; `-o -` is standard output.
 * @throws Failure for a wrong call, an unreadable file, a failed write
 */
export async function exportCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const known = EXPORT_FORMATS.join(', ');
  if (!positionals.length) throw new Failure(t('export: name the files to export.'));
  if (values.to === undefined) throw new Failure(t('export: say the format after --to: {0}.', known));
  if (!isFormat(values.to)) throw new Failure(t('--to {0}: known are {1}.', values.to, known));
  const format = values.to;
  const files = expand(positionals);
  const [first] = files;
  const toScreen = files.length === 1 && (values.output ?? first) === '-';
  const outputs = toScreen ? [] : outputsOf(files, values.output, `.${format}`);
  const loader = new Loader();
  const plans = files.map((file) => loader.load(file).plan);
  for (const [n, plan] of plans.entries()) {
    const content = await exportPlan(plan, format);
    const output = outputs[n];
    if (output === undefined) process.stdout.write(content);
    else writeWhole(output, content);
  }
  return 0;
}
