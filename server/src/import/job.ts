// One document to bring in, from its content to the plan with its notes: plain data in and out, so that a thread of its
// own can do it.
import { Failure } from '../failure';
import { t } from '../messages';
import { createLineIndex } from '../plan/line-index';
import { annotated } from './annotate';
import { fragmentOf } from './fragment/fragment';
import type { FragmentPlace } from './fragment/place';
import { readFragment } from './fragment/read';
import { type ImportResult, importDocx, importPdf, importText, Unreadable } from './import';

/** Formats that are brought in. */
export const IMPORT_FORMATS = ['docx', 'pdf', 'txt', 'md'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface ImportJob {
  /** Path or name of the file, for messages. */
  readonly name: string;
  /** `html` is what a program puts on the clipboard. */
  readonly format: ImportFormat | 'html';
  /** The text of a `txt`, `md` or `html`, the bytes of the others. */
  readonly content: string | Uint8Array;
  /** Of `html`: the same as plain text. */
  readonly plain?: string;
  /** The place in a plan that it is put at; absent: it becomes a plan of its own. */
  readonly place?: FragmentPlace;
}

export interface ImportedPlan {
  /** In the plan language, with a comment above each place to look at. */
  readonly kh: string;
  /** What the comments say; `line` is the 0-based line of the comment in `kh`. */
  readonly notes: readonly { readonly line: number; readonly message: string }[];
}

async function read({ name, format, content }: ImportJob): Promise<ImportResult> {
  if (typeof content === 'string') {
    if (format !== 'txt' && format !== 'md') throw new Failure(t('{0}: this is no text.', name));
    if (!/\S/.test(content)) throw new Failure(t('{0}: the file has no text.', name));
    return importText(content, { format });
  }
  const { source, imported } = format === 'pdf' ? await importPdf(content) : importDocx(content);
  if (!/\S/.test(source)) throw new Failure(t('{0}: the file has no text.', name));
  return imported;
}

async function readInto({ name, format, content, plain }: ImportJob, place: FragmentPlace): Promise<string> {
  const document = await readFragment(content, format, plain);
  if (!/\S/.test(document.source)) throw new Failure(t('{0}: there is no text in it.', name));
  return fragmentOf(document, place);
}

/** The lines of the comments that ask to look again, with their messages. */
function notesIn(kh: string): ImportedPlan['notes'] {
  const lines = createLineIndex(kh);
  return Array.from(kh.matchAll(/^\/\/ xem lại: (.*)$/gm), (comment) => ({
    line: lines.position(comment.index).line,
    message: comment[1] ?? '',
  }));
}

/**
 * Brings a document in.
 * @throws Failure that names the file and says what is wrong with it
 */
export async function importPlan(job: ImportJob): Promise<ImportedPlan> {
  try {
    const kh = job.place ? await readInto(job, job.place) : annotated(await read(job));
    return { kh, notes: notesIn(kh) };
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure(`${job.name}: ${error.message}`);
    throw error;
  }
}
