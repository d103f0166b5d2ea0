// kehoach export: plans to documents.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { byLibreOffice, EXPORT_FORMATS, exportPlan, PDF_WRITERS, type PdfWriter } from '../export';
import { NAME_BLANKS, outputStem, unknownBlanks } from '../export/output-name';
import { Failure } from '../failure';
import { t } from '../messages';
import { createLineIndex } from '../plan/line-index';
import type { AnalysedPlan } from '../plan/model';
import { expand, outputsOf, writeNew, writeWhole } from './files';
import { type LoadedPlan, Loader } from './load';

/** @throws Failure for a blank that nothing is known for */
function checkTemplate(template: string | undefined): void {
  const [unknown] = unknownBlanks(template ?? '');
  if (unknown === undefined) return;
  const known = NAME_BLANKS.map((blank) => `{${blank}}`).join(' ');
  throw new Failure(t('--name: {0} is not known; known are {1}.', `{${unknown}}`, known));
}

/** The stems that a template gives for the plans read from files. */
function stemsOf(template: string, files: readonly string[], plans: readonly AnalysedPlan[]): string[] {
  return plans.map((plan, n) => outputStem(plan, template, path.parse(files[n] ?? '').name));
}

/** Says on the error output which settings were refused, once for each file: the plans are printed without them. */
function tellRefused(loaded: readonly LoadedPlan[]): void {
  const files = new Map(loaded.flatMap(({ settings }) => settings.files.map((file) => [file.path, file] as const)));
  for (const { path: file, text, problems } of files.values()) {
    const lines = createLineIndex(text);
    for (const { place, message } of problems) {
      const { line, character } = lines.position(place.from);
      process.stderr.write(`${file}:${line + 1}:${character + 1}: ${message} (settings/invalid)\n`);
    }
  }
}

/** All formats of `--to`; ODT is made by LibreOffice. */
const FORMATS = [...EXPORT_FORMATS, 'odt'] as const;
type Format = (typeof FORMATS)[number];

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/** @throws Failure for a writer that is not known, or where no PDF is written */
function pdfWriterOf(name: string | undefined, format: Format): PdfWriter {
  if (name === undefined) return 'kehoach';
  const writer = PDF_WRITERS.find((one) => one === name);
  if (!writer) throw new Failure(t('--pdf-with {0}: known are {1}.', name, PDF_WRITERS.join(', ')));
  if (format !== 'pdf') throw new Failure(t('--pdf-with goes with --to pdf.'));
  return writer;
}

/**
 * `kehoach export FILE… --to docx|pdf|odt|html|txt|json [-o FILE|DIR]`; without `-o` beside each file, standard input to
 * standard output; `-o -` is standard output. `--name` is a template for the names of the files.
 * Beside a plan no other file is replaced, unless `--force` says so.
 * `--pdf-with libreoffice` has LibreOffice write the PDF; ODT it always writes.
 * @throws Failure for a wrong call, an unreadable file, a failed write, LibreOffice missing
 */
export async function exportCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      name: { type: 'string' },
      force: { type: 'boolean' },
      'pdf-with': { type: 'string' },
    },
  });
  const known = FORMATS.join(', ');
  if (!positionals.length) throw new Failure(t('export: name the files to export.'));
  if (values.to === undefined) throw new Failure(t('export: say the format after --to: {0}.', known));
  if (!isFormat(values.to)) throw new Failure(t('--to {0}: known are {1}.', values.to, known));
  const format = values.to;
  checkTemplate(values.name);
  const writer = pdfWriterOf(values['pdf-with'], format);
  const files = expand(positionals);
  const [first] = files;
  const toScreen = files.length === 1 && (values.output ?? first) === '-';
  const loader = new Loader();
  const loaded: LoadedPlan[] = [];
  for (const file of files) loaded.push(await loader.load(file));
  tellRefused(loaded);
  const plans = loaded.map(({ plan }) => plan);
  const stems = values.name === undefined ? undefined : stemsOf(values.name, files, plans);
  const outputs = toScreen ? [] : outputsOf(files, values.output, `.${format}`, stems);
  const contents: (string | Uint8Array)[] = [];
  for (const plan of plans)
    contents.push(format === 'odt' ? await byLibreOffice(plan, 'odt') : await exportPlan(plan, format, writer));
  if (toScreen) for (const content of contents) process.stdout.write(content);
  const written = outputs.map((file, n) => ({ file, content: contents[n]! }));
  // Beside a plan may lie the Word document that it was made of.
  if (values.force || values.output !== undefined) for (const { file, content } of written) writeWhole(file, content);
  else writeNew(written);
  return 0;
}
