import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import { leadOf } from '../../../server/src/plan/ends';

const closing = (text: string) => analyseText(text).closing.map((unit) => unit.text);

describe('the closing', () => {
  it('is the unindented paragraphs that end the body, before recipients and appendices', () => {
    expect(
      closing(
        '# Một\n- Ý.\n\n  Nối thêm.\n\nTrên đây là Kế hoạch.\n\nĐề nghị thực hiện.\n\nNơi nhận:\n- A\n\nPhụ lục: B\n\nChữ.\n',
      ),
    ).toEqual(['Trên đây là Kế hoạch.', 'Đề nghị thực hiện.']);
  });

  it('leaves the text of a last heading to the heading', () => {
    expect(closing('# Một\n## Thời gian\n\nTháng 4.\n\nTrên đây là Kế hoạch.\n')).toEqual(['Trên đây là Kế hoạch.']);
    expect(closing('# Một\n## Thời gian\n\nTháng 4.\n')).toEqual([]);
    expect(closing('# Một\n\nTrên đây là Kế hoạch.\n')).toEqual(['Trên đây là Kế hoạch.']);
  });

  it('is not the lead of a plan without headings', () => {
    expect(closing('Thực hiện Chỉ thị, Sở ban hành kế hoạch.\n\nTrên đây là Kế hoạch.\n')).toEqual([
      'Trên đây là Kế hoạch.',
    ]);
  });

  it('is empty where the body ends otherwise', () => {
    expect(closing('# Một\n- Ý.\n')).toEqual([]);
    expect(closing('')).toEqual([]);
  });
});

describe('the lead', () => {
  it('is the opening paragraphs that carry documents out', () => {
    const { units } = analyseText('Thực hiện Luật A;\n\nSở ban hành.\n\nCăn cứ B.\n\n# Một\n\nThực hiện C.\n');
    expect(leadOf(units).map((unit) => unit.text)).toEqual(['Thực hiện Luật A;', 'Căn cứ B.']);
  });
});
