import { expect, it } from 'vitest';
import { archiveLine } from '../../../../server/src/checks/body/archive-line';
import { flagged, flags, type Options, passes, plan } from '../kit';

flags(archiveLine, {
  none: plan({ recipients: '«Nơi nhận:»\n- Sở Giáo dục và Đào tạo' }),
  'not last': plan({ recipients: 'Nơi nhận:\n- Lưu: «VT, QLVH»\n- Sở Giáo dục và Đào tạo' }),
});

passes(archiveLine, { last: plan(), 'no recipients at all is said elsewhere': plan({ recipients: '' }) });

it('flags the end of the line in a text', () => {
  const text = plan();
  const from = text.indexOf('QLVH');
  const source = (written: string): Options => ({
    origin: 'text',
    source: { ends: [{ role: 'recipient', place: { from, to: from + 4 }, written }] },
  });
  expect(flagged(archiveLine, text, source(';'))).toEqual(['VT, QLVH']);
  expect(flagged(archiveLine, text, source('.'))).toEqual([]);
});

flags(archiveLine, {
  'office and unit in one word': plan({ recipients: 'Nơi nhận:\n- Sở Nội vụ\n- Lưu: «VTQLVH»' }),
});

passes(archiveLine, {
  'an office of records': plan({ recipients: 'Nơi nhận:\n- Sở Nội vụ\n- Lưu: VTLT, QLVH' }),
});
