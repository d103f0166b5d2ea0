import { expect, it } from 'vitest';
import { paperNumber } from '../../../../server/src/checks/syntax/paper-number';
import { diagnose, flags, passes } from '../kit';

flags(paperNumber, {
  'three kinds in one paragraph': '«I.» MỤC ĐÍCH\n«1)» Nâng cao nhận thức.\n«a.» Cán bộ.\n',
  'with a bar': '«II/» NỘI DUNG\n\n«1/» Tập huấn.\n«a/» Cán bộ.\n',
  'other forms': '«II -» NỘI DUNG\n\n«1.1» Tập huấn.\n',
});

passes(paperNumber, {
  'the marks': '# Mục đích\n\n1. Nâng cao nhận thức.\na) Cán bộ.\n1.1. Tập huấn.\n',
  'a sentence that goes on over the line': '# A\n\nTập huấn trong học kỳ\nII. Các lớp nộp báo cáo.\n',
  escaped: '\\I. MỤC ĐÍCH\n',
  'a quantity': '# A\n\n1.5 triệu đồng là mức hỗ trợ.\n',
  'names and rays': '# A\n\nV. I. Lênin coi trọng kiểm tra.\n\nX - quang khi cần.\n',
  'fractions, initials': '# A\n\n1/ 3 số hộ.\n\nL. Tôn-xtôi viết.\n',
  'a year': '# A\n\n2025. Năm bản lề.\n',
});

it('offers to write one number and all of them', () => {
  const [first] = diagnose('I. MỤC ĐÍCH\n1) Nâng cao nhận thức.\na. Cán bộ.\n').filter(
    (one) => one.code === paperNumber.id,
  );
  expect(first?.fixes.map((fix) => fix.edits.map((edit) => edit.text))).toEqual([
    ['# Mục đích'],
    ['# Mục đích', '1. ', 'a) '],
  ]);
});

it('is quieter about a line within a paragraph', () => {
  const found = diagnose('# A\n\nThực hiện theo tiểu mục\n1.5 Phần việc của xã.\n').filter(
    (one) => one.code === paperNumber.id,
  );
  expect(found.map((one) => one.severity)).toEqual(['information']);
});
