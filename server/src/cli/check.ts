// kehoach check: the checks of the editor, on files.
import { parseArgs } from 'node:util';
import { type OtherPlan, otherPlanOf } from '../checks/others';
import { runChecks } from '../checks/run';
import { settingsProblems } from '../checks/settings-ids';
import type { Severity } from '../directory/settings';
import { Failure } from '../failure';
import { t } from '../messages';
import { isReal, partsOf } from '../plan/calendar';
import { createLineIndex } from '../plan/line-index';
import { expand } from './files';
import { type LoadedPlan, Loader } from './load';
import { jsonReport, textReport } from './report';

/** A finding in the file as given; positions as in LSP. */
export interface FileDiagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly fixes: readonly string[];
}
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface CheckedFile {
  readonly path: string;
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * What the checks say of a loaded plan, at its place in the file as given: findings on imported text are led back
 * through the importer's map.
 * @param others all plans that are checked together
 */
function checkPlan({ file, source, plan, imported }: LoadedPlan, others: readonly OtherPlan[]): CheckedFile {
  const lines = imported ? createLineIndex(source) : plan.lines;
  const found = runChecks(plan, imported ? { origin: 'text', source: imported, others } : { origin: 'kh', others });
  const diagnostics = found.map(({ place, severity, code, message, fixes }): FileDiagnostic => {
    const at = imported ? imported.map.toSource(place) : place;
    const range = { start: lines.position(at.from), end: lines.position(at.to) };
    return { range, severity, code, message, fixes: fixes.map((fix) => fix.title) };
  });
  return { path: file, diagnostics: imported ? diagnostics.sort(byPosition) : diagnostics };
}

const byPosition = (a: FileDiagnostic, b: FileDiagnostic): number =>
  a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;

/** What is wrong with the settings that hold for the plans, each file once. */
function checkSettings(loaded: readonly LoadedPlan[]): CheckedFile[] {
  const files = new Map(loaded.flatMap(({ settings }) => settings.files.map((f) => [f.path, f] as const)));
  return [...files.values()].flatMap((file) => {
    const { path, text } = file;
    const lines = createLineIndex(text);
    const diagnostics = settingsProblems(file).map(({ place, severity, message }) => ({
      range: { start: lines.position(place.from), end: lines.position(place.to) },
      severity,
      code: 'settings/invalid',
      message,
      fixes: [],
    }));
    return diagnostics.length ? [{ path, diagnostics }] : [];
  });
}

function dayOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const parts = /^\d{4}-\d{2}-\d{2}$/.test(value) ? partsOf(value) : undefined;
  if (!parts || !isReal(parts.year, parts.month, parts.day)) {
    throw new Failure(t('--as-of {0}: this is no day. Write it as 2025-12-31.', value));
  }
  return value;
}

function countOption(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(value)) throw new Failure(t('--max-warnings {0}: write a number from 0 on.', value));
  return Number(value);
}

/**
 * `kehoach check [FILE|DIR]… [--format text|json] [--max-warnings N] [--as-of YYYY-MM-DD]`
 * @returns 0 nothing that fails, 1 an error or too many warnings, 2 a file that could not be read
 * @throws Failure for a wrong call
 */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, 'max-warnings': { type: 'string' }, 'as-of': { type: 'string' } },
  });
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new Failure(t('--format {0}: known are {1}.', format, 'text, json'));
  const allowed = countOption(values['max-warnings']);
  const loader = new Loader(dayOption(values['as-of']), true);
  const loaded: LoadedPlan[] = [];
  let failed = false;
  for (const file of expand(positionals.length ? positionals : ['.'])) {
    try {
      loaded.push(await loader.load(file));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      process.stderr.write(`${error.message}\n`);
      failed = true;
    }
  }
  if (failed && !loaded.length && format === 'text') return 2;
  const others = loaded.map(({ plan }) => otherPlanOf(plan));
  const files = [...checkSettings(loaded), ...loaded.map((one) => checkPlan(one, others))];
  process.stdout.write(format === 'json' ? jsonReport(files) : textReport(files));
  const count = (severity: Severity): number =>
    files.reduce((sum, f) => sum + f.diagnostics.filter((d) => d.severity === severity).length, 0);
  if (failed) return 2;
  return count('error') > 0 || count('warning') > allowed ? 1 : 0;
}
