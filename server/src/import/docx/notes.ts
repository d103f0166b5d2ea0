// Reads foot notes, end notes and comments.

import { DELETED, SKIPPED } from './accepted';
import type { Attributes, Handler } from './xml';

/** Reads the notes of a part by their number: foot notes, end notes, comments with their authors. */
export class NotesReader implements Handler {
  readonly notes = new Map<string, string>();
  private id: string | undefined;
  private author = '';
  private words = '';
  private inText = 0;
  private skipped = 0;

  constructor(private readonly element: 'w:footnote' | 'w:endnote' | 'w:comment') {}

  open(name: string, a: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name) || DELETED.has(name)) {
      this.skipped++;
      return;
    }
    if (name === this.element) {
      const separator = a['w:type'] !== undefined && a['w:type'] !== 'normal';
      this.id = separator ? undefined : a['w:id'];
      this.author = a['w:author'] ?? '';
      this.words = '';
    } else if (name === 'w:t') this.inText++;
    else if (name === 'w:p' || name === 'w:tab' || name === 'w:br') this.words += ' ';
    else if (name === 'w:noBreakHyphen') this.words += '-';
  }

  text(text: string): void {
    if (this.inText > 0 && this.skipped === 0) this.words += text;
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (name === 'w:t') this.inText--;
    if (name !== this.element || this.id === undefined) return;
    const words = this.words.replace(/\s+/g, ' ').trim();
    this.notes.set(this.id, this.author && words ? `${this.author}: ${words}` : words);
    this.id = undefined;
  }
}
