// What programs make by themselves or keep apart: fields, contents, signs of fonts, headers of pages, parts elsewhere.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../../../server/src/import/import';
import { abstractNum, body, bring, HEAD, list, lvl, num, p, partsOf, r, style, TITLE, tbl, tc, tr } from './kit';

const H = HEAD + TITLE + p('I. MỤC ĐÍCH');
const text = (xml: string, parts = {}): string[] => body(H + xml, parts).slice(1);
const ids = (xml: string, parts = {}): string[] => bring(H + xml, parts).imported.notes.map((note) => note.id);
const run = (xml: string): string => `<w:r>${xml}</w:r>`;
const char = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const field = (code: string, shown: string): string =>
  `${char('begin')}${run(`<w:instrText xml:space="preserve">${code}</w:instrText>`)}${char('separate')}${shown}${char('end')}`;

describe('fields', () => {
  it('a field within the code of another shows nothing', () => {
    const outer =
      char('begin') +
      run('<w:instrText> IF </w:instrText>') +
      field(' MERGEFIELD huyen ', r('MÃ SỐ')) +
      run('<w:instrText> = "1" "xã" "huyện" </w:instrText>') +
      char('separate') +
      r('các xã') +
      char('end');
    expect(text(p(r('Phát cho ') + outer + r(' vùng cao.')))).toEqual(['Phát cho các xã vùng cao.']);
  });

  it('one that is never ended swallows nothing', () => {
    const xml = p(r('Trước') + char('begin') + run('<w:instrText> REF x </w:instrText>')) + p('Đoạn sau còn nguyên.');
    expect(text(xml)).toEqual(['Trước', 'Đoạn sau còn nguyên.']);
  });

  it('a paragraph that is the number of its page is dropped; a number of pages within a sentence stays', () => {
    const paged = p(r('- ') + field(' PAGE ', r('3')) + r(' -'), '<w:framePr w:wrap="around"/>');
    expect(text(paged + p('Giảm số ca mắc.'))).toEqual(['Giảm số ca mắc.']);
    expect(text(p(r('Tài liệu dày ') + field(' NUMPAGES ', r('12')) + r(' trang.')))).toEqual([
      'Tài liệu dày 12 trang.',
    ]);
    expect(bring(paged + HEAD + TITLE + p('I. MỤC ĐÍCH') + p('Xanh.')).imported.kh).not.toContain('3 -');
  });
});

describe('contents', () => {
  const styles = [1, 2].map(
    (n) => `<w:style w:type="paragraph" w:styleId="ML${n}"><w:name w:val="toc ${n}"/></w:style>`,
  );
  const entry = (title: string, page: string): string =>
    `<w:hyperlink w:anchor="_Toc1">${r(title)}${run('<w:tab/>')}${field(' PAGEREF _Toc1 \\h ', r(page))}</w:hyperlink>`;
  const plan = p('I. MỤC ĐÍCH') + p('Giảm số ca mắc.') + p('II. NỘI DUNG') + p('Tiêm phòng.');
  const expected = ['# MỤC ĐÍCH', 'Giảm số ca mắc.', '# NỘI DUNG', 'Tiêm phòng.'];

  it('by their styles, before the head: they are told, once, and count nothing', () => {
    const toc = p(entry('I. MỤC ĐÍCH', '1'), style('ML1')) + p(entry('II. NỘI DUNG', '2'), style('ML1'));
    const { imported } = bring(toc + HEAD + TITLE + plan, { styles: styles.join('') });
    expect(imported.kh).toContain('cơ quan chủ quản: UBND TỈNH KON RẪY\n');
    expect(imported.notes.map(({ id }) => id)).toEqual(['import/contents']);
    expect(body(toc + HEAD + TITLE + plan, { styles: styles.join('') })).toEqual(expected);
  });

  it('by their field, over paragraphs', () => {
    const toc =
      p(
        char('begin') +
          run('<w:instrText> TOC \\o "1-3" </w:instrText>') +
          char('separate') +
          entry('I. MỤC ĐÍCH', '1'),
      ) +
      p(entry('II. NỘI DUNG', '2')) +
      p(char('end'));
    expect(body(HEAD + TITLE + toc + plan)).toEqual(expected);
  });

  it('a field of contents that is never ended swallows no text', () => {
    const toc = p(
      char('begin') + run('<w:instrText> TOC </w:instrText>') + char('separate') + entry('I. MỤC ĐÍCH', '1'),
    );
    expect(body(HEAD + TITLE + toc + plan)).toEqual(expected);
  });
});

