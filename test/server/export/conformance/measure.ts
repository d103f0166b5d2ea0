// How wide text prints, from the font itself: Tinos has the widths of Times New Roman.
import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { WordParagraph, WordRun } from './word';

const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const file = (name: string): string => path.join(folder, name, `Tinos_${name}.ttf`);
const pdf = new PDFDocument({ autoFirstPage: false });

function widthOf({ text, bold, italic, size }: WordRun): number {
  const face = bold ? (italic ? '700Bold_Italic' : '700Bold') : italic ? '400Regular_Italic' : '400Regular';
  pdf.font(file(face)).fontSize(size / 2);
  // Word does not kern unless it is told to.
  return pdf.widthOfString(text, { features: [] }) * 20;
}

/** Twips that each line takes, where no line is broken but by hand. */
export function lineWidths({ runs }: WordParagraph): number[] {
  const lines = [0];
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push(0);
      lines.push((lines.pop() ?? 0) + widthOf({ ...run, text }));
    });
  }
  return lines;
}

export function longestLine(paragraphs: readonly WordParagraph[]): number {
  return Math.max(0, ...paragraphs.flatMap(lineWidths));
}
