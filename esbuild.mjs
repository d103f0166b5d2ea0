// Bundles the command line (and, with the extension, the server and the client) into dist/.
import { build } from 'esbuild';

const minify = process.argv.includes('--minify');

await build({
  entryPoints: { cli: 'server/src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify,
  sourcemap: minify ? false : 'linked',
  banner: { js: '#!/usr/bin/env node' },
  loader: { '.ttf': 'binary' },
  logLevel: 'warning',
});
