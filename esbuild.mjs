// Bundles everything that is shipped into dist/: the command line, the server, the client and the scripts of the preview.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { writePdfFonts } from './.scripts/pdf-fonts.mjs';

const minify = process.argv.includes('--minify');
/** Where to, from the root: `--outdir=out/extension/dist`. */
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  outdir,
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  loader: { '.ttf': 'binary' },
  logLevel: 'warning',
  metafile: true,
};

/**
 * Data as a text that is parsed at the start: that takes half the time of the same data as a program.
 * @type {import('esbuild').Plugin}
 */
const dataAsText = {
  name: 'data as text',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/](?:data|l10n)[\\/].*\.json$/ }, ({ path }) => {
      const data = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(data)});`, loader: 'js' };
    });
  },
};

/** What reads and what writes PDF, by the files that ask for it: where it stands in the output. */
const APART = [
  { path: './pdf', importer: /[\\/]export[\\/]index\.ts$/, output: './pdf/index.js' },
  { path: './reader', importer: /[\\/]import[\\/]pdf[\\/]read\.ts$/, output: './pdf-reader/index.js' },
];

/**
 * The writer of PDF stands in a folder of its own, with its fonts, and so does the reader: each is read only when it is
 * needed.
 * @type {import('esbuild').Plugin}
 */
const pdfApart = {
  name: 'pdf apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(?:pdf|reader)$/ }, ({ path, importer }) => {
      const found = APART.find((one) => one.path === path && one.importer.test(importer));
      return found && { path: found.output, namespace: 'apart' };
    });
    // Required, not imported: Node reads a file twice that is imported without being a module.
    onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => ({ contents: `module.exports = require('${path}');` }));
    onResolve({ filter: /./, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
  },
};

/** What the libraries of PDF and fonts need to shape text, to break lines and for pictures and web fonts: none is used. */
const UNUSED = {
  'brotli/decompress.js': 'module.exports = undefined;',
  dfa: 'module.exports = class {};',
  linebreak: 'module.exports = class {};',
  'png-js': 'module.exports = class {};',
  'unicode-properties': 'exports.isMark = () => false;',
  'unicode-trie': 'module.exports = class {};',
};

/** @type {import('esbuild').Plugin} */
const withoutUnused = {
  name: 'without unused',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(?:${Object.keys(UNUSED).join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: UNUSED[path] }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // What is read later is required: see server/src/compiled.ts.
  supported: { 'dynamic-import': false },
  plugins: [dataAsText, pdfApart],
};

/** The library's build for browsers packs by itself: the same bytes with every Node. */
const pdf = {
  ...node,
  entryPoints: { 'pdf/index': 'server/src/export/pdf/index.ts' },
  alias: { pdfkit: './node_modules/pdfkit/js/pdfkit.browser.mjs' },
  define: { 'import.meta.url': '"file:///pdfkit/"' },
  plugins: [withoutUnused],
};

/** The most that the reader of PDF unpacks of one stream, in bytes: what is enciphered cannot be counted before. */
const MOST_UNPACKED = 48 * 1024 * 1024;

/** Said to the reader of ours too: the library goes on without the stream. */
const refusedAbove = (length) =>
  `if (${length} > ${MOST_UNPACKED}) { globalThis.kehoachUnpackedTooMuch?.(); throw new Error("too large"); }`;

/** What is other in the library that reads PDF: it looks for no library to draw with, and unpacks so much and no more. */
const READER_CHANGES = [
  { file: 'pdf.mjs', old: '\n      canvas = require("@napi-rs/canvas");', by: '' },
  {
    file: 'pdf.worker.mjs',
    old: 'let size = this.minBufferLength;',
    by: `${refusedAbove('requested')} let size = this.minBufferLength;`,
  },
  {
    file: 'pdf.worker.mjs',
    old: 'totalLength += chunk.byteLength;',
    by: `totalLength += chunk.byteLength; ${refusedAbove('totalLength')}`,
  },
];

/** @type {import('esbuild').Plugin} */
const boundedReader = {
  name: 'bounded reader',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const { file, old, by } of READER_CHANGES) {
        if (!/[^\\/]+$/.exec(path)?.[0].startsWith(file)) continue;
        if (contents.split(old).length !== 2) throw new Error(`${file}: not once “${old}”`);
        contents = contents.replace(old, by);
      }
      return { contents, loader: 'js' };
    });
  },
};

/** The library's build for older programs: Node 20 lacks some of what the other one takes for granted. */
const pdfReader = {
  ...node,
  entryPoints: { 'pdf-reader/index': 'server/src/import/pdf/reader/index.ts' },
  // Many times as large with its comments and names, and read whole each time.
  minify: true,
  sourcemap: false,
  define: { 'import.meta.url': '"file:///pdfjs/"' },
  plugins: [boundedReader],
};

/** What the editor's page loads: a style sheet names the fonts beside it. */
const preview = {
  ...shared,
  entryPoints: { preview: 'client/webview/preview.ts' },
  platform: 'browser',
  target: 'chrome128',
  format: 'iife',
  external: ['*.woff2'],
};

/** Letters of Vietnamese, and of what else stands in a plan. */
function copyFonts() {
  mkdirSync(`${outdir}/fonts`, { recursive: true });
  copyFileSync('node_modules/@fontsource/tinos/LICENSE', `${outdir}/fonts/LICENSE`);
  for (const letters of ['vietnamese', 'latin', 'latin-ext']) {
    for (const face of ['400-normal', '400-italic', '700-normal', '700-italic']) {
      const file = `tinos-${letters}-${face}.woff2`;
      copyFileSync(`node_modules/@fontsource/tinos/files/${file}`, `${outdir}/fonts/${file}`);
    }
  }
}

/** Writes the licences of the packages that stand in the bundles, as these licences demand. */
function writeLicences(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n')}\n`;
  });
  writeFileSync(`${outdir}/licenses.txt`, texts.join(`\n${'-'.repeat(80)}\n\n`));
}

copyFonts();
writePdfFonts(`${outdir}/pdf`);
writeLicences(
  await Promise.all([
    build({ ...node, entryPoints: { cli: 'server/src/start-cli.ts' }, banner: { js: '#!/usr/bin/env node' } }),
    build({ ...node, entryPoints: { server: 'server/src/start-server.ts' } }),
    build({ ...node, entryPoints: { 'cli-program': 'server/src/cli/main.ts' } }),
    build({ ...node, entryPoints: { 'server-program': 'server/src/main.ts' } }),
    build({ ...node, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] }),
    build(pdf),
    build(pdfReader),
    build(preview),
  ]),
);
