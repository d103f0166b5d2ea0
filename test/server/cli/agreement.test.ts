// What `check` prints and what the editor is told are the same findings: same places, severities, ids and sentences.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { nodeHost } from '../../../server/src/connection/host';
import { PULLS, start, uriOf } from '../connection/kit';
import { at, kehoach } from './run';

interface Said {
  readonly range: Diagnostic['range'];
  readonly severity: string | undefined;
  readonly code: string;
  readonly message: string;
}

const SEVERITIES = [undefined, 'error', 'warning', 'information', 'hint'];

/** The findings of each file, by path, as the command line prints them. */
function printed(paths: readonly string[]): Map<string, Said[]> {
  const { stdout } = kehoach(['check', ...paths, '--format', 'json']);
  const report: { files: { path: string; diagnostics: Said[] }[] } = JSON.parse(stdout);
  const said = ({ range, severity, code, message }: Said): Said => ({ range, severity, code, message });
  return new Map(
    report.files.filter(({ path }) => path.endsWith('.kh')).map((file) => [file.path, file.diagnostics.map(said)]),
  );
}

/** The same from the language server: all files open in a folder of the editor. */
async function told(folder: string, paths: readonly string[]): Promise<Map<string, Said[]>> {
  const client = await start({ capabilities: PULLS, folders: [folder], host: nodeHost });
  for (const path of paths) await client.open(nodeHost.readText(path), { uri: uriOf(path) });
  const ask = (path: string): Promise<DocumentDiagnosticReport> =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(path) } });
  // The first round makes what each plan says known to the others.
  for (const path of paths) await ask(path);
  const found = new Map<string, Said[]>();
  for (const path of paths) {
    const { items } = (await ask(path)) as { items: Diagnostic[] };
    found.set(
      path,
      items.map(({ range, severity, code, message }) => ({
        range,
        severity: SEVERITIES[severity ?? 0],
        code: String(code),
        message: String(message),
      })),
    );
  }
  client.connection.dispose();
  return found;
}

/** Puts files into a folder of their own, and gives what both say of the plans among them. */
async function both(name: string, files: Readonly<Record<string, string>>): Promise<Map<string, Said[]>> {
  const folder = at(name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const paths = Object.keys(files)
    .filter((file) => file.endsWith('.kh'))
    .map((file) => join(folder, file));
  const [out, server] = [printed(paths), await told(folder, paths)];
  expect(out).toEqual(server);
  // Whatever the order in which they are named.
  expect(printed([...paths].reverse())).toEqual(out);
  return new Map(paths.map((path) => [path.slice(folder.length + 1), out.get(path)!]));
}

const sample = (name: string): string => readFileSync(join('samples', name), 'utf8');
const samples = (change = (text: string): string => text): Record<string, string> =>
  Object.fromEntries(
    readdirSync('samples')
      .filter((name) => name.endsWith('.kh'))
      .map((name) => [name, change(sample(name))]),
  );
const WRONG = sample('co-loi.kh');
const all = (found: Map<string, Said[]>): Said[] => [...found.values()].flat();

describe('check and the editor say the same', () => {
  it('of the samples, with the settings of their folder', async () => {
    const found = await both('samples', { ...samples(), 'kehoach.yaml': sample('kehoach.yaml') });
    expect(found.get('co-loi.kh')!.length).toBeGreaterThan(40);
  });

  it('of the samples with the line ends of Windows, of old Macs, and a byte order mark', async () => {
    await both(
      'windows',
      samples((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    );
    await both('mac', { 'co-loi.kh': WRONG.replaceAll('\n', '\r') });
  });

  it('of texts that are no plans, or broken ones', async () => {
    const pieces = WRONG.split('\n');
    await both('hostile', {
      'empty.kh': '',
      'blank.kh': '\n \r\n\t\n',
      'open.kh': WRONG.slice(0, 60),
      'turned.kh': pieces.toReversed().join('\n'),
      'half.kh': pieces.filter((_, n) => n % 2 === 0).join('\r\n'),
      'letters.kh': 'ế\u0323 \u200B😀 @( (hạn: 31/4/2025 (#a) #b | | \\ „x” « “y\n'.repeat(40),
      'deep.kh': `${'('.repeat(3000)}\n# ${'#'.repeat(3000)} x\n${'- '.repeat(3000)}y\n`,
      'decomposed.kh': WRONG.normalize('NFD'),
      'names/kế hoạch 100%.kh': WRONG.replace('---\n', ''),
    });
  });

  it('with severities of kehoach.yaml, of the nearest one', async () => {
    const found = await both('settings', {
      'co-loi.kh': WRONG,
      'sub/co-loi.kh': WRONG,
      'kehoach.yaml': 'kiểm tra:\n  text: tắt\n  date: gợi ý\n  date/impossible: lỗi\n',
      'sub/kehoach.yaml': 'kiểm tra:\n  text: lỗi\n',
    });
    const [upper, lower] = [found.get('co-loi.kh')!, found.get('sub/co-loi.kh')!];
    expect(upper.some(({ code }) => code.startsWith('text/'))).toBe(false);
    expect(lower.some(({ code, severity }) => code.startsWith('text/') && severity === 'error')).toBe(true);
    expect(upper.filter(({ code }) => code.startsWith('date/')).map(({ severity }) => severity)).toContain('hint');
  });

  it('of what a comment silences', async () => {
    const before = all(await both('loud', { 'a.kh': WRONG }));
    const lines = WRONG.split('\n');
    const one = before.find(({ code, range }) => code === 'date/impossible' && range.start.line > 12)!;
    const silenced = lines.toSpliced(one.range.start.line, 0, '// bỏ qua date/impossible').join('\n');
    const after = all(await both('silent', { 'a.kh': silenced }));
    expect(after.some(({ code, message }) => code === one.code && message === one.message)).toBe(false);
  });

  it('of plans that contradict each other', async () => {
    const citing = (day: string): string =>
      sample('so-dong-thap-phan-loai-rac.kh').replace(
        /\n# /,
        `\nTheo Quyết định số 118/QĐ-UBND ngày ${day} của UBND tỉnh về môi trường.\n\n# `,
      );
    const found = await both('contrary', { 'a.kh': citing('06/01/2026'), 'sub/b.kh': citing('08/01/2026') });
    const conflicts = (name: string): string[] =>
      found
        .get(name)!
        .filter(({ code }) => code === 'citation/conflict')
        .map(({ message }) => message);
    expect(conflicts('a.kh')).toEqual([expect.stringContaining('b.kh')]);
    expect(conflicts('sub/b.kh')).toEqual([expect.stringContaining('a.kh')]);
  });
});
