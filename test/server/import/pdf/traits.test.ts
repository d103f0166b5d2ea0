import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importPdf } from '../../../../server/src/import/import';
import {
  at,
  BOLD,
  bring,
  type Canvas,
  centred,
  drawn,
  foot,
  HEIGHT,
  head,
  LEFT,
  onePage,
  paragraph,
  paragraphs,
  REGULAR,
  RIGHT,
  stream,
  WIDTH,
} from './kit';

const LONG =
  'Các trạm y tế, trường học và thôn, buôn tuyên truyền về cách nhận biết bệnh dại, cách xử lý vết cắn và nơi tiêm phòng, bằng loa truyền thanh, tờ rơi và các buổi họp của thôn, buôn.';

describe('head and foot', () => {
  it('columns of both are parted, lines of paragraphs joined', async () => {
    const { kh, source } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH', `- ${LONG}`, '- Giảm số ca mắc.');
      foot(canvas, y + 20);
    });
    expect(kh).toBe(`---
cơ quan: ỦY BAN NHÂN DÂN XÃ EA KAR
số: 45/KH-UBND
địa danh: Ea Kar
ngày: 05/3/2026
trích yếu: Phòng, chống bệnh dại năm 2026
---

# MỤC ĐÍCH

- ${LONG}
- Giảm số ca mắc.

Nơi nhận:
- UBND tỉnh (b/c)
- Các trạm y tế
- Lưu: VT

Ký:
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Y Nhung Êban
`);
    expect(source.split('\n').slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ EA KAR',
      'Số: 45/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  it('columns that all but touch', async () => {
    const { kh } = await bring((canvas) => {
      at(canvas, 60, 70, 'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA', 13);
      at(canvas, 262, 70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, BOLD);
      centred(canvas, 60, 255, 86, 'SỞ Y TẾ');
      at(canvas, 330, 87, 'Độc lập - Tự do - Hạnh phúc', 14, BOLD);
      at(canvas, 100, 110, 'Số: 7/KH-SYT', 13);
      at(canvas, 300, 110, 'Bà Rịa, ngày 02 tháng 02 năm 2026', 14);
      centred(canvas, LEFT, RIGHT, 150, 'KẾ HOẠCH', 14);
      centred(canvas, LEFT, RIGHT, 168, 'Tiêm chủng năm 2026', 14);
      paragraphs(canvas, 200, 'I. MỤC ĐÍCH', 'Giảm số ca mắc.');
    });
    expect(kh).toContain('cơ quan chủ quản: ỦY BAN NHÂN DÂN TỈNH BÀ RỊA\ncơ quan: SỞ Y TẾ\nsố: 7/KH-SYT\n');
    expect(kh).toContain('địa danh: Bà Rịa\nngày: 02/02/2026\ntrích yếu: Tiêm chủng năm 2026\n');
  });

  it('recipients and a signature that go on over the page', async () => {
    const { kh } = await bring((canvas) => {
      paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH', 'Giảm số ca mắc.');
      at(canvas, LEFT, 760, 'Nơi nhận:', 12, BOLD);
      centred(canvas, 310, RIGHT, 762, 'CHỦ TỊCH', 14);
      at(canvas, LEFT, 774, '- Các trạm y tế, trường học,', 11);
      canvas.addPage();
      centred(canvas, 0, WIDTH, 40, '2', 13, REGULAR);
      at(canvas, LEFT, 70, 'thôn, buôn;', 11);
      at(canvas, LEFT, 83, '- Lưu: VT.', 11);
      centred(canvas, 310, RIGHT, 120, 'Y Nhung Êban', 14);
    });
    expect(kh).toContain(
      'Nơi nhận:\n- Các trạm y tế, trường học, thôn, buôn\n- Lưu: VT\n\nKý:\nCHỦ TỊCH\nY Nhung Êban\n',
    );
  });

  it('a subject of several lines', async () => {
    const { kh } = await bring((canvas) => {
      const y = head(canvas, 'Triển khai công tác phòng, chống bệnh dại trên địa bàn xã');
      centred(canvas, LEFT, RIGHT, y - 20, 'Ea Kar giai đoạn 2026 - 2030', 14);
      paragraphs(canvas, y + 10, 'I. MỤC ĐÍCH', 'Giảm số ca mắc.');
    });
    expect(kh).toContain(
      'trích yếu: Triển khai công tác phòng, chống bệnh dại trên địa bàn xã Ea Kar giai đoạn 2026 - 2030\n',
    );
  });
});

