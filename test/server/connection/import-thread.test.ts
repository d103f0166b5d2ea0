// Imports in a thread of their own, as the server has them: bundled, begun, ended.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { importApart } from '../../../server/src/connection/import-thread';
import { Failure } from '../../../server/src/failure';
import { docx, p, partsOf } from '../import/docx/kit';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-thread-'));
const program = path.join(folder, 'thread.cjs');
const source = fileURLToPath(new URL('../../../server/src/connection/import-thread.ts', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await build({
    stdin: {
      contents: `import { serveImport } from ${JSON.stringify(source)}; void serveImport();`,
      resolveDir: folder,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    // what reads PDF is a bundle of its own
    external: ['./reader'],
    logLevel: 'silent',
  });
}, 60_000);

const plain = docx(p('KẾ HOẠCH') + p('Trồng cây') + p('I. MỤC ĐÍCH') + p('Phủ xanh đồi trọc.'));
const large = zipSync(
  Object.fromEntries(
    Object.entries(partsOf(p('KẾ HOẠCH') + p('- Một việc của kế hoạch.').repeat(140_000))).map(([name, xml]) => [
      name,
      strToU8(xml),
    ]),
  ),
  { level: 0 },
);
const job = (content: Uint8Array) => ({ name: 'a.docx', format: 'docx' as const, content });

describe('a document is brought in by a thread', () => {
  it('and comes back as a plan', async () => {
    const { kh } = await importApart(program, job(plain), CancellationToken.None);
    expect(kh).toContain('# MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n');
  });

  it('what cannot be read is said in one sentence that names it', async () => {
    const broken = importApart(program, job(plain.slice(0, plain.length / 2)), CancellationToken.None);
    await expect(broken).rejects.toThrow(Failure);
    await expect(broken).rejects.toThrow(/^a\.docx: tệp bị cắt cụt/);
  });

  it('it is ended when it is cancelled, and nothing waits for it meanwhile', async () => {
    const source = new CancellationTokenSource();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    const start = performance.now();
    const coming = importApart(program, job(large), source.token);
    setTimeout(() => source.cancel(), 400);
    await expect(coming).rejects.toThrow('Yêu cầu đã bị hủy.');
    clearInterval(timer);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(ticks).toBeGreaterThan(10);
  });
});
