import { expect, it } from 'vitest';
import { missingField } from '../../../../server/src/checks/structure/missing-field';
import { diagnose, flags, HEADER, passes, plan } from '../kit';

flags(missingField, {
  'a file without a header: what must be there, number and date': '«««# Mục đích»»»\n\n- Nâng cao nhận thức.\n',
  'each absent field, at the opening line': plan({
    header: 'cơ quan: Sở Nội vụ\nsố: 5/KH-SNV\nngày: 18/4/2025',
  }).replace('---', '««---»»'),
  'an empty field': plan({ header: HEADER.replace('địa danh: Lai Châu', '«địa danh»:') }),
  'a draft without number and date': plan({
    header: HEADER.replace('57/KH-SVHTTDL', '«/KH-SVHTTDL»').replace('ngày: 18/4/2025', '«ngày»:'),
  }),
  'a date without its day': plan({ header: HEADER.replace('18/4/2025', '«4/2025»') }),
});

passes(missingField, {
  'a whole header': plan(),
  'a plan issued with a decision has no number of its own': plan({
    header: HEADER.replace('số: 57/KH-SVHTTDL', 'kèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025'),
  }),
});

it.each([
  ['', ''],
  ['…', '…'],
  ['......', '…/4/2025'],
])('is quiet about the blanks of a draft: “%s”, “%s”', (number, day) => {
  const draft = plan({ header: HEADER.replace('số: 57', `số: ${number}`).replace('18/4/2025', day) });
  expect(
    diagnose(draft)
      .filter((one) => one.code === missingField.id)
      .map((one) => one.severity),
  ).toEqual(['hint', 'hint']);
});
