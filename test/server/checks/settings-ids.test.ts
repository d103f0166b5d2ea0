import { expect, it } from 'vitest';
import { settingsProblems } from '../../../server/src/checks/settings-ids';
import { loadSettings } from '../../../server/src/directory/settings-load';

/** What is wrong in a kehoach.yaml: the words and the sentence about them. */
function problems(text: string) {
  const { settings, ...read } = loadSettings(text, 'kehoach.yaml');
  expect(settings.path).toBe('kehoach.yaml');
  return settingsProblems({ path: 'kehoach.yaml', text, ...read }).map(({ place, severity, message }) => [
    text.slice(place.from, place.to),
    severity,
    message,
  ]);
}

it('tells of ids under `kiểm tra:` that no check and no group has, with the nearest', () => {
  expect(problems('kiểm tra:\n  text: tắt\n  date/holyday: tắt\n  dates: gợi ý\n  chính tả trong bảng: lỗi\n')).toEqual(
    [
      ['date/holyday', 'warning', 'Không có mã hoặc nhóm kiểm tra “date/holyday”; có phải “date/holiday”?'],
      ['dates', 'warning', 'Không có mã hoặc nhóm kiểm tra “dates”; có phải “date”?'],
      ['chính tả trong bảng', 'warning', 'Không có mã hoặc nhóm kiểm tra “chính tả trong bảng”.'],
    ],
  );
});

it('puts them among the other problems in the order of the file', () => {
  const text = 'kiểm tra:\n  text/speling: nhẹ\n  text/spacing: nặng\ncâu dài: 3\n';
  expect(problems(text).map(([words]) => words)).toEqual(['text/speling', 'nhẹ', 'nặng', '3']);
});

it('says nothing where ids are right, where there are none, and where the file cannot be read', () => {
  expect(problems('kiểm tra:\n  text: tắt\n  date/holiday: lỗi\n')).toEqual([]);
  expect(problems('')).toEqual([]);
  expect(problems('kiểm tra:\n').filter(([words]) => words !== 'kiểm tra')).toEqual([]);
  expect(problems('kiểm tra: tắt\n').every(([words]) => words === 'tắt')).toBe(true);
});
