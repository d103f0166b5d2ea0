// Our own Word documents, printed as PDF by LibreOffice.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { importPdf } from '../../../../server/src/import/import';
import { analyseText } from '../../../../server/src/plan/analyse';
import { modelOf, samples } from '../model';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-import-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Prints files; all of them in one call, since the start takes longest. */
function printed(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const inputs = [...files.keys()].map((name) => path.join(folder, name));
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs], {
    timeout: 120_000,
  });
}

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) console.log(`not run: ${samples.length} documents printed by LibreOffice, which is missing`);

describe.skipIf(missing)('printed by LibreOffice', async () => {
  if (missing) return;
  const files = new Map<string, Uint8Array>();
  for (const [name, kh] of samples)
    files.set(name.replace('.kh', '.docx'), (await exportPlan(analyseText(kh), 'docx')) as Uint8Array);
  printed(files);

  it.each(samples)('%s comes back as the same model', async (name, kh) => {
    const generated = kh.includes('(bảng phân công)');
    const { imported } = await importPdf(readFileSync(path.join(folder, name.replace('.kh', '.pdf'))));
    expect(modelOf(imported.kh, generated)).toEqual(modelOf(kh, generated));
  });
});
