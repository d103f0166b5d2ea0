// Which room may know which: docs/architecture.md. What only a type of the other room crosses counts too.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ending, read } from './files';

const SOURCE = 'server/src/';
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  vietnamese: [],
  language: ['vietnamese'],
  directory: ['vietnamese', 'language', 'plan'],
  plan: ['vietnamese', 'language', 'directory'],
  import: ['vietnamese', 'language', 'plan', 'directory'],
  layout: ['vietnamese', 'language', 'plan', 'directory'],
  export: ['vietnamese', 'plan', 'layout'],
  checks: ['vietnamese', 'language', 'plan', 'directory', 'import'],
  features: ['vietnamese', 'language', 'plan', 'directory', 'import', 'layout', 'export', 'checks'],
  connection: ['vietnamese', 'language', 'plan', 'directory', 'import', 'layout', 'export', 'checks', 'features'],
  cli: [
    'vietnamese',
    'language',
    'plan',
    'directory',
    'import',
    'layout',
    'export',
    'checks',
    'features',
    'connection',
  ],
};

/** The room of a path below server/src; undefined of a file that stands in none. */
const roomOf = (path: string): string | undefined => /^server\/src\/([^/]+)\//.exec(path)?.[1];

const sources = ending('.ts').filter((file) => file.startsWith(SOURCE));

describe('rooms', () => {
  it('each has a line here', () => {
    const rooms = new Set(sources.flatMap((file) => roomOf(file) ?? []));
    expect([...rooms].filter((room) => !(room in KNOWS))).toEqual([]);
    expect(Object.keys(KNOWS).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it.each(Object.entries(KNOWS))('%s knows only what stands before it: %j', (room, known) => {
    const own = sources.filter((file) => roomOf(file) === room);
    const wrong = own.flatMap((file) =>
      [...read(file).matchAll(/\bfrom '(\.[^']+)'/g)]
        .map(([, path]) => posix.join(posix.dirname(file), path ?? ''))
        .filter((target) => {
          const other = roomOf(target);
          return other !== undefined && other !== room && !known.includes(other);
        })
        .map((target) => `${file} → ${target}`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