describe('signs of fonts', () => {
  it('become signs of Unicode', () => {
    const sym = (font: string, code: string): string => run(`<w:sym w:font="${font}" w:char="${code}"/>`);
    const xml = p(
      `${sym('Wingdings', 'F0FE')}${r(' Đạt ')}${sym('Symbol', 'F0B3')}${r(' 80% ')}${sym('Wingdings 2', '52')}${r(' có')}`,
    );
    expect(text(xml)).toEqual(['☑ Đạt ≥ 80% ☑ có']);
    expect(ids(xml)).toEqual([]);
  });

  it('typed before a paragraph are its bullet', () => {
    expect(text(p('\uF0D8 Mua vắc xin.') + p('\uF0B7 Tổ chức tiêm.'))).toEqual(['- Mua vắc xin.', '- Tổ chức tiêm.']);
    expect(text(p(r('ü', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(' Tổ chức tiêm.')))).toEqual([
      '- Tổ chức tiêm.',
    ]);
  });

  it('that nobody can tell are told; words in such a font are words', () => {
    expect(ids(p(`${r('Tiêm.')}<w:r><w:sym w:font="Logo Sở" w:char="F041"/></w:r>`))).toEqual(['import/sign']);
    expect(text(p(r('Tiêm phòng cho chó.', '<w:rFonts w:ascii="Wingdings"/>')))).toEqual(['Tiêm phòng cho chó.']);
  });
});

describe('headers and footers of the pages', () => {
  /** A document with header1.xml and footer1.xml. */
  const withMargins = (content: string, header: string, footer: string): Uint8Array => {
    const section =
      '<w:sectPr><w:headerReference w:type="first" r:id="rId8"/><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/></w:sectPr>';
    const parts = partsOf(content + section);
    const document = parts['word/document.xml'] as string;
    const open = /<w:document[^>]*>/.exec(document)?.[0].replace('w:document', 'w:hdr') ?? '';
    const files: Record<string, string> = {
      ...parts,
      'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] as string).replace(
        '</Relationships>',
        '<Relationship Id="rId8" Type="x/header" Target="header1.xml"/><Relationship Id="rId9" Type="x/footer" Target="footer1.xml"/></Relationships>',
      ),
      'word/header1.xml': `${open}${header}</w:hdr>`,
      'word/footer1.xml': `${open}${footer}</w:hdr>`,
    };
    return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
  };
  const pages = p(r('Trang ') + field(' PAGE ', r('1')) + r('/') + field(' NUMPAGES ', r('4')));
  const content = TITLE + p('I. MỤC ĐÍCH') + p('Giảm số ca mắc.');

  it('a head of the document that stands there is its head', () => {
    const { imported } = importDocx(withMargins(content, HEAD, pages));
    expect(imported.kh).toBe(bring(HEAD + content).imported.kh);
    expect(imported.notes).toEqual([]);
  });

  it('numbers of pages are dropped without a word; other words are told, once', () => {
    expect(importDocx(withMargins(HEAD + content, pages, p(field(' PAGE ', r('2'))))).imported.notes).toEqual([]);
    const { imported } = importDocx(withMargins(HEAD + content, p('Lưu hành nội bộ'), pages));
    expect(imported.notes.map(({ id }) => id)).toEqual(['import/page-header']);
    expect(imported.notes[0]?.message).toContain('“Lưu hành nội bộ”');
  });

  it('a second head, as of a form, does not displace that of the text', () => {
    const { imported } = importDocx(withMargins(HEAD + content, HEAD.replace('SYT', 'BM'), p('')));
    expect(imported.kh).toContain('số: 45/KH-SYT\n');
    expect(imported.notes.map(({ id }) => id)).toEqual(['import/page-header']);
  });
});

describe('what stands elsewhere or is drawn is told where it was', () => {
  it.each([
    ['a file put in', `${p('Trước.')}<w:altChunk r:id="rId77"/>${p('Sau.')}`, 'import/part-elsewhere'],
    [
      'a chart',
      p('Trước.') + p('<w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r>') + p('Sau.'),
      'import/picture',
    ],
    [
      'an object with its picture',
      p('Trước.') + p('<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject xmlns:o="o"/></w:object></w:r>'),
      'import/picture',
    ],
  ])('%s', (_, xml, id) => {
    const { imported } = bring(H + xml);
    expect(imported.notes.map((note) => note.id)).toEqual([id]);
    const { from, to } = imported.notes[0]?.place ?? { from: 0, to: 0 };
    expect(imported.kh.slice(from, to)).toBe('Trước.');
  });

  it('drawn words are words', () =>
    expect(text(p('<w:r><w:pict><v:shape><v:textpath string="Bản nháp"/></v:shape></w:pict></w:r>'))).toEqual([
      'Bản nháp',
    ]));
});

describe('numbers without a mark behind them', () => {
  it('are numbers where the document counts them', () => {
    const numbering =
      abstractNum(0, lvl(0, 'decimal', '%1'), lvl(1, 'decimal', '%1.%2'), lvl(2, 'lowerLetter', '(%3)')) + list(1, 0);
    const xml = p('Công tác phòng bệnh', num(1)) + p('tiêm phòng định kỳ', num(1, 1)) + p('Cho chó;', num(1, 2));
    expect(text(xml, { numbering })).toEqual(['## Công tác phòng bệnh', '### tiêm phòng định kỳ', 'a) Cho chó;']);
    expect(bring(H + xml, { numbering }).imported.notes.map(({ message }) => message)).toEqual([
      '“1” sẽ được in là “1.”.',
      '“1.1” sẽ được in là “1.1.”.',
      '“(a)” sẽ được in là “a)”.',
    ]);
    expect(text(p('1.1 tiêm phòng định kỳ'))).toEqual(['\\1.1 tiêm phòng định kỳ']);
  });

  it('a list in brackets does not run into the title above it', () =>
    expect(text(p('(1) rà soát;') + p('(2) báo cáo.'))).toEqual(['(1) rà soát;', '(2) báo cáo.']));
});

