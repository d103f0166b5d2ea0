// Whatever a client sends in whatever order: each request is answered, none with an error of ours, and nothing is logged.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { PULLS, start, type TestClient, uriOf } from './kit';
import { TEXT } from './plan';

const URIS = [uriOf('/plans/a.kh'), uriOf('/plans/b.kh'), 'untitled:Untitled-1'];
const REQUESTS = [
  ...['documentSymbol', 'foldingRange', 'hover', 'definition', 'references', 'documentHighlight', 'prepareRename'],
  ...[
    'rename',
    'selectionRange',
    'inlayHint',
    'codeAction',
    'formatting',
    'rangeFormatting',
    'completion',
    'diagnostic',
  ],
].map((name) => `textDocument/${name}`);
const OWN = ['kehoach/export', 'kehoach/preview', 'kehoach/templates', 'kehoach/checkFiles'];
const PIECES = [
  '',
  '\r',
  '\ud83d',
  '😀',
  '# ',
  '---\n',
  '- (hạn: ',
  '@',
  '#',
  '| a',
  'Nơi nhận:\n',
  'Ký:\n',
  'Phụ lục: ',
];

const position = fc.record({ line: fc.oneof(fc.nat(34), fc.constant(2 ** 31 - 1)), character: fc.nat(80) });
const range = fc.record({ start: position, end: position });
const uri = fc.constantFrom(...URIS);
const text = fc
  .array(fc.constantFrom(...PIECES, TEXT, TEXT.slice(0, 300)), { maxLength: 3 })
  .map((all) => all.join(''));
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), uri, text }),
  fc.record({ kind: fc.constant('change' as const), uri, range, text }),
  fc.record({ kind: fc.constant('close' as const), uri }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      uri,
      range,
      method: fc.constantFrom(...REQUESTS, ...OWN),
    }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a request of any kind can need. */
const paramsOf = (of: string, { start: from, end }: { start: unknown; end: unknown }) => ({
  textDocument: { uri: of },
  position: from,
  range: { start: from, end },
  positions: [from, end],
  context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
  options: { tabSize: 2, insertSpaces: true },
  newName: 'nhãn-mới',
  uri: of,
  uris: URIS,
  format: 'txt',
});

/** @returns the answer to a request, undefined for a notification */
function send(client: TestClient, version: number, one: Step): Promise<unknown> | undefined {
  switch (one.kind) {
    case 'open':
      void client.open(one.text, { uri: one.uri, version });
      return undefined;
    case 'change':
      void client.change(version, [{ range: one.range, text: one.text }], one.uri);
      return undefined;
    case 'close':
      void client.close(one.uri);
      return undefined;
    case 'ask':
      return client.connection.sendRequest(one.method, paramsOf(one.uri, one.range));
  }
}

it.each([
  ['pulls diagnostics', PULLS],
  ['has them published', {}],
])('a client that %s has all its requests answered', async (_, capabilities) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const client = await start({ capabilities, folders: ['/plans'] });
      client.connection.onRequest('workspace/diagnostic/refresh', () => null);
      const answers = steps.map((one, n) => send(client, n + 1, one)).filter((answer) => answer !== undefined);
      const settled = await Promise.allSettled(answers);
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as ResponseError<void>] : []));
      // of our own requests, those about what is not open or cannot be renamed are refused
      expect(refused.filter(({ code }) => code !== ErrorCodes.InvalidParams)).toEqual([]);
      await client.quiet();
      expect(client.logs).toEqual([]);
      client.connection.dispose();
    }),
    { numRuns: 30 },
  );
});
