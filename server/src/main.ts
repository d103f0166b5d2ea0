// The entry of the language server: IPC (--node-ipc) for our own client, standard input and output (--stdio) for others.
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { isImportThread, serveImport } from './connection/import-thread';
import { createServer } from './connection/server';

function serve(): void {
  // Memory is given back sooner than a server in the background would otherwise: what is new is looked over often instead
  // of after each 16 MB, and all when two fifths were added. Half the memory for a long plan, at most a sixth of the speed.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');

  createServer(createConnection());
}

if (isImportThread()) void serveImport();
else serve();
