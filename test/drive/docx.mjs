// Whether a .docx is one: its parts, its words, and that LibreOffice opens it where that is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The words of a .docx, in the order of the document. */
export function wordsOf(file) {
  const xml = strFromU8(unzipSync(fs.readFileSync(file))['word/document.xml']);
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
}

/** Prints a .docx with LibreOffice: whether a PDF came out; undefined where it is not installed. */
export function prints(file) {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-print-'));
  try {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
    const pdf = path.join(folder, path.basename(file).replace(/\.docx$/, '.pdf'));
    return fs.existsSync(pdf) && fs.readFileSync(pdf, 'latin1').startsWith('%PDF');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
