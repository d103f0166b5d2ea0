// Every feature that answers about a text, with what must hold of its answers for any text. A new one gets a row here.
import {
  type DocumentSymbol,
  InsertReplaceEdit,
  type Position,
  type SelectionRange,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Diagnostic as Finding } from '../../../server/src/checks/run';
import { codeActions } from '../../../server/src/features/code-actions';
import { completions } from '../../../server/src/features/completion';
import { definition } from '../../../server/src/features/definition';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { documentHighlights } from '../../../server/src/features/document-highlights';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { formatDocument } from '../../../server/src/features/format';
import { hover } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { pastePlace } from '../../../server/src/features/paste-place';
import { previewOf } from '../../../server/src/features/preview';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { textEdits } from '../../../server/src/features/text-edits';
import type { AnalysedPlan } from '../../../server/src/plan/model';
import { type Extent, said } from './soundness';

/** A text that is asked about. */
export interface Subject {
  readonly plan: AnalysedPlan;
  /** What the checks find in it; they run when it is asked for. */
  readonly findings: readonly Finding[];
  readonly extent: Extent;
  /** Somewhere in it. */
  readonly position: Position;
}

export interface Provider {
  /** Its file or folder below server/src/features. */
  readonly file: string;
  /** @throws where the answer is not as it must be. */
  readonly ask: (subject: Subject) => void;
  /** It takes longer than the others: of small texts, one in so many is asked about. */
  readonly oneIn?: number;
}

const whole = ({ plan }: Subject) => ({
  start: { line: 0, character: 0 },
  end: plan.lines.position(plan.tree.text.length),
});

function symbols(extent: Extent, list: readonly DocumentSymbol[]): void {
  const waiting = [...list];
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop()) {
    said(symbol.name, 'name of a symbol');
    extent.within(symbol.range, symbol.selectionRange, 'selection of a symbol');
    for (const child of symbol.children ?? []) {
      extent.within(symbol.range, child.range, 'child of a symbol');
      waiting.push(child);
    }
  }
}

function changes({ plan, extent }: Subject, edit: WorkspaceEdit | undefined, what: string): void {
  if (!edit) throw new Error(`${what}: no edit`);
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
    if (uri !== plan.uri) throw new Error(`${what}: edit of another file`);
    extent.edits(edits, what);
  }
}

function widening(extent: Extent, first: SelectionRange, position: Position): void {
  extent.within(first.range, { start: position, end: position }, 'selection range');
  for (let inner = first; inner.parent; inner = inner.parent)
    extent.within(inner.parent.range, inner.range, 'selection range');
}

export const providers: readonly Provider[] = [
  { file: 'document-symbols', ask: ({ plan, extent }) => symbols(extent, documentSymbols(plan)) },
  {
    file: 'folding-ranges',
    ask: ({ plan, extent }) => {
      for (const { startLine, endLine } of foldingRanges(plan)) {
        extent.offset({ line: endLine, character: 0 }, 'fold');
        if (startLine < 0 || endLine <= startLine) throw new Error('fold: of no lines');
      }
    },
  },
  {
    file: 'hover',
    ask: ({ plan, extent, position }) => {
      const answer = hover(plan, position);
      if (!answer) return;
      if (typeof answer.contents === 'string' || !('kind' in answer.contents)) throw new Error('hover: no markup');
      said(answer.contents.value, 'hover');
      if (answer.range) extent.within(answer.range, { start: position, end: position }, 'hover');
    },
  },
  {
    file: 'definition',
    ask: ({ plan, extent, position }) => {
      for (const { range } of definition(plan, position)) extent.range(range, 'definition');
    },
  },
  {
    file: 'references',
    ask: ({ plan, extent, position }) => {
      for (const { range } of references(plan, position, true)) extent.range(range, 'reference');
    },
  },
  {
    file: 'rename',
    ask: (subject) => {
      const { plan, extent, position } = subject;
      const prepared = prepareRename(plan, position);
      if (!prepared) return;
      said(prepared.placeholder, 'name to change');
      extent.range(prepared.range, 'name to change');
      if (prepared.range.start.line !== position.line) throw new Error('name to change: on another line');
      changes(subject, rename(plan, position, 'nhãn-mới'), 'rename');
    },
  },
  {
    file: 'document-highlights',
    ask: ({ plan, extent, position }) => {
      for (const { range } of documentHighlights(plan, position)) extent.range(range, 'highlight');
    },
  },
  {
    file: 'selection-ranges',
    ask: ({ plan, extent, position }) => {
      const answer = selectionRanges(plan, [position]);
      if (answer.length !== 1) throw new Error('selection range: not one for one position');
      widening(extent, answer[0]!, position);
    },
  },
  {
    file: 'inlay-hints',
    ask: (subject) => {
      for (const { position, label } of inlayHints(subject.plan, whole(subject))) {
        subject.extent.offset(position, 'inlay hint');
        if (typeof label === 'string') said(label, 'inlay hint');
      }
    },
  },
  {
    file: 'completion',
    oneIn: 2,
    ask: ({ plan, extent, position }) => {
      for (const { label, textEdit, additionalTextEdits } of completions(plan, position, undefined, { snippets: true })
        .items) {
        said(label, 'label of a completion');
        if (!textEdit) continue;
        if (InsertReplaceEdit.is(textEdit)) extent.within(textEdit.replace, textEdit.insert, 'completion');
        const range = InsertReplaceEdit.is(textEdit) ? textEdit.replace : textEdit.range;
        extent.within(range, { start: position, end: position }, 'completion');
        if (range.start.line !== range.end.line) throw new Error('completion: replaces more than a line');
        extent.edits([{ range, newText: textEdit.newText }, ...(additionalTextEdits ?? [])], 'completion');
      }
    },
  },
  {
    file: 'diagnostics',
    oneIn: 2,
    ask: ({ plan, findings, extent }) => {
      for (const { range, message, relatedInformation } of diagnostics(plan, findings)) {
        extent.range(range, 'diagnostic');
        said(typeof message === 'string' ? message : message.value, 'diagnostic');
        for (const { location } of relatedInformation ?? []) extent.range(location.range, 'related place');
      }
    },
  },
  {
    file: 'code-actions',
    oneIn: 2,
    ask: (subject) => {
      const { plan, findings, position } = subject;
      const context = { diagnostics: diagnostics(plan, findings) };
      for (const { title, edit } of codeActions(plan, findings, {
        range: { start: position, end: position },
        context,
      })) {
        said(title, 'code action');
        changes(subject, edit, title);
      }
    },
  },
  {
    file: 'format',
    oneIn: 4,
    ask: ({ plan, extent }) => extent.edits(textEdits(plan, formatDocument(plan)), 'format'),
  },
  {
    file: 'preview',
    oneIn: 8,
    ask: ({ plan, extent }) => {
      for (const { blocks } of previewOf(plan).pages)
        for (const { range } of blocks) if (range) extent.range(range, 'preview');
    },
  },
  {
    file: 'paste-place',
    ask: ({ plan, position }) => {
      const { before, after } = pastePlace(plan, position);
      const { from, to } = plan.lines.line(position.line);
      const line = plan.tree.text.slice(from, to);
      if (before + after !== line) throw new Error(`paste: ${before}|${after} is not the line ${line}`);
    },
  },
];
