import { expect, it } from 'vitest';
import { tonePlacement } from '../../../../server/src/checks/text/tone-placement';
import { diagnose, flags, passes } from '../kit';

flags(tonePlacement, {
  'the newer placement, fewer': '- Văn hóa, thủy lợi.\n- Giữ «hoà» khí.\n',
  'the older placement, fewer': '- Văn hoá, thuỷ lợi.\n- Giữ «hòa» khí.\n',
  'as many: the older one counts': '- Văn hóa.\n- Sức «khoẻ».\n',
  'a word once': '- Văn hóa, lan tỏa, khỏe mạnh, thủy lợi.\n- Giữ «hoà» khí, ôn hoà, «thuỷ» sản.\n',
  'in the header': '---\ncơ quan: Đảng «uỷ» xã\ntrích yếu: Văn hóa và Ủy ban\n---\n\n# A\n\n- Một.\n',
  'in recipients': '- Ủy ban nhân dân xã và văn hóa.\n\nNơi nhận:\n- Tỉnh «uỷ» (b/c)\n- Lưu: VT\n',
  capitals: '# ỦY BAN, VĂN HÓA\n\n- Một.\n\n# «HOÀ» GIẢI\n\n- Hai.\n',
});

passes(tonePlacement, {
  'one placement': '- Văn hóa, ủy ban, thủy lợi, khỏe mạnh.\n',
  'the other placement': '- Văn hoá, uỷ ban, thuỷ lợi, khoẻ mạnh.\n',
  'names of persons': '- Văn hóa, ủy ban. Bà Nguyễn Thị Hoà, ông Trần Thuỷ Chung.\n',
  'names of places': '- Văn hóa, ủy ban. Tỉnh Hoà Bình, tỉnh Khánh Hoà.\n',
  'a signature': '- Văn hóa, ủy ban.\n\nKý:\nGIÁM ĐỐC\nLê Hoà\n',
  'qu and closed syllables': '- Văn hóa, quý, quỳ, hoàn, toàn, thuỳ.\n'.replace(', thuỳ', ''),
  'words in which it cannot move': '- Văn hóa, mía, của, mùa, lúa, thuở, hòe.\n',
  'nothing to place': '- Đọc sách báo trong thư viện.\n',
});

it('mends one word or all of them', () => {
  const found = diagnose('- Văn hóa, lan tỏa, khỏe, thủy lợi.\n- Giữ hoà khí, ôn hoà.\n').filter(
    (one) => one.code === tonePlacement.id,
  );
  expect(found.map((one) => one.fixes.map((fix) => fix.edits.length))).toEqual([[1, 2]]);
});
