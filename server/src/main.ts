// The program of the language server: IPC (--node-ipc) for our own client, standard input and output (--stdio) for others.
import { createConnection } from 'vscode-languageserver/node';
import { isImportThread, serveImport } from './connection/import-thread';
import { createServer } from './connection/server';

if (isImportThread()) void serveImport();
else createServer(createConnection());
