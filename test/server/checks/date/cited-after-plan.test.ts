import { citedAfterPlan } from '../../../../server/src/checks/date/cited-after-plan';
import { flags, HEADER, passes, plan } from '../kit';

const undated = HEADER.replace('ngày: 18/4/2025', 'ngày:');

flags(citedAfterPlan, {
  'a base': plan({ header: `${HEADER}\ncăn cứ:\n  - Kế hoạch số 45/KH-UBND «ngày 30/11/2025» của UBND tỉnh` }),
  'a mention': plan({ content: '- Thực hiện Chỉ thị số 05-CT/TW «ngày 15/5/2026» của Bộ Chính trị.' }),
  'a plan without a date, by its period': plan({
    header: `${undated}\nthời gian: 20/4/2025 - 31/10/2025`,
    content: '- Thực hiện Chỉ thị số 05-CT/TW «ngày 15/5/2026» của Bộ Chính trị.',
  }),
  'a plan issued with a decision': plan({
    header: `${undated}\nkèm theo: Quyết định số 12/QĐ-SVHTTDL ngày 18/4/2025 của Sở`,
    content: '- Thực hiện Công văn số 5/UBND-VX «ngày 19/4/2025» của UBND tỉnh.',
  }),
});

passes(citedAfterPlan, {
  'documents before it': plan({ content: '- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.' }),
  'a document of the same day': plan({ content: '- Thực hiện Công văn số 5/UBND-VX ngày 18/4/2025 của UBND tỉnh.' }),
  'a plan that tells nothing of its day': plan({
    header: undated.replace(' năm 2025', ''),
    content: '- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2026 của Bộ Chính trị.',
  }),
});
