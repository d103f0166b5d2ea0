import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { samples } from './broken-texts';
import { providers } from './providers';
import { sweep } from './sweep';

it('every feature gives sound answers about 10,000 broken texts', () => {
  const { texts, failures } = sweep(samples.slice(0, 4), 30);
  expect(failures).toEqual([]);
  expect(texts).toBeGreaterThan(10_000);
}, 300_000);

/** What gives no answer about a place in a text. */
const OTHERS = new Set(['ranges', 'text-edits', 'templates']);

it('every feature that the connection asks is in the table', () => {
  const room = 'server/src/connection';
  const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const asked = sources.flatMap((name) =>
    [...readFileSync(`${room}/${name}`, 'utf8').matchAll(/'(?:\.\.\/)+features\/([^/']+)/g)].map((match) => match[1]!),
  );
  const known = new Set(providers.map(({ file }) => file));
  expect([...new Set(asked)].filter((file) => !known.has(file) && !OTHERS.has(file))).toEqual([]);
});
