// What the two sides of the typing test say to each other: the one that types, and the one inside the editor.
import type { Method } from './method';

export interface Scenario {
  readonly name: string;
  /** A file of the samples. */
  readonly sample: string;
  /** Whether checks find something in it. */
  readonly mistakes: boolean;
  readonly method: Method;
  /** Keys a second; 0: as fast as the editor takes them. */
  readonly rate: number;
  /** So many keys at most; then the text is what they give. */
  readonly keys?: number;
}

/** What was typed: the text that must stand there, and how many times a key changes the document. */
export interface Typed {
  readonly text: string;
  readonly events: number;
}
