// What package.json promises to the editor and to npm.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { ROOT, read } from './files';

const contributes: Readonly<Record<string, unknown>> = manifest.contributes;

describe('files', () => {
  const named = [
    ...manifest.files.filter((file) => !file.startsWith('dist/')),
    ...manifest.contributes.languages.map((language) => language.configuration),
    ...manifest.contributes.yamlValidation.map((entry) => entry.url),
    ...Object.values(manifest.scripts).flatMap((script) => /^node (\S+)/.exec(script)?.[1] ?? []),
  ];

  it.each(named)('%s exists', (file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });

  it('the command is built into dist, which is shipped', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(Object.values(manifest.bin)));
    expect(Object.values(manifest.bin).every((file) => file.startsWith('dist/'))).toBe(true);
  });
});

describe('contributions', () => {
  it('bind no key: a Vietnamese input method sends backspaces and letters of its own', () => {
    expect(Object.keys(contributes)).toEqual(expect.arrayContaining(['languages']));
    expect(contributes).not.toHaveProperty('keybindings');
  });

  it('have no key that the editor does not know', () => {
    const known = ['languages', 'grammars', 'snippets', 'commands', 'menus', 'submenus', 'configuration'];
    const more = [
      'configurationDefaults',
      'yamlValidation',
      'walkthroughs',
      'icons',
      'taskDefinitions',
      'jsonValidation',
    ];
    const all = [...known, ...more, 'semanticTokenScopes', 'problemMatchers', 'customEditors', 'views'];
    expect(Object.keys(contributes).filter((key) => !all.includes(key))).toEqual([]);
  });
});

describe('the language in the editor', () => {
  interface Pattern {
    readonly pattern: string;
    readonly flags?: string;
  }
  const configuration = JSON.parse(read('language-configuration.json')) as {
    readonly autoClosingPairs: readonly unknown[];
    readonly wordPattern: Pattern;
  };
  const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags ?? ''}`);

  it.each([
    ['Nghiệp vụ, Đường Ưu', ['Nghiệp', 'vụ', 'Đường', 'Ưu']],
    ['Nghiệp vụ'.normalize('NFD'), ['Nghiệp'.normalize('NFD'), 'vụ'.normalize('NFD')]],
    ['57/KH-UBND', ['57', 'KH', 'UBND']],
  ])('takes words of %s whole', (text, words) => {
    expect(text.match(word)).toEqual(words);
  });

  it('begins no line by itself: a mark that nobody typed would stand there when the list ends, and print', () => {
    expect(configuration).not.toHaveProperty('onEnterRules');
  });

  it('closes no pair by itself: the backspaces of an input method would take it away again', () => {
    expect(configuration.autoClosingPairs).toEqual([]);
  });
});
