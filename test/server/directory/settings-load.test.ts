import { afterEach, describe, expect, it } from 'vitest';
import vietnamese from '../../../server/l10n/vi/directory.json';
import { findSettings, mergeSettings } from '../../../server/src/directory/settings-find';
import { loadSettings } from '../../../server/src/directory/settings-load';
import { setLanguage } from '../../../server/src/messages';

function problems(text: string) {
  return loadSettings(text, '/a/kehoach.yaml').problems.map(({ message, place, severity }) => {
    const before = text.slice(0, place.from).split('\n');
    return [`${before.length}:${before.at(-1)!.length + 1}`, text.slice(place.from, place.to), severity, message];
  });
}

afterEach(() => {
  setLanguage('vi');
});

describe('problems of a kehoach.yaml', () => {
  it('stand at the wrong words, and the rest is used', () => {
    const text = `cơ quan:
  - id: TTVH
    tên: Trung tâm Văn hóa
    từ: 31/02/2025
  - tên: Thiếu mã
  - id: B
    ten: Nhầm khóa
    tên: Ban B
kiểm tra:
  text: nhẹ
  date/holiday: tắt
thể thức:
  cỡ chữ: 16
  lề trái: 30
`;
    expect(problems(text)).toEqual([
      ['4:9', '31/02/2025', 'error', 'Không có ngày này.'],
      ['5:5', 'tên: Thiếu mã', 'error', 'Thiếu khóa “id”.'],
      ['7:5', 'ten', 'warning', 'Ở đây không có khóa “ten”; có phải “tên”?'],
      ['10:9', 'nhẹ', 'error', 'Chỗ này cần một mức độ: lỗi, cảnh báo, thông tin, gợi ý, tắt.'],
      [
        '13:11',
        '16',
        'error',
        'Chỗ này chỉ được 13–14 pt: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.',
      ],
    ]);
    expect(loadSettings(text, '/a/kehoach.yaml').settings).toMatchObject({
      bodies: [{ id: 'TTVH' }, { id: 'B', name: 'Ban B' }],
      severities: { 'date/holiday': 'off' },
      look: { marginLeft: 30 },
    });
  });

  it.each([
    ['cơ quan:\n\t- id: a\n', '2:1', 'Thụt dòng bằng dấu cách, không dùng phím Tab.'],
    ['từ riêng: abc\n', '1:11', 'Chỗ này cần một danh sách: mỗi dòng một mục, bắt đầu bằng “- ”.'],
    ['từ riêng:\n  - 123\n', '2:5', 'Chỗ này cần từ ngữ; nếu là số hoặc true/false thì đặt trong ngoặc kép.'],
    ['- a\n- b\n', '1:1', 'Chỗ này cần các khóa có giá trị, mỗi dòng một khóa: “khóa: giá trị”.'],
    ['câu dài: nhiều\n', '1:10', 'Chỗ này cần một số.'],
    ['câu dài: 3\n', '1:10', 'Số quá nhỏ: ít nhất là 10.'],
    ['câu dài: 30\ncâu dài: 40\n', '2:1', 'Khóa này đã có ở trên.'],
    ['cơ quan:\n  - id: A B\n    tên: x\n', '2:9', 'Mã chỉ gồm chữ, số, dấu “-” và “_”, không có dấu cách.'],
    ['văn bản:\n  - số: 1/QĐ\n    ngày: hôm qua\n', '3:11', 'Chỗ này cần một ngày, ví dụ 01/7/2025.'],
    ['từ riêng:\n  - ""\n', '2:5', 'Chỗ này không được để trống.'],
    ['mặc định:\n  số: 5\n', '2:7', 'Chỗ này cần từ ngữ hoặc một danh sách từ ngữ.'],
  ])('%j', (text, at, message) => {
    expect(problems(text).map(([where, , , words]) => [where, words])).toContainEqual([at, message]);
  });

  it('are in English where that is chosen', () => {
    setLanguage('en');
    expect(problems('câu dài: 3\n')[0]![3]).toBe('The number is too small: at least 10.');
  });

  it('have Vietnamese words without a letter of the English key left', () => {
    for (const [english, words] of Object.entries(vietnamese)) {
      expect(words).not.toBe(english);
      expect((words.match(/\{\d\}/gu) ?? []).sort()).toEqual((english.match(/\{\d\}/gu) ?? []).sort());
    }
  });
});

describe('texts that are no settings', () => {
  it.each(['', '---\n', '# chú thích\n'])('%j is empty and right', (text) => {
    expect(loadSettings(text, '/a/kehoach.yaml')).toEqual({
      settings: { path: '/a/kehoach.yaml' },
      problems: [],
      checks: [],
    });
  });

  it.each([
    ['a scalar', 'abc'],
    ['an alias to nothing', '*a'],
    ['control characters', '\u0000\ud800: ['],
    ['brackets without end', '['.repeat(180_000)],
    ['lists in lists', '- '.repeat(100_000)],
    ['deep indentation', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a long line', 'x'.repeat(10_000_000)],
    ['an open quotation mark', 'từ riêng:\n  - "abc\n'],
  ])('%s: a problem, no exception', (_, text) => {
    const { problems: found } = loadSettings(text, '/a/kehoach.yaml');
    expect(found.length).toBeGreaterThan(0);
    for (const { place } of found) expect(place.from).toBeLessThanOrEqual(place.to);
  });

  it('keys in another normal form are the same keys', () => {
    expect(loadSettings('từ riêng:\n  - Mường Tè\n'.normalize('NFD'), '/a').settings.words).toEqual(['Mường Tè']);
  });
});

describe('the settings of a folder', () => {
  const files: Record<string, string> = {
    '/w/kehoach.yaml': 'câu dài: 50\ntừ riêng:\n  - A\nkiểm tra:\n  text: lỗi\n  date: tắt\n',
    '/w/sở/năm 2025/kehoach.yaml': 'kiểm tra:\n  text: tắt\n',
    '/kehoach.yaml': 'câu dài: 99\n',
  };
  const read = (path: string) => files[path];

  it('are those upward from it, the nearest first, up to the root', () => {
    const found = findSettings('/w/sở/năm 2025/', read, '/w');
    expect(found.files.map(({ path }) => path)).toEqual(['/w/sở/năm 2025/kehoach.yaml', '/w/kehoach.yaml']);
    expect(found.settings).toMatchObject({
      path: '/w/sở/năm 2025/kehoach.yaml',
      longSentence: 50,
      severities: { text: 'off', date: 'off' },
      words: ['A'],
    });
  });

  it('go up to the root of the file system where no root is given, also on Windows', () => {
    expect(findSettings('/x/y', read).settings.longSentence).toBe(99);
    const windows = findSettings('C:\\Kế hoạch\\2025', (path) =>
      path === 'C:\\kehoach.yaml' ? 'câu dài: 20' : undefined,
    );
    expect(windows.settings.longSentence).toBe(20);
  });

  it('are empty where there is no file', () => {
    expect(findSettings('/x', () => undefined)).toEqual({ settings: {}, files: [] });
  });

  it('join lists by id; the nearest entry wins', () => {
    const near = { bodies: [{ id: 'A', name: 'Gần' }] };
    const far = {
      bodies: [
        { id: 'A', name: 'Xa' },
        { id: 'B', name: 'B' },
      ],
      look: { fontSize: 13 },
    };
    expect(mergeSettings([near, far])).toEqual({
      bodies: [
        { id: 'A', name: 'Gần' },
        { id: 'B', name: 'B' },
      ],
      look: { fontSize: 13 },
    });
  });
});
