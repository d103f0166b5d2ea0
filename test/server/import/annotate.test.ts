import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../../server/src/checks/import/review';
import { exportPlan } from '../../../server/src/export';
import { annotated } from '../../../server/src/import/annotate';
import { type ImportNote, importText } from '../../../server/src/import/import';
import { analyseText } from '../../../server/src/plan/analyse';
import { flagged } from '../checks/kit';

const TEXT = `UBND TỈNH LAI CHÂU
SỞ NỘI VỤ
KẾ HOẠCH
Kiểm tra công vụ

I. MỤC ĐÍCH
1. Nâng cao kỷ luật, kỷ cương.
3. Chấn chỉnh lề lối làm việc.
Nơi nhận:
- Như trên;
- Lưu: VT.
`;

const print = async (kh: string): Promise<string> => String(await exportPlan(analyseText(kh), 'txt'));

describe('an import with its notes', () => {
  const imported = importText(TEXT, { format: 'txt' });

  it('asks to look at what it was unsure of, with the words of the source', () => {
    const kh = annotated(imported);
    const asked = flagged(review, kh);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join('\n')).toMatch(/^\/\/ xem lại: .*“3/m);
    const lines = kh.split('\n');
    const at = lines.findIndex((line) => line.includes('“3'));
    expect(lines[at + 1]).toContain('Chấn chỉnh lề lối');
  });

  it('is as it is where nothing is unsure', () => {
    const sure = importText('I. NỘI DUNG\n\n1. Họp giao ban.\n\n2. Họp tổng kết.\n', { format: 'txt' });
    expect(sure.notes).toEqual([]);
    expect(annotated(sure)).toBe(sure.kh);
  });

  it.each(readdirSync('samples').filter((name) => name.endsWith('.kh')))(
    '%s: notes anywhere change nothing that is printed',
    async (name) => {
      const kh = readFileSync(`samples/${name}`, 'utf8');
      const notes = Array.from({ length: 40 }, (_, i): ImportNote => {
        const from = Math.floor((kh.length / 40) * i);
        return { id: 'import/joined', message: `Ghi chú ${i}.`, words: 'a\nb', place: { from, to: from + 1 } };
      });
      const noted = annotated({ ...imported, kh, notes });
      expect(noted.match(/^\/\/ xem lại: Ghi chú \d+\. “a b”$/gm)).toHaveLength(40);
      expect(await print(noted)).toBe(await print(kh));
    },
  );
});
