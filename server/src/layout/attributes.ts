// The attributes of a task in their one printed form.
import type { Attribute, AttributeKey, Attributes, Block } from '../language/syntax';
import type { Run } from './flow';
import { append, withoutMark, withoutMarks } from './marks';
import type { Printer } from './printed';

/** Keys in the order of print, each with its printed name. */
const PRINTED: readonly (readonly [AttributeKey, string])[] = [
  ['chủ trì', 'chủ trì'],
  ['phối hợp', 'phối hợp'],
  ['hạn', 'thời hạn'],
  ['sản phẩm', 'sản phẩm'],
];

const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** Days below 10 and months 1, 2 with a leading zero, other months without: Decree 30/2020/NĐ-CP, appendix I, II.4. */
export function paddedDates(text: string): string {
  return text.replace(DATE, (whole, day: string, month: string, year: string) =>
    Number(day) === 0 || Number(month) === 0 ? whole : `${padded(Number(day))}/${paddedMonth(month)}/${year}`,
  );
}

/** A day, or a number of a document, of two figures at least; more zeros than that are the writer's own. */
export function padded(figures: string | number): string {
  return String(figures).padStart(2, '0');
}

/** A month: of two figures only where it is 1, 2 or above 9. */
export function paddedMonth(month: string | number): string {
  return Number(month) <= 2 ? padded(Number(month)) : String(Number(month));
}

/** Entries in the order of print with their printed names; a key that is none stays as typed, in sight. */
function printedEntries({ entries }: Attributes): (readonly [string, Attribute])[] {
  const known = PRINTED.flatMap(([key, name]) =>
    entries.filter((entry) => entry.key === key).map((entry) => [name, entry] as const),
  );
  const unknown = entries.filter((entry) => !PRINTED.some(([key]) => key === entry.key));
  return [...known, ...unknown.map((entry) => [entry.key, entry] as const)];
}

function attributeRuns(attributes: Attributes, block: Block, at: number, printer: Printer): Run[] {
  const runs: Run[] = [];
  for (const [name, entry] of printedEntries(attributes)) {
    if (entry.value.length === 0) continue;
    runs.push({ kind: 'text', text: `${runs.length === 0 ? '(' : '; '}${name}: ` });
    const value = withoutMarks(printer.runs(block, at, entry.value));
    runs.push(...value.map((run) => (run.kind === 'text' ? { ...run, text: paddedDates(run.text) } : run)));
  }
  return runs.length === 0 ? runs : append(runs, ')');
}

/**
 * Text with its attributes: `… UBND tỉnh (thời hạn: 05/4/2025).` A closing mark of the text goes behind the bracket.
 * @param text the printed text of the block
 */
export function withAttributes(text: Run[], attributes: Attributes, block: Block, at: number, printer: Printer): Run[] {
  const brackets = attributeRuns(attributes, block, at, printer);
  if (brackets.length === 0) return text;
  const { runs, mark } = withoutMark(text);
  const whole = [...(runs.length === 0 ? runs : append(runs, ' ')), ...brackets];
  return mark === '' ? whole : append(whole, mark);
}
