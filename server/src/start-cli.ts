// The command `kehoach`: starts the program that stands beside it.
import { join } from 'node:path';
import { startCompiled } from './compiled';

startCompiled(join(__dirname, 'cli-program.js'));
