import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../server/src/checks/index';
import { createDirectory } from '../../../server/src/directory';
import { loadSettings } from '../../../server/src/directory/settings-load';
import { exportPlan } from '../../../server/src/export';
import { analyseText } from '../../../server/src/plan/analyse';
import { diagnose, diagnoseImported } from '../checks/kit';
import { type Change, type Planting, SAMPLES } from './planting';

const texts = new Map(
  Object.entries(SAMPLES).map(([name, file]) => [name, readFileSync(join('samples', file), 'utf8')]),
);

const settings = loadSettings(readFileSync('samples/kehoach.yaml', 'utf8'), 'samples/kehoach.yaml').settings;

/** The samples as plain text. */
const printed = new Map<string, string>();
const directory = createDirectory(settings);
for (const [name, text] of texts) {
  printed.set(name, String(await exportPlan(analyseText(text, { directory }), 'txt')));
}

const rows: Planting[] = [];
for (const file of readdirSync(import.meta.dirname).filter((name) => /^[a-z]+\.rows\.ts$/.test(name))) {
  const module: { rows: readonly Planting[] } = await import(/* @vite-ignore */ `./${file}`);
  rows.push(...module.rows);
}

/** The changed sample, and where the marked words of the change stand in it. */
function planted([sample, old, marked, elsewhere]: Change, asText?: true): { text: string; from: number; to: number } {
  const whole = (asText ? printed : texts).get(sample)!;
  const parts = whole.split(old);
  expect(parts.length, `“${old}” stands once in ${sample}`).toBe(2);
  const at = parts[0]!.length;
  const text = marked.replace(/[«»]/g, '');
  const opens = marked.indexOf('«');
  const from = at + Math.max(0, opens);
  const to = opens < 0 ? at + text.length : at + marked.indexOf('»') - 1;
  const changed = parts[0] + text + parts[1];
  if (elsewhere === undefined) return { text: changed, from, to };
  const found = changed.indexOf(elsewhere);
  expect(found, `“${elsewhere}” stands in ${sample} as changed`).toBeGreaterThanOrEqual(0);
  return { text: changed, from: found, to: found + elsewhere.length };
}

describe.each(rows)('$id', ({ id, found, silent, asText, others, settings: own }) => {
  const told = own ? { ...settings, ...own } : settings;
  const said = (text: string) =>
    (asText ? diagnoseImported(text, told) : diagnose(text, { settings: told, ...(others && { others }) })).filter(
      ({ code }) => code === id,
    );

  it('is planted in at least five places of at least three samples, with five near misses', () => {
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(new Set(found.map(([sample]) => sample)).size).toBeGreaterThanOrEqual(3);
    expect(silent.length).toBeGreaterThanOrEqual(5);
  });

  it.each(found)('is found in %s: %s → %s', (...change: unknown[]) => {
    const { text, from, to } = planted(change as unknown as Change, asText);
    expect(said(text).some(({ place }) => place.from <= to && place.to >= from)).toBe(true);
  });

  it.each(silent)('is not said in %s: %s → %s', (...change: unknown[]) => {
    const { text } = planted(change as unknown as Change, asText);
    expect(said(text).map(({ place }) => text.slice(place.from, place.to))).toEqual([]);
  });
});

it('has rows for every check', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual(checks.map(({ id }) => id).sort());
});

it('the samples themselves raise no error, warning or information', () => {
  for (const [name, text] of texts)
    expect(
      diagnose(text, { settings })
        .filter(({ severity }) => severity !== 'hint')
        .map(({ code }) => code),
      name,
    ).toEqual([]);
});
