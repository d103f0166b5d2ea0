// The grammar file is what syntaxes/grammar.ts makes (`vitest -u` writes it).
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { grammar } from '../../syntaxes/grammar';
import { ROOT } from '../project/files';

it('is up to date', async () => {
  const text = `${JSON.stringify(grammar, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'syntaxes/kehoach.tmLanguage.json'));
});
