// The entry of the language server: IPC (--node-ipc) for our own client, standard input and output (--stdio) for others.
import { createConnection } from 'vscode-languageserver/node';
import { createServer } from './connection/server';

createServer(createConnection());
