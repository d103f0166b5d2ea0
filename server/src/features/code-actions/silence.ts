// `// bỏ qua <id>` above a line.
import type { Edit } from '../../checks/check';
import { inserting, lineAt, lineEnd, wordsAt } from '../../checks/edits';
import { linesOf } from '../../language/lines';
import type { AnalysedPlan, Place } from '../../plan/model';

/**
 * The comment that silences a check on the line in which a finding begins.
 * @param place where the finding is
 * @returns undefined where a comment cannot reach: above the header, and on lines that are blank or comments themselves
 */
export function silencing(plan: AnalysedPlan, id: string, place: Place): Edit | undefined {
  const line = lineAt(plan, place.from);
  const { header } = plan;
  if (header.place && line.from === 0) return undefined;
  const text = wordsAt(plan, line);
  const name = linesOf(text)[0]?.name;
  if (name === undefined || name === 'Blank' || name === 'Comment') return undefined;
  const indent = /^[^\S\uFEFF]*/u.exec(text)?.[0] ?? '';
  const start = line.from + (text.startsWith('\uFEFF') ? 1 : 0);
  return inserting(start, `${indent}// bỏ qua ${id}${lineEnd(plan)}`);
}
