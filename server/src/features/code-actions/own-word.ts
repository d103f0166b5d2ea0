// A word that the checks of spelling do not know goes into `từ riêng` of the folder's kehoach.yaml.
import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { wordsAt } from '../../checks/edits';
import { addingWord } from '../../directory/settings-edit';
import { t } from '../../messages';
import { createLineIndex } from '../../plan/line-index';
import type { AnalysedPlan } from '../../plan/model';
import type { WorkspaceEditOptions } from '../text-edits';
import type { Problem } from './problems';

/** The kehoach.yaml that holds for a plan, or the one that would. */
export interface SettingsTarget {
  readonly uri: string;
  /** Undefined where there is no such file yet. */
  readonly text: string | undefined;
}

/** The checks that let the words of `từ riêng` through. */
const CHECKS: ReadonlySet<string> = new Set(['text/not-a-syllable', 'text/unexplained-abbreviation']);

/** The file is changed as it is on disk: it is no document that the server knows the version of. */
function edit(
  { uri, text }: SettingsTarget,
  edits: TextEdit[],
  { documentChanges, createsFiles }: WorkspaceEditOptions,
): WorkspaceEdit | undefined {
  const change = { textDocument: { uri, version: null }, edits };
  if (text !== undefined) return documentChanges ? { documentChanges: [change] } : { changes: { [uri]: edits } };
  return documentChanges && createsFiles ? { documentChanges: [{ kind: 'create', uri }, change] } : undefined;
}

/** The actions that add the words of problems, each word once. */
export function ownWords(
  plan: AnalysedPlan,
  problems: readonly Problem[],
  target: SettingsTarget | undefined,
  options: WorkspaceEditOptions,
): CodeAction[] {
  if (!target) return [];
  const words = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (!CHECKS.has(problem.code)) continue;
    const word = wordsAt(plan, problem.place).normalize('NFC');
    if (word !== '' && !/\s/u.test(word)) words.set(word, [...(words.get(word) ?? []), problem]);
  }
  const lines = createLineIndex(target.text ?? '');
  return [...words].flatMap(([word, alike]) => {
    const change = addingWord(target.text ?? '', word);
    if (!change) return [];
    const range = { start: lines.position(change.from), end: lines.position(change.to) };
    const made = edit(target, [{ range, newText: change.text }], options);
    const diagnostics = [...new Set(alike.map(({ diagnostic }) => diagnostic))];
    const title = t('Add “{0}” to the own words (kehoach.yaml)', word);
    return made ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: made }] : [];
  });
}
