// A paragraph of a Word document in the making.

import type { Span } from '../../language/syntax';
import { fromLegacy, type LegacyEncoding } from '../../vietnamese/legacy';
import type { Alignment, Mention, WordParagraph } from './content';
import type { Numbering } from './numbering';
import type { ParagraphLook, RunLook, Styles } from './styles';
import { withSymbols } from './symbols';

/** Years that an export tied to one line; every character stays where it is. */
const untied = (text: string): string => text.replace(/(\d{4})\u00A0([-–])\u00A0(?=\d{4})/g, '$1 $2 ');

/** Gathers the runs of a paragraph. */
export class ParagraphDraft {
  readonly look: ParagraphLook = {};
  /** Its mark is deleted: it goes on in the next paragraph. */
  goesOn = false;
  /** It has the number of a page, from a field. */
  paged = false;
  /** It stands within contents that Word has made. */
  inContents = false;
  private text = '';
  private readonly bold: Span[] = [];
  private readonly mentions: Mention[] = [];
  private readonly comments = new Map<string, number>();

  get length(): number {
    return this.text.length;
  }

  add(text: string, look: RunLook): void {
    const from = this.text.length;
    const encoding = encodingOf(look.font);
    // Of fonts before Unicode the soft hyphen is a letter.
    const shown = encoding ? fromLegacy(text, encoding) : withSymbols(text.replace(/\u00AD/g, ''), look.font);
    // Fonts of capitals end with H: `.VnTimeH`.
    const capitals = look.capitals || (encoding === 'TCVN3' && /H$/.test(look.font ?? ''));
    this.text += untied(capitals ? shown.normalize('NFC').toUpperCase() : shown);
    if (encoding && shown !== text) this.mention('converted', from, encoding ?? '');
    if (!look.bold) return;
    const last = this.bold.at(-1);
    if (last?.to === from) this.bold[this.bold.length - 1] = { from: last.from, to: this.text.length };
    else this.bold.push({ from, to: this.text.length });
  }

  mention(kind: Mention['kind'], from: number, words: string): void {
    const last = this.mentions.at(-1);
    if (kind === 'picture' && last?.kind === kind && last.to === this.text.length) return;
    this.mentions.push({ kind, from, to: this.text.length, words });
  }

  beginComment(id: string): void {
    this.comments.set(id, this.text.length);
  }

  /** Takes its words away: Word has made them. */
  clear(): void {
    this.text = '';
    this.bold.length = 0;
    this.mentions.length = 0;
  }

  get words(): string {
    return this.text;
  }

  /** Where the words that a comment is about begin. */
  commentStart(id: string): number {
    return this.comments.get(id) ?? 0;
  }

  /** Puts the words of a paragraph before it whose mark is deleted in front. */
  continue(before: ParagraphDraft): void {
    const by = before.text.length;
    const moved = <T extends Span>(span: T): T => ({ ...span, from: span.from + by, to: span.to + by });
    this.text = before.text + this.text;
    this.bold.splice(0, this.bold.length, ...before.bold, ...this.bold.map(moved));
    this.mentions.splice(0, this.mentions.length, ...before.mentions, ...this.mentions.map(moved));
  }

  done(styles: Styles, numbering: Numbering): WordParagraph {
    const look = styles.paragraph(this.look);
    const label = labelOf(look, numbering);
    const empty = this.text.trim() === '';
    const front = label && !empty ? `${label} ` : '';
    const moved = <T extends Span>(span: T): T => ({
      ...span,
      from: span.from + front.length,
      to: span.to + front.length,
    });
    return {
      kind: 'paragraph',
      text: front + this.text,
      bold: this.bold.map(moved),
      outline: look.outline !== undefined && look.outline < 9 ? look.outline : undefined,
      mentions: this.mentions.map(moved),
      align: alignment(look.align),
      numbered: label && front ? label.length : 0,
    };
  }
}

/** The encoding before Unicode that a font was made for. */
function encodingOf(font: string | undefined): LegacyEncoding | undefined {
  if (font?.startsWith('.Vn')) return 'TCVN3';
  return font?.startsWith('VNI-') ? 'VNI' : undefined;
}

function alignment(value: string | undefined): Alignment | undefined {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : undefined;
}

function labelOf({ numId, ilvl, style }: ParagraphLook, numbering: Numbering): string | undefined {
  if (numId === undefined || numId === '0') return undefined;
  return numbering.next(numId, ilvl ?? (style === undefined ? undefined : numbering.levelOfStyle(numId, style)) ?? 0);
}
