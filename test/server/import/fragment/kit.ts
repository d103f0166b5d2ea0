// Pasting by hand: `§` stands where it is put, `«…»` around a selection that it replaces.
import { pastePlace } from '../../../../server/src/features/paste-place';
import type { FragmentPlace } from '../../../../server/src/import/fragment/place';
import { type ImportJob, importPlan } from '../../../../server/src/import/job';
import { analyseText } from '../../../../server/src/plan/analyse';

interface Target {
  readonly before: string;
  readonly after: string;
  readonly place: FragmentPlace;
}

export function targetOf(marked: string): Target {
  const from = marked.search(/[§«]/);
  const selected = /«([^»]*)»/.exec(marked)?.[1] ?? '';
  const text = marked.replace(/[§«»]/g, '');
  const plan = analyseText(text);
  const place = pastePlace(plan, plan.lines.position(from), plan.lines.position(from + selected.length));
  return { before: text.slice(0, from), after: text.slice(from + selected.length), place };
}

export const format = (content: string): ImportJob['format'] => (/^\s*</.test(content) ? 'html' : 'txt');

/** The plan after a paste. */
export async function paste(marked: string, content: string): Promise<string> {
  const { before, after, place } = targetOf(marked);
  const { kh } = await importPlan({ name: 'x', format: format(content), content, place });
  return before + kh + after;
}
