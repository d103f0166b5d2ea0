// Every sentence that the program says has its Vietnamese; the checks have a stricter test of their own.
import { describe, expect, it } from 'vitest';
import checks from '../../server/l10n/vi/checks.json';
import cli from '../../server/l10n/vi/cli.json';
import connection from '../../server/l10n/vi/connection.json';
import directory from '../../server/l10n/vi/directory.json';
import exporting from '../../server/l10n/vi/export.json';
import features from '../../server/l10n/vi/features.json';
import importing from '../../server/l10n/vi/import.json';
import { ending, read } from './files';

const rooms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checks,
  cli,
  connection,
  directory,
  export: exporting,
  features,
  import: importing,
};
const translated: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(rooms));

const LITERAL = /(?<![\p{L}\d_.$])t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.)*)`)/gu;
const MADE = /(?<![\p{L}\d_.$])(?<!function )t\((?!\s*['"`]|message\b)[^)]/u;

const sources = ending('.ts')
  .filter((file) => file.startsWith('server/src/') && file !== 'server/src/messages.ts')
  .map((file) => ({ file, text: read(file) }));

const said = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(LITERAL)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1')),
  ),
);

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();

describe('the sentences of the server', () => {
  it('are found', () => {
    expect(said.size).toBeGreaterThan(100);
  });

  it('are written out where they are said', () => {
    expect(sources.filter(({ text }) => MADE.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('each have a Vietnamese one that differs', () => {
    expect([...said].filter((sentence) => !translated[sentence] || translated[sentence] === sentence)).toEqual([]);
  });

  it('have the same arguments in both languages', () => {
    const differing = Object.entries(translated).filter(
      ([english, vietnamese]) => placeholders(english).join() !== placeholders(vietnamese).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are said where they are translated, the summaries of the checks aside', () => {
    const others = Object.entries(rooms).filter(([room]) => room !== 'checks');
    const idle = others.flatMap(([room, sentences]) =>
      Object.keys(sentences)
        .filter((sentence) => !said.has(sentence))
        .map((sentence) => `${room}: ${sentence}`),
    );
    expect(idle).toEqual([]);
  });

  it('are translated in one way, in whatever room', () => {
    const twice = Object.values(rooms)
      .flatMap((sentences) => Object.entries(sentences))
      .filter(([english, vietnamese]) => translated[english] !== vietnamese)
      .map(([english]) => english);
    expect(twice).toEqual([]);
  });
});
