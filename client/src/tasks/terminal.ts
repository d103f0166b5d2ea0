// The terminal that shows what a task does.
import { type CancellationToken, CancellationTokenSource, EventEmitter, type Pseudoterminal } from 'vscode';
import { reasonOf } from '../failure';

/** Prints a line. */
export type Print = (line: string) => void;

/** Work that prints its lines and says whether all went well. */
export type Work = (print: Print, token: CancellationToken) => Promise<boolean>;

/** Runs work once it is shown; closing the terminal stops the work. */
export class TaskTerminal implements Pseudoterminal {
  readonly #lines = new EventEmitter<string>();
  readonly #ends = new EventEmitter<number>();
  readonly #stop = new CancellationTokenSource();
  readonly onDidWrite = this.#lines.event;
  readonly onDidClose = this.#ends.event;

  constructor(private readonly work: Work) {}

  open(): void {
    void this.#run();
  }

  close(): void {
    this.#stop.cancel();
  }

  async #run(): Promise<void> {
    const print: Print = (line) => this.#lines.fire(`${shown(line)}\r\n`);
    let isDone = false;
    try {
      isDone = await this.work(print, this.#stop.token);
    } catch (error) {
      print(reasonOf(error));
    }
    this.#ends.fire(isDone ? 0 : 1);
  }
}

/** Names of files and words of plans are shown, never obeyed: no control characters reach the terminal. */
const shown = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/\p{Cc}/gu, ''))
    .join('\r\n');
