// What Word puts on the clipboard.
import { describe, expect, it } from 'vitest';
import { bring, item, lines, texts, word } from './kit';

describe('lists of Word', () => {
  it('have their labels as text', () => {
    const html = word(
      `<p class=MsoNormal><b>I. NHIỆM VỤ</b></p>
      ${item('1.', 'l0 level1 lfo1', '<b>Trồng cây ven đường</b>')}
      ${item('a)', 'l0 level2 lfo1', 'Chọn giống cây bản địa;')}
      ${item('b)', 'l0 level2 lfo1', 'Đào hố trước mùa mưa.')}
      ${item('2.', 'l0 level1 lfo1', '<b>Chăm sóc</b>')}
      ${item('-', 'l1 level1 lfo2', 'Tưới mỗi tuần hai lần.')}`,
    );
    expect(lines(html)).toEqual([
      '# NHIỆM VỤ',
      '## Trồng cây ven đường',
      'a) Chọn giống cây bản địa;',
      'b) Đào hố trước mùa mưa.',
      '## Chăm sóc',
      '- Tưới mỗi tuần hai lần.',
    ]);
  });

  it('have bullets of symbol fonts by their level', () => {
    const html = word(
      item('·', 'l0 level1 lfo1', 'Phát thanh hằng ngày.', 'Symbol') +
        item('o', 'l0 level2 lfo1', 'Buổi sáng.', 'Courier New') +
        item('Ø', 'l1 level1 lfo2', 'Treo băng rôn.', 'Wingdings') +
        item('+', 'l1 level2 lfo2', 'Ở cổng chợ.'),
    );
    expect(lines(html)).toEqual(['- Phát thanh hằng ngày.', '  + Buổi sáng.', '- Treo băng rôn.', '  + Ở cổng chợ.']);
  });

  it('whose levels come again begin anew', () => {
    const html = word(
      item('1.', 'l0 level1 lfo1', 'Giao tổ dân phố vận động.') +
        item('·', 'l0 level2 lfo1', 'Từng ngõ.', 'Symbol') +
        item('·', 'l0 level2 lfo1', 'Từng nhà.', 'Symbol'),
    );
    expect(lines(html)).toEqual(['1. Giao tổ dân phố vận động.', '- Từng ngõ.', '- Từng nhà.']);
  });
});

describe('paragraphs of Word', () => {
  it('are drawn together from the lines of the file, with soft breaks as lines', () => {
    expect(
      texts(word('<p class=MsoNormal>Dọn vệ\r\nsinh   khu\r\n\tphố.</p><p>Các hộ\r\ncó mặt<br>\r\ntrước 7 giờ.</p>')),
    ).toEqual(['Dọn vệ sinh khu phố.', 'Các hộ có mặt trước 7 giờ.']);
  });

  it('keep words whose letters stand in several spans, and part those with hard blanks', () => {
    const html =
      '<p><span>Quét </span><span>đ</span><span>ường</span>&nbsp; làng<o:p>&nbsp;</o:p></p><p><o:p>&nbsp;</o:p></p>';
    expect(texts(word(html))).toEqual(['Quét đường làng']);
  });

  it('have headings by element, by outline and by bold; what is bold by style too', () => {
    const html = word(`<h1>MỤC TIÊU<o:p></o:p></h1><p>Sạch đẹp.</p>
      <p class=Muc style='mso-outline-level:2'>Mục tiêu cụ thể</p><p>Mọi ngõ có thùng rác.</p>
      <p><span style='font-weight:bold'>1. Kinh phí</span></p><p>Tự nguyện.</p>`);
    expect(lines(html)).toEqual([
      '# MỤC TIÊU',
      'Sạch đẹp.',
      '## Mục tiêu cụ thể',
      'Mọi ngõ có thùng rác.',
      '## Kinh phí',
      'Tự nguyện.',
    ]);
  });

  it('have no style sheet, no title and no conditional comment in them', () => {
    const html = `<title>Tiêu đề</title>${word('<p>Chữ.</p><!--[if supportFields]><span>TRƯỜNG</span><![endif]-->')}<script>mã()</script>`;
    expect(texts(html)).toEqual(['Chữ.']);
  });

  it('are read between the marks of the fragment only', () => {
    const clip = `Version:1.0\r\nStartHTML:0000000105\r\n${word('<p>Chữ.</p>')}`;
    expect(texts(clip)).toEqual(['Chữ.']);
  });

  it('in fonts of TCVN3 become Unicode', () => {
    const html = word(`<p><span style='font-family:".VnTime"'>KÕ ho¹ch lµm s¹ch ®\u00adêng</span></p>`);
    expect(texts(html)[0]).toBe('Kế hoạch làm sạch đường');
    expect(bring(html).notes.map(({ id }) => id)).toContain('import/converted');
  });

  it('in capitals by style are capitals', () => {
    expect(texts(word('<p><span style="text-transform:uppercase">Phụ trách</span> chung</p>'))).toEqual([
      'PHỤ TRÁCH chung',
    ]);
  });
});

describe('what Word says beside the text', () => {
  it('is told: hidden text, changes, comments, pictures', () => {
    const html = word(`<p>Họp dân<span style='display:none;mso-hide:all'> kín</span>
      <del cite="mailto:Lan" datetime="2025-03-01T00:00">hôm qua</del><ins cite="mailto:Lan" datetime="2025-03-01T00:00">hôm nay</ins>.</p>
      <p>Ghi biên bản<a class=msocomanchor href="#_msocom_1"><span class=MsoCommentReference>[L1]</span></a>. <img src="file:///c:/anh.png"></p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p>Ai ghi?</p></div></div>`);
    const { kh, notes } = bring(html);
    expect(kh).toBe('Họp dân hôm nay.\n\nGhi biên bản.\n');
    expect(notes.map(({ id }) => id).sort()).toEqual([
      'import/comment',
      'import/hidden-text',
      'import/picture',
      'import/tracked-changes',
    ]);
    expect(notes.map(({ message }) => message).join('\n')).toMatch(/kín[\s\S]*Ai ghi\?|Ai ghi\?[\s\S]*kín/);
  });
});
