// What can be done about what the checks found, and about the words at the cursor.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Diagnostic as Finding } from '../checks/run';
import { t } from '../messages';
import type { AnalysedPlan } from '../plan/model';
import { markings } from './code-actions/mark-body';
import { ownWords, type SettingsTarget } from './code-actions/own-word';
import { type Problem, problemsOf } from './code-actions/problems';
import { silencing } from './code-actions/silence';
import { together } from './code-actions/together';
import { textEdits, type WorkspaceEditOptions, workspaceEdit } from './text-edits';

/** The kind of the action that makes all safe fixes of a file; an editor may run it on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.kehoach`;

export interface CodeActionParams {
  readonly range: Range;
  readonly context: CodeActionContext;
}

/** A new action before it is given the shape of LSP. */
type Draft = Omit<CodeAction, 'edit'> & { readonly edits: TextEdit[] };

/** What an edit may be, and where the settings of the plan's folder are; absent: they are not changed. */
export interface CodeActionOptions extends WorkspaceEditOptions {
  readonly settings?: SettingsTarget | undefined;
}

/**
 * What an editor can offer at a range: fixes of the diagnostics that the request names, best first and with the kind's
 * other findings; a rewriting of the words there; all safe fixes of the file; to let a word through; last, to silence.
 * @param findings what the checks found in this version of the plan
 */
export function codeActions(
  plan: AnalysedPlan,
  findings: readonly Finding[],
  { range, context }: CodeActionParams,
  options: CodeActionOptions = {},
): CodeAction[] {
  const { only, triggerKind } = context;
  const asked = (kind: string): boolean => !only || only.some((one) => covers(one, kind));
  // What no diagnostic stands for is offered to one who asks, not at each step of the cursor.
  const wanted = (kind: string): boolean =>
    asked(kind) && (only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic);
  const problems = asked(CodeActionKind.QuickFix) ? problemsOf(plan, findings, context.diagnostics) : [];
  const drafts = [
    ...problems.flatMap(fixes),
    ...kinds(plan, findings, problems),
    ...(wanted(CodeActionKind.RefactorRewrite) ? rewritings(plan, range) : []),
    ...(wanted(FIX_ALL) ? fixAll(plan, findings) : []),
  ];
  const actions = (all: readonly Draft[]): CodeAction[] =>
    distinct(all).map(({ edits, ...draft }) => ({ ...draft, edit: workspaceEdit(plan, edits, options) }));
  return [
    ...actions(drafts),
    ...ownWords(plan, problems, options.settings, options),
    ...actions(silences(plan, problems)),
  ];
}

/** `source` covers `source.fixAll.kehoach`; the empty kind covers all. */
const covers = (wide: string, kind: string): boolean => wide === '' || kind === wide || kind.startsWith(`${wide}.`);

const fixes = ({ fixes: all, diagnostic }: Problem): Draft[] =>
  all.map(({ title, edits }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(index === 0 && { isPreferred: true }),
    edits,
  }));

/** For each check among the problems of which several findings have a safe fix. */
function kinds(plan: AnalysedPlan, findings: readonly Finding[], problems: readonly Problem[]): Draft[] {
  return [...new Set(problems.map(({ code }) => code))].flatMap((code) => {
    const { edits, count } = together(findings.filter((finding) => finding.code === code));
    if (count < 2) return [];
    const title = t('Fix all problems “{0}” in this file ({1})', code, count);
    const diagnostics = problems.filter((problem) => problem.code === code).map(({ diagnostic }) => diagnostic);
    return { title, kind: CodeActionKind.QuickFix, diagnostics, edits: textEdits(plan, edits) };
  });
}

function fixAll(plan: AnalysedPlan, findings: readonly Finding[]): Draft[] {
  const { edits, count } = together(findings);
  if (count === 0) return [];
  const title = t('Fix everything that can be fixed safely ({0})', count);
  return [{ title, kind: FIX_ALL, edits: textEdits(plan, edits) }];
}

const rewritings = (plan: AnalysedPlan, { start, end }: Range): Draft[] =>
  markings(plan, { from: plan.lines.offset(start), to: plan.lines.offset(end) }).map((edit) => ({
    title: t('Mark the name of the body: “{0}”', edit.text),
    kind: CodeActionKind.RefactorRewrite,
    edits: textEdits(plan, [edit]),
  }));

const silences = (plan: AnalysedPlan, problems: readonly Problem[]): Draft[] =>
  problems.flatMap(({ code, place, diagnostic }) => {
    const edit = silencing(plan, code, place);
    if (!edit) return [];
    const title = t('Silence “{0}” on this line', code);
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edits: textEdits(plan, [edit]) };
  });

/** Two findings of a kind share a fix for both of them: it is offered once, for both. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const index = kept.findIndex((one) => isSame(one, draft));
    const same = kept[index];
    if (!same) kept.push(draft);
    else if (same.diagnostics && draft.diagnostics) {
      kept[index] = { ...same, diagnostics: [...new Set([...same.diagnostics, ...draft.diagnostics])] };
    }
  }
  return kept;
}

/** The same edits under another title are the same action: `Write all 5 dates so` and all findings of that kind. */
const isSame = (a: Draft, b: Draft): boolean =>
  a.kind === b.kind &&
  (a.edits === b.edits ||
    (a.edits.length === b.edits.length && a.edits.every((edit, index) => isSameEdit(edit, b.edits[index]!))));

const isSameEdit = (a: TextEdit, b: TextEdit): boolean =>
  a.newText === b.newText &&
  a.range.start.line === b.range.start.line &&
  a.range.start.character === b.range.start.character &&
  a.range.end.line === b.range.end.line &&
  a.range.end.character === b.range.end.character;
