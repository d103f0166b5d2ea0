// The schema of kehoach.yaml as editors read it.
import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsSchema } from './settings-schema';

/** The text of server/schemas/kehoach.schema.json. */
export function settingsJsonSchema(): string {
  const schema = toJsonSchema(settingsSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'kehoach.yaml' }, null, 2)}\n`;
}
