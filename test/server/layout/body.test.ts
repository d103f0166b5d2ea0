import { describe, expect, it } from 'vitest';
import { writeText } from '../../../server/src/export/text';
import { bodyLines, flowOfText, printedLines, printedOf } from './printed-lines';

describe('levels (table of Mục V)', () => {
  it('prints numbers, capitals, styles', () => {
    const source = `# Nội dung

## Giai đoạn một

### Chuẩn bị

#### Khảo sát

a) Tại xã.

1.1. Đợt hai.

1. Không có tiêu đề.

- Một việc.
  + Một phần việc.

Một đoạn.
`;
    expect(bodyLines(source)).toEqual([
      'Mục | I. NỘI DUNG',
      'Khoản | 1. Giai đoạn một',
      'Khoản 1.1 | 1.1. Chuẩn bị',
      'Điểm | a) Khảo sát',
      'Điểm không tiêu đề | b) Tại xã.',
      'Khoản 1.1 không tiêu đề | 1.2. Đợt hai.',
      'Khoản không tiêu đề | 2. Không có tiêu đề.',
      'Gạch đầu dòng | - Một việc.',
      'Dấu cộng | + Một phần việc.',
      'Đoạn | Một đoạn./.',
    ]);
  });

  it('letters điểm by the decree: đ after d, g after e', () => {
    const source = `# A\n1. B:\n${'a) Việc.\n'.repeat(9)}`;
    const letters = printedOf(source, 'Điểm không tiêu đề').map((line) => line[0]);
    expect(letters).toEqual([...'abcdđeghi']);
  });

  it('prints a part on two lines, and moves the outline', () => {
    const source = 'Phần: Quy định chung\n\n# Mục đích\n\nMột đoạn.\n';
    expect(bodyLines(source).slice(0, 3)).toEqual(['Phần | Phần I', 'Tên phần | QUY ĐỊNH CHUNG', 'Mục | I. MỤC ĐÍCH']);
    const { styles } = flowOfText(source);
    expect([styles.Phần.outline, styles.Mục.outline, styles.Khoản.outline]).toEqual([1, 2, 3]);
  });

  it('sets run-in text upright behind its title', () => {
    const { sections } = flowOfText('# A\n## Thời gian: Tháng 4/2025, **chính thức**.\n\nB.\n');
    const khoan = sections[0]!.blocks.find((block) => block.kind === 'paragraph' && block.style === 'Khoản');
    expect(khoan).toMatchObject({
      keepNext: false,
      runs: [
        { text: '1. ' },
        { text: 'Thời gian:' },
        { text: ' ', bold: false },
        { text: 'Tháng 4/2025, ', bold: false },
        { text: 'chính thức', bold: true },
        { text: '.', bold: false },
      ],
    });
  });
});

describe('bases (II.6)', () => {
  const source = (items: string): string => `---\ncăn cứ:\n${items}---\nMột đoạn.\n`;

  it('prints "Căn cứ", `;` and `.`, whatever is typed', () => {
    const items = '  - Luật Lâm nghiệp;\n  - Thực hiện Kế hoạch số 4/KH-UBND.\n  - quyết định số 9/QĐ-UBND./.\n';
    expect(printedOf(source(items), 'Căn cứ')).toEqual([
      'Căn cứ Luật Lâm nghiệp;',
      'Thực hiện Kế hoạch số 4/KH-UBND;',
      'Căn cứ quyết định số 9/QĐ-UBND.',
    ]);
  });
});

describe('attributes', () => {
  it('prints one fixed form before the closing mark', () => {
    const source =
      '# A\n- Bố trí xe. (sản phẩm: 02 xe; hạn: 5/2/2025; phối hợp: Sở Y tế, Sở Nội vụ; chủ trì: Phòng Kế toán)\n\nB.\n';
    expect(printedOf(source, 'Gạch đầu dòng')).toEqual([
      '- Bố trí xe (chủ trì: Phòng Kế toán; phối hợp: Sở Y tế, Sở Nội vụ; thời hạn: 05/02/2025; sản phẩm: 02 xe).',
    ]);
  });

  it('pads days and months as the decree does', () => {
    const source = '# A\n- Họp; (hạn: 09/09/2025)\n\nB.\n';
    expect(printedOf(source, 'Gạch đầu dòng')).toEqual(['- Họp (thời hạn: 09/9/2025);']);
  });

  it('keeps the words behind a misspelt key in sight', () => {
    const source = '# A\n- Họp. (han: 9/9/2025; sản phẩm: Biên bản)\n\nB.\n';
    expect(printedOf(source, 'Gạch đầu dòng')).toEqual(['- Họp (sản phẩm: Biên bản; han: 09/9/2025).']);
  });

  it('prints none where only a label stands, none where the table has them', () => {
    const label = '# A\n- Họp. (#hop)\n\nXem #hop.\n';
    expect(printedOf(label, 'Gạch đầu dòng')).toEqual(['- Họp.']);
    const table =
      '# Tổ chức thực hiện\n- Họp. (hạn: 5/9/2025; chủ trì: Sở Y tế)\n\nPhụ lục: Bảng\n\n(bảng phân công)\n';
    expect(printedOf(table, 'Gạch đầu dòng')).toEqual(['- Họp./.']);
    expect(printedLines(table).slice(-3)).toEqual([
      'TT | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | Họp | Sở Y tế | 05/9/2025',
      'Kết thúc | ./.',
    ]);
  });
});

