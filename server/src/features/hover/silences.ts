// Hover on `// bỏ qua <id>`: what the check looks for that is silenced.
import { checks } from '../../checks/index';
import { phrase } from '../../language/characters';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { CHECK_ID } from '../../plan/silences';
import { code, escaped, paragraphs } from '../markdown';
import { covers, type Note } from './note';

const SILENCE = new RegExp(`^\\s*//\\s*${phrase('bỏ qua')}(?=\\s)`);

/** Hover on the ids of checks in comments. */
export function* silenceNotes(plan: AnalysedPlan, offset: number): Iterable<Note> {
  const line = plan.lines.line(plan.lines.position(offset).line);
  const text = plan.tree.text.slice(line.from, line.to);
  const start = SILENCE.exec(text)?.[0].length;
  if (start === undefined) return;
  for (const { 0: id, index } of text.slice(start).matchAll(CHECK_ID)) {
    const from = line.from + start + index;
    const place = { from, to: from + id.length };
    if (!covers(place, offset)) continue;
    const message = checks.find((check) => check.id === id)?.summary;
    const about = message === undefined ? t('There is no check “{0}”.', id) : t(message);
    const effect =
      message === undefined ? '' : t('This check is silent on the next line that is neither a comment nor blank.');
    yield { place, markdown: paragraphs([code(id), escaped(about), effect]) };
  }
}
