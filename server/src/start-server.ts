// What an editor starts: the language server stands beside it.
import { join } from 'node:path';
import { startCompiled } from './compiled';

startCompiled(join(__dirname, 'server-program.js'));