describe('inside a line', () => {
  it('names a body in full once, then as the directory says', () => {
    const source = '# @UBND-tỉnh\n- Gửi @UBND-tỉnh và @(Hội Cây cảnh) nhé.\n\nB.\n';
    expect(bodyLines(source).slice(0, 2)).toEqual([
      'Mục | I. ỦY BAN NHÂN DÂN TỈNH',
      'Gạch đầu dòng | - Gửi UBND tỉnh và Hội Cây cảnh nhé.',
    ]);
  });

  it('prints escapes, joins lines, keeps bold', () => {
    const source = 'Mục \\# một\nhai **ba** bốn \\ năm.\n';
    expect(bodyLines(source)).toEqual(['Đoạn | Mục # một hai **ba** bốn / năm./.']);
  });

  it('makes references of labels, each number following its heading', () => {
    const source = `# Nội dung

## Tuyên truyền (#tuyen-truyen)

a) Trên báo. (#bao)

# Tổ chức

Xem #tuyen-truyen, #bao, #bang và #khong-co.

Phụ lục: Bảng một (#bang)

Một đoạn.

Phụ lục: Bảng hai

Một đoạn.
`;
    expect(bodyLines(source).at(-1)).toBe(
      'Đoạn | Xem khoản <1> Mục <I>, điểm <a> khoản <1> Mục <I>, Phụ lục <I> và #khong-co./.',
    );
    const bookmarks = flowOfText(source).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? block.runs.flatMap((run) => (run.kind === 'text' && run.bookmark ? [[run.text, run.bookmark]] : []))
          : [],
      ),
    );
    expect(bookmarks.map(([text]) => text)).toEqual(['I', '1', 'a', 'I']);
    expect(new Set(bookmarks.map(([, name]) => name)).size).toBe(4);
    const targets = flowOfText(source).sections[0]!.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.flatMap((run) => (run.kind === 'reference' ? [run.target] : [])) : [],
    );
    for (const target of targets) expect(bookmarks.map(([, name]) => name)).toContain(target);
  });
});

describe('years', () => {
  it('stay on one line with the ones that they reach to, and in a text are as they were', () => {
    const source = '# A\n\nGiai đoạn 2025 - 2030, năm 2026 – 2027; số 12025 - 2030, 15 - 20.\n';
    const [line] = bodyLines(source).filter((one) => one.includes('Giai đoạn'));
    expect(line).toContain('Giai đoạn 2025\u00A0-\u00A02030, năm 2026\u00A0–\u00A02027; số 12025 - 2030, 15 - 20.');
    expect(writeText(flowOfText(source))).toContain('Giai đoạn 2025 - 2030, năm 2026 – 2027; số 12025 - 2030');
  });
});

describe('the end', () => {
  it('puts ./. once, at the end of the plan and of each appendix', () => {
    const source = '# A\n\nB.\n\nPhụ lục: C\n\nD;\n\nPhụ lục: E\n\n| a | b |\n';
    const ends = printedLines(source).filter((line) => line.includes('./.'));
    expect(ends).toEqual(['Đoạn | B./.', 'Đoạn | D./.', 'Kết thúc | ./.']);
  });

  it('does not double a typed one', () => {
    expect(bodyLines('Một đoạn./.\n')).toEqual(['Đoạn | Một đoạn./.']);
  });
});

describe('references', () => {
  it('lead each number to its own level, also where two levels have the same', () => {
    const { blocks } = flowOfText('Phần: Chung\n\n# Mục đích (#dich)\n\nMột đoạn.\n\nXem #dich.\n').sections[0]!;
    const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    const targets = runs.flatMap((run) => (run.kind === 'reference' ? [run.target] : []));
    const marked = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.runs.some((run) => run.kind === 'text' && run.bookmark !== undefined)
        ? [block.style]
        : [],
    );
    expect(marked).toEqual(['Phần', 'Mục']);
    expect(targets).toEqual(['_Ref000000002', '_Ref000000001']);
  });

  it('leave a number of a format that counts to it, but not a letter', () => {
    const { blocks } = flowOfText('# A\n\n## B\n\n1.1. C.\n\na) D.\n').sections[0]!;
    const counted = blocks.flatMap((block) => (block.kind === 'paragraph' && block.counted ? [block.counted] : []));
    expect(counted).toEqual([1, 2, 3].map((level) => ({ level, runs: 1 })));
  });
});

describe('hostile texts', () => {
  it('strips control characters, mends half a surrogate pair', () => {
    expect(bodyLines('a\u0000\u0007b\uD800c\u000Bd\n')).toEqual(['Đoạn | ab\uFFFDcd./.']);
  });

  it('prints combining letters composed', () => {
    expect(bodyLines('Kế hoạch'.normalize('NFD'))).toEqual(['Đoạn | Kế hoạch./.']);
  });
});
