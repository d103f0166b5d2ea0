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

  it('though the second half of a name stands behind a dash', () => {
    expect(read('I. NỘI DUNG\nTheo đề nghị của Sở Lao động\n- Thương binh và Xã hội tỉnh.\n- Khen các đội.')).toEqual([
      'I. NỘI DUNG',
      'Theo đề nghị của Sở Lao động - Thương binh và Xã hội tỉnh.',
      '- Khen các đội.',
    ]);
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

describe('a number after a word that numbers go with', () => {
  it.each([
    ['2. Thời gian, địa điểm', 'a) Thời gian: tháng 4.', 'b) Địa điểm: trạm y tế.'],
    ['1. Tên gọi, thời gian, địa điểm', '1.1. Tên gọi: Hội thi.', '1.2. Địa điểm: nhà văn hóa.'],
    ['1. Chuyển đổi số', '1.1. Hạ tầng', '1.2. Nền tảng'],
    ['1. Các điểm', 'a) Điểm trường thôn Đông.', 'b) Điểm trường thôn Tây.'],
    ['II. THỜI ĐIỂM', '1. Đợt một trong tháng 3.', '2. Đợt hai trong tháng 9.'],
  ])('begins a list below a title: %s', (...lines) => {
    expect(read(`I. YÊU CẦU\n- ${WIDE}\nlàm xong trong quý một của năm nay.\n${lines.join('\n')}`).slice(2)).toEqual(
      lines,
    );
    expect(read(`I. YÊU CẦU\n${lines.join('\n')}`).slice(1)).toEqual(lines);
  });

  it('belongs to a reference that breaks at the end of a full line', () => {
    const text = `I. NỘI DUNG\n- ${WIDE}\nthực hiện nghiêm túc và đầy đủ các nội dung theo đúng quy định đã nêu tại điểm\na) khoản này và các quy định khác có liên quan đến công tác khám sức khỏe tại khoản\n1. Các trường làm theo.`;
    expect(read(text)[1]).toMatch(/tại điểm a\) khoản này .* tại khoản 1\. Các trường làm theo\.$/u);
  });

  it('begins a list below a full line that ends with another word: địa điểm', () => {
    const title = '2. Lựa chọn đơn vị khám, thống nhất với trạm y tế xã về thời gian và địa điểm';
    expect(read(`I. NỘI DUNG\n- ${WIDE}\nlàm xong.\n${title}\na) Thời gian: tháng 4.`).slice(2)).toEqual([
      title,
      'a) Thời gian: tháng 4.',
    ]);
  });
});

it('a point that begins with a share is no end of a range of years', () => {
  expect(read('I. NỘI DUNG\n1. Chỉ tiêu năm 2027\n- 90% số hộ tham gia.').slice(1)).toEqual([
    '1. Chỉ tiêu năm 2027',
    '- 90% số hộ tham gia.',
  ]);
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
