// The examples of the language reference: each prints what stands under it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../server/src/checks/run';
import { writeText } from '../../server/src/export/text';
import { ATTRIBUTE_KEYS } from '../../server/src/language/syntax';
import { flowOf } from '../../server/src/layout';
import { analyseText } from '../../server/src/plan/analyse';
import { HEADER_KEYS } from '../../server/src/plan/model';

interface Example {
  readonly name: string;
  readonly text: string;
  readonly printed: string;
  /** The ids of the errors that it shows. */
  readonly errors: readonly string[];
}

const FENCES = /^```kh(?: error=(\S+))?\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gmu;

function readPage(name: string): { readonly page: string; readonly examples: readonly Example[] } {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
  const examples = [...page.matchAll(FENCES)].map(([, error, text, printed], index) => ({
    name: `${index + 1}: ${text!.slice(0, 40).split('\n').join(' ')}`,
    text: text!,
    printed: printed!,
    errors: error === undefined ? [] : [error],
  }));
  return { page, examples };
}

const print = (text: string): string => writeText(flowOf(analyseText(text))).trimEnd();

/** What an empty plan prints: the blanks for its head, and those for recipients and signature. */
const blanks = print('');
const FOOT = blanks.indexOf('\n\nNơi nhận:');
const [HEAD_BLANKS, FOOT_BLANKS] = [blanks.slice(0, FOOT), blanks.slice(FOOT)];

/** The print of an example without the blanks for a head and a foot that it does not have. */
function shown(text: string): string {
  const whole = print(text);
  const headless = whole.startsWith(HEAD_BLANKS) ? whole.slice(HEAD_BLANKS.length) : whole;
  return `${headless.replace(FOOT_BLANKS, '').replace(/^\n+/, '')}\n`;
}

describe.each(['language.md', 'language.vi.md'])('%s', (name) => {
  const { page, examples } = readPage(name);

  test('every example is one that is tested', () => {
    expect(FOOT).toBeGreaterThan(0);
    expect(examples.length).toBe(page.match(/^```kh/gmu)?.length);
    expect(examples.length).toBe(page.match(/^```text$/gmu)?.length);
    expect(examples.length).toBeGreaterThan(6);
  });

  describe.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('%s', (_, sign) => {
    test.each(examples)('$name', ({ text, printed, errors }) => {
      const file = text.replaceAll('\n', sign);
      expect(shown(file)).toBe(printed);
      const found = runChecks(analyseText(file), { origin: 'kh' });
      expect(found.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(errors);
    });
  });

  test('every key is explained', () => {
    const explained = new Set([...page.matchAll(/`([^`\n]+)`/gu)].map((match) => match[1]));
    expect([...HEADER_KEYS, ...ATTRIBUTE_KEYS].filter((key) => !explained.has(key))).toEqual([]);
    const table = [...page.matchAll(/^\| (`[^|]+`) \|.*\|$/gmu)].map((match) => match[1]).join(' ');
    for (const key of HEADER_KEYS) expect(table).toContain(`\`${key}\``);
  });

  test('its links within the page lead to a heading', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map((match) => match[1]!);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
