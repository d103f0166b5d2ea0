// Completion in texts with a cursor, written `<|>`.
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-types';
import { createDirectory } from '../../../../server/src/directory';
import type { Directory } from '../../../../server/src/directory/directory';
import type { FolderSettings } from '../../../../server/src/directory/settings';
import { completions } from '../../../../server/src/features/completion';
import { analyseText } from '../../../../server/src/plan/analyse';
import type { AnalysedPlan, IsoDay } from '../../../../server/src/plan/model';

export interface Asked {
  readonly settings?: FolderSettings;
  /** A trigger character that was typed; absent: a person asked. */
  readonly trigger?: string;
  readonly snippets?: boolean;
  /** Absent: the editor tells inserting from replacing, and replaces. */
  readonly mode?: 'insert' | 'neither';
  readonly asOf?: IsoDay;
}

const directories = new Map<FolderSettings | undefined, Directory>();

/** One directory for each settings: to make one takes longer than a test. */
export function directoryOf(settings?: FolderSettings): Directory {
  const known = directories.get(settings) ?? createDirectory(settings);
  directories.set(settings, known);
  return known;
}

export interface Completed {
  readonly plan: AnalysedPlan;
  readonly list: CompletionList;
  readonly offset: number;
}

/** What is offered at the cursor of a text. */
export function complete(marked: string, { settings, trigger, snippets = true, mode, asOf }: Asked = {}): Completed {
  const offset = marked.indexOf('<|>');
  if (offset < 0) throw new Error('no cursor in the text');
  const text = marked.replace('<|>', '');
  const plan = analyseText(text, { directory: directoryOf(settings), ...(asOf !== undefined && { asOf }) });
  const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
  const options = { snippets, insertReplace: mode !== 'neither' };
  return { plan, offset, list: completions(plan, plan.lines.position(offset), context, options) };
}

/** Labels, best first. */
export function offered(marked: string, asked?: Asked): string[] {
  return complete(marked, asked).list.items.map((item) => item.label);
}

/** The edit of an item. */
export function editOf(item: CompletionItem, mode?: Asked['mode']): TextEdit {
  const edit = item.textEdit;
  if (!edit) throw new Error(`no edit: ${item.label}`);
  if ('range' in edit) return edit;
  return { range: mode === 'insert' ? edit.insert : edit.replace, newText: edit.newText };
}

/** The text after an item is taken, as the editor would have it; what a snippet leaves to be filled in as `⟦1:words⟧`. */
export function accepted(marked: string, label: string, asked?: Asked): string {
  const { plan, list } = complete(marked, asked);
  const item = list.items.find((one) => one.label === label);
  if (!item) throw new Error(`not offered: ${label}; but ${list.items.map((one) => one.label).join(' | ')}`);
  const { range, newText } = editOf(item, asked?.mode);
  const from = plan.lines.offset(range.start);
  const to = plan.lines.offset(range.end);
  const words = newText.replace(/\$\{([^}]*)\}/g, '⟦$1⟧');
  const edits = [{ from, to, words }];
  for (const edit of item.additionalTextEdits ?? []) {
    edits.push({
      from: plan.lines.offset(edit.range.start),
      to: plan.lines.offset(edit.range.end),
      words: edit.newText,
    });
  }
  edits.sort((a, b) => b.from - a.from);
  return edits.reduce((text, edit) => text.slice(0, edit.from) + edit.words + text.slice(edit.to), plan.tree.text);
}

/** A header of a department of Lai Châu. */
export const HEADER = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu
cơ quan: Sở Văn hóa, Thể thao và Du lịch
số: /KH-SVHTTDL
địa danh: Lai Châu
ngày: 18/4/2025
trích yếu: Tổ chức Ngày hội đọc sách năm 2025
thời gian: 20/4/2025 - 31/10/2025
---
`;
