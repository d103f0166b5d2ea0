// A word that the checks do not know is added to the settings of the folder.
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { type CodeActionOptions, codeActions } from '../../../server/src/features/code-actions';
import { plan } from '../checks/kit';
import { ofCheck, opened } from './opened';

const YAML = 'file:///ke-hoach/kehoach.yaml';
const CLIENT = { documentChanges: true, createsFiles: true };
const file = opened(plan({ content: '- Họp tại bản ngơng và bản ngơng, trao giải BXYZQ ngày 31/4/2025.' }));
const unknown = ofCheck(file, 'text/not-a-syllable');

const offered = (asked: typeof unknown, options: CodeActionOptions): CodeAction[] =>
  codeActions(file.plan, file.findings, { range: asked[0]!.range, context: { diagnostics: asked } }, options).filter(
    ({ title }) => title.includes('từ riêng'),
  );

describe('adding a word', () => {
  it('is offered once for all its places, before silencing', () => {
    expect(unknown).toHaveLength(2);
    const settings = { uri: YAML, text: 'từ riêng:\n  - Zalo # mạng\n' };
    const [action, ...more] = offered(unknown, { ...CLIENT, settings });
    expect(more).toEqual([]);
    expect(action).toMatchObject({ title: 'Thêm “ngơng” vào từ riêng (kehoach.yaml)', kind: 'quickfix' });
    expect(action?.diagnostics).toEqual(unknown);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri: YAML, version: null });
    const text = TextDocument.applyEdits(
      TextDocument.create(YAML, 'yaml', 0, settings.text),
      (change?.edits ?? []) as TextEdit[],
    );
    expect(text).toBe('từ riêng:\n  - Zalo # mạng\n  - ngơng\n');
    const all = codeActions(
      file.plan,
      file.findings,
      { range: unknown[0]!.range, context: { diagnostics: unknown } },
      { settings },
    );
    expect(all.at(-1)?.title).toContain('Bỏ qua');
    expect(all.find(({ title }) => title.includes('từ riêng'))?.edit?.changes?.[YAML]).toHaveLength(1);
  });

  it('makes the file where there is none, if the client can', () => {
    const settings = { uri: YAML, text: undefined };
    const [action] = offered(unknown, { ...CLIENT, settings });
    expect(action?.edit?.documentChanges).toEqual([
      { kind: 'create', uri: YAML },
      expect.objectContaining({ edits: [expect.objectContaining({ newText: 'từ riêng:\n  - ngơng\n' })] }),
    ]);
    expect(offered(unknown, { documentChanges: true, settings })).toEqual([]);
    expect(offered(unknown, { createsFiles: true, settings })).toEqual([]);
  });

  it('is offered for abbreviations too, and not for other findings', () => {
    const settings = { uri: YAML, text: '' };
    const short = ofCheck(file, 'text/unexplained-abbreviation');
    expect(offered(short, { ...CLIENT, settings }).map(({ title }) => title)).toEqual([
      'Thêm “BXYZQ” vào từ riêng (kehoach.yaml)',
    ]);
    expect(offered(ofCheck(file, 'date/impossible'), { ...CLIENT, settings })).toEqual([]);
  });

  it('is not offered without settings, or where they cannot be changed', () => {
    expect(offered(unknown, CLIENT)).toEqual([]);
    expect(offered(unknown, { ...CLIENT, settings: { uri: YAML, text: 'từ riêng: "' } })).toEqual([]);
  });
});
