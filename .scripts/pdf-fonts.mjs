// Makes the font files that are embedded in a PDF: Tinos with the letters of Latin, Greek and Cyrillic, punctuation and
// signs only, without hints and without the tables that tie letters together. A quarter of the size, read in a quarter of
// the time. OpenType, chapters glyf, loca, cmap, hmtx.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** Inclusive. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x3ff],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x20bf],
  [0x2100, 0x22ff],
  [0x2500, 0x25ff],
  [0xfb01, 0xfb02],
  [0xfffd, 0xfffd],
];

/** Tables that are taken as they are. */
const KEPT = ['OS/2', 'name', 'head', 'hhea', 'maxp'];

const COMPOSITE = { words: 0x1, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80, instructions: 0x100 };

/** A TrueType file taken apart. */
export function opened(bytes) {
  const tables = {};
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    const from = bytes.readUInt32BE(at + 8);
    tables[bytes.toString('latin1', at, at + 4)] = bytes.subarray(from, from + bytes.readUInt32BE(at + 12));
  }
  const long = tables.head.readInt16BE(50) === 1;
  const start = (glyph) => (long ? tables.loca.readUInt32BE(glyph * 4) : tables.loca.readUInt16BE(glyph * 2) * 2);
  return {
    tables,
    glyph: (id) => tables.glyf.subarray(start(id), start(id + 1)),
    metrics: (id) => {
      const last = tables.hhea.readUInt16BE(34) - 1;
      const bearing = id <= last ? id * 4 + 2 : (last + 1) * 4 + (id - last - 1) * 2;
      return [tables.hmtx.readUInt16BE(Math.min(id, last) * 4), tables.hmtx.readInt16BE(bearing)];
    },
    glyphOf: glyphMap(tables.cmap),
  };
}

