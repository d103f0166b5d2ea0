import { expect, it } from 'vitest';
import { listEnding } from '../../../../server/src/checks/text/list-ending';
import type { WrittenEnd } from '../../../../server/src/import/result';
import { flagged, flags, passes } from '../kit';

const text = { origin: 'text' as const };

flags(
  listEnding,
  {
    'no mark at the end of a point': '- Sách;\n- Báo và tạp «chí»\n- Tranh;\n- Ảnh.\n',
    'no mark at the end of the last': '- Sách;\n- Báo;\n- Tranh ảnh «cũ»\n',
    'a comma': '- Tặng sách;\n- Tặng «báo,»\n- Tặng tranh;\n- Tặng ảnh.\n',
    'a semicolon among full stops': '- Sách.\n- Báo.\n- Tạp «chí;»\n- Tranh.\n- Ảnh.\n',
    'the first of three': '- «Sách»\n- Báo.\n- Tranh.\n',
    'points with letters': 'a) Sách;\nb) «Báo»\nc) Tranh;\nd) Ảnh.\n',
    'sub-points': '- Gồm:\n  + Sách;\n  + «Báo»\n  + Tranh;\n  + Ảnh.\n',
  },
  text,
);

passes(
  listEnding,
  {
    semicolons: '- Sách;\n- Báo;\n- Tranh.\n',
    'full stops': '- Sách.\n- Báo.\n- Tranh.\n',
    'a full stop among semicolons': '- Sách;\n- Báo;\n- Tạp chí.\n- Tranh;\n- Ảnh.\n',
    'half and half': '- Sách.\n- Báo;\n- Tranh.\n- Ảnh;\n- Loa.\n',
    'no marks at all': '- Sách\n- Báo\n- Tranh\n',
    'one of three with a mark': '- Sách\n- Báo.\n- Tranh\n',
    'two points': '- Sách\n- Báo;\n',
    'an ellipsis, a lead-in, the end of the plan': '- Sách;\n- Báo…\n- Tranh:\n- Ảnh;\n- Loa đài./.\n',
    'a point with others beneath': '- Sách;\n- Báo\n  + Báo ngày;\n  + Báo tuần.\n- Tranh;\n- Ảnh.\n',
    'a mark within a quotation': '- Sách.\n- Báo.\n- Khẩu hiệu “Đọc sách.”\n- Ảnh.\n',
  },
  text,
);

passes(listEnding, { 'a plan in the plan language': '- Sách;\n- Báo\n- Tranh;\n- Ảnh.\n' });

const KH = 'Nơi nhận:\n- Sở Nội vụ\n- Sở Tài chính\n- Sở Tư pháp\n- Lưu: VT\n';
const end = (words: string, written: string, role: WrittenEnd['role'] = 'recipient'): WrittenEnd => {
  const from = KH.indexOf(words);
  return { role, place: { from, to: from + words.length }, written };
};
const ended = (...marks: string[]) => ({
  origin: 'text' as const,
  source: { ends: ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Lưu: VT'].map((words, n) => end(words, marks[n]!)) },
});

it('finds recipients that end otherwise, each other end once', () => {
  expect(flagged(listEnding, KH, ended(';', ',', ',', '.'))).toEqual(['chính']);
  expect(flagged(listEnding, KH, ended(';', '', '.', '.'))).toEqual(['chính', 'pháp']);
  expect(flagged(listEnding, KH, ended(';', ';', ';', ';'))).toEqual([]);
  expect(flagged(listEnding, KH, ended(';', ';', ';', '.'))).toEqual([]);
});

it('lets the last recipient end in a full stop where there is no archive line', () => {
  const kh = KH.replace('- Lưu: VT\n', '');
  const ends = ended(';', ';', '.', '').source.ends.slice(0, 3);
  expect(flagged(listEnding, kh, { origin: 'text', source: { ends } })).toEqual([]);
});

it('finds a last basis that ends in a semicolon', () => {
  const ends = [end('Sở Nội vụ', ';', 'base'), end('Sở Tài chính', ';', 'base')];
  expect(flagged(listEnding, KH, { origin: 'text', source: { ends } })).toEqual(['chính']);
  expect(
    flagged(listEnding, KH, {
      origin: 'text',
      source: { ends: ends.slice(0, 1).concat(end('Sở Tư pháp', ',', 'base')) },
    }),
  ).toEqual([]);
});

it('lets a basis lead on to the sentence that issues the plan', () => {
  const kh = `Thực hiện Chương trình công tác, Sở ban hành Kế hoạch:\n\n${KH}`;
  const at = kh.indexOf('Sở Nội vụ');
  const ends = [{ role: 'base' as const, place: { from: at, to: at + 9 }, written: ';' }];
  expect(flagged(listEnding, kh, { origin: 'text', source: { ends } })).toEqual([]);
});

it('leaves the commas of the Party to its own rules', () => {
  const { source } = ended(',', ',', ',', '.');
  expect(flagged(listEnding, KH, { origin: 'text', source: { ...source, kind: 'party-plan' } })).toEqual([]);
});
