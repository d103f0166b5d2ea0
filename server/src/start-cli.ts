// The command `kehoach`: starts the program that stands beside it.
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { startCompiled } from './compiled';

// A command is over before most of what the engine makes faster is used again: it waits until a function has run longer.
// A third off the time of a short command, and long ones gain too. Set before anything is compiled: what was compiled with
// other flags is not taken. Later engines have no such flag, and say so aloud.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=1000000');

startCompiled(join(__dirname, 'cli-program.js'));
