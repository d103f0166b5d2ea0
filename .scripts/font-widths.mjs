// Writes server/data/tinos-widths.json: the advance widths of Tinos, which are those of Times New Roman, so that text
// can be measured without loading a font file. Run again when the font package changes: node .scripts/font-widths.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Latin with all Vietnamese letters, combining marks, Greek, Cyrillic, punctuation, currency, signs, arrows, some
 * mathematics and shapes; inclusive.
 */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x3ce],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2000, 0x205e],
  [0x20a0, 0x20b5],
  [0x2100, 0x2126],
  [0x2150, 0x215e],
  [0x2190, 0x2195],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
];

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** Start of each table of a TrueType file, by its tag. */
function tablesOf(font) {
  const tables = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    tables[font.toString('latin1', at, at + 4)] = font.readUInt32BE(at + 8);
  }
  return tables;
}

/** Glyph of a code point by a subtable of format 4; 0 where the font has none. */
function glyphOf(font, cmap, code) {
  const segments = font.readUInt16BE(cmap + 6) / 2;
  for (let i = 0; i < segments; i++) {
    if (font.readUInt16BE(cmap + 14 + i * 2) < code) continue;
    const start = font.readUInt16BE(cmap + 16 + (segments + i) * 2);
    if (start > code) return 0;
    const delta = font.readInt16BE(cmap + 16 + (2 * segments + i) * 2);
    const offsetAt = cmap + 16 + (3 * segments + i) * 2;
    const offset = font.readUInt16BE(offsetAt);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(offsetAt + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Widths of every code point of RANGES in units of the em; null where the font has no glyph. */
function widthsOf(font) {
  const tables = tablesOf(font);
  const count = font.readUInt16BE(tables.hhea + 34);
  let cmap;
  for (let i = 0; i < font.readUInt16BE(tables.cmap + 2); i++) {
    const at = tables.cmap + font.readUInt32BE(tables.cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(at) === 4) cmap = at;
  }
  const widths = [];
  for (const [from, to] of RANGES)
    for (let code = from; code <= to; code++) {
      const glyph = glyphOf(font, cmap, code);
      widths.push(glyph === 0 ? null : font.readUInt16BE(tables.hmtx + Math.min(glyph, count - 1) * 4));
    }
  return widths;
}

/** The content of server/data/tinos-widths.json, read from the font package. */
export function fontWidths() {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const fonts = Object.entries(FACES).map(([face, file]) => [face, fs.readFileSync(path.join(folder, file))]);
  const head = tablesOf(fonts[0][1]).head;
  return {
    note: 'Advance widths of Tinos (SIL Open Font License 1.1), in units of the em, by code point of the ranges; null: no glyph.',
    unitsPerEm: fonts[0][1].readUInt16BE(head + 18),
    ranges: RANGES,
    faces: Object.fromEntries(fonts.map(([face, font]) => [face, widthsOf(font)])),
  };
}

const target = fileURLToPath(new URL('../server/data/tinos-widths.json', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) fs.writeFileSync(target, `${JSON.stringify(fontWidths())}\n`);
