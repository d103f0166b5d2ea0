// The text of the server is the text of the client, whatever is edited.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DocumentStore } from '../../../server/src/connection/documents';
import { parse } from '../../../server/src/language/document';
import { TEXT } from './plan';

const URI = 'file:///plan.kh';
const open = (text: string): DocumentStore => {
  const store = new DocumentStore();
  store.open({ uri: URI, languageId: 'kehoach', version: 1, text });
  return store;
};

/** Letters, marks of the language and what makes offsets go wrong: pairs, half pairs, combining marks, line ends. */
const piece = fc.constantFrom(
  ...['a', 'ế', 'e\u0302\u0301', '😀', '\ud83d', '\ude00', '\n', '\r\n', '\r', '\r\n\r\n', '', ' ', '\uFEFF'],
  ...['# ', '- ', '1. ', '---\n', '| a | b |\n', 'Nơi nhận:\n', '// ', '(hạn: 1/4/2026)', '@SYT', '#nhãn'],
);
const inserted = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const place = fc.record({ line: fc.nat(40), character: fc.nat(30) });
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ a: place, b: place, text: inserted }) },
  { weight: 1, arbitrary: fc.record({ text: inserted }) },
);

type Change = { text: string } | { a: Place; b: Place; text: string };
type Place = { line: number; character: number };

function lspChange(one: Change) {
  if (!('a' in one)) return { text: one.text };
  const sorted = [one.a, one.b].sort((a, b) => a.line - b.line || a.character - b.character);
  return { range: { start: sorted[0]!, end: sorted[1]! }, text: one.text };
}

/** The text after a change; of a document of its own, for one that is kept loses count of lines beyond its end. */
const applied = (text: string, one: TextDocumentContentChangeEvent): string =>
  TextDocument.update(TextDocument.create(URI, 'kehoach', 1, text), [one], 2).getText();

describe('incremental changes', () => {
  it('leave the text and the tree that the client has, several in one notification too', () => {
    const start = fc.constantFrom(TEXT, TEXT.replaceAll('\n', '\r\n'), '', 'một\r\rhai\n');
    fc.assert(
      fc.property(
        start,
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        (text, edits) => {
          const store = open(text);
          let client = text;
          edits.forEach((changes, n) => {
            const sent = changes.map(lspChange);
            client = sent.reduce(applied, client);
            store.change(URI, n + 2, sent);
            const held = store.get(URI)!;
            expect(held.tree.text).toBe(client);
            expect(held.version).toBe(n + 2);
          });
          expect(store.get(URI)!.tree).toEqual(parse(client));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of what is not open change nothing', () => {
    const store = open('một');
    store.change('file:///other.kh', 2, [{ text: 'hai' }]);
    expect(store.uris()).toEqual([URI]);
    store.close(URI);
    store.change(URI, 3, [{ text: 'ba' }]);
    expect(store.get(URI)).toBeUndefined();
  });
});
