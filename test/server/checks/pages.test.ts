// The pages of the checks say why and show what they speak of: their examples are checked as a writer's plan would be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../server/src/checks/check';
import { checks } from '../../../server/src/checks/index';
import { pagePath, writtenOn } from '../../../server/src/checks/pages';
import type { FolderSettings } from '../../../server/src/directory/settings';
import { loadSettings } from '../../../server/src/directory/settings-load';
import { diagnose, diagnoseImported } from './kit';
import { frame, frameText } from './page-examples';

const pages = checks.map((check) => {
  const page = readFileSync(join('docs/checks', pagePath(check)), 'utf8');
  return { check, ...writtenOn(page) };
});

/** The fenced examples of a kind: bad, good, or another plan at hand for all of the page. */
function examples(page: string, kind: 'sai' | 'đúng' | 'cùng thư mục'): string[] {
  return [...page.matchAll(/^(`{3,})(?:kh|text) (sai|đúng|cùng thư mục)\n([\s\S]*?)\n\1$/gm)]
    .filter(([, , word]) => word === kind)
    .map(([, , , text]) => `${text}\n`);
}

/** What kehoach.yaml says for all examples of the page. */
function settingsOn(page: string): FolderSettings | undefined {
  const yaml = /^```yaml thiết lập\n([\s\S]*?)\n```$/m.exec(page)?.[1];
  return yaml === undefined ? undefined : loadSettings(yaml, 'kehoach.yaml').settings;
}

function found(check: Check, page: string, example: string): string[] {
  const settings = settingsOn(page);
  return (
    check.onPlan
      ? diagnose(frame(example), { ...(settings && { settings }), others: examples(page, 'cùng thư mục') })
      : diagnoseImported(frameText(example), settings)
  )
    .filter(({ code, severity }) => code === check.id || severity !== 'hint')
    .map(({ code }) => code);
}

describe.each(pages)('the page of $check.id', ({ check, vietnamese, english }) => {
  it('says why in both languages', () => {
    expect(vietnamese).toMatch(/^### Vì sao\n\n\S/m);
    expect(english).toMatch(/^### Why\n\n\S/m);
    expect(english.includes('### The rule')).toBe(vietnamese.includes('### Quy định'));
  });

  it('has a bad example that is found', () => {
    const bad = examples(vietnamese, 'sai');
    expect(bad.length).toBeGreaterThan(0);
    for (const example of bad) expect(found(check, vietnamese, example), example).toContain(check.id);
  });

  it('has a good example without findings', () => {
    const good = examples(vietnamese, 'đúng');
    expect(good.length).toBeGreaterThan(0);
    for (const example of good) expect(found(check, vietnamese, example), example).toEqual([]);
  });
});
