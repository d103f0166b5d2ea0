// All rules, in the order of the decree.
import { BODY_RULES } from './body-rules';
import { FILE_RULES } from './file-rules';
import { FOOT_RULES } from './foot-rules';
import { HEAD_RULES } from './head-rules';
import { PAGE_RULES } from './page-rules';
import { findPlan } from './plan';
import type { Rule } from './rule';
import { readWord } from './word';

export const RULES: readonly Rule[] = [...PAGE_RULES, ...HEAD_RULES, ...BODY_RULES, ...FOOT_RULES, ...FILE_RULES];

/** What is wrong in a document, by the id of the rule. */
export function faultsOf(parts: ReadonlyMap<string, string>): Map<string, string[]> {
  const plan = findPlan(readWord(parts));
  return new Map(RULES.map(({ id, faults }) => [id, faults(plan)]));
}

/** Id, rule, and a mark for each document: `+` kept, `-` broken. */
export function table(columns: readonly (readonly [string, ReadonlyMap<string, readonly string[]>])[]): string {
  const lines = RULES.map(({ id, mark, rule }) => {
    const marks = columns.map(([, faults]) => (faults.get(id)?.length ? '-' : '+')).join(' ');
    return `${id.padEnd(4)} ${(mark === '' ? '' : `[${mark}]`).padEnd(3)} ${marks}  ${rule}`;
  });
  const names = columns.map(([name], i) => `${String(i + 1).padStart(2)} ${name}`);
  return ['', ...names, '', ...lines, ''].join('\n');
}