describe('pages', () => {
  /** Two pages with numbers and a running head; a paragraph goes on over the end of the first. */
  const twoPages = (canvas: Canvas): void => {
    paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
    let y = paragraph(canvas, 715, LONG);
    expect(y).toBeGreaterThan(750);
    for (const page of [2, 3]) {
      canvas.addPage();
      centred(canvas, 0, WIDTH, 40, String(page), 13, REGULAR);
      at(canvas, LEFT, 55, 'Kế hoạch phòng, chống bệnh dại của xã Ea Kar', 9);
      y = page === 2 ? paragraph(canvas, 85, 'gồm cả chó nuôi và mèo nuôi.', { indent: 0 }) : 85;
      paragraphs(canvas, y + 4, `- ${LONG}`, '- Giảm số ca mắc.');
    }
  };

  it('numbers and running heads are set aside, a paragraph goes on over them', async () => {
    const { kh } = await bring((canvas) => {
      paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      paragraph(canvas, 730, LONG.slice(0, LONG.indexOf(', bằng loa')));
      for (const page of [2, 3]) {
        canvas.addPage();
        centred(canvas, 0, WIDTH, 40, String(page), 13, REGULAR);
        at(canvas, LEFT, 55, 'Kế hoạch phòng, chống bệnh dại của xã Ea Kar', 9);
        paragraphs(canvas, 85, '- Tiêm phòng.', '- Giảm số ca mắc.');
      }
    });
    expect(kh).toContain('// 2\n');
    expect(kh).toContain('// 3\n');
    expect(kh.match(/^\/\/ Kế hoạch phòng/gmu)).toHaveLength(2);
    expect(kh).not.toMatch(/^Kế hoạch phòng/mu);
  });

  it('a paragraph goes on over the end of a page', async () => {
    const { kh } = await bring(twoPages);
    expect(kh).toContain(LONG);
  });

  it('a page that is written across is read as it is turned', async () => {
    const table = (canvas: Canvas): void => {
      at(canvas, 100, 80, 'Phụ lục', 14, BOLD);
      at(canvas, 100, 100, 'DANH MỤC', 14, BOLD);
      at(canvas, 100, 130, 'Tiêm phòng cho toàn bộ chó, mèo trên địa bàn xã.');
    };
    const { kh } = await bring((canvas) => {
      paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH', 'Giảm số ca mắc.');
      foot(canvas, 300);
      canvas.addPage();
      canvas.rotate(90, { origin: [0, 0] }).translate(0, -WIDTH);
      table(canvas);
    });
    expect(kh).toMatch(/Phụ lục: DANH MỤC.*\n\nTiêm phòng cho toàn bộ chó, mèo trên địa bàn xã\./u);
    expect(kh).toMatch(/Phụ lục.*ngang/u);
  });

  it('slanted marks are left out, and that is said', async () => {
    const { kh, notes } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH', 'Giảm số ca mắc.');
      canvas.save().rotate(45, { origin: [300, 400] });
      at(canvas, 200, 400, 'BẢN SAO', 60);
      canvas.restore();
      paragraphs(canvas, y, 'Tiêm phòng.');
    });
    expect(kh).not.toContain('BẢN SAO');
    expect(notes).toContain('import/set-aside');
  });

  it('a page without text is told of', async () => {
    const { notes } = await bring((canvas) => {
      paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH', 'Giảm số ca mắc.');
      canvas.addPage();
      canvas.rect(50, 50, 300, 300).fill('#ccc');
    });
    expect(notes).toContain('import/picture');
  });

  it('a note at the foot stands in brackets where its figure is', async () => {
    const { kh, notes } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      at(canvas, LEFT + 36, y, 'Năm 2025 có 120 ca');
      const end = LEFT + 36 + canvas.widthOfString('Năm 2025 có 120 ca');
      at(canvas, end, y - 5, '1', 8);
      at(canvas, end + 5, y, ' bị chó cắn.');
      canvas
        .moveTo(LEFT, 740)
        .lineTo(LEFT + 140, 740)
        .stroke();
      at(canvas, LEFT, 752, '1', 6);
      at(canvas, LEFT + 5, 756, 'Theo báo cáo của Trạm Y tế xã Ea Kar, không kể những người', 10);
      at(canvas, LEFT, 768, 'đã tiêm phòng ở nơi khác.', 10);
      canvas.addPage();
      paragraphs(canvas, 85, 'Giảm số ca mắc.');
    });
    expect(kh).toContain(
      'có 120 ca (Theo báo cáo của Trạm Y tế xã Ea Kar, không kể những người đã tiêm phòng ở nơi khác.) bị chó cắn.\n\nGiảm số ca mắc.\n',
    );
    expect(notes).toContain('import/footnote');
  });

  it('a scan is refused', async () => {
    const picture = stream(
      deflateSync(Buffer.alloc(300 * 400, 0xee)),
      '/Type/XObject/Subtype/Image/Width 300/Height 400/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode',
    );
    await expect(importPdf(onePage('q 500 0 0 700 40 40 cm /I Do Q', '/XObject<</I 5 0 R>>', picture))).rejects.toThrow(
      /không có chữ.*OCR/u,
    );
  });
});

