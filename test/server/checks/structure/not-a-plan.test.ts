import { expect, it } from 'vitest';
import { notAPlan } from '../../../../server/src/checks/structure/not-a-plan';
import { diagnose, flagged, flags, HEADER, passes, plan } from '../kit';

flags(notAPlan, {
  'another type': plan({ header: `${HEADER}\nloại: «Quyết định»` }),
  'a plan of the Party, by its issuer': plan({
    header: HEADER.replace('cơ quan: Sở Văn hóa, Thể thao và Du lịch', 'cơ quan: «Tỉnh ủy Lai Châu»'),
  }),
  'a body of a Party committee': plan({
    header: HEADER.replace('cơ quan: Sở Văn hóa, Thể thao và Du lịch', 'cơ quan: «Ban Dân vận Tỉnh uỷ Lai Châu»'),
  }),
  'a plan of the Party, by its symbol': plan({ header: HEADER.replace('số: 57/KH-SVHTTDL', 'số: «57-KH/TU»') }),
});

passes(notAPlan, {
  'a plan': plan(),
  'a plan by its type': plan({ header: `${HEADER}\nloại: Kế hoạch` }),
  'a plan of several bodies': plan({ header: `${HEADER}\nloại: Kế hoạch phối hợp` }),
  'the Fatherland Front': plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'),
  }),
  'a body of the State that works with the Party': plan({
    header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Ban Quản lý khu di tích'),
  }),
});

it('keeps the checks of structure and signature quiet', () => {
  const header = `${HEADER}\nloại: Thông báo`;
  const found = diagnose(
    plan({ header, organisation: '', recipients: '', signature: 'Ký:\nKT. GIÁM ĐỐC\nNguyễn Văn A' }),
  );
  expect(found.map((one) => one.code)).toEqual(['structure/not-a-plan']);
});

it.each(['decision', 'letter', 'party-plan'] as const)('believes the importer: %s', (kind) => {
  expect(flagged(notAPlan, plan(), { origin: 'text', source: { kind } })).toHaveLength(1);
});
