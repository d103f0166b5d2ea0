import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';

const silenced = (text: string) =>
  analyseText(text).silences.map(({ id, place }) => [id, text.slice(place.from, place.to)]);

describe('silences', () => {
  it('are for the next line that is no comment', () => {
    expect(silenced('// bỏ qua date/weekday\n// ghi chú\n\n- Việc.\n- Khác.\n')).toEqual([['date/weekday', '- Việc.']]);
  });

  it('may name several checks, at the line end CRLF, in NFD', () => {
    const text = '// Bỏ qua date/weekday, text/spacing\r\nĐoạn.\r\n'.normalize('NFD');
    expect(silenced(text)).toEqual([
      ['date/weekday', 'Đoạn.'.normalize('NFD')],
      ['text/spacing', 'Đoạn.'.normalize('NFD')],
    ]);
  });

  it('may name a group, where nothing but ids and groups is said', () => {
    expect(silenced('// bỏ qua text, date/weekday\nĐoạn.\n')).toEqual([
      ['text', 'Đoạn.'],
      ['date/weekday', 'Đoạn.'],
    ]);
    expect(silenced('// bỏ qua text ở đây vì là tên riêng, date/weekday\nĐoạn.\n')).toEqual([
      ['date/weekday', 'Đoạn.'],
    ]);
  });

  it('work inside a table and a list', () => {
    expect(silenced('| a |\n// bỏ qua text/unicode\n| b |\n')).toEqual([['text/unicode', '| b |']]);
    expect(silenced('Nơi nhận:\n- A\n// bỏ qua body/unknown-recipient\n- B\n')).toEqual([
      ['body/unknown-recipient', '- B'],
    ]);
  });

  it('need the words and a line after them', () => {
    expect(silenced('// bỏ qua date/weekday\n')).toEqual([]);
    expect(silenced('// date/weekday\nĐoạn.\n')).toEqual([]);
    expect(silenced('Đoạn. // bỏ qua date/weekday\nNữa.\n')).toEqual([]);
  });
});
