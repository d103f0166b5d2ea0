import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { createDirectory } from '../../../server/src/directory';
import { hover } from '../../../server/src/features/hover';
import { setLanguage } from '../../../server/src/messages';
import { analyseText } from '../../../server/src/plan/analyse';
import { HEADER_KEYS } from '../../../server/src/plan/model';
import { inBothLineEnds, marked } from './marked';

const HEADER = `---
cơ quan: Sở Y tế
số: 8/KH-SYT
địa danh: Lào Cai
ngày: 9/2/2026
thời gian: 01/3/2026 - 31/5/2026
---

`;

/** The words pointed at, and the lines that are shown of them. */
function shown(text: string): { words: string; lines: string[] } | undefined {
  const { plan, cursor, words } = marked(text);
  const found = hover(plan, cursor);
  if (!found?.range) return undefined;
  const { value } = found.contents as MarkupContent;
  return { words: words(found.range), lines: value.split('\n').filter((line) => line !== '') };
}

inBothLineEnds((text) => {
  describe('hover on a body', () => {
    it('after @ says its name, what is printed, whether it is in force, and the source', () => {
      expect(shown(text(`${HEADER}# Tổ chức thực hiện\n\n## @SGD<|>ĐT\n\n- Họp.\n`))).toEqual({
        words: '@SGDĐT',
        lines: [
          '**Sở Giáo dục và Đào tạo** `@SGDĐT`',
          '- Chỗ này in ra: **Sở Giáo dục và Đào tạo**',
          '- Ký hiệu trong số văn bản: `SGDĐT`',
          '- Vào ngày 09/02/2026: đang hoạt động',
          '- Nguồn: danh mục quốc gia',
        ],
      });
    });

    it('has the short name at a later mention', () => {
      const found = shown(text(`${HEADER}@UBND giao việc.\n\n@UB<|>ND kiểm tra.\n`));
      expect(found?.lines).toContain('- Chỗ này in ra: **UBND tỉnh**');
      expect(found?.lines).toContain('- Tên ngắn: UBND tỉnh');
    });

    it('in plain text of the plan names its end and what came after it', () => {
      const found = shown(text(`${HEADER}# Tổ chức thực hiện\n\n1. Giao Sở Thông tin <|>và Truyền thông kiểm tra.\n`));
      expect(found?.words).toBe('Sở Thông tin và Truyền thông');
      expect(found?.lines).toContain('- Có đến hết ngày 28/02/2025');
      expect(found?.lines).toContain('- Vào ngày 09/02/2026: không còn hoạt động');
      expect(found?.lines).toContain('- Nay là: **Sở Khoa học và Công nghệ** `@SKHCN`');
    });

    it.each([
      ['in recipients', '# A\n\nNơi nhận:\n- Các đơn vị; Sở Nội <|>vụ (b/c)\n'],
      ['in attributes', '- Họp. (phối hợp: Tỉnh đoàn, Sở Nội <|>vụ)\n'],
      ['in brackets after @', '- Họp. (chủ trì: @(Sở <|>Nội vụ))\n'],
    ])('%s', (_where, body) => {
      expect(shown(text(HEADER + body))?.lines[0]).toBe('**Sở Nội vụ** `@SNV`');
    });

    it.each([
      ['- Phối hợp với Sở Tài <|>chính theo dõi.\n', 'Sở Tài chính', '@STC'],
      ['- Lấy ý <|>kiến Sở Tài chính, thẩm định; báo cáo.\n', undefined, undefined],
      [
        'Kết quả gửi về Sở Văn hóa, Thể thao và Du l<|>ịch để tổng hợp.\n',
        'Sở Văn hóa, Thể thao và Du lịch',
        '@SVHTTDL',
      ],
      ['Kết quả gửi về Sở Giáo dục\nvà Đào <|>tạo để tổng hợp.\n', 'Sở Giáo dục\nvà Đào tạo', '@SGDĐT'],
      ['- Theo dõi. Sở <|>Tài chính.\n', 'Sở Tài chính', '@STC'],
      ['- Họp với UBND t<|>ỉnh và báo cáo.\n', 'UBND tỉnh', '@UBND'],
      ['- Họp với UBND tỉnh v<|>à báo cáo.\n', undefined, undefined],
      ['- Họp với SNNMT v<|>à SYT.\n', undefined, undefined],
      ['- Mở thư v<|>iện của trường.\n', undefined, undefined],
      ['- Theo mẫu A-C<|>P.\n', undefined, undefined],
      ['- Chuẩn bị hội <|>trường.\n', undefined, undefined],
      ['| A |\n|---|\n| gửi về Sở Tài <|>chính |\n', undefined, undefined],
    ])('in running prose %j', (body, words, id) => {
      const found = shown(text(`${HEADER}# Nội dung\n\n${body}`));
      expect(found?.words.replace('\r', '')).toBe(words);
      if (id !== undefined) expect(found?.lines[0]).toContain(`\`${id}\``);
    });

    it('in the header', () => {
      expect(shown(text('---\ncơ quan: Sở <|>Y tế\n---\n'))?.lines[0]).toBe('**Sở Y tế** `@SYT`');
    });

    it('that stands for many says which', () => {
      const found = shown(text(`${HEADER}Nơi nhận:\n- UBND các <|>xã, phường\n`));
      expect(found?.words).toBe('UBND các xã, phường');
      expect(found?.lines).toContain('Cách gọi chung cho nhiều cơ quan.');
      expect(found?.lines).toContain('- Trong đó có: Ủy ban nhân dân xã');
    });

    it('that no one knows names near ones, once', () => {
      const found = shown(text(`${HEADER}# Tổ chức thực hiện\n\n## @SV<|>HTTDX\n\n- Họp.\n`));
      expect(found?.lines[0]).toBe('**SVHTTDX**');
      expect(found?.lines[1]).toBe('Danh mục không có cơ quan này.');
      expect(found?.lines[2]).toContain('`@SVHTTDL`');
      expect(found?.lines).toHaveLength(3);
    });
  });

  describe('hover on a time', () => {
    it('says the day of the week and how far it is from the date of the plan', () => {
      expect(shown(text(`${HEADER}Họp ngày 20/<|>3/2026.\n`))).toEqual({
        words: 'ngày 20/3/2026',
        lines: ['**thứ Sáu, 20/3/2026**', '- 39 ngày sau ngày ban hành kế hoạch (09/02/2026)'],
      });
    });

    it('names the task of a deadline, the last day meant, and the end of the period', () => {
      expect(
        shown(text(`${HEADER}# Tổ chức thực hiện\n\n## Sở Nội vụ\n\n- Báo cáo. (hạn: thá<|>ng 6/2026)\n`)),
      ).toEqual({
        words: 'tháng 6/2026',
        lines: [
          'Từ **thứ Hai, 01/6/2026** đến **thứ Ba, 30/6/2026**',
          '- Ngày cuối của thời hạn: thứ Ba, 30/6/2026',
          '- 141 ngày sau ngày ban hành kế hoạch (09/02/2026); sau ngày kết thúc kế hoạch (31/5/2026)',
          '- Thời hạn của nhiệm vụ “Báo cáo.”; chủ trì: Sở Nội vụ',
        ],
      });
    });

    it.each([
      ['Từ ngày 02/3/2026 đến <|>ngày 06/3/2026 họp.', 'Từ **thứ Hai, 02/3/2026** đến **thứ Sáu, 06/3/2026**: 5 ngày'],
      ['Họp ngày 31/<|>4/2026.', 'Lịch không có ngày, tháng hoặc quý này.'],
      ['Từ ngày 06/3/2026 đến <|>ngày 02/3/2026 họp.', 'Khoảng thời gian kết thúc trước khi bắt đầu.'],
      ['Họp trước ngày 30/<|>4.', '**thứ Năm, 30/4/2026**'],
      ['Họp quý I<|>I/2026.', 'Từ **thứ Tư, 01/4/2026** đến **thứ Ba, 30/6/2026**'],
    ])('%s', (body, line) => {
      expect(shown(text(`${HEADER}${body}\n`))?.lines[0]).toBe(line);
    });

    it('before the date of the plan', () => {
      expect(shown(text(`${HEADER}Họp ngày 01/<|>02/2026.\n`))?.lines[1]).toBe(
        '- 8 ngày trước ngày ban hành kế hoạch (09/02/2026)',
      );
    });
  });

  describe('hover on a cited document', () => {
    const twice =
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh về phòng bệnh:\n\nTheo Kế hoạch số 15/<|>KH-UBND.\n';

    it('says what all its mentions say', () => {
      expect(shown(text(HEADER + twice))).toEqual({
        words: 'Kế hoạch số 15/KH-UBND',
        lines: [
          '**Kế hoạch số 15/KH-UBND**',
          '- Ngày ban hành: thứ Ba, 20/01/2026',
          '- Cơ quan ban hành: UBND tỉnh',
          '- Trích yếu: về phòng bệnh',
          '- Số lần nhắc đến trong kế hoạch: 2; lần đầu ở dòng 9',
        ],
      });
    });

    it('has its date first where that is pointed at', () => {
      const found = shown(text(`${HEADER}Theo Kế hoạch số 15/KH-UBND ngày 20/0<|>1/2026.\n`));
      expect(found?.words).toBe('ngày 20/01/2026');
      expect(found?.lines).toContain('---');
      expect(found?.lines).toContain('**Kế hoạch số 15/KH-UBND**');
    });

    it('is not shown on the number of the plan itself', () => {
      expect(shown(text('---\nsố: 8/K<|>H-SYT\n---\n'))).toBeUndefined();
    });
  });

  describe('hover on a reference', () => {
    const target = '# Nội dung\n\n## Hội thi (#thi)\n\nHai vòng.\n\n';

    it('says what is printed, and the title of its target', () => {
      expect(shown(text(`${target}Như #t<|>hi.\n`))).toEqual({
        words: '#thi',
        lines: ['`#thi` in ra là **khoản 1 Mục I**', '**1\\. Hội thi**'],
      });
    });

    it('by hand says where it leads', () => {
      expect(shown(text(`${target}Như khoản 1 Mục <|>I của Kế hoạch này.\n`))?.lines[0]).toBe(
        'Dẫn đến **khoản 1 Mục I**',
      );
    });

    it('without a target says so', () => {
      expect(shown(text('Như #kh<|>ong.\n'))?.lines).toEqual([
        'Kế hoạch không có nhãn `#khong`; chỗ này in nguyên văn.',
      ]);
      expect(shown(text('Như khoản 1 Mục <|>IX của Kế hoạch này.\n'))?.lines).toEqual([
        'Kế hoạch này không có **khoản 1 Mục IX**.',
      ]);
    });

    it('at the label counts the references', () => {
      expect(shown(text('# Một (#m<|>ot)\n\nXem #mot và #mot.\n'))).toEqual({
        words: '#mot',
        lines: ['Nhãn `#mot`', '- Chỗ dẫn in ra là **Mục I**.', '- Số chỗ dẫn đến: 2'],
      });
      expect(shown(text('# Một (#mot)\n\n# Hai (#m<|>ot)\n'))?.lines.at(-1)).toBe(
        '- Nhãn “mot” đã dùng ở trên; mọi chỗ dẫn đều đến nhãn thứ nhất.',
      );
    });
  });

  describe('hover on keys', () => {
    it('of the header: purpose, print and example', () => {
      expect(shown(text('---\ntrích <|>yếu: Khám\n---\n'))).toEqual({
        words: 'trích yếu',
        lines: [
          '**trích yếu**',
          'Trích yếu: nội dung chủ yếu của kế hoạch, viết ngắn gọn.',
          '- In ra: chữ đậm, dưới tên loại văn bản',
          '- Ví dụ: `trích yếu: Tuyên truyền Ngày hội đọc sách năm 2025`',
        ],
      });
    });

    it.each(HEADER_KEYS)('has words for %s', (key) => {
      const lines = shown(text(`---\n<|>${key}:\n---\n`))?.lines ?? [];
      expect(lines).toHaveLength(4);
      expect(lines[3]).toContain(`\`${key}:`);
    });

    it.each(['hạn', 'chủ trì', 'phối hợp', 'sản phẩm'])('of attributes: %s', (key) => {
      const found = shown(text(`- Họp. (<|>${key}: 5/5/2026)\n`));
      expect(found?.words).toBe(key);
      expect(found?.lines).toHaveLength(4);
    });

    it('misspelt, is that of the key that was meant', () => {
      expect(shown(text('- Họp. (h<|>an: 5/5/2026)\n'))?.lines[0]).toBe('**hạn**');
    });
  });

  describe('hover on a silenced check', () => {
    it('says which', () => {
      expect(shown(text('// bỏ qua date/week<|>day, date/impossible\n- Họp.\n'))).toEqual({
        words: 'date/weekday',
        lines: [
          '`date/weekday`',
          'Thứ trong tuần không khớp với ngày.',
          'Dòng tiếp theo không phải ghi chú và không trống sẽ không bị nhắc lỗi này.',
        ],
      });
    });

    it('that is none says so', () => {
      expect(shown(text('// bỏ qua date/x<|>yz\n- Họp.\n'))?.lines[1]).toContain('date/xyz');
    });
  });
});

