// The documents say what is there: links lead somewhere, commands exist, both READMEs tell the same.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { runChecks } from '../../server/src/checks/run';
import { exportPlan } from '../../server/src/export';
import { analyseText } from '../../server/src/plan/analyse';
import { ending, ROOT, read } from './files';

const documents = ending('.md');

/** A heading as an address: lower case, blanks to hyphens, other marks dropped. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** What a link into a Markdown file may point at. */
function anchorsOf(file: string): Set<string> {
  const text = read(file).replace(/^```.*?^```/gms, '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] ?? ''));
  return new Set([...headings, ...[...text.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? '')]);
}

function brokenLinks(file: string): string[] {
  const text = read(file)
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, (code) => (code.includes('](') ? '' : code));
  const targets = [
    ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? ''),
  ];
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const full = path === '' ? file : join(dirname(file), decodeURIComponent(path)).replaceAll('\\', '/');
    if (!existsSync(join(ROOT, full))) return true;
    return anchor !== undefined && full.endsWith('.md') && !anchorsOf(full).has(decodeURIComponent(anchor));
  });
}

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (file) => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it('that lead nowhere would be found', () => {
    expect(slug('Settings of a folder: `kehoach.yaml`')).toBe('settings-of-a-folder-kehoachyaml');
    expect(anchorsOf('README.md').has('no-such-heading')).toBe(false);
    expect(documents.flatMap((file) => [...read(file).matchAll(/\]\(/g)]).length).toBeGreaterThan(10);
  });
});

describe('the two READMEs', () => {
  const english = read('README.md');
  const vietnamese = read('README.vi.md');
  const blocks = (text: string, fence: string): string[] =>
    [...text.matchAll(new RegExp(`^\`\`\`${fence}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');
  const commands = (text: string): string[] =>
    blocks(text, 'sh').map((block) => block.replace(/\s*# .*$/gm, '').trimEnd());

  it('have the same number of sections, pictures and the same commands', () => {
    expect(vietnamese.match(/^## /gm)?.length).toBe(english.match(/^## /gm)?.length);
    expect(vietnamese.match(/docs\/images\/[\w.-]+/g)).toEqual(english.match(/docs\/images\/[\w.-]+/g));
    expect(commands(english).length).toBeGreaterThan(1);
    expect(commands(vietnamese)).toEqual(commands(english));
  });

  it('show the same plan', () => {
    expect(blocks(english, 'kh')).toHaveLength(1);
    expect(blocks(vietnamese, 'kh')).toEqual(blocks(english, 'kh'));
  });

  it('show a plan without findings, and as it prints', async () => {
    const plan = analyseText(blocks(english, 'kh')[0] ?? '');
    expect(plan.tasks).toHaveLength(3);
    expect(runChecks(plan, { origin: 'kh' }).map((one) => `${one.code}: ${one.message}`)).toEqual([]);
    const printed = await exportPlan(plan, 'txt');
    for (const text of [english, vietnamese]) {
      expect(blocks(text, 'text')).toHaveLength(1);
      expect(printed).toContain(blocks(text, 'text')[0]);
    }
  });

  it('name only scripts and files that exist', () => {
    const text = commands(english).join('\n');
    const scripts = [...text.matchAll(/npm (?:run )?([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(scripts.filter((name) => !(name in manifest.scripts) && name !== 'ci')).toEqual([]);
    const samples = [...text.matchAll(/samples\/\S+/g)].map((match) => match[0]);
    expect(samples.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('versions', () => {
  it('the changelog begins with the version of package.json or with what is not released yet', () => {
    const first = /^## (.+)$/m.exec(read('CHANGELOG.md'))?.[1] ?? '';
    expect([manifest.version, 'Unreleased'].some((version) => first.startsWith(version))).toBe(true);
  });
});
