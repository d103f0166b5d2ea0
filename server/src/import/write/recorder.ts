// Collects what an import has to tell about the text that it writes.

import type { Span } from '../../language/syntax';
import type { ImportNote, WrittenEnd, WrittenNumber } from '../result';
import type { KhWriter } from './kh-writer';

const LONGEST_QUOTE = 120;

export class Recorder {
  readonly notes: ImportNote[] = [];
  readonly numbers: WrittenNumber[] = [];
  readonly ends: WrittenEnd[] = [];

  constructor(readonly writer: KhWriter) {}

  note(id: `import/${string}`, message: string, place: Span, words: string): void {
    const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
    this.notes.push({ id, message, place, words: quote });
  }

  number(number: WrittenNumber): void {
    this.numbers.push(number);
  }

  /** How a piece that stands at `place` was ended. */
  ended(role: WrittenEnd['role'], place: Span, written: string): void {
    this.ends.push({ role, place, written });
  }
}
