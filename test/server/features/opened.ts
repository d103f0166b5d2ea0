// A plan as an editor has it open: analysed, checked, with its diagnostics.
import { readFileSync } from 'node:fs';
import type { CodeAction, CodeActionContext, Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import { type Diagnostic as Finding, runChecks } from '../../../server/src/checks/run';
import { nationalDirectory } from '../../../server/src/directory';
import { codeActions } from '../../../server/src/features/code-actions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { parse } from '../../../server/src/language/document';
import type { SyntaxTree } from '../../../server/src/language/syntax';
import { analyse } from '../../../server/src/plan/analyse';
import type { AnalysedPlan } from '../../../server/src/plan/model';
import { changed } from './changed';

export const URI = 'file:///ke-hoach/thu.kh';

export interface Opened {
  readonly text: string;
  readonly plan: AnalysedPlan;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly LspDiagnostic[];
}

/** Opens a text; the national directory is its directory. */
export function opened(text: string, version = 1): Opened {
  return analysed(parse(text), version);
}

/** The next version of an open text. */
export function edited({ plan }: Opened, text: string): Opened {
  return analysed(changed(plan.tree, text), plan.version + 1);
}

function analysed(tree: SyntaxTree, version: number): Opened {
  const plan = analyse({ uri: URI, version, tree }, nationalDirectory());
  const findings = runChecks(plan, { origin: 'kh' });
  return { text: tree.text, plan, findings, diagnostics: diagnostics(plan, findings) };
}

/** The diagnostics of a check. */
export const ofCheck = ({ diagnostics: all }: Opened, code: string): LspDiagnostic[] =>
  all.filter((one) => one.code === code);

/** The actions for some diagnostics, asked for at the first of them. */
export function actionsFor(
  { plan, findings }: Opened,
  asked: readonly LspDiagnostic[],
  context: Partial<CodeActionContext> = {},
): CodeAction[] {
  const range: Range = asked[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return codeActions(plan, findings, { range, context: { diagnostics: [...asked], ...context } });
}

/** A sample with LF and with CRLF. */
export function sample(name: string): readonly (readonly [lineEnds: string, text: string])[] {
  const text = readFileSync(`samples/${name}`, 'utf8');
  return [
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ];
}
