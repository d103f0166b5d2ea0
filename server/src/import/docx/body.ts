// Reads the text of a Word document, of its foot notes and of its comments: elements → paragraphs and tables.

import { t } from '../../messages';
import { DELETED, SKIPPED } from './accepted';
import { LINE_BREAK, type WordBlock, type WordCell, type WordRow } from './content';
import { Fields, isContentsLine, isPageLine } from './fields';
import type { Numbering } from './numbering';
import { ParagraphDraft } from './paragraph';
import { type RunLook, type Styles, setParagraph, setRun } from './styles';
import { symbolOf } from './symbols';
import { Unreadable } from './unreadable';
import { type Attributes, type Handler, isOn } from './xml';

/** Notes and comments by their number. */
export type Notes = ReadonlyMap<string, string>;

export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: Notes;
  readonly endnotes: Notes;
  readonly comments: Notes;
}

interface Cell {
  readonly blocks: WordBlock[];
  span: number;
  above: boolean;
}
interface Row {
  readonly cells: WordCell[];
  before: number;
  header: boolean;
  deleted: boolean;
}

/** Where blocks go: the text itself, a cell, a text box. */
interface Place {
  readonly blocks: WordBlock[];
  /** Text boxes of the paragraph that is open: they stand behind it. */
  readonly boxes: WordBlock[];
  paragraph: ParagraphDraft | undefined;
  waiting: ParagraphDraft | undefined;
  readonly tables: { readonly rows: WordRow[]; row: Row | undefined; cell: Cell | undefined }[];
}

const place = (blocks: WordBlock[]): Place => ({
  blocks,
  boxes: [],
  paragraph: undefined,
  waiting: undefined,
  tables: [],
});

/** What is drawn: pictures, charts, objects of other programs. */
const PICTURES: ReadonlySet<string> = new Set([
  ...['pic:pic', 'v:imagedata', 'c:chart', 'cx:chart', 'dgm:relIds', 'o:OLEObject', 'w:control', 'w:movie'],
]);

/** Some thousand pages; each one more costs memory through all of the import. */
const MOST_PARAGRAPHS = 150_000;

/** Reads document.xml. */
export class BodyReader implements Handler {
  readonly blocks: WordBlock[] = [];
  /** Those on pages in landscape. */
  readonly landscape = new Set<WordBlock>();
  /** The relations of headers and footers of the pages, in the order of the sections. */
  readonly margins: string[] = [];
  private section = 0;
  private paragraphs = 0;
  private turned: boolean | undefined;
  private readonly places: Place[] = [place(this.blocks)];
  private skipped = 0;
  private inParagraphProperties = 0;
  private inRunProperties = false;
  private inRowProperties = false;
  private inText = 0;
  private readonly fields = new Fields();
  private inCode = false;
  private toldOfContents = false;
  private run: RunLook = {};
  private character: string | undefined;
  private look: RunLook | undefined;

  constructor(private readonly around: Surroundings) {}

  private get place(): Place {
    return this.places.at(-1) as Place;
  }

