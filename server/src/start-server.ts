// What an editor starts: the language server stands beside it.
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { startCompiled } from './compiled';

// Memory is given back sooner than a server in the background would otherwise: what is new is looked over often instead
// of after each 16 MB, and all when two fifths were added. Half the memory for a long plan, at most a sixth of the speed.
// Set before anything is compiled: what was compiled with other flags is not taken.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=40');

startCompiled(join(__dirname, 'server-program.js'));
