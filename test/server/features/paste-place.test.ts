import { describe, expect, it } from 'vitest';
import { targetOf } from '../import/fragment/kit';

const HEADER = '---\ncơ quan: Sở Y tế\ncăn cứ:\n  - Luật A\nđịa danh: Lai Châu\n---\n';
const where = (marked: string): string => targetOf(marked).place.where;

describe('where something is pasted', () => {
  it.each([
    ['§', 'plan'],
    ['§\n \n', 'plan'],
    ['«# Một\n»', 'plan'],
    ['\n§', 'body'],
    ['# Một§', 'body'],
    [HEADER.replace('Luật A', 'Luật A§'), 'items'],
    [HEADER.replace('căn cứ:', 'căn cứ:§'), 'items'],
    [HEADER.replace('Sở Y tế', 'Sở §Y tế'), 'items'],
    [HEADER.replace('Lai Châu', 'Lai §Châu'), 'header'],
    [`${HEADER}§`, 'body'],
    ['| a | b§ |\n', 'row'],
    ['§| a | b |\n', 'body'],
  ])('%j is the %s', (marked, expected) => {
    expect(where(marked)).toBe(expected);
  });

  it('is counted on the way down to it, in the appendix that it stands in', () => {
    const plan = '# Một\n\n# Hai\n\n## Một\n\n## Hai\n\na) Chữ.\n\nb) Chữ.\n\n§\n\n## Ba\n\nPhụ lục: Bảng\n\n# Một\n';
    expect(targetOf(plan).place).toMatchObject({ counts: [0, 2, 2, 0, 2], level: 4, untouched: false, next: 2 });
    expect(targetOf(`${plan.replace('§\n\n', '')}\n§`).place).toMatchObject({
      counts: [0, 1, 0, 0, 0],
      untouched: true,
    });
    expect(targetOf(plan.replace('§\n\n', '').replace('## Ba\n', '## Ba\n\n§\n')).place.next).toBeUndefined();
  });

  it('is in no section before the first', () => {
    expect(targetOf('Mở đầu.\n\n§\n\n# Một\n').place).toMatchObject({ counts: [0, 0, 0, 0, 0], level: 0, next: 1 });
  });
});