describe('hover', () => {
  it('escapes the words of the document', () => {
    const { lines } = shown('# *Gấp* [x](y) <b> (#thi)\n\nNhư #t<|>hi.\n')!;
    expect(lines.at(-1)).toBe('**I. \\*Gấp\\* \\[x\\](y) \\<b\\>**');
  });

  it('knows the bodies and documents of the folder', () => {
    const body = { id: 'TYT', name: 'Trạm Y tế phường', shortName: 'Trạm Y tế', parent: 'SYT' };
    const document = { symbol: '15/KH-UBND', issuer: 'UBND tỉnh', until: '2025-12-31', replacedBy: '3/KH-UBND' };
    const directory = createDirectory({ bodies: [body], documents: [document] });
    const { plan: parsed, cursors } = marked('Giao @T<|>YT theo Kế hoạch số 15/KH-<|>UBND.\n');
    const plan = analyseText(parsed.tree.text, { directory });
    const values = cursors.map((cursor) => (hover(plan, cursor)!.contents as MarkupContent).value.split('\n'));
    expect(values[0]).toEqual(
      expect.arrayContaining(['- Tên ngắn: Trạm Y tế', '- Thuộc: Sở Y tế', '- Nguồn: kehoach.yaml của thư mục này']),
    );
    expect(values[1]).toEqual(
      expect.arrayContaining([
        '- Trong kehoach.yaml: UBND tỉnh',
        '- Có hiệu lực đến hết ngày 31/12/2025',
        '- Được thay thế bằng: 3/KH-UBND',
      ]),
    );
  });

  it('is English where the messages are', () => {
    setLanguage('en');
    try {
      expect(shown('// bỏ qua date/week<|>day\n- Họp.\n')?.lines[1]).toBe(
        'A day of the week that is not that of its date.',
      );
      expect(shown('Họp ngày 20/<|>3/2026.\n')?.lines).toEqual(['**Friday, 20/3/2026**']);
    } finally {
      setLanguage('vi');
    }
  });

  it.each(['<|>', 'Họp <|>giao ban.', '#<|>', '\n\n<|>\n'])('has nothing to say of %j', (text) => {
    expect(shown(text)).toBeUndefined();
  });
});