  open(name: string, a: Attributes): void {
    if (this.skipped === 0 && name === 'w:instrText') {
      this.inCode = true;
      return;
    }
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped++;
      return;
    }
    if (DELETED.has(name) || name === 'w:ins' || name === 'w:moveTo') {
      this.changed(DELETED.has(name));
      return;
    }
    if (name === 'w:sectPr') this.turned = false;
    else if (name === 'w:headerReference' || name === 'w:footerReference') this.margins.push(a['r:id'] ?? '');
    else if (name === 'w:pgSz') this.turned = a['w:orient'] === 'landscape' || Number(a['w:w']) > Number(a['w:h']);
    else if (this.inRunProperties) this.runProperty(name, a);
    else if (this.inParagraphProperties > 0) this.paragraphProperty(name, a);
    else this.element(name, a);
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.inCode) this.fields.code(text);
    if (this.inText === 0) return;
    this.write(text.replace(/[\r\n]+/g, ' '));
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.inText--;
        break;
      case 'w:instrText':
        this.inCode = false;
        break;
      case 'w:fldSimple':
        this.fields.end();
        break;
      case 'w:rPr':
        this.inRunProperties = false;
        break;
      case 'w:pPr':
        this.inParagraphProperties--;
        break;
      case 'w:trPr':
        this.inRowProperties = false;
        break;
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:txbxContent':
        this.endBox();
        break;
      case 'w:body':
        this.endSection();
        break;
      case 'w:tc':
      case 'w:tr':
      case 'w:tbl':
        this.endOfTable(name);
        break;
    }
  }

  private element(name: string, a: Attributes): void {
    switch (name) {
      case 'w:p':
        if (++this.paragraphs > MOST_PARAGRAPHS)
          throw new Unreadable(t('the file is larger than any document of text: it is not read.'));
        this.place.paragraph = new ParagraphDraft();
        break;
      case 'w:pPr':
        this.inParagraphProperties++;
        break;
      case 'w:r':
        this.run = {};
        this.character = undefined;
        this.look = undefined;
        break;
      case 'w:rPr':
        this.inRunProperties = true;
        break;
      case 'w:t':
      case 'm:t':
        this.inText++;
        break;
      case 'w:txbxContent':
        this.places.push(place([]));
        break;
      case 'w:tbl':
        this.place.tables.push({ rows: [], row: undefined, cell: undefined });
        break;
      case 'w:trPr':
        this.inRowProperties = true;
        break;
      default:
        if (!this.tableElement(name, a) && !this.sign(name) && !this.field(name, a) && !this.drawn(name, a))
          this.mention(name, a);
    }
  }

  /** Rows and cells. */
  private tableElement(name: string, a: Attributes): boolean {
    const table = this.place.tables.at(-1);
    if (!table) return false;
    const value = a['w:val'];
    if (name === 'w:tr') table.row = { cells: [], before: 0, header: false, deleted: false };
    else if (name === 'w:tc') table.cell = { blocks: [], span: 1, above: false };
    else if (name === 'w:gridBefore' && table.row) table.row.before = bounded(value);
    else if (name === 'w:tblHeader' && table.row) table.row.header = isOn(a);
    else if (name === 'w:gridSpan' && table.cell) table.cell.span = Math.max(1, bounded(value));
    else if (name === 'w:vMerge' && table.cell) table.cell.above = value !== 'restart';
    else if (name === 'w:hMerge' && table.cell && value !== 'restart') table.cell.span = 0;
    else return false;
    return true;
  }

  /** Elements that stand for a sign. */
  private sign(name: string): boolean {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        this.write('\t');
        return true;
      case 'w:br':
      case 'w:cr':
        this.write(LINE_BREAK);
        return true;
      case 'w:noBreakHyphen':
        this.write('-');
        return true;
      default:
        return false;
    }
  }

  /** Notes, comments, pictures. */
  private mention(name: string, a: Attributes): void {
    const paragraph = this.place.paragraph;
    const id = a['w:id'] ?? '';
    const { footnotes, endnotes, comments } = this.around;
    if (name === 'w:footnoteReference') this.note(footnotes.get(id));
    else if (name === 'w:endnoteReference') this.note(endnotes.get(id));
    else if (name === 'w:commentRangeStart') paragraph?.beginComment(id);
    else if (name === 'w:commentReference' && comments.has(id))
      paragraph?.mention('comment', paragraph.commentStart(id), comments.get(id) ?? '');
    else if (name === 'w:sym') {
      const sign = symbolOf(a['w:font'], Number.parseInt(a['w:char'] ?? '', 16));
      if (sign) this.write(sign);
      else paragraph?.mention('sign', Math.max(0, paragraph.length - 1), a['w:font'] ?? '');
    }
  }

  private field(name: string, a: Attributes): boolean {
    if (name === 'w:fldSimple') this.fields.begin(a['w:instr'] ?? '');
    else if (name !== 'w:fldChar') return false;
    else if (a['w:fldCharType'] === 'begin') this.fields.begin();
    else if (a['w:fldCharType'] === 'separate') this.fields.separate();
    else this.fields.end();
    return true;
  }

  /** What is drawn or stands in a file of its own, and words that are drawn. */
  private drawn(name: string, a: Attributes): boolean {
    if (PICTURES.has(name)) this.place.paragraph?.mention('picture', this.place.paragraph.length, '');
    else if (name === 'v:textpath') this.box(a.string ?? '');
    else if (name === 'w:altChunk' || name === 'w:subDoc') this.elsewhere();
    else return false;
    return true;
  }

  private box(words: string): void {
    const draft = new ParagraphDraft();
    draft.add(words, {});
    if (words.trim() !== '') this.place.boxes.push(draft.done(this.around.styles, this.around.numbering));
  }

  private elsewhere(): void {
    const draft = this.place.paragraph ?? new ParagraphDraft();
    draft.mention('elsewhere', draft.length, '');
    if (!this.place.paragraph) this.put([draft.done(this.around.styles, this.around.numbering)]);
  }

  /** A foot note stands in brackets where its number is. */
  private note(words: string | undefined): void {
    const paragraph = this.place.paragraph;
    if (!words || !paragraph) return;
    const from = paragraph.length;
    paragraph.add(` (${words})`, {});
    paragraph.mention('footnote', from, words);
  }

  private changed(deleted: boolean): void {
    const { paragraph } = this.place;
    if (deleted && this.inRowProperties) {
      const row = this.place.tables.at(-1)?.row;
      if (row) row.deleted = true;
    } else if (deleted && this.inParagraphProperties > 0) {
      if (paragraph) paragraph.goesOn = true;
    } else if (deleted) this.skipped++;
    paragraph?.mention('change', Math.max(0, paragraph.length - 1), '');
  }

  private runProperty(name: string, a: Attributes): void {
    if (this.inParagraphProperties > 0) return;
    if (name === 'w:rStyle') this.character = a['w:val'];
    else setRun(this.run, name, a);
  }

  private paragraphProperty(name: string, a: Attributes): void {
    if (name === 'w:rPr') this.inRunProperties = true;
    else if (name === 'w:pPr') this.inParagraphProperties++;
    else if (this.place.paragraph) setParagraph(this.place.paragraph.look, name, a);
  }

  private write(text: string): void {
    const paragraph = this.place.paragraph;
    if (!paragraph || this.fields.hidden) return;
    paragraph.paged ||= this.fields.isPage;
    paragraph.inContents ||= this.fields.isContents;
    this.look ??= this.around.styles.run(this.run, this.character, paragraph.look.style);
    if (!this.look.hidden) paragraph.add(text, this.look);
    else if (text.trim() !== '') paragraph.mention('hidden', Math.max(0, paragraph.length - 1), text);
  }

  private endParagraph(): void {
    const { paragraph, waiting } = this.place;
    this.place.paragraph = undefined;
    if (!paragraph) return;
    this.fields.endParagraph();
    this.withoutMade(paragraph);
    if (waiting) paragraph.continue(waiting);
    this.place.waiting = paragraph.goesOn ? paragraph : undefined;
    if (paragraph.goesOn) return;
    this.put([paragraph.done(this.around.styles, this.around.numbering)]);
    this.put(this.place.boxes.splice(0));
    if (this.turned !== undefined) this.endSection();
  }

  /** Contents and page numbers that Word has made are no words of the writer. */
  private withoutMade(paragraph: ParagraphDraft): void {
    const { words, look, paged, inContents } = paragraph;
    if (words.trim() === '') return;
    const contents = this.around.styles.isContents(look.style) || (inContents && isContentsLine(words));
    if (!contents && !(paged && isPageLine(words))) return;
    paragraph.clear();
    if (contents && !this.toldOfContents) paragraph.mention('contents', 0, '');
    this.toldOfContents ||= contents;
  }

  /** The pages of the blocks since the last section are known at its end. */
  private endSection(): void {
    if (this.turned) for (const block of this.blocks.slice(this.section)) this.landscape.add(block);
    this.section = this.blocks.length;
    this.turned = undefined;
  }

  /** The last paragraph of a place, though its mark is deleted. */
  private flush(): void {
    const { waiting } = this.place;
    this.place.waiting = undefined;
    if (!waiting) return;
    this.put([waiting.done(this.around.styles, this.around.numbering)]);
    this.put(this.place.boxes.splice(0));
  }

  private put(blocks: readonly WordBlock[]): void {
    const place = this.place.tables.at(-1)?.cell ?? this.place;
    for (const block of blocks) place.blocks.push(block);
  }

  private endBox(): void {
    if (this.places.length < 2) return;
    this.flush();
    const { blocks } = this.places.pop() as Place;
    for (const block of blocks) this.place.boxes.push(block);
    this.look = undefined;
  }

  private endOfTable(name: string): void {
    const table = this.place.tables.at(-1);
    if (!table) return;
    if (name === 'w:tc' && table.cell) {
      this.flush();
      table.row?.cells.push(table.cell);
      table.cell = undefined;
    } else if (name === 'w:tr' && table.row) {
      if (!table.row.deleted) table.rows.push(table.row);
      table.row = undefined;
    } else if (name === 'w:tbl') {
      this.place.tables.pop();
      if (table.rows.length > 0) this.put([{ kind: 'table', rows: table.rows }]);
    }
  }
}

/** Columns of a table; more than Word has is nonsense. */
function bounded(value: string | undefined): number {
  const n = Number(value);
  return Number.isInteger(n) && n > 0 ? Math.min(n, 63) : 0;
}
