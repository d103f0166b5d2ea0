import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { planSchema } from '../../../server/src/export/json-schema';

const FILE = fileURLToPath(new URL('../../../server/schemas/plan.schema.json', import.meta.url));

/** Definitions are numbered by the generator as it meets them: named by what they are. */
function named(schema: object): string {
  return JSON.stringify({ ...schema }, null, 2)
    .replaceAll('#/$defs/0', '#/$defs/section')
    .replaceAll('"0": {', '"section": {');
}

it('the shipped schema is the one that the code writes by (vitest -u writes it anew)', async () => {
  const schema = toJsonSchema(planSchema, { errorMode: 'throw' });
  await expect(`${named(schema)}\n`).toMatchFileSnapshot(FILE);
});