/** From a code point to its glyph, by a subtable of format 4; 0 where the font has none. */
function glyphMap(cmap) {
  let at = 0;
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const from = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(from) === 4) at = from;
  }
  const segments = cmap.readUInt16BE(at + 6) / 2;
  return (code) => {
    for (let i = 0; i < segments; i++) {
      if (cmap.readUInt16BE(at + 14 + i * 2) < code) continue;
      const start = cmap.readUInt16BE(at + 16 + (segments + i) * 2);
      if (start > code) return 0;
      const delta = cmap.readInt16BE(at + 16 + (2 * segments + i) * 2);
      const offsetAt = at + 16 + (3 * segments + i) * 2;
      const offset = cmap.readUInt16BE(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(offsetAt + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** The parts of a composite glyph: where the number of each stands, and where the last ends. */
function partsOf(glyph) {
  const at = [];
  let next = 10;
  for (let flags = COMPOSITE.more; flags & COMPOSITE.more; ) {
    flags = glyph.readUInt16BE(next);
    at.push(next);
    next += 4 + (flags & COMPOSITE.words ? 4 : 2);
    if (flags & COMPOSITE.scale) next += 2;
    else if (flags & COMPOSITE.scales) next += 4;
    else if (flags & COMPOSITE.matrix) next += 8;
  }
  return { at, end: next };
}

const isComposite = (glyph) => glyph.length > 0 && glyph.readInt16BE(0) < 0;

/** A glyph without instructions, its parts by their new numbers. */
function bare(glyph, numbers) {
  if (glyph.length === 0) return glyph;
  if (isComposite(glyph)) {
    const { at, end } = partsOf(glyph);
    const copy = Buffer.from(glyph.subarray(0, end));
    for (const part of at) {
      copy.writeUInt16BE(copy.readUInt16BE(part) & ~COMPOSITE.instructions, part);
      copy.writeUInt16BE(numbers.get(glyph.readUInt16BE(part + 2)), part + 2);
    }
    return copy;
  }
  const points = 10 + glyph.readInt16BE(0) * 2;
  const instructions = glyph.readUInt16BE(points);
  return Buffer.concat([glyph.subarray(0, points), Buffer.alloc(2), glyph.subarray(points + 2 + instructions)]);
}

/** Format 4 with one segment for each stretch of codes whose glyphs follow each other. */
function cmapOf(glyphs) {
  const segments = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last && last.end === code - 1 && last.delta === glyph - code) last.end = code;
    else segments.push({ start: code, end: code, delta: glyph - code });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const words = [
    ...[4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ delta }) => delta & 0xffff),
    ...segments.map(() => 0),
  ];
  // One subtable for Windows, Unicode's basic plane, 12 bytes from the beginning.
  const table = Buffer.alloc(12 + words.length * 2);
  for (const [i, word] of [0, 1, 3, 1, 0, 12, ...words].entries()) table.writeUInt16BE(word, i * 2);
  return table;
}

function checksum(table) {
  let sum = 0;
  for (let i = 0; i + 3 < table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0;
  return sum;
}

function padded(table) {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

/** A TrueType file of tables. */
function assembled(tables) {
  const names = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const header = Buffer.alloc(12 + names.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  const sizes = [names.length, power * 16, Math.log2(power), (names.length - power) * 16];
  for (const [i, word] of sizes.entries()) header.writeUInt16BE(word, 4 + i * 2);
  let at = header.length;
  names.forEach((name, i) => {
    const entry = 12 + i * 16;
    header.write(name.padEnd(4), entry, 'latin1');
    header.writeUInt32BE(checksum(padded(tables[name])), entry + 4);
    header.writeUInt32BE(at, entry + 8);
    header.writeUInt32BE(tables[name].length, entry + 12);
    at += padded(tables[name]).length;
  });
  const file = Buffer.concat([header, ...names.map((name) => padded(tables[name]))]);
  const head = header.readUInt32BE(12 + names.indexOf('head') * 16 + 8);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + 8);
  return file;
}

/** A font file with the letters of RANGES only. */
export function subset(bytes) {
  const font = opened(bytes);
  /** Old numbers of the glyphs, in the order of the new ones: first the one for missing letters. */
  const kept = [0];
  const numbers = new Map([[0, 0]]);
  const keep = (glyph) => {
    if (!numbers.has(glyph)) numbers.set(glyph, kept.push(glyph) - 1);
    return numbers.get(glyph);
  };
  const codes = new Map();
  for (const [from, to] of RANGES)
    for (let code = from; code <= to; code++) {
      const glyph = font.glyphOf(code);
      if (glyph !== 0) codes.set(code, keep(glyph));
    }
  // The list grows by the parts of composite glyphs while it is read.
  for (const id of kept) {
    const glyph = font.glyph(id);
    if (isComposite(glyph)) for (const at of partsOf(glyph).at) keep(glyph.readUInt16BE(at + 2));
  }
  const glyphs = kept.map((id) => padded(bare(font.glyph(id), numbers)));
  const loca = Buffer.alloc((kept.length + 1) * 4);
  let at = 0;
  glyphs.forEach((glyph, i) => {
    loca.writeUInt32BE(at, i * 4);
    at += glyph.length;
  });
  loca.writeUInt32BE(at, kept.length * 4);
  const hmtx = Buffer.alloc(kept.length * 4);
  kept.forEach((id, i) => {
    const [width, bearing] = font.metrics(id);
    hmtx.writeUInt16BE(width, i * 4);
    hmtx.writeInt16BE(bearing, i * 4 + 2);
  });
  const tables = Object.fromEntries(KEPT.map((name) => [name, Buffer.from(font.tables[name])]));
  tables.head.writeUInt32BE(0, 8);
  tables.head.writeInt16BE(1, 50);
  tables.hhea.writeUInt16BE(kept.length, 34);
  tables.maxp.writeUInt16BE(kept.length, 4);
  // Without names of glyphs.
  const post = Buffer.from(font.tables.post.subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  return assembled({ ...tables, glyf: Buffer.concat(glyphs), loca, hmtx, post, cmap: cmapOf(codes) });
}

/** Writes the font files into a folder, with their licence. */
export function writePdfFonts(folder) {
  const source = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(source, 'LICENSE_FONT'), path.join(folder, 'LICENSE'));
  for (const [face, file] of Object.entries(FACES))
    fs.writeFileSync(path.join(folder, `tinos-${face}.ttf`), subset(fs.readFileSync(path.join(source, file))));
}
