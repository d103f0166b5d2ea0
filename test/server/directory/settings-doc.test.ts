import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../server/src/directory';
import { severityOf } from '../../../server/src/directory/settings';
import { mergeSettings } from '../../../server/src/directory/settings-find';
import { loadSettings } from '../../../server/src/directory/settings-load';
import { settingsSchema } from '../../../server/src/directory/settings-schema';

const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map((match) => match[1]!);

describe('the examples of docs/settings.md', () => {
  it.each(examples.map((text, i) => [i, text] as const))('example %i has nothing wrong', (_, text) => {
    expect(loadSettings(text, '/a/kehoach.yaml').problems).toEqual([]);
  });

  it('show every key of the schema', () => {
    for (const key of Object.keys(settingsSchema.entries)) {
      expect(page).toContain(`## \`${key}\``);
      expect(examples.some((text) => text.split('\n').some((line) => line.startsWith(`${key}:`)))).toBe(true);
    }
  });

  const [bodies, groups, documents, words, profiles, , defaults, look, long, near, far] = examples.map(
    (text) => loadSettings(text, '/a/kehoach.yaml').settings,
  );

  it('mean what the page says', () => {
    expect(bodies?.bodies?.[1]).toEqual({
      id: 'BQLDT',
      name: 'Ban Quản lý di tích',
      aliases: [],
      until: '2025-12-31',
      successors: ['TTVHNT'],
    });
    expect(bodies?.bodies?.[0]).toMatchObject({ aliases: ['Trung tâm VHNT', 'Nhà Văn hóa tỉnh'], from: '2024-03-01' });
    expect(groups?.groups?.[0]?.members).toHaveLength(3);
    expect(documents?.documents?.[0]).toMatchObject({ symbol: '45/KH-UBND', date: '2025-01-20', until: '2025-12-31' });
    expect(words?.words).toEqual(['Sin Suối Hồ', 'Pu Ta Leng']);
    expect(profiles?.profiles?.['mặc định']?.parts[1]).toEqual({
      name: 'Nội dung',
      aliases: ['Nhiệm vụ và giải pháp', 'Nội dung, thời gian thực hiện'],
    });
    expect(defaults?.defaults?.['căn cứ']).toEqual(['Luật Thư viện ngày 21/11/2019']);
    expect(look?.look).toMatchObject({ fontSize: 14, firstLineIndent: 12.7, lineSpacing: 1.15 });
    expect(long?.longSentence).toBe(60);
    const merged = mergeSettings([near!, far!]);
    expect(severityOf(merged, 'text/doubled-word')).toBe('off');
    expect(severityOf(merged, 'date/holiday')).toBe('warning');
    expect(merged.words).toEqual(['Nậm Nhùn', 'Mường Tè']);
  });

  it('make a directory: own names, ends and groups over the national ones', () => {
    const directory = createDirectory(mergeSettings([bodies!, groups!]));
    expect(directory.lookUp('Nhà Văn hóa tỉnh', {})).toMatchObject({ entry: { id: 'TTVHNT', source: 'folder' } });
    const ended = directory.lookUp('Ban Quản lý di tích', { day: '2026-02-01' })!;
    expect(directory.force(ended, { day: '2026-02-01' })).toMatchObject({
      kind: 'ended',
      successor: { shortName: 'Trung tâm Văn hóa' },
    });
    expect([...directory.covered('- Các đơn vị sự nghiệp văn hóa;', {}).ids]).toEqual(
      expect.arrayContaining(['TTVHNT', 'TVT', 'BTT']),
    );
    expect(directory.lookUp('Sở Nội vụ', {})).toMatchObject({ entry: { id: 'SNV', source: 'national' } });
  });
});