describe('titles that only their look tells', () => {
  it('in bold', () => {
    const bold = (words: string): string => p(r(words, '<w:b/>'));
    const xml =
      HEAD +
      TITLE +
      bold('Mục đích') +
      p('Giảm số ca mắc.') +
      bold('Nội dung') +
      p(r('Lưu ý: ', '<w:b/>') + r('tiêm sớm.'));
    const { imported } = bring(xml);
    expect(body(xml)).toEqual(['# Mục đích', 'Giảm số ca mắc.', '# Nội dung', '**Lưu ý:** tiêm sớm.']);
    expect(imported.notes.map(({ id }) => id)).toEqual(['import/unnumbered-heading', 'import/unnumbered-heading']);
  });

  it('in bold below titles in capitals', () =>
    expect(
      body(
        HEAD +
          TITLE +
          p('MỤC ĐÍCH, YÊU CẦU') +
          p('Giảm số ca mắc.') +
          p(r('Mục đích chung', '<w:b/>')) +
          p('Tiêm đủ mũi.'),
      ),
    ).toEqual(['# MỤC ĐÍCH, YÊU CẦU', 'Giảm số ca mắc.', '## Mục đích chung', 'Tiêm đủ mũi.']));

  it('one line in bold alone is no title', () =>
    expect(body(HEAD + TITLE + p(r('Năm 2025', '<w:b/>')) + p('Tiêm phòng.'))).toEqual([
      '**Năm 2025**',
      'Tiêm phòng.',
    ]));
});

it('words in a cell that goes on from the one above are not lost', () =>
  expect(
    text(tbl(tr(tc('A', '<w:vMerge w:val="restart"/>'), tc('B')), tr(tc('Vẫn còn', '<w:vMerge/>'), tc('C')))),
  ).toEqual(['| A | B |', '| Vẫn còn | C |']));

it('two paragraphs made one are told, in a title and a numbered paragraph too', () => {
  const xml = p('1. Hướng dẫn các hộ nuôi chó, mèo trên địa bàn đăng ký với') + p('trưởng thôn trước tháng 5.');
  expect(text(xml)).toEqual(['1. Hướng dẫn các hộ nuôi chó, mèo trên địa bàn đăng ký với trưởng thôn trước tháng 5.']);
  expect(ids(xml)).toContain('import/joined');
});

describe('put into Word as text', () => {
  it('in Markdown: asterisks are bold, letters stand together, the head is parted', () => {
    const xml =
      p(
        'UBND XÃ TÂN LONG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 88/KH-UBND Tân Long, ngày 20 tháng 8 năm 2025 KẾ HOẠCH Về việc trồng cây Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;',
      ) +
      p('**I. MỤC ĐÍCH**') +
      p('Phủ xanh đồi trọc.') +
      p('**II. NỘI DUNG**') +
      p('**1. Thời gian:** Tháng 3.');
    const { kh } = bring(xml).imported;
    expect(kh).toContain('cơ quan: UBND XÃ TÂN LONG\nsố: 88/KH-UBND\n');
    expect(body(xml)).toEqual(['# MỤC ĐÍCH', 'Phủ xanh đồi trọc.', '# NỘI DUNG', '## Thời gian: Tháng 3.']);
  });

  it('two asterisks in a sentence are asterisks', () =>
    expect(text(p('Các ô ghi ** là ô bắt buộc.'))).toEqual(['Các ô ghi \\** là ô bắt buộc.']));
});

describe('names of elements', () => {
  const file = (change: (xml: string) => string): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(partsOf(H + p(r('Tiêm.', '<w:b/>')))).map(([name, xml]) => [
          name,
          strToU8(name === 'word/document.xml' ? change(xml) : xml),
        ]),
      ),
    );
  it.each([
    [
      'with another prefix',
      (xml: string) => xml.replace(/(<\/?|\s|xmlns:)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    ],
    [
      'without a prefix',
      (xml: string) =>
        xml
          .replace(/(<\/?)w:/g, '$1')
          .replace('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w='),
    ],
    [
      'of the strict form',
      (xml: string) =>
        xml.replace(
          /"http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main"/,
          '"http://purl.oclc.org/ooxml/wordprocessingml/main"',
        ),
    ],
  ])('%s', (_, change) => {
    expect(importDocx(file(change)).imported.kh).toBe(importDocx(file((xml) => xml)).imported.kh);
    expect(importDocx(file(change)).imported.kh).toContain('**Tiêm.**');
  });
});
