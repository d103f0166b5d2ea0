// Reads the HTML of a clipboard: elements → paragraphs and tables, as of a Word document.

import type { WordBlock } from '../docx/content';
import { isBlock, type Unseen, unseen } from './elements';
import { itemLabel, type List, openList, WordLabels } from './lists';
import { type Look, lookOf, PLAIN, type Style, styleOf } from './look';
import type { HtmlAttributes, HtmlHandler } from './markup';
import { ParagraphFlow } from './paragraphs';
import { TableDraft } from './table';

/** An element that is open. */
interface Frame {
  readonly look: Look;
  readonly list: List | undefined;
  /** The label of the item that it stands in. */
  readonly item: string;
  /** Word's style of the list that it stands in: `l0 level2 lfo1`. */
  readonly wordList: string;
}

const ROOT: Frame = { look: PLAIN, list: undefined, item: '', wordList: '' };
const LISTS: ReadonlySet<string> = new Set(['ol', 'ul', 'menu', 'dir']);

/** Words of a comment or of hidden text that are told. */
const MOST_TOLD = 400;

export class HtmlBody implements HtmlHandler {
  readonly blocks: WordBlock[] = [];
  private readonly frames: Frame[] = [ROOT];
  private readonly tables: TableDraft[] = [];
  private readonly flow = new ParagraphFlow((block) => this.put(block));
  private readonly labels = new WordLabels();
  /** The label of the last item of lists, by their depth. */
  private readonly last: string[] = [];
  private passedOver: (Unseen & { depth: number; words: string }) | undefined;
  /** A label that Word writes out, and how many elements are open around it. */
  private label: { readonly depth: number; words: string } | undefined;

  private get frame(): Frame {
    return this.frames.at(-1) ?? ROOT;
  }

  open(name: string, a: HtmlAttributes): void {
    if (this.passedOver) {
      this.passedOver.depth++;
      return;
    }
    const style = styleOf(a);
    const kind = unseen(name, a, style);
    if (kind) {
      this.passedOver = { ...kind, depth: 1, words: '' };
      return;
    }
    if (isBlock(name)) this.flow.end();
    this.openTable(name, a);
    this.element(name, a, style);
  }

  text(text: string): void {
    const { passedOver, label } = this;
    if (passedOver) passedOver.words += text.slice(0, Math.max(0, MOST_TOLD - passedOver.words.length));
    else if (label) label.words += text;
    else this.flow.text(text, this.frame.look);
  }

  close(name: string): void {
    const { passedOver, label } = this;
    if (passedOver) {
      if (--passedOver.depth > 0) return;
      this.passedOver = undefined;
      if (passedOver.kind) this.flow.mention(passedOver.kind, passedOver.words.replace(/\s+/g, ' ').trim());
      return;
    }
    const { look, wordList } = this.frames.length > 1 ? (this.frames.pop() as Frame) : ROOT;
    if (label && this.frames.length <= label.depth) {
      this.label = undefined;
      this.flow.label(this.labels.label(label.words, wordList, look.font));
    }
    if (!isBlock(name)) return;
    this.flow.end();
    if (name === 'li') this.flow.label('');
    this.closeTable(name);
  }

  /** Ends what was left open. */
  end(): void {
    this.flow.finish();
    while (this.tables.length > 0) this.closeTable('table');
  }

  private element(name: string, a: HtmlAttributes, style: Style): void {
    const around = this.frame;
    const look = lookOf(name, a, style, around.look);
    const word = style.get('mso-list') ?? '';
    if (/^ignore/i.test(word)) this.label ??= { depth: this.frames.length, words: '' };
    if (/^(?:always|page)/i.test(style.get('page-break-before') ?? '')) this.flow.end();
    else if (name === 'br') this.flow.lineBreak(around.look);
    else if (name === 'img') this.flow.mention('picture', '');
    else if (name === 'ins' && (a.datetime ?? a.cite) !== undefined) this.flow.mention('change', '');
    const list = LISTS.has(name) ? this.list(name === 'ol', a, style, around) : around.list;
    const item = name === 'li' ? (list ? itemLabel(list, a, style) : '-') : around.item;
    if (name === 'li') {
      this.flow.label(item);
      this.last.splice(list?.depth ?? 0, this.last.length, item);
    }
    this.frames.push({ look, list, item, wordList: /^l\d/i.test(word) ? word : around.wordList });
  }

  private list(ordered: boolean, a: HtmlAttributes, style: Style, { list, item }: Frame): List {
    return openList(ordered, a, style, list, item || (list && this.last[list.depth]));
  }

  /** Puts a block where it stands: into the innermost cell that is open. */
  private put(block: WordBlock): void {
    (this.tables.findLast((table) => table.blocks)?.blocks ?? this.blocks).push(block);
  }

  private openTable(name: string, a: HtmlAttributes): void {
    // a fragment of a table may begin with its rows
    if (name === 'table' || (name === 'tr' && this.tables.length === 0)) this.tables.push(new TableDraft());
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === 'thead') table.head = true;
    else if (name === 'tr') table.openRow();
    else if (name === 'td' || name === 'th') table.openCell(name, a);
  }

  private closeTable(name: string): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') table.closeCell();
    else if (name === 'tr') table.closeRow();
    else if (name === 'thead') table.head = false;
    else if (name === 'table') {
      table.closeRow();
      this.tables.pop();
      if (table.rows.length > 0) this.put({ kind: 'table', rows: table.rows });
    }
  }
}
