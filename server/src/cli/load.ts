// A file to an analysed plan: the plan language as it is, other formats through the importer.
import path from 'node:path';
import { createDirectory, nationalDirectory } from '../directory';
import type { Directory } from '../directory/directory';
import { type FoundSettings, findSettings } from '../directory/settings-find';
import { Failure } from '../failure';
import { type ImportResult, importText } from '../import/import';
import { t } from '../messages';
import { analyseText } from '../plan/analyse';
import type { AnalysedPlan, IsoDay } from '../plan/model';
import { readIfThere, readText } from '../reading';

/** The formats that are read through the importer. */
const IMPORTED = { '.txt': 'txt', '.md': 'md' } as const;

const isImported = (extension: string): extension is keyof typeof IMPORTED => Object.hasOwn(IMPORTED, extension);

export interface LoadedPlan {
  readonly file: string;
  /** The file as given. */
  readonly source: string;
  readonly plan: AnalysedPlan;
  /** Undefined for a .kh file. */
  readonly imported: ImportResult | undefined;
  readonly settings: FoundSettings;
}

const extensionOf = (file: string): string => (file === '-' ? '.kh' : path.extname(file).toLowerCase());

/**
 * Brings a text file into the plan language.
 * @param asWritten words in an encoding before Unicode stay as they are
 * @throws Failure for a format that is not read, or a file that cannot be
 */
export function importFile(file: string, asWritten = false): { source: string; imported: ImportResult } {
  const extension = extensionOf(file);
  if (!isImported(extension)) {
    throw new Failure(t('{0}: only .txt and .md can be brought in. Save the document as text (UTF-8) first.', file));
  }
  const source = readText(file);
  if (!/\S/.test(source)) throw new Failure(t('{0}: the file has no text.', file));
  return { source, imported: importText(source, { format: IMPORTED[extension], asWritten }) };
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
  load(file: string): LoadedPlan {
    const extension = extensionOf(file);
    if (extension !== '.kh' && !isImported(extension)) {
      throw new Failure(t('{0}: this kind of file cannot be read. Readable are .kh, .txt and .md.', file));
    }
    const read =
      extension === '.kh' ? { source: readText(file), imported: undefined } : importFile(file, this.asWritten);
    const { settings, directory } = this.#folder(file);
    const options = { uri: file, directory, ...(this.asOf && { asOf: this.asOf }) };
    const plan = analyseText(read.imported?.kh ?? read.source, options);
    return { file, source: read.source, plan, imported: read.imported, settings };
  }
}
