// The diagnostics that a request for code actions names, with their fixes.
import * as v from 'valibot';
import type { Diagnostic as LspDiagnostic, Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../../checks/check';
import type { Diagnostic as Finding } from '../../checks/run';
import type { AnalysedPlan, Place } from '../../plan/model';
import { type DiagnosticFix, SOURCE } from '../diagnostics';
import { textEdits } from '../text-edits';

/** A finding of this version that something can be done about. */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly fixes: readonly DiagnosticFix[];
  /** As the client named it. */
  readonly diagnostic: LspDiagnostic;
}

/** A selection of a whole file names every finding in it; nobody reads a longer list of actions. */
const MOST_PROBLEMS = 200;

const position = v.object({ line: v.number(), character: v.number() });
const edit = v.object({ range: v.object({ start: position, end: position }), newText: v.string() });
const data = v.object({
  version: v.number(),
  fixes: v.array(v.object({ title: v.string(), edits: v.array(edit) })),
});

/**
 * The problems that a client asks about. A diagnostic of this version carries its fixes; for one of an older version, or
 * without them, the findings of this version are looked through for the same check at the same words.
 */
export function problemsOf(
  plan: AnalysedPlan,
  findings: readonly Finding[],
  asked: readonly LspDiagnostic[],
): readonly Problem[] {
  const edits = converter(plan);
  return asked
    .filter((one) => one.source === SOURCE)
    .slice(0, MOST_PROBLEMS)
    .flatMap((diagnostic): Problem[] => {
      const place = placeOf(plan, diagnostic.range);
      const sent = v.safeParse(data, diagnostic.data);
      if (sent.success && sent.output.version === plan.version && typeof diagnostic.code === 'string') {
        return [{ code: diagnostic.code, place, fixes: sent.output.fixes, diagnostic }];
      }
      const found = findings.filter((one) => one.code === diagnostic.code && touches(one.place, place));
      return found.map(({ code, place: at, fixes }) => ({
        code,
        place: at,
        fixes: fixes.map((fix) => ({ title: fix.title, edits: edits(fix.edits) })),
        diagnostic,
      }));
    });
}

/** A fix for all findings of a kind is one object on each of them: it is converted once. */
function converter(plan: AnalysedPlan): (edits: readonly Edit[]) => TextEdit[] {
  const known = new Map<readonly Edit[], TextEdit[]>();
  return (edits) => {
    const converted = known.get(edits) ?? textEdits(plan, edits);
    known.set(edits, converted);
    return converted;
  };
}

const placeOf = (plan: AnalysedPlan, { start, end }: Range): Place => ({
  from: plan.lines.offset(start),
  to: plan.lines.offset(end),
});

const touches = (a: Place, b: Place): boolean => a.from <= b.to && b.from <= a.to;
