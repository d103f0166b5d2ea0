import { describe, expect, it } from 'vitest';
import { zeroPadding } from '../../../../server/src/checks/date/zero-padding';
import { diagnose, flags, HEADER, passes, plan } from '../kit';

flags(zeroPadding, {
  'a day, a month': '# A\n\n- Từ «5/9/2025» đến «15/1/2026».\n',
  'a zero too many': '# A\n\n- Họp ngày «05/09/2025».\n',
  'a year of two figures': '# A\n\n- Họp ngày «15/10/25».\n',
  'in words': '# A\n\n- Họp «ngày 5 tháng 2 năm 2025».\n',
});

flags(
  zeroPadding,
  { 'the date of issue in a text': plan({ header: HEADER.replace('18/4/2025', '«18/04/2025»') }) },
  { origin: 'text' },
);

passes(zeroPadding, {
  'as the decree writes': '# A\n\n- Ngày 05/9/2025, 15/01/2026, ngày 05 tháng 02 năm 2026.\n',
  'what is printed in one form': plan({
    header: HEADER.replace('18/4/2025', '8/4/2025'),
    content: '- Bố trí xe. (hạn: 5/5/2025)',
  }),
  'a month by its name': '# A\n\n- Họp ngày 30 tháng Sáu năm 2025.\n',
  'days that are names': '# A\n\n- Chào mừng ngày 2/9 và 1/5.\n',
});

describe(zeroPadding.id, () => {
  it('writes a year in full', () => {
    const [found] = diagnose('# A\n\n- Họp ngày 5/10/25.\n').filter(({ code }) => code === zeroPadding.id);
    expect(found?.fixes?.[0]?.edits.map(({ text }) => text)).toEqual(['05', '2025']);
  });
});
