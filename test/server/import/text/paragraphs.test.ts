import { describe, expect, it } from 'vitest';
import { readText } from '../../../../server/src/import/text/read';

/** The paragraphs of a text, tables and page numbers in brackets. */
const read = (text: string, format: 'txt' | 'md' = 'txt'): string[] =>
  readText(text, { format }).items.map((item) =>
    item.kind === 'paragraph'
      ? item.text.text
      : item.kind === 'aside'
        ? `[${item.text.text}]`
        : `[${item.rows.map((row) => row.map((cell) => cell.map((l) => l.text).join('/')).join('|')).join(';')}]`,
  );

const WIDE = 'Công tác chuẩn bị được các đơn vị thực hiện nghiêm túc và đúng tiến độ đã đề ra,';

describe('lines that go on', () => {
  it('are joined where the line before has no end', () => {
    expect(read('KẾ HOẠCH\nVề việc\ntrồng cây\nI. MỤC ĐÍCH\nCác xã trồng\ncây xanh.')).toEqual([
      'KẾ HOẠCH',
      'Về việc trồng cây',
      'I. MỤC ĐÍCH',
      'Các xã trồng cây xanh.',
    ]);
  });

  it('though a number stands at the beginning', () => {
    const text = `I. NỘI DUNG\n- ${WIDE}\nhoàn thành toàn bộ các phần việc được giao chậm nhất là trong cả tháng\n12. Việc báo cáo do Văn phòng làm theo đúng mẫu biểu đã được ban hành kèm theo năm\n2025. Các xã làm sau theo hướng dẫn riêng của cơ quan có thẩm quyền trong học kỳ\nII. Các thôn cũng vậy.\nII. KINH PHÍ`;
    const items = read(text);
    expect(items).toHaveLength(3);
    expect(items[1]).toMatch(/trong cả tháng 12\. Việc .* năm 2025\. Các xã .* học kỳ II\. Các thôn cũng vậy\.$/u);
  });

  it('though a dash stands at the beginning', () => {
    expect(
      read('I. NỘI DUNG\n- Phát triển kinh tế\n- xã hội của địa phương.\n- Giai đoạn 2021\n- 2030 làm tiếp.'),
    ).toEqual(['I. NỘI DUNG', '- Phát triển kinh tế - xã hội của địa phương.', '- Giai đoạn 2021 - 2030 làm tiếp.']);
  });

  it('without a blank after a hyphen or a stroke', () => {
    expect(
      read('I. NỘI DUNG\nTheo Thông báo số 02/TB-\nBCĐ và Kế hoạch số 5\n/KH-UBND giai đoạn 2021-\n2025.')[1],
    ).toBe('Theo Thông báo số 02/TB-BCĐ và Kế hoạch số 5/KH-UBND giai đoạn 2021-2025.');
  });

  it('where a page ends within a sentence of a text of one paragraph a line', () => {
    const long =
      'Tuyên truyền kết quả của các phong trào thi đua do Ủy ban nhân dân xã phát động trong năm học vừa qua tại Đại hội';
    const document = readText(`I. NỘI DUNG\n\n- ${long}\n\nĐảng bộ xã lần thứ nhất.\n\n- Ý khác.`, { format: 'txt' });
    expect(document.items).toHaveLength(3);
    expect(document.items[1]).toMatchObject({ doubtful: true });
  });
});

describe('lines that do not go on', () => {
  it('keep short titles, keywords and lists apart', () => {
    expect(read('I. NỘI DUNG\n1. Mục đích\nNâng cao nhận thức.\na) Cán bộ\nb) Học sinh\n- sở A\n- sở B')).toHaveLength(
      7,
    );
    expect(read('I. NỘI DUNG\nLàm việc\nPHỤ LỤC I\nDANH MỤC')).toHaveLength(4);
  });
});

describe('what is no text', () => {
  it('page numbers are set apart, rules dropped', () => {
    expect(read('I. NỘI DUNG\nMột đoạn\n\n2\n\ncòn tiếp.\n-----\n\n- 3 -\n\nHết.')).toEqual([
      'I. NỘI DUNG',
      'Một đoạn còn tiếp.',
      '[2]',
      '[- 3 -]',
      'Hết.',
    ]);
  });

  it('emphasis without a partner stays', () => {
    expect(read('I. NỘI DUNG\nTính 5 * 3 * 2, (*) xem **dưới.')[1]).toBe('Tính 5 * 3 * 2, (*) xem **dưới.');
  });
});

describe('tables', () => {
  it('in rows, by tabs, and between lone bars', () => {
    expect(read('I. A\n| x | y |\n|---|---|\n| 1 | |\nB.')).toEqual(['I. A', '[x|y;1|]', 'B.']);
    expect(read('I. A\nx\ty\tz\n1\t2\t3\nB.')).toEqual(['I. A', '[x|y|z;1|2|3]', 'B.']);
    expect(read('I. A\n|\nx\nx\n|\ny\n|\n|\n1\n|\n2\n|\n\nB.')).toEqual(['I. A', '[x/x|y;1|2]', 'B.']);
  });
});
