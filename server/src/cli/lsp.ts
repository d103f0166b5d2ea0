// kehoach lsp: the language server for editors.
import { parseArgs } from 'node:util';
import { createConnection } from 'vscode-languageserver/node';
import { createServer } from '../connection/server';
import { Failure } from '../failure';
import { t } from '../messages';

/**
 * `kehoach lsp --stdio [--clientProcessId=N]`: serves until the client says exit, ends its side or, where its process
 * is named, dies. Standard output carries the protocol only.
 * @returns never; the process ends with 0 after a shutdown, else with 1
 * @throws Failure for a wrong call
 */
export function lsp(args: string[]): Promise<never> {
  const { values } = parseArgs({ args, options: { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } } });
  if (!values.stdio) throw new Failure(t('lsp: write lsp --stdio.'));
  // the streams and the process to watch are taken from the arguments of the process
  createServer(createConnection());
  return new Promise(() => {});
}
