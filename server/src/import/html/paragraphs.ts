// The running text of HTML: blanks drawn together, lines, paragraphs with their labels.

import { LINE_BREAK, type Mention, type WordBlock } from '../docx/content';
import { Numbering, NumberingReader } from '../docx/numbering';
import { ParagraphDraft } from '../docx/paragraph';
import { Styles } from '../docx/styles';
import type { Look } from './look';

/** HTML has its looks and its numbers in itself. */
const STYLES = new Styles();
const NUMBERS = new Numbering(new NumberingReader(), () => undefined);

const BLANKS = /[ \t\r\n\f\u00a0]+/g;
/** As many as tell a column from a word. */
const MOST_BLANKS = 40;
/** Where a line may be parted, or joined, without a sign: nothing of a word. In TCVN3 the soft hyphen is the letter ư. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const INVISIBLE_IN_TCVN3 = /[\u200b\u2060\ufeff]/g;

/** Blanks as they are written: a row of hard ones, as Word makes of a tab, sets columns apart. */
const drawn = (blanks: string): string => (/\u00a0[^\u00a0]{0,2}\u00a0[^\u00a0]{0,2}\u00a0/.test(blanks) ? '\t' : ' ');

/** Gathers text into paragraphs. */
export class ParagraphFlow {
  private draft: ParagraphDraft | undefined;
  /** The blanks before the next word. */
  private blank = '';
  /** A label with its blank stands before the next word. */
  private labelled = false;
  private breaks = 0;
  private next = '';
  private last: { readonly mentions: Mention[]; readonly length: number } | undefined;
  private readonly waiting: Pick<Mention, 'kind' | 'words'>[] = [];

  /** @param put takes each paragraph that has words */
  constructor(private readonly put: (block: WordBlock) => void) {}

  /** The number or bullet before the words that come next. */
  label(label: string): void {
    this.next = label;
  }

  text(text: string, look: Look): void {
    if (!look.preformatted) {
      this.words(text, look);
      return;
    }
    text.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) this.lineBreak(look);
      this.words(line, look);
    });
  }

  /** Two breaks on end part paragraphs: so pages and letters do that know none. */
  lineBreak(look: Look): void {
    this.breaks++;
    this.blank = '';
    if (this.breaks > 1 && look.outline === undefined) this.end();
  }

  /** Something to tell of the paragraph that is open, or of the next one. */
  mention(kind: Mention['kind'], words: string): void {
    if (this.draft) this.draft.mention(kind, Math.max(0, this.draft.length - 1), words);
    else this.waiting.push({ kind, words });
  }

  /** Ends the paragraph that is open. */
  end(): void {
    const { draft } = this;
    this.draft = undefined;
    this.blank = '';
    this.breaks = 0;
    if (!draft) return;
    const { mentions, ...paragraph } = draft.done(STYLES, NUMBERS);
    this.last = { mentions: [...mentions], length: paragraph.text.length };
    this.put({ ...paragraph, mentions: this.last.mentions });
  }

  /** Ends the text: what is still to be told is told of the last paragraph. */
  finish(): void {
    this.end();
    const { last } = this;
    for (const { kind, words } of this.waiting.splice(0))
      last?.mentions.push({ kind, words, from: 0, to: last.length });
  }

  private words(text: string, look: Look): void {
    const shown = text.replace(look.font?.startsWith('.Vn') ? INVISIBLE_IN_TCVN3 : INVISIBLE, '');
    const body = shown.trim();
    if (body === '') {
      this.blank = `${this.blank}${shown}`.slice(0, MOST_BLANKS);
      return;
    }
    const from = shown.length - shown.trimStart().length;
    const blank = `${this.blank}${shown.slice(0, Math.min(from, MOST_BLANKS))}`;
    const draft = this.draft ?? this.begin(look);
    if (this.breaks > 0) draft.add(LINE_BREAK, {});
    else if (draft.length > 0 && blank !== '' && !this.labelled) draft.add(drawn(blank), { bold: look.bold });
    this.breaks = 0;
    this.labelled = false;
    draft.add(body.replace(BLANKS, drawn), { bold: look.bold, capitals: look.capitals, font: look.font });
    this.blank = shown.slice(from + body.length).slice(0, MOST_BLANKS);
  }

  private begin(look: Look): ParagraphDraft {
    const draft = new ParagraphDraft();
    draft.look.outline = look.outline;
    draft.look.align = look.align;
    this.draft = draft;
    this.breaks = 0;
    this.labelled = this.next !== '';
    if (this.labelled) draft.add(`${this.next} `, { bold: look.bold });
    this.next = '';
    for (const { kind, words } of this.waiting.splice(0)) draft.mention(kind, 0, words);
    return draft;
  }
}
