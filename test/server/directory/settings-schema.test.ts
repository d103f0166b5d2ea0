import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsJsonSchema } from '../../../server/src/directory/settings-json';

const shipped = new URL('../../../server/schemas/kehoach.schema.json', import.meta.url);

describe('the shipped schema of kehoach.yaml', () => {
  // Written by: UPDATE=1 npx vitest run test/server/directory/settings-schema.test.ts
  if (process.env.UPDATE !== undefined) writeFileSync(shipped, settingsJsonSchema());

  it('is the one that the code checks with', () => {
    expect(existsSync(shipped)).toBe(true);
    expect(readFileSync(shipped, 'utf8')).toBe(settingsJsonSchema());
  });

  it('accepts and refuses as the code does', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(settingsJsonSchema()));
    expect(validate(parse('thể thức:\n  cỡ chữ: 14\nkiểm tra:\n  text: gợi ý\n'))).toBe(true);
    expect(validate(parse('thể thức:\n  cỡ chữ: 16\n'))).toBe(false);
    expect(validate(parse('kiểm tra:\n  text: nhẹ\n'))).toBe(false);
    expect(validate(parse('cơ quan:\n  - tên: Phòng Kế hoạch\n'))).toBe(false);
  });
});
