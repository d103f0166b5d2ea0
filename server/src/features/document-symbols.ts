// The outline: header, sections, tasks, tables, recipients, signature, appendices.
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-types';
import type { Inline } from '../language/syntax';
import { t } from '../messages';
import type { AnalysedPlan, Appendix, Place, Task, Unit } from '../plan/model';
import { documentTree, type TreeNode } from './document-tree';
import { rangeOf } from './ranges';
import {
  appendixNaming,
  fieldNaming,
  type Naming,
  recipientNaming,
  recipientsNaming,
  signatureNaming,
  unitNaming,
} from './symbol-names';

/**
 * The outline of a plan. Every name has letters; a child lies in its parent, a selection range in its range. Points and
 * paragraphs are in it where they are tasks or have a label.
 */
export function documentSymbols(plan: AnalysedPlan): DocumentSymbol[] {
  return new Outliner(plan).list(documentTree(plan));
}

class Outliner {
  private readonly tasks: ReadonlyMap<Unit, Task>;

  constructor(private readonly plan: AnalysedPlan) {
    this.tasks = new Map(plan.tasks.map((task) => [task.unit, task]));
  }

  list(nodes: readonly TreeNode[]): DocumentSymbol[] {
    const symbols: DocumentSymbol[] = [];
    for (const node of nodes) {
      const symbol = this.symbol(node);
      if (symbol) symbols.push(symbol);
      // What is left out gives its place to what is beneath it.
      else if (node.children.length > 0) symbols.push(...this.list(node.children));
    }
    return symbols;
  }

  private symbol(node: TreeNode): DocumentSymbol | undefined {
    switch (node.kind) {
      case 'header':
        return this.header(node);
      case 'unit':
        return this.unit(node, node.unit);
      case 'appendix':
        return this.make(appendixNaming(node.appendix), SymbolKind.File, this.extent(node), wordsOf(node.appendix), [
          ...this.list(node.children),
        ]);
      case 'recipients':
        return this.recipients(node);
      case 'signature': {
        const { place, name } = node.signature;
        const kind = SymbolKind.Constant;
        return this.make(signatureNaming(node.signature), kind, place, name?.place ?? this.firstLine(place), []);
      }
    }
  }

  private unit(node: TreeNode, unit: Unit): DocumentSymbol | undefined {
    const task = this.tasks.get(unit);
    const kind = kindOf(unit, task);
    if (kind === undefined) return undefined;
    const place = holdsSections(unit) ? this.extent(node) : { from: node.place.from, to: node.end };
    const selection = unit.content ? wordsOf({ ...unit, content: unit.content }) : this.firstLine(node.place);
    return this.make(unitNaming(this.plan, unit, task), kind, place, selection, this.list(node.children));
  }

  private header({ place }: TreeNode): DocumentSymbol {
    const fields = this.plan.header.fields.map((field) =>
      this.make(fieldNaming(field), SymbolKind.Property, field.place, field.keyPlace, []),
    );
    return this.make({ name: t('Header'), detail: '' }, SymbolKind.Object, place, this.firstLine(place), fields);
  }

  private recipients(node: TreeNode & { readonly kind: 'recipients' }): DocumentSymbol {
    const { list } = node;
    const children = list.recipients.map(({ text, note, place }) =>
      this.make(recipientNaming(text, note), SymbolKind.Field, place, place, []),
    );
    if (list.archive) {
      const { value, place } = list.archive;
      children.push(this.make(recipientNaming(`Lưu: ${value}`, ''), SymbolKind.Field, place, place, []));
    }
    children.sort((a, b) => a.range.start.line - b.range.start.line);
    return this.make(recipientsNaming(list), SymbolKind.Array, list.place, list.keyword, children);
  }

  /** Up to the end of the line before the next piece: where a writer goes on typing still is the section. */
  private extent({ place, end, limit }: TreeNode): Place {
    const { lines } = this.plan;
    const last = lines.position(limit);
    const whole = last.character > 0 || limit <= end ? limit : lines.line(last.line - 1).to;
    return { from: place.from, to: Math.max(end, whole) };
  }

  private firstLine({ from, to }: Place): Place {
    const { lines } = this.plan;
    return { from, to: Math.min(to, lines.line(lines.position(from).line).to) };
  }

  private make(
    naming: Naming,
    kind: SymbolKind,
    place: Place,
    selection: Place,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const { name, detail } = naming;
    const range: Range = rangeOf(this.plan, place);
    const from = Math.min(Math.max(selection.from, place.from), place.to);
    const to = Math.max(from, Math.min(selection.to, place.to));
    return {
      name,
      ...(detail !== '' && { detail }),
      kind,
      range,
      selectionRange: rangeOf(this.plan, { from, to }),
      ...(children.length > 0 && { children }),
    };
  }
}

function holdsSections({ kind }: Unit): boolean {
  return kind === 'part' || kind === 'heading' || kind === 'numbered';
}

/** Undefined for what is not in the outline. */
function kindOf({ kind, label }: Unit, task: Task | undefined): SymbolKind | undefined {
  switch (kind) {
    case 'part':
      return SymbolKind.Module;
    case 'heading':
      return SymbolKind.String;
    case 'table':
    case 'taskTable':
      return SymbolKind.Struct;
    case 'numbered':
      return task ? SymbolKind.Event : SymbolKind.Number;
    default:
      if (task) return SymbolKind.Event;
      return label === undefined ? undefined : SymbolKind.Key;
  }
}

/** The words of the title, else of the text, else the mark; of several lines the first. */
function wordsOf({ block, at, content }: Pick<Appendix, 'block' | 'at' | 'content'>): Place {
  const words: readonly Inline[] = content.title.length > 0 ? content.title : content.body;
  const first = words[0];
  const from = first?.from ?? content.mark.from;
  const to = words.at(-1)?.to ?? content.mark.to;
  const end = block.text.slice(from, to).search(/[\r\n]/);
  return { from: at + from, to: at + (end < 0 ? to : from + end) };
}
