// A document as the server takes it in.
import type { Uri } from 'vscode';
import type { ImportFormat, ImportParams } from '../../../server/src/protocol';
import { Failure } from '../failure';
import { decodeText } from '../files/decode';
import { baseName, splitName } from '../files/names';
import { t } from '../messages';
import { checkedText, readBytes, readText } from './read-file';

/** By the ending of a file. */
export const FORMATS: Readonly<Record<string, ImportFormat>> = {
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.txt': 'txt',
  '.md': 'md',
};

/** The format of a file by its name; undefined where it cannot be imported. */
export const formatOf = (name: string): ImportFormat | undefined => FORMATS[splitName(name).ending.toLowerCase()];

/** @throws Failure where the file cannot be read, or is no document */
export async function paramsOf(file: Uri): Promise<ImportParams> {
  const name = baseName(file.path);
  const format = knownFormat(name);
  if (format === 'txt' || format === 'md') return { name, format, text: await readText(file) };
  return { name, format, data: base64(await readBytes(file)) };
}

/**
 * A document that stands in no folder the editor knows.
 * @throws Failure where it is no document
 */
export function paramsOfBytes(name: string, bytes: Uint8Array): ImportParams {
  const format = knownFormat(name);
  if (format === 'txt' || format === 'md') return { name, format, text: checkedText(name, decodeText(bytes)) };
  return { name, format, data: base64(bytes) };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function knownFormat(name: string): ImportFormat {
  const format = formatOf(name);
  if (!format) throw new Failure(t('{0}: only Word documents (.docx), PDF, .txt and .md can be imported.', name));
  return format;
}
