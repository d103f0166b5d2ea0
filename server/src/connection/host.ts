// What the server takes from the machine that it runs on.
import { readIfThere, readText } from '../reading';

/** Files, by their absolute paths. */
export interface Host {
  /** The text of a file, undefined where there is none that can be read. */
  readIfThere(path: string): string | undefined;
  /**
   * The text of a plan.
   * @throws Failure with the reason, in the language of the messages
   */
  readText(path: string): string;
}

export const nodeHost: Host = { readIfThere, readText };
