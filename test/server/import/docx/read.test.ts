import { describe, expect, it } from 'vitest';
import { body, bold, bring, HEAD, p, r, style, TITLE, tbl, tc, tr } from './kit';

const kh = (xml: string, parts = {}): string => bring(xml, parts).imported.kh;
const ids = (xml: string, parts = {}): string[] => bring(xml, parts).imported.notes.map((note) => note.id);

describe('the head', () => {
  const FIELDS = [
    'cơ quan chủ quản: UBND TỈNH KON RẪY',
    'cơ quan: SỞ Y TẾ',
    'số: 45/KH-SYT',
    'địa danh: Kon Rẫy',
    'ngày: 03/3/2025',
    'trích yếu: Phòng, chống bệnh dại năm 2025',
  ];
  const text = p('I. MỤC ĐÍCH') + p('Giảm số ca mắc.');
  const box = (content: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const left = p('UBND TỈNH KON RẪY') + p('SỞ Y TẾ') + p('Số: 45/KH-SYT');
  const right =
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc') + p('Kon Rẫy, ngày 03 tháng 3 năm 2025');

  it.each([
    ['in a table of two columns', HEAD + TITLE],
    [
      'by tabs',
      [
        'UBND TỈNH KON RẪY\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc',
        'Số: 45/KH-SYT\tKon Rẫy, ngày 03 tháng 3 năm 2025',
      ]
        .map((line) =>
          p(
            line
              .split('\t')
              .map((part) => r(part))
              .join('<w:r><w:tab/></w:r>'),
          ),
        )
        .join('') + TITLE,
    ],
    ['in text boxes', p(box(left) + box(right)) + TITLE],
    [
      'with line breaks in the cells',
      tbl(
        tr(
          tc(p('<w:r><w:t>UBND TỈNH KON RẪY</w:t><w:br/><w:t>SỞ Y TẾ</w:t></w:r>')),
          tc(
            p('<w:r><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t><w:br/><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>'),
          ),
        ),
        tr(tc('Số: 45/KH-SYT'), tc('Kon Rẫy, ngày 03 tháng 3 năm 2025')),
      ) + TITLE,
    ],
    [
      'with type and subject in a last row',
      HEAD.replace('</w:tbl>', `${tr(tc(TITLE, '<w:gridSpan w:val="2"/>'))}</w:tbl>`),
    ],
  ])('%s', (_, head) => {
    const result = kh(head + text);
    expect(result.split('---\n')[1]?.trimEnd().split('\n')).toEqual(FIELDS);
    expect(result.split('---\n')[2]).toBe('\n# MỤC ĐÍCH\n\nGiảm số ca mắc.\n');
  });

  it('of a letter, which names no type', () => {
    const result = bring(
      `${HEAD}${p('Kính gửi: Các trạm y tế.')}${p('Sở Y tế đề nghị các trạm báo cáo trước ngày 10/3/2025./.')}`,
    );
    expect(result.imported.kind).toBe('letter');
    expect(result.imported.kh).toContain('cơ quan: SỞ Y TẾ');
    expect(result.imported.kh).toContain('\nKính gửi: Các trạm y tế.\n');
  });
});

describe('recipients and signature', () => {
  it('in a table', () => {
    const foot = tbl(
      tr(
        tc(p(r('Nơi nhận:', '<w:b/><w:i/>')) + p('- UBND tỉnh (b/c);') + p('- Các trạm y tế;') + p('- Lưu: VT.')),
        tc(bold('KT. GIÁM ĐỐC') + bold('PHÓ GIÁM ĐỐC') + p('') + p('') + bold('Y Nhung')),
      ),
    );
    expect(body(HEAD + TITLE + p('I. MỤC ĐÍCH') + p('Giảm số ca mắc./.') + foot)).toEqual([
      '# MỤC ĐÍCH',
      'Giảm số ca mắc',
      'Nơi nhận:',
      '- UBND tỉnh (b/c)',
      '- Các trạm y tế',
      '- Lưu: VT',
      'Ký:',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Y Nhung',
    ]);
  });

  it('two signatures side by side, recipients below them', () => {
    const signatures = tbl(
      tr(tc(p('TM. BAN THƯỜNG TRỰC') + p('CHỦ TỊCH') + p('Rơ Châm H’Yéo')), tc(p('GIÁM ĐỐC') + p('Lê Văn Tám'))),
    );
    const lines = body(
      HEAD + TITLE + p('I. MỤC ĐÍCH') + p('Giảm số ca mắc./.') + signatures + p('Nơi nhận:') + p('- Lưu: VT.'),
    );
    expect(lines.slice(2)).toEqual([
      'Nơi nhận:',
      '- Lưu: VT',
      'Ký:',
      'TM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
      'Rơ Châm H’Yéo',
      'Ký:',
      'GIÁM ĐỐC',
      'Lê Văn Tám',
    ]);
  });
});

describe('headings', () => {
  it('by style, without numbers', () => {
    const styles = [1, 2]
      .map(
        (n) =>
          `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:rPr><w:b/></w:rPr></w:style>`,
      )
      .join('');
    const xml =
      HEAD +
      TITLE +
      p('Mục đích', style('Heading1')) +
      p('Giảm số ca mắc.') +
      p('Nội dung', style('Heading1')) +
      p('Tiêm phòng', style('Heading2')) +
      p('Tiêm cho chó, mèo.');
    expect(body(xml, { styles })).toEqual([
      '# Mục đích',
      'Giảm số ca mắc.',
      '# Nội dung',
      '## Tiêm phòng',
      'Tiêm cho chó, mèo.',
    ]);
  });

  it('by bold and typed numbers: a plain numbered paragraph is text, whatever colon it has', () => {
    const xml =
      HEAD +
      TITLE +
      bold('I. MỤC ĐÍCH') +
      bold('1. Mục đích chung') +
      p('Giảm số ca mắc.') +
      p(r('2. Thời gian:', '<w:b/>') + r(' Từ tháng 3 đến tháng 5.')) +
      bold('II. NỘI DUNG') +
      bold('1. Tiêm phòng') +
      p('a) Đối tượng: chó, mèo từ hai tháng tuổi.') +
      p('b) Địa điểm: nhà văn hóa thôn.');
    expect(body(xml)).toEqual([
      '# MỤC ĐÍCH',
      '## Mục đích chung',
      'Giảm số ca mắc.',
      '## Thời gian: Từ tháng 3 đến tháng 5.',
      '# NỘI DUNG',
      '## Tiêm phòng',
      'a) Đối tượng: chó, mèo từ hai tháng tuổi.',
      'b) Địa điểm: nhà văn hóa thôn.',
    ]);
  });

  it('in letters shown as capitals', () => {
    const caps =
      p(r('Kế hoạch', '<w:caps/>')) +
      p('Phòng, chống bệnh dại') +
      p(r('I. Mục đích', '<w:caps/><w:b/>')) +
      p('Giảm số ca mắc.');
    expect(kh(HEAD + caps)).toContain('trích yếu: Phòng, chống bệnh dại\n');
    expect(body(HEAD + caps)).toEqual(['# MỤC ĐÍCH', 'Giảm số ca mắc.']);
  });
});

describe('paragraphs', () => {
  const text = (xml: string, parts = {}): string =>
    body(HEAD + TITLE + p('I. MỤC ĐÍCH') + xml, parts)
      .slice(1)
      .join('\n');

  it('tabs, line breaks, hyphens that do not break, soft hyphens', () => {
    const runs =
      '<w:r><w:t>Bệnh</w:t><w:tab/><w:t>dại lây từ chó, mèo sang người và không có thuốc chữa, kinh tế</w:t><w:noBreakHyphen/><w:t>xã hội</w:t></w:r>' +
      '<w:r><w:t> bị thiệt h\u00ADại</w:t><w:softHyphen/><w:t>, </w:t><w:br/><w:t>mọi người phải đề phòng.</w:t></w:r>';
    expect(text(p(runs))).toBe(
      'Bệnh dại lây từ chó, mèo sang người và không có thuốc chữa, kinh tế-xã hội bị thiệt hại, mọi người phải đề phòng.',
    );
  });

  it('fields show what they showed last; references stay as text', () => {
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const xml = p(
      `${r('Theo ')}${field(' REF muc1 \\h ', 'khoản 1 Mục II')}${r(', hoàn thành trước ')}<w:fldSimple w:instr=" DATE ">${r('ngày 05/5/2025')}</w:fldSimple>${r('.')}`,
    );
    expect(text(xml)).toBe('Theo khoản 1 Mục II, hoàn thành trước ngày 05/5/2025.');
  });

  it('links, content controls and smart tags are transparent', () => {
    const xml = p(
      `<w:hyperlink r:id="rId9">${r('Cổng thông tin')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r(' của tỉnh')}</w:sdtContent></w:sdt><w:smartTag>${r(' đăng bài.')}</w:smartTag>`,
    );
    expect(text(xml)).toBe('Cổng thông tin của tỉnh đăng bài.');
  });

  it('foot notes and end notes stand in brackets, and it is said', () => {
    const xml = p(
      `${r('Tiêm cho đàn chó')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' và mèo')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('.')}`,
    );
    const note = (name: string, id: number, words: string, type = ''): string =>
      `<w:${name} w:id="${id}"${type}>${p(words)}</w:${name}>`;
    const parts = {
      footnotes: note('footnote', 0, '', ' w:type="separator"') + note('footnote', 2, 'Theo số liệu năm 2024'),
      endnotes: note('endnote', 1, 'Ước tính'),
    };
    expect(text(xml, parts)).toBe('Tiêm cho đàn chó (Theo số liệu năm 2024) và mèo (Ước tính).');
    expect(ids(HEAD + TITLE + p('I. MỤC ĐÍCH') + xml, parts).filter((id) => id === 'import/footnote')).toHaveLength(2);
  });

  it('tracked changes are taken as accepted, and it is said once', () => {
    const change = 'w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"';
    const xml =
      p(
        `${r('Tiêm cho ')}<w:del ${change}><w:r><w:delText>trâu, bò</w:delText></w:r></w:del><w:ins ${change}>${r('chó, mèo')}</w:ins>${r('.')}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${r('Báo cáo kết quả ')}</w:p>` +
      p('trước ngày 30/5/2025.') +
      p(`<w:moveFrom ${change}>${r('Mang đi.')}</w:moveFrom><w:moveTo ${change}>${r('Mang đến.')}</w:moveTo>`);
    expect(text(xml)).toBe('Tiêm cho chó, mèo.\nBáo cáo kết quả trước ngày 30/5/2025.\nMang đến.');
    expect(ids(HEAD + TITLE + xml).filter((id) => id === 'import/tracked-changes')).toHaveLength(1);
  });

  it('comments are told with their author, at their words', () => {
    const xml = p(
      `${r('Tiêm cho ')}<w:commentRangeStart w:id="3"/>${r('chó, mèo')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>${r('.')}`,
    );
    const { imported } = bring(HEAD + TITLE + p('I. MỤC ĐÍCH') + xml, {
      comments: `<w:comment w:id="3" w:author="Chị Ba">${p('Cả dê?')}</w:comment>`,
    });
    const note = imported.notes.find(({ id }) => id === 'import/comment');
    expect(note?.message).toContain('Chị Ba: Cả dê?');
    expect(imported.kh.slice(note?.place.from, note?.place.to)).toBe('chó, mèo');
    expect(imported.kh).not.toContain('dê');
  });

  it('hidden text and pictures are told', () => {
    const xml = p(`${r('Tiêm.')}${r(' Bí mật.', '<w:vanish/>')}<w:r><w:drawing><pic:pic/></w:drawing></w:r>`);
    expect(text(xml)).toBe('Tiêm.');
    expect(ids(HEAD + TITLE + p('I. MỤC ĐÍCH') + xml)).toEqual(
      expect.arrayContaining(['import/hidden-text', 'import/picture']),
    );
  });
});

describe('tables', () => {
  it('keep merged cells, and their header', () => {
    const table = tbl(
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('Việc')}${tc('Ai')}${tc('Khi nào')}</w:tr>`,
      tr(tc('Tiêm', '<w:vMerge w:val="restart"/>'), tc('Trạm Y tế'), tc('Tháng 3')),
      tr(tc('', '<w:vMerge/>'), tc('Thú y'), tc('Tháng 4')),
      tr(tc('Tổng số', '<w:gridSpan w:val="2"/>'), tc(p('Hai') + p('đợt'))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('Phụ nữ')}${tc('Tháng 5')}</w:tr>`,
    );
    expect(body(HEAD + TITLE + p('I. NỘI DUNG') + table).slice(1)).toEqual([
      '| Việc | Ai | Khi nào |',
      '|---|---|---|',
      '| Tiêm | Trạm Y tế | Tháng 3 |',
      '| ^ | Thú y | Tháng 4 |',
      '| Tổng số | < | Hai đợt |',
      '|  | Phụ nữ | Tháng 5 |',
    ]);
  });

  it('within a table keep their words; a frame of one cell is no table', () => {
    const inner = tbl(tr(tc('Trong một'), tc('Trong hai')));
    expect(
      body(HEAD + TITLE + p('I. NỘI DUNG') + tbl(tr(tc('Ngoài'), tc(p('Trước') + inner + p('Sau'))))).slice(1),
    ).toEqual(['| Ngoài | Trước \\ Trong một \\ Trong hai \\ Sau |']);
    expect(body(HEAD + TITLE + tbl(tr(tc(p('I. NỘI DUNG') + p('Tiêm phòng.')))))).toEqual([
      '# NỘI DUNG',
      'Tiêm phòng.',
    ]);
  });
});

describe('positions', () => {
  it('lead to the paragraph of the file, a line each', () => {
    const { source, imported } = bring(HEAD + TITLE + p('I. MỤC ĐÍCH') + p('Giảm số ca mắc.'));
    const lines = source.split('\n');
    expect(lines.indexOf('I. MỤC ĐÍCH')).toBe(9);
    const at = imported.kh.indexOf('Giảm số ca');
    const place = imported.map.toSource({ from: at, to: at + 10 });
    expect(source.slice(place.from, place.to)).toBe('Giảm số ca');
    expect(source.slice(0, place.from).split('\n').length - 1).toBe(10);
  });
});

describe('several documents in one file', () => {
  it('a decision and its plan', () => {
    const decision =
      HEAD.replace('KH-SYT', 'QĐ-SYT') +
      p('QUYẾT ĐỊNH') +
      p('Ban hành Kế hoạch phòng, chống bệnh dại') +
      p('GIÁM ĐỐC SỞ Y TẾ') +
      p('Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;') +
      p('QUYẾT ĐỊNH:') +
      p('Điều 1. Ban hành Kế hoạch kèm theo Quyết định này.') +
      tbl(tr(tc(p('Nơi nhận:') + p('- Như Điều 3;') + p('- Lưu: VT.')), tc(p('GIÁM ĐỐC') + p('Y Nhung'))));
    const plan =
      HEAD +
      TITLE +
      p('(Kèm theo Quyết định số 45/QĐ-SYT ngày 03/3/2025 của Sở Y tế)') +
      p('I. MỤC ĐÍCH') +
      p('Giảm số ca mắc./.');
    const { imported } = bring(decision + plan);
    expect(imported.kind).toBe('decision-with-plan');
    expect(imported.kh).toContain('kèm theo: Quyết định số 45/QĐ-SYT');
    expect(imported.kh.match(/^# .*/gmu)).toEqual(['# MỤC ĐÍCH']);
    const appendix = imported.kh.slice(imported.kh.indexOf('Phụ lục: QUYẾT ĐỊNH'));
    for (const words of [
      'Số: 45/QĐ-SYT',
      'Điều 1. Ban hành Kế hoạch kèm theo Quyết định này.',
      '- Như Điều 3',
      'Y Nhung',
    ])
      expect(appendix).toContain(words);
  });
});

describe('other programs', () => {
  it('in the manner of Google Docs: every run with its own look, headings by style, lists of bullets', () => {
    const look = '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/><w:rtl w:val="0"/>';
    const run = (text: string, more = ''): string => r(text, `${more}${look}`);
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const xml =
      p(run('KẾ HOẠCH', '<w:b w:val="1"/>')) +
      p(run('Phòng, chống bệnh dại', '<w:b w:val="1"/>')) +
      p(run('I. MỤC ', '<w:b w:val="1"/>') + run('ĐÍCH', '<w:b w:val="1"/>')) +
      p(
        run('Giảm số ', '<w:b w:val="0"/>') + run('ca mắc.'),
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      );
    expect(body(xml, { numbering })).toEqual(['# MỤC ĐÍCH', '- Giảm số ca mắc.']);
  });

  it('in the manner of WPS: VML text boxes without an alternative, bookmarks, proofing marks', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Đường dây nóng: 1900')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const xml =
      TITLE +
      p('I. MỤC ĐÍCH') +
      p(
        `<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:proofErr w:type="spellStart"/>${r('Giảm số ca mắc.')}<w:bookmarkEnd w:id="0"/>${box}`,
      );
    expect(body(xml)).toEqual(['# MỤC ĐÍCH', 'Giảm số ca mắc.', 'Đường dây nóng: 1900']);
  });
});
