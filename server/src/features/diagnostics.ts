// What the checks found, as the editor shows it.
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as LspDiagnostic,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Diagnostic as Finding } from '../checks/run';
import type { AnalysedPlan } from '../plan/model';
import { rangeOf } from './ranges';
import { textEdits } from './text-edits';

/** `source` of every diagnostic of ours. */
export const SOURCE = 'kehoach';

/** A way to mend a finding, ready to be applied. */
export interface DiagnosticFix {
  readonly title: string;
  readonly edits: TextEdit[];
}

/** `data` of a diagnostic: comes back with a request for code actions. */
export interface DiagnosticData {
  /** The version that the edits are for. */
  readonly version: number;
  /** Best first; absent where they are too long to be sent about. */
  readonly fixes?: readonly DiagnosticFix[];
}

/**
 * More edits than these in one fix are not sent with the diagnostic: a fix for all findings of a kind hangs on each of
 * them, and what is sent must not grow with their square.
 */
const MOST_EDITS = 16;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

export interface DiagnosticsOptions {
  /** URI of the folder with the pages of the checks, without a slash at its end; absent: no page is linked. */
  readonly checkPages?: string | undefined;
}

/**
 * Findings as LSP's diagnostics, in their order.
 * @param findings what the checks found in this version of the plan
 */
export function diagnostics(
  plan: AnalysedPlan,
  findings: readonly Finding[],
  { checkPages }: DiagnosticsOptions = {},
): LspDiagnostic[] {
  return findings.map((finding) => ({
    range: rangeOf(plan, finding.place),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(checkPages !== undefined && { codeDescription: { href: `${checkPages}/${finding.code}.md` } }),
    source: SOURCE,
    message: finding.message,
    ...(finding.tag && { tags: [TAGS[finding.tag]] }),
    ...(finding.related.length > 0 && { relatedInformation: relatedOf(plan, finding) }),
    data: dataOf(plan, finding),
  }));
}

const relatedOf = (plan: AnalysedPlan, { related }: Finding) =>
  related.map(({ place, message }) => ({ location: { uri: plan.uri, range: rangeOf(plan, place) }, message }));

function dataOf(plan: AnalysedPlan, { fixes }: Finding): DiagnosticData {
  const { version } = plan;
  if (fixes.some((fix) => fix.edits.length > MOST_EDITS)) return { version };
  return { version, fixes: fixes.map(({ title, edits }) => ({ title, edits: textEdits(plan, edits) })) };
}
