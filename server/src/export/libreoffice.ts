// The Word document brought into another format by LibreOffice, where it is installed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure';
import { t } from '../messages';

/** Where the program is looked for: by its name first. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** In milliseconds. The first start on a machine takes longest. */
const TIME_LIMIT = 120_000;

const yes = { type: 'boolean', value: 'true' } as const;

/** PDF/A-2b with tags, bookmarks and the title in the window: LibreOffice's PDF export filter options. */
const PDF_OPTIONS = {
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: yes,
  ExportBookmarks: yes,
  DisplayPDFDocumentTitle: yes,
};

const FILTERS = {
  pdf: `pdf:writer_pdf_Export:${JSON.stringify(PDF_OPTIONS)}`,
  odt: 'odt',
} as const;

/** The formats that are made by LibreOffice. */
export type OfficeFormat = keyof typeof FILTERS;

/** Starts a program; what it says is left out. */
function run(program: string, args: readonly string[]): Promise<'done' | 'absent' | 'late' | 'failed'> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: TIME_LIMIT, killSignal: 'SIGKILL', windowsHide: true }, (error) => {
      if (!error) resolve('done');
      else if (error.code === 'ENOENT' || error.code === 'EACCES') resolve('absent');
      else resolve(error.killed ? 'late' : 'failed');
    });
  });
}

/**
 * @returns the converted file's bytes
 * @throws Failure where LibreOffice is not installed, takes too long or fails
 */
export async function withLibreOffice(docx: Uint8Array, format: OfficeFormat): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kehoach-'));
  try {
    const source = path.join(folder, 'plan.docx');
    await writeFile(source, docx);
    // A profile of its own: a LibreOffice that is open already would take the work over, and leave it.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    const args = [profile, '--headless', '--convert-to', FILTERS[format], '--outdir', folder, source];
    for (const program of PROGRAMS) {
      const ended = await run(program, args);
      if (ended === 'absent') continue;
      if (ended === 'late') throw new Failure(t('LibreOffice did not finish within {0} seconds.', TIME_LIMIT / 1000));
      return await converted(path.join(folder, `plan.${format}`));
    }
    throw new Failure(t('LibreOffice is needed for this, and is not installed.'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function converted(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new Failure(t('LibreOffice could not convert the document.'));
  }
}
