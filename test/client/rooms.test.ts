// The client never parses plans: of the server it knows what the two say to each other, and no more.
import { describe, expect, it } from 'vitest';
import { ending, read } from '../project/files';

const sources = ending('.ts').filter((file) => file.startsWith('client/'));
const imports = (file: string): string[] => [...read(file).matchAll(/\bfrom '([^']+)'/g)].map(([, from]) => from ?? '');

describe('the client', () => {
  it('knows of the server the protocol only', () => {
    const known = sources.flatMap((file) => imports(file).filter((from) => from.includes('/server/')));
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((from) => !from.endsWith('/server/src/protocol'))).toEqual([]);
  });

  it('has pure parts that run without the editor', () => {
    const pure = ['client/src/files/names.ts', 'client/src/files/conflicts.ts', 'client/src/files/decode.ts'];
    for (const file of [...pure, 'client/src/crashes.ts']) {
      expect(sources).toContain(file);
      expect(imports(file).filter((from) => !from.startsWith('./'))).toEqual([]);
    }
  });

  it('registers in its page nothing of the editor', () => {
    const page = sources.filter((file) => file.startsWith('client/webview/'));
    expect(page.length).toBeGreaterThan(0);
    expect(page.filter((file) => imports(file).some((from) => from === 'vscode'))).toEqual([]);
  });

  it('never listens to keys or types for the person', () => {
    const typing = /registerCommand\(\s*'(?:type|default:type|replacePreviousChar|compositionStart)'/;
    expect(sources.filter((file) => typing.test(read(file)))).toEqual([]);
  });
});
