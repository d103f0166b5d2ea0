// A file to an analysed plan: the plan language as it is, other formats through the importer.
import path from 'node:path';
import { createDirectory, nationalDirectory } from '../directory';
import type { Directory } from '../directory/directory';
import { type FoundSettings, findSettings } from '../directory/settings-find';
import { Failure } from '../failure';
import { type ImportResult, importDocx, importPdf, importText, Unreadable } from '../import/import';
import type { TextFormat } from '../import/result';
import { t } from '../messages';
import { analyseText } from '../plan/analyse';
import type { AnalysedPlan, IsoDay } from '../plan/model';
import { readBytes, readIfThere, readText } from '../reading';

/** The formats that are read through the importer. */
const IMPORTED = { '.txt': 'txt', '.md': 'md', '.docx': 'docx', '.pdf': 'pdf' } as const;

const isImported = (extension: string): extension is keyof typeof IMPORTED => Object.hasOwn(IMPORTED, extension);

export interface LoadedPlan {
  readonly file: string;
  /** The file as given; of a Word document the text of each paragraph on a line, of a PDF each printed line. */
  readonly source: string;
  readonly plan: AnalysedPlan;
  /** Undefined for a .kh file. */
  readonly imported: ImportResult | undefined;
  readonly settings: FoundSettings;
}

const extensionOf = (file: string): string => (file === '-' ? '.kh' : path.extname(file).toLowerCase());

/** An import, and the text that it maps to: for a Word document a paragraph a line, for a PDF a printed line. */
interface ImportedFile {
  readonly source: string;
  readonly imported: ImportResult;
}

/**
 * Brings a text, a Word document or a PDF into the plan language.
 * @param asWritten words in an encoding before Unicode stay as they are
 * @throws Failure for a format that is not read, or a file that cannot be
 */
export async function importFile(file: string, asWritten = false): Promise<ImportedFile> {
  const extension = extensionOf(file);
  if (!isImported(extension)) {
    throw new Failure(
      t('{0}: only .docx, .pdf, .txt and .md can be brought in. Save the document as one of these first.', file),
    );
  }
  const format = IMPORTED[extension];
  const read =
    format === 'docx' || format === 'pdf' ? await readDocument(file, format) : readPlain(file, format, asWritten);
  if (!/\S/.test(read.source)) throw new Failure(t('{0}: the file has no text.', file));
  return read;
}

function readPlain(file: string, format: TextFormat, asWritten: boolean): ImportedFile {
  const source = readText(file);
  return { source, imported: importText(source, { format, asWritten }) };
}

async function readDocument(file: string, format: 'docx' | 'pdf'): Promise<ImportedFile> {
  try {
    return format === 'pdf' ? await importPdf(readBytes(file)) : importDocx(readBytes(file));
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure(`${file}: ${error.message}`);
    throw error;
  }
}

/** Reads plans; settings and directories are kept for all files of one folder. */
export class Loader {
  readonly #folders = new Map<string, { settings: FoundSettings; directory: Directory }>();

  /**
   * @param asOf the day that a plan without a date of its own is judged by
   * @param asWritten the words of imported texts stay as they are: for checks
   */
  constructor(
    private readonly asOf?: IsoDay,
    private readonly asWritten = false,
  ) {}

  #folder(file: string): { settings: FoundSettings; directory: Directory } {
    const folder = path.resolve(file === '-' ? '.' : path.dirname(file));
    let found = this.#folders.get(folder);
    if (!found) {
      const settings = findSettings(folder, readIfThere);
      const directory = settings.files.length ? createDirectory(settings.settings) : nationalDirectory();
      found = { settings, directory };
      this.#folders.set(folder, found);
    }
    return found;
  }

  /**
   * @param file a path, or `-` for standard input, taken as a .kh
   * @throws Failure where it cannot be read
   */
  async load(file: string): Promise<LoadedPlan> {
    const extension = extensionOf(file);
    if (extension !== '.kh' && !isImported(extension)) {
      throw new Failure(t('{0}: this kind of file cannot be read. Readable are .kh, .docx, .pdf, .txt and .md.', file));
    }
    const read =
      extension === '.kh' ? { source: readText(file), imported: undefined } : await importFile(file, this.asWritten);
    const { settings, directory } = this.#folder(file);
    const options = { uri: file, directory, ...(this.asOf && { asOf: this.asOf }) };
    const plan = analyseText(read.imported?.kh ?? read.source, options);
    return { file, source: read.source, plan, imported: read.imported, settings };
  }
}
