// What check prints.
import { styleText } from 'node:util';
import type { Severity } from '../directory/settings';
import { t } from '../messages';
import type { CheckedFile } from './check';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

type Counts = Record<Severity, number>;

function countsOf(files: readonly CheckedFile[]): Counts {
  const counts: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { diagnostics } of files) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The report as data: the contract of `check --format json`. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const { error, warning, information, hint } = countsOf(files);
  const summary = { files: files.length, errors: error, warnings: warning, information, hints: hint };
  return `${JSON.stringify({ files, summary }, undefined, 2)}\n`;
}

function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('information');
    case 'hint':
      return t('hint');
  }
}

const colours = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

/** The report for a person: a line a finding (`file:line:column`, 1-based), a line of sums. */
export function textReport(files: readonly CheckedFile[]): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colours() ? styleText(style, text) : text;
  const lines = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ range: { start }, severity, code, message }) => {
      const place = `${path}:${start.line + 1}:${start.character + 1}`;
      return `${place}: ${paint(COLOURS[severity], severityName(severity))}: ${message} ${paint('gray', `(${code})`)}`;
    }),
  );
  const counts = countsOf(files);
  const sums = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severityName(severity)}`,
  );
  const total = sums.length ? sums.join(', ') : t('nothing found');
  return `${[...lines, t('{0} files checked: {1}.', files.length, total)].join('\n')}\n`;
}
