// What LibreOffice makes of Word documents: the words of each page with where they stand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { all, parseXml } from '../docx-reader';

/** Points from the page's upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Line extends Word {
  readonly words: readonly Word[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
}

/** Programs that are not installed, of those that are needed. */
export function missingPrograms(): string[] {
  return [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
  ].flatMap(([program, option]) => {
    try {
      execFileSync(program!, [option!], { stdio: 'ignore' });
      return [];
    } catch {
      return [program!];
    }
  });
}

/** Words on one base line, from left to right; words of the other column are a line of their own. */
function linesOf(words: readonly Word[]): Line[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const goesOn =
      last && Math.abs(last.bottom - word.bottom) < 2 && word.left >= last.right - 1 && word.left - last.right < 24;
    if (line && goesOn) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({
    words: line,
    text: line.map((word) => word.text).join(' '),
    left: Math.min(...line.map((word) => word.left)),
    right: Math.max(...line.map((word) => word.right)),
    top: Math.min(...line.map((word) => word.top)),
    bottom: Math.max(...line.map((word) => word.bottom)),
  }));
}

/** The pages of what `pdftotext -bbox` writes. */
export function pagesOf(xml: string): Page[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them
  const root = parseXml(xml.replace(/<!DOCTYPE[^>]*>/, '').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ''));
  return all(root, 'page').map((page) => {
    const of = (node: typeof page, key: string): number => Number(node.attributes[key]);
    const words = all(page, 'word').map((word) => ({
      text: word.text,
      left: of(word, 'xMin'),
      right: of(word, 'xMax'),
      top: of(word, 'yMin'),
      bottom: of(word, 'yMax'),
    }));
    return { width: of(page, 'width'), height: of(page, 'height'), words, lines: linesOf(words) };
  });
}

/**
 * Opens all documents in LibreOffice at once and reads its pages.
 * @param documents .docx files by name
 */
export function rendered(documents: ReadonlyMap<string, Uint8Array>): Map<string, Page[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rendered-'));
  try {
    const names = [...documents.keys()];
    names.forEach((name, i) => {
      writeFileSync(path.join(folder, `${i}.docx`), documents.get(name)!);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = names.map((_, i) => `${i}.docx`);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...files], { cwd: folder, stdio: 'ignore' });
    return new Map(
      names.map((name, i) => {
        const options = { cwd: folder, maxBuffer: 1 << 28 };
        return [name, pagesOf(execFileSync('pdftotext', ['-bbox', `${i}.pdf`, '-'], options).toString())];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
