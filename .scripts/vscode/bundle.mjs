// Bundles what runs inside the editor's extension host for tests; mocha stays outside, in node_modules.
import path from 'node:path';
import { build } from 'esbuild';
import { OUT } from '../steps.mjs';

/** The suite of test/vscode and the one that test/typing types in, as VS Code takes them: a module with `run()`. */
export const SUITE = path.join(OUT, 'test/vscode/index.js');
export const TYPING = path.join(OUT, 'test/typing/index.js');

/** Bundles both suites, and the keystrokes for the side that types. */
export async function bundleTests() {
  const shared = {
    outdir: path.join(OUT, 'test'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  };
  const entryPoints = { 'vscode/index': 'test/vscode/index.ts', 'typing/index': 'test/typing/editor/index.ts' };
  await Promise.all([
    build({ ...shared, entryPoints, format: 'cjs', external: ['vscode', 'mocha'], sourcemap: 'inline' }),
    build({
      ...shared,
      entryPoints: { 'typing/typist': 'test/typing/typist.ts' },
      format: 'esm',
      outExtension: { '.js': '.mjs' },
    }),
  ]);
}
