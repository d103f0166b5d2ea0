import { describe, expect, it } from 'vitest';
import { at, BOLD, bring, type Canvas, centred, head, LEFT, paragraphs, REGULAR, WIDTH } from './kit';

describe('tables', () => {
  interface Cell {
    readonly words: readonly string[];
    readonly font?: string;
    readonly centred?: boolean;
  }

  /** Draws a table with lines; cells of one font size. */
  function table(canvas: Canvas, y: number, widths: readonly number[], rows: readonly (readonly Cell[])[]): number {
    let top = y;
    for (const row of rows) {
      const height = 16 * Math.max(...row.map(({ words }) => words.length)) + 6;
      let left = LEFT;
      row.forEach(({ words, font = REGULAR, centred: middle = false }, column) => {
        const width = widths[column]!;
        canvas.rect(left, top, width, height).lineWidth(0.5).stroke();
        words.forEach((line, i) => {
          if (middle) centred(canvas, left, left + width, top + 16 * (i + 1), line, 12, font);
          else at(canvas, left + 5, top + 16 * (i + 1), line, 12, font);
        });
        left += width;
      });
      top += height;
    }
    return top + 20;
  }
  const cell = (...words: string[]): Cell => ({ words });
  const headCell = (...words: string[]): Cell => ({ words, font: BOLD, centred: true });
  const WIDTHS = [40, 200, 110, 100];
  const HEADER = [headCell('TT'), headCell('Nội dung'), headCell('Chủ trì'), headCell('Thời hạn')];

  it('drawn with lines: rows, header, lines of cells joined', async () => {
    const { kh } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. PHÂN CÔNG');
      table(canvas, y, WIDTHS, [
        HEADER,
        [cell('1'), cell('Tiêm phòng cho chó, mèo trên', 'địa bàn xã'), cell('Trạm Thú y'), cell('30/4/2026')],
        [cell('2'), cell('Tuyên truyền', 'Phát tờ rơi'), cell(''), cell('Tháng 5')],
      ]);
    });
    expect(kh).toContain(`| TT | Nội dung | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Tiêm phòng cho chó, mèo trên địa bàn xã | Trạm Thú y | 30/4/2026 |
| 2 | Tuyên truyền \\ Phát tờ rơi |  | Tháng 5 |
`);
  });

  it('over two pages: one table, its header once', async () => {
    const row = (n: number): Cell[] => [cell(String(n)), cell(`Việc thứ ${n}`), cell('Trạm Thú y'), cell('Tháng 5')];
    const { kh } = await bring((canvas) => {
      paragraphs(canvas, head(canvas), 'I. PHÂN CÔNG');
      table(canvas, 600, WIDTHS, [HEADER, ...[1, 2, 3].map(row)]);
      canvas.addPage();
      centred(canvas, 0, WIDTH, 40, '2', 13, REGULAR);
      const y = table(canvas, 70, WIDTHS, [HEADER, ...[4, 5].map(row)]);
      paragraphs(canvas, y, 'Trên đây là Kế hoạch của xã./.');
    });
    expect(kh.match(/\| TT \|/g)).toHaveLength(1);
    expect(kh).toContain('| 3 | Việc thứ 3 | Trạm Thú y | Tháng 5 |\n| 4 | Việc thứ 4 | Trạm Thú y | Tháng 5 |\n');
  });

  it('a row that the page breaks is one', async () => {
    const { kh } = await bring((canvas) => {
      paragraphs(canvas, head(canvas), 'I. PHÂN CÔNG');
      const row = [cell('1'), cell('Tuyên truyền'), cell('Trạm Y tế'), cell('Tháng 4')];
      table(canvas, 680, WIDTHS, [
        HEADER,
        row,
        [cell('2'), cell('Tiêm phòng cho chó, mèo trên'), cell('Trạm Thú y'), cell('Tháng 5')],
      ]);
      canvas.addPage();
      table(canvas, 70, WIDTHS, [
        [cell(''), cell('địa bàn xã'), cell(''), cell('')],
        [cell('3'), cell('Giám sát'), cell('Công an xã'), cell('Cả năm')],
      ]);
    });
    expect(kh).toContain('| 2 | Tiêm phòng cho chó, mèo trên địa bàn xã | Trạm Thú y | Tháng 5 |\n| 3 | Giám sát |');
  });

  it('without lines: columns that stand below each other', async () => {
    const { kh } = await bring((canvas) => {
      let y = paragraphs(canvas, head(canvas), 'I. PHÂN CÔNG', 'Số chó, mèo của các thôn, buôn:');
      const rows = [
        ['Đơn vị', 'Số lượng', 'Ghi chú'],
        ['Thôn 1', '120', 'Đợt 1'],
        ['Buôn Mrông', '1.060', 'Đợt 2, tiêm lưu động'],
      ];
      for (const row of rows) {
        row.forEach((words, i) => void at(canvas, LEFT + 150 * i, y, words, 13));
        y += 20;
      }
      paragraphs(canvas, y + 10, 'Trên đây là Kế hoạch của xã./.');
    });
    expect(kh).toContain(
      '| Đơn vị | Số lượng | Ghi chú |\n| Thôn 1 | 120 | Đợt 1 |\n| Buôn Mrông | 1.060 | Đợt 2, tiêm lưu động |\n',
    );
  });

  it('cells over several columns and rows', async () => {
    const { kh } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. CHỈ TIÊU');
      canvas.lineWidth(0.5);
      const [x0, x1, x2, x3] = [LEFT, LEFT + 150, LEFT + 250, LEFT + 350];
      const [y0, y1, y2, y3] = [y, y + 22, y + 44, y + 66];
      const line = (a: number, b: number, c: number, d: number): void => {
        canvas.moveTo(a, b).lineTo(c, d).stroke();
      };
      for (const level of [y0, y2, y3]) line(x0, level, x3, level);
      line(x1, y1, x3, y1);
      for (const x of [x0, x1, x3]) line(x, y0, x, y3);
      line(x2, y1, x2, y3);
      at(canvas, x0 + 5, y0 + 25, 'Chỉ tiêu', 12, BOLD);
      at(canvas, x1 + 60, y0 + 16, 'Kế hoạch', 12, BOLD);
      at(canvas, x1 + 20, y1 + 16, 'Năm 2026', 12, BOLD);
      at(canvas, x2 + 20, y1 + 16, 'Năm 2027', 12, BOLD);
      at(canvas, x0 + 5, y2 + 16, 'Tỷ lệ tiêm', 12);
      at(canvas, x1 + 40, y2 + 16, '70', 12);
      at(canvas, x2 + 40, y2 + 16, '80', 12);
    });
    expect(kh).toContain('| Chỉ tiêu | Kế hoạch | < |\n');
    expect(kh).toContain('| ^ | Năm 2026 | Năm 2027 |\n| Tỷ lệ tiêm | 70 | 80 |\n');
  });

  it('a frame around words is none', async () => {
    const { kh } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      canvas.rect(LEFT - 10, y - 20, 460, 30).stroke();
      paragraphs(canvas, y, 'Giảm số ca mắc.');
    });
    expect(kh).toContain('# MỤC ĐÍCH\n\nGiảm số ca mắc.\n');
  });
});
