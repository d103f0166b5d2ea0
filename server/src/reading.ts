// Files read: what is no text of a plan is refused with the reason.
import { readFileSync, statSync } from 'node:fs';
import { Failure, reasonOf } from './failure';
import { t } from './messages';

/** Larger input is no plan. */
const MAX_BYTES = 50 * 1024 * 1024;
/** A plan's longest paragraph has a few thousand characters. */
const MAX_LINE = 1_000_000;

/**
 * The bytes of a file.
 * @param file a path, or `-` for standard input
 * @throws Failure where it is missing, unreadable or far too large
 */
export function readBytes(file: string): Buffer {
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    if (size > MAX_BYTES)
      throw new Failure(
        t(
          '{0}: the file has {1} MB; a plan has at most {2} MB.',
          file,
          Math.round(size / 2 ** 20),
          MAX_BYTES / 2 ** 20,
        ),
      );
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(unreadable(file, reasonOf(error)));
  }
}

function unreadable(file: string, reason: string): string {
  switch (reason) {
    case 'ENOENT':
      return t('{0}: there is no such file. Check the name and the folder.', file);
    case 'EACCES':
    case 'EPERM':
      return t('{0}: the file may not be read. Ask for the right to read it.', file);
    case 'EISDIR':
      return t('{0}: this is a folder. Name the files in it.', file);
    default:
      return t('{0}: the file cannot be read ({1}).', file, reason);
  }
}

/**
 * The text of a file, its byte order mark included.
 * @param file a path, or `-` for standard input
 * @throws Failure where it is missing, unreadable, no UTF-8 text, or far from any plan
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new Failure(t('{0}: this is not a text file. Save it as text in UTF-8 (.kh, .txt, .md).', file));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(
      t('{0}: the text is not in UTF-8, or is cut off in the middle of a letter. Save it again as UTF-8.', file),
    );
  }
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > MAX_LINE) {
      throw new Failure(
        t('{0}: line {1} has {2} characters; this is no plan. Break the text into lines.', file, line, length),
      );
    }
    if (end < 0) break;
    start = end + 1;
  }
  return text;
}

/** The text of a file, undefined where there is none that can be read. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
