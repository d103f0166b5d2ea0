// What --help prints.
import { t } from '../messages';

/** The help of the program or of one command. */
export function helpText(command?: string): string {
  const lines: [string, string][] = [
    [
      'check [FILE|DIR]… [--format text|json] [--max-warnings N] [--as-of YYYY-MM-DD]',
      t('check plans (.kh) and documents (.docx, .pdf, .txt, .md)'),
    ],
    ['import FILE… [-o FILE.kh|DIR]', t('bring documents (.docx, .pdf, .txt, .md) into the plan language')],
    ['export FILE|DIR… --to docx|pdf|odt|html|txt|json [-o FILE|DIR]', t('write plans as documents')],
    ['format [--check] FILE…', t('write plans in their canonical form')],
    ['lsp --stdio', t('language server for editors, on standard input and output')],
  ];
  const shown = lines.filter(([usage]) => command === undefined || usage.startsWith(`${command} `));
  const options = [
    ['--name TEMPLATE', t('export: names for the files, from the plan, such as {0}', "'{symbol} {subject}'")],
    ['--pdf-with libreoffice', t('export: PDF/A by LibreOffice where it is installed, which also writes ODT')],
    ['--force', t('export, import: files that are there may be replaced')],
    ['--lang vi|en', t('language of the messages')],
    ['--help, --version', t('this help, the version')],
    ['-', t('as a file: standard input')],
  ];
  return [
    t('kehoach: Vietnamese administrative plans as text'),
    '',
    ...shown.map(([usage, what]) => `  kehoach ${usage}\n      ${what}`),
    '',
    ...options.map(([option, what]) => `  ${option?.padEnd(24)}${what}`),
    '',
    t('Exit codes: 0 done, 1 checks failed, 2 wrong call, unreadable input or failed write.'),
    '',
  ].join('\n');
}
