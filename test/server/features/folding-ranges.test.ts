import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { analyseText } from '../../../server/src/plan/analyse';
import { inBothLineEnds, PLAN } from './marked';

/** `first words … last words (kind)` of each range. */
function folds(text: string): string[] {
  const rows = text.split(/\r\n|\r|\n/);
  return foldingRanges(analyseText(text)).map(({ startLine, endLine, kind }) => {
    return `${rows[startLine]} … ${rows[endLine]}${kind === undefined ? '' : ` (${kind})`}`;
  });
}

inBothLineEnds((text) => {
  describe('folding', () => {
    it('has every part of a plan, without the blank lines after it', () => {
      expect(folds(text(PLAN))).toEqual([
        '--- … --- (region)',
        '// người soạn: Phòng Nghiệp vụ … // hỏi lại số trường (comment)',
        '# Mục đích, yêu cầu … ## Thời gian: Từ tháng 3/2026 đến hết tháng 5/2026.',
        '## Mục đích … khám đủ lịch.',
        '- Phát hiện sớm bệnh học đường, … khám đủ lịch.',
        '# Tổ chức thực hiện (#to-chuc) … | 1 | Kim Đồng | 320 |',
        '## @SGDĐT …   + Theo mẫu tại #mau.',
        '- Lập danh sách học sinh. (hạn: 28/2/2026) …   + Theo mẫu tại #mau.',
        '1. Giao @SNV kiểm tra theo #to-chuc. (#kiem-tra; hạn: 10/4/2026; phối hợp: Sở Tài chính) … | 1 | Kim Đồng | 320 |',
        '| TT | Trường | Số học sinh | … | 1 | Kim Đồng | 320 |',
        'Nơi nhận: … - Lưu: VT, NVY (region)',
        'Ký: … Bác sĩ Lê Thị Hoa (region)',
        'Phụ lục: Mẫu danh sách (#mau) … - Họ và tên. (region)',
        '# Cột của mẫu … - Họ và tên.',
        'Phụ lục: Phân công … (bảng phân công) (region)',
      ]);
    });

    it('leaves the comments above a section in sight', () => {
      expect(folds(text('# Một\n\nHọp.\n\n// về phần hai\n# Hai\n\nBáo cáo.\n'))).toEqual([
        '# Một … Họp.',
        '# Hai … Báo cáo.',
      ]);
    });

    it('finds runs of comments within a block and across blocks', () => {
      const words = 'Họp tổng kết\n// một\n// hai\nngày mai.\n// ba\n\n// bốn\n// năm\n# Một\n// sáu\n';
      expect(folds(text(words)).filter((fold) => fold.endsWith('(comment)'))).toEqual([
        '// một … // hai (comment)',
        '// bốn … // năm (comment)',
      ]);
    });

    it('finds comments in the header', () => {
      expect(folds(text('---\nsố: 1/KH-SYT\n// một\n// hai\n---\n'))).toContain('// một … // hai (comment)');
    });
  });
});

describe('without anything to fold', () => {
  it.each(['', '\n', '# Một', '- Họp.', 'Nơi nhận:', '---'])('%j has no range', (text) => {
    expect(folds(text)).toEqual([]);
  });
});
