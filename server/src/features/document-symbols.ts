// The outline: header, sections, tasks, tables, recipients, signature, appendices.
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-types';
import { t } from '../messages';
import type { AnalysedPlan, Appendix, Place, RecipientList, Task, Unit } from '../plan/model';
import { documentTree, type TreeNode } from './document-tree';
import { rangeOf } from './ranges';
import { wordsOf } from './selected-words';
import { kindOf } from './symbol-kinds';
import { remember, rememberedSymbol } from './symbol-memory';
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
  /** Tasks stand in the order of the file, as the pieces do: the next one to come. */
  private next = 0;

  constructor(private readonly plan: AnalysedPlan) {}

  list(nodes: readonly TreeNode[]): DocumentSymbol[] {
    const symbols: DocumentSymbol[] = [];
    for (const node of nodes) {
      const symbol = this.symbol(node);
      if (symbol) symbols.push(symbol);
      // What is left out gives its place to what is beneath it.
      else for (const child of this.list(node.children)) symbols.push(child);
    }
    return symbols;
  }

  private symbol(node: TreeNode): DocumentSymbol | undefined {
    const { piece } = node;
    switch (piece.kind) {
      case 'header':
        return this.header(node);
      case 'unit':
        return this.unit(node, piece.unit);
      case 'appendix':
        return this.appendix(node, piece.appendix);
      case 'recipients':
        return this.recipients(piece.list);
      case 'signature': {
        const { place, name } = piece.signature;
        const kind = SymbolKind.Constant;
        return this.make(signatureNaming(piece.signature), kind, place, name?.place ?? this.firstLine(place), []);
      }
    }
  }

  private taskOf(unit: Unit): Task | undefined {
    const { tasks } = this.plan;
    while (this.next < tasks.length && tasks[this.next]!.unit.at < unit.at) this.next++;
    const task = tasks[this.next];
    return task?.unit === unit ? task : undefined;
  }

  private unit(node: TreeNode, unit: Unit): DocumentSymbol | undefined {
    const task = this.taskOf(unit);
    const kind = kindOf(unit, task);
    if (kind === undefined) return undefined;
    // Where it ends is then told by its block alone.
    const single = node.children.length === 0 && !holdsSections(unit);
    const known = single && rememberedSymbol(this.plan, unit, task, this.plan.lines.position(unit.at).line);
    if (known) return known;
    const place = holdsSections(unit) ? this.extent(node) : { from: node.place.from, to: node.end };
    const selection = unit.content ? wordsOf(unit.block, unit.content, unit.at) : this.firstLine(node.place);
    const naming = unitNaming(this.plan, unit, task);
    const symbol = this.make(naming, kind, place, selection, this.list(node.children));
    if (single) remember(this.plan, unit, task, symbol);
    return symbol;
  }

  private appendix(node: TreeNode, appendix: Appendix): DocumentSymbol {
    const selection = wordsOf(appendix.block, appendix.content, appendix.at);
    return this.make(appendixNaming(appendix), SymbolKind.File, this.extent(node), selection, this.list(node.children));
  }

  private header({ place }: TreeNode): DocumentSymbol {
    const fields = this.plan.header.fields.map((field) =>
      this.make(fieldNaming(field), SymbolKind.Property, field.place, field.keyPlace, []),
    );
    return this.make({ name: t('Header'), detail: '' }, SymbolKind.Object, place, this.firstLine(place), fields);
  }

  private recipients(list: RecipientList): DocumentSymbol {
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
    const selectionRange = rangeOf(this.plan, { from, to });
    const symbol: DocumentSymbol = { name, kind, range, selectionRange };
    if (detail !== '') symbol.detail = detail;
    if (children.length > 0) symbol.children = children;
    return symbol;
  }
}

function holdsSections({ kind }: Unit): boolean {
  return kind === 'part' || kind === 'heading' || kind === 'numbered';
}