describe('words', () => {
  it('letters of a ligature, raised figures, decomposed letters', async () => {
    const { kh, source } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      at(canvas, LEFT + 36, y, 'Diện tích 120 m');
      at(canvas, LEFT + 36 + canvas.widthOfString('Diện tích 120 m'), y - 5, '2', 8);
      at(canvas, LEFT + 36 + canvas.widthOfString('Diện tích 120 m') + 100, y, 'ﬁle và Kế hoạch'.normalize('NFD'));
    });
    expect(source).toContain('Diện tích 120 m2');
    expect(kh).toContain('file và Kế hoạch');
    expect(source).toBe(source.normalize('NFC'));
  });

  it('words that are drawn one by one, without blanks', async () => {
    const { kh } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      let x = LEFT + 36;
      for (const word of ['Giảm', 'số', 'ca', 'mắc.']) {
        at(canvas, x, y, word);
        x += canvas.widthOfString(word) + 3.5;
      }
    });
    expect(kh).toContain('# MỤC ĐÍCH\n\nGiảm số ca mắc.\n');
  });

  it('letters that are spaced apart are one word', async () => {
    const { kh } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      canvas.font(REGULAR).fontSize(14);
      canvas.text('Giảm số ca mắc.', LEFT + 36, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: 2.5 });
    });
    expect(kh).toContain('Giảm số ca mắc.\n');
  });

  it.each([
    ['.VnTime', 'KÕ ho¹ch phßng, chèng bÖnh d¹i', 'Kế hoạch phòng, chống bệnh dại'],
    ['.VnTimeH', 'KÕ ho¹ch phßng', 'KẾ HOẠCH PHÒNG'],
    ['VNI-Times', 'Keá hoaïch phoøng, choáng beänh daïi', 'Kế hoạch phòng, chống bệnh dại'],
  ])('in the font %s: Unicode', async (font, written, read) => {
    const fonts = `/Font<</F1<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+${font}/Encoding/WinAnsiEncoding>>>>`;
    const content = Buffer.concat([
      Buffer.from('BT /F1 14 Tf 100 700 Td ('),
      Buffer.from(written, 'latin1'),
      Buffer.from(') Tj ET'),
    ]);
    const { source, imported } = await importPdf(onePage(stream(content), fonts));
    expect(source).toBe(`${read}\n`);
    expect(imported.notes.map(({ id }) => id)).toContain('import/converted');
  });

  it('fonts that do not say which letters they draw are refused', async () => {
    const cids =
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Times/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>';
    const fonts = `/Font<</F1<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Times/Encoding/Identity-H/DescendantFonts[${cids}]>>>>`;
    const file = onePage('BT /F1 14 Tf 100 700 Td <00010002000300040005000600070008> Tj ET', fonts);
    await expect(importPdf(file)).rejects.toThrow(/không cho biết chữ nào/u);
  });

  it('a symbol that a line breaks at its dash is whole', async () => {
    const { kh } = await bring((canvas) => {
      const y = paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH');
      const first = 'Theo Quyết định số 12/QĐ-';
      canvas.font(REGULAR).fontSize(14);
      at(canvas, RIGHT - canvas.widthOfString(first), y, first);
      at(canvas, LEFT, y + 18, 'UBND ngày 05/01/2026 của UBND tỉnh.');
    });
    expect(kh).toContain('Theo Quyết định số 12/QĐ-UBND ngày 05/01/2026');
  });

  it('stamped twice for bold: once', async () => {
    const { source } = await bring((canvas) => {
      for (const by of [0, 0.3]) at(canvas, LEFT + by, 100, 'Kế hoạch');
    });
    expect(source).toBe('Kế hoạch\n');
  });

  it('what is bold is known: titles above plain text', async () => {
    const { kh } = await bring((canvas) => {
      let y = head(canvas);
      y = paragraph(canvas, y, 'I. MỤC ĐÍCH', { font: BOLD });
      y = paragraph(canvas, y, '1. Mục đích chung', { font: BOLD });
      y = paragraph(canvas, y, 'Giảm số ca mắc.');
      y = paragraph(canvas, y, '2. Các thôn, buôn cùng làm.');
      paragraph(canvas, y, '3. Các trường cùng làm.');
    });
    expect(kh).toContain(
      '## Mục đích chung\n\nGiảm số ca mắc.\n\n2. Các thôn, buôn cùng làm.\n\n3. Các trường cùng làm.\n',
    );
  });
});

it('places lead back to page lines', async () => {
  const { source, imported } = await importPdf(
    await drawn((canvas) => {
      paragraphs(canvas, head(canvas), 'I. MỤC ĐÍCH', LONG);
      expect(HEIGHT).toBeGreaterThan(WIDTH);
    }),
  );
  const place = imported.kh.indexOf('tờ rơi');
  const { from, to } = imported.map.toSource({ from: place, to: place + 6 });
  expect(source.slice(from, to)).toBe('tờ rơi');
});
