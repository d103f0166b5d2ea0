import { describe, expect, it } from 'vitest';
import encodings from '../../../../server/data/legacy-encodings.json';
import { encoded } from '../encoded';
import { body, bring, p, r, tbl, tc, tr } from './kit';

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const tcvn3 = (text: string): string => encoded(text, encodings.tcvn3);
const vni = (text: string): string => encoded(text, encodings.vni);
const EXPECTED = ['# MỤC ĐÍCH', '## Tuyên truyền rộng rãi trên mọi nẻo đường', '- Vận động đoàn viên.'];

describe('a Word document in an encoding before Unicode', () => {
  it('is converted by its fonts; those that end with H show capitals', () => {
    const xml =
      p(r(tcvn3('kế hoạch'), font('.VnTimeH'))) +
      p(r(tcvn3('Hiến máu'), font('.VnTime'))) +
      p(r(tcvn3('i. mục đích'), font('.VnTimeH'))) +
      p(r(tcvn3('1. Tuyên truyền rộng rãi trên mọi nẻo đường'), font('.VnTime'))) +
      p(r(tcvn3('- Vận động đoàn viên.'), font('.VnTime')));
    expect(body(xml)).toEqual(EXPECTED);
    const { notes, kh } = bring(xml).imported;
    expect(kh).toContain('trích yếu: Hiến máu\n');
    expect(notes.filter(({ id }) => id === 'import/converted')).toHaveLength(1);
  });

  it('by a font of a style, VNI', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const lines = [
      'KẾ HOẠCH',
      'Hiến máu',
      'I. MỤC ĐÍCH',
      '1. Tuyên truyền rộng rãi trên mọi nẻo đường',
      '- Vận động đoàn viên.',
    ];
    expect(body(lines.map((line) => p(vni(line))).join(''), { styles })).toEqual(EXPECTED);
  });

  it('by its words where the fonts say nothing, in tables too', () => {
    const xml =
      p('KẾ HOẠCH') +
      p('I. MỤC ĐÍCH') +
      p(tcvn3('Vận động đoàn viên, hội viên tham gia đăng ký.')) +
      tbl(tr(tc(tcvn3('Địa điểm')), tc(tcvn3('Thời gian'))), tr(tc(tcvn3('Trạm y tế')), tc(tcvn3('tháng ba'))));
    expect(body(xml)).toEqual([
      '# MỤC ĐÍCH',
      'Vận động đoàn viên, hội viên tham gia đăng ký.',
      '| Địa điểm | Thời gian |',
      '| Trạm y tế | tháng ba |',
    ]);
  });

  it('Unicode in such a font stays', () => {
    expect(body(p('KẾ HOẠCH') + p('I. MỤC ĐÍCH') + p(r('Vận động đoàn viên.', font('.VnTime'))))).toEqual([
      '# MỤC ĐÍCH',
      'Vận động đoàn viên.',
    ]);
  });
});
