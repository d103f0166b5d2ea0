import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { commands, extensions, workspace } from 'vscode';
import manifest from '../../package.json';
import { until } from './kit/until';
import { plan, sample, shown } from './kit/workspace';

const extension = () => extensions.getExtension(`${manifest.publisher}.${manifest.name}`);

suite('the extension', () => {
  test('is there, and asleep where no plan is open', async () => {
    assert.ok(extension());
    await plan('Một văn bản không phải kế hoạch.\n', 'txt');
    assert.equal(extension()?.isActive, false);
  });

  test('wakes when a plan is opened', async () => {
    const { document } = await shown(sample('co-loi.kh'));
    assert.equal(document.languageId, 'kehoach');
    await until('activation', () => extension()?.isActive || undefined);
  });

  test('has the commands that the manifest names', async () => {
    const known = await commands.getCommands(true);
    const named = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      named.filter((command) => !known.includes(command)),
      [],
    );
  });

  test('sets the editor up for Vietnamese', () => {
    const editor = workspace.getConfiguration('editor', { languageId: 'kehoach' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.equal(editor.get('acceptSuggestionOnEnter'), 'off');
    assert.equal(editor.get('acceptSuggestionOnCommitCharacter'), false);
    for (const kind of ['ambiguousCharacters', 'invisibleCharacters', 'nonBasicASCII'])
      assert.equal(editor.get(`unicodeHighlight.${kind}`), false, kind);
    assert.equal(editor.get('autoClosingBrackets'), 'never');
    assert.equal(editor.get('formatOnType'), false);
  });

  test('has no key of its own: an input method sends keys', () => {
    const { packageJSON } = extension() ?? {};
    assert.equal('keybindings' in packageJSON.contributes, false);
  });
});
