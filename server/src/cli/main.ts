// The entry of the command line: chooses the command, turns failures into one line and an exit code.
import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { Failure } from '../failure';
import { type Language, setLanguage, t } from '../messages';
import { helpText } from './help';

/** Each is read when it is called: what one needs, most others do not. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  check: async (args) => (await import('./check')).check(args),
  import: async (args) => (await import('./import')).importCommand(args),
  export: async (args) => (await import('./export')).exportCommand(args),
  format: async (args) => (await import('./format')).formatCommand(args),
  lsp: async (args) => (await import('./lsp')).lsp(args),
};

/** The language of the environment: English where LANG says so, else Vietnamese. */
const environmentLanguage = (): Language => (process.env.LANG?.toLowerCase().startsWith('en') ? 'en' : 'vi');

/** Takes `--lang X` out of the arguments and sets the language of the messages. */
function takeLanguage(args: readonly string[]): string[] {
  const rest = [...args];
  setLanguage(environmentLanguage());
  const at = rest.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return rest;
  const [option = ''] = rest.splice(at, 1);
  const value = option.includes('=') ? option.slice('--lang='.length) : (rest.splice(at, 1)[0] ?? '');
  if (value !== 'vi' && value !== 'en') throw new Failure(t('--lang {0}: known are {1}.', value, 'vi, en'));
  setLanguage(value);
  return rest;
}

function usage(error: Error & { code?: string }): string | undefined {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) return undefined;
  const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  return error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? t('{0}: there is no such option. See kehoach --help.', option)
    : t('{0}: this option is not used so. See kehoach --help.', option);
}

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = takeLanguage(args);
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(helpText());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Failure(t('{0}: there is no such command. See kehoach --help.', name));
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpText(name));
    return 0;
  }
  return command(rest);
}

function start(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // the reader of a pipe has seen enough
    if (error.code !== 'EPIPE') throw error;
  });
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: Error) => {
      const line =
        error instanceof Failure
          ? error.message
          : (usage(error) ?? t('Internal error: {0}', error.stack ?? error.message));
      process.stderr.write(`${line}\n`);
      process.exitCode = 2;
    },
  );
}

if (isMainThread) start();
// a thread that the language server began
else void import('../connection/import-thread').then(({ serveImport }) => serveImport());
