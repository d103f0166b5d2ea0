// What a command has at hand.
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { PlanClient } from '../language-client';

export interface Services {
  readonly context: ExtensionContext;
  readonly client: PlanClient;
  readonly log: LogOutputChannel;
}

/** A command: what the editor hands over depends on where it was run from. */
export type Command = (services: Services, ...args: readonly unknown[]) => Promise<void>;
