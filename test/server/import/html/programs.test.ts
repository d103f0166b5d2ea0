// What other programs put on the clipboard: Excel, LibreOffice, Google Docs, browsers.
import { describe, expect, it } from 'vitest';
import { lines, texts } from './kit';

describe('Excel', () => {
  const sheet = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15">
    <style>.xl65 {mso-number-format:"\\@"; white-space:nowrap;}</style></head><body link="#0563C1">
    <table border=0 cellpadding=0 style='border-collapse:collapse'>
    <!--StartFragment--> <col width=64 span=3>
     <tr height=20><td class=xl65 width=64>STT</td><td class=xl65>Tên đường</td><td class=xl65>Chiều dài (m)</td></tr>
     <tr height=0 style='display:none'><td>ẩn</td><td></td><td></td></tr>
     <tr height=20><td align=right x:num>1</td><td rowspan=2 style='mso-ignore:colspan'>Đường Lê Lợi</td><td align=right x:num="1250">1.250</td></tr>
     <tr height=20><td align=right>2</td><td align=right>800<br>  900</td></tr>
     <tr height=20><td colspan=2>Cộng</td><td align=right>2.050</td></tr>
    <!--EndFragment--> </table></body></html>`;

  it('gives a table, with merged cells; hidden rows are left out', () => {
    expect(lines(sheet)).toEqual([
      '| STT | Tên đường | Chiều dài (m) |',
      '|---|---|---|',
      '| 1 | Đường Lê Lợi | 1.250 |',
      '| 2 | ^ | 800 \\ 900 |',
      '| Cộng | < | 2.050 |',
    ]);
  });

  it('of one cell gives its words', () => {
    expect(lines('<table><!--StartFragment--><tr><td>Xã Tân Lập</td></tr><!--EndFragment--></table>')).toEqual([
      'Xã Tân Lập',
    ]);
  });

  it('may give rows without their table', () => {
    expect(texts('<tr><td>a<td>b<tr><td>c<td>d')).toEqual(['a | b\nc | d']);
  });
});

describe('LibreOffice', () => {
  it('gives lists that go on behind running text', () => {
    const html = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
      <style type="text/css">p { line-height: 115% }</style></head><body lang="vi-VN" dir="ltr">
      <ol type="I"><li><p><font face="Times New Roman, serif"><b>NHIỆM VỤ</b></font></p>
      <ol><li><p><b>Vệ sinh
      đường làng</b></p></ol></ol>
      <p>Quét dọn chiều thứ Sáu.</p>
      <ol type="I"><ol start="2"><li><p><b>Cây xanh</b></p>
        <ol><li><p><b>Trồng mới</b></p></ol></ol></ol>
      <p>Trồng cây sao đen.</p>
      <ol type="I"><ol><ol start="2"><li><p><b>Chăm sóc</b></p></ol></ol></ol>
      <p>Tưới cây.</p></body></html>`;
    expect(lines(html)).toEqual([
      '# NHIỆM VỤ',
      '## Vệ sinh đường làng',
      'Quét dọn chiều thứ Sáu.',
      '## Cây xanh',
      '### Trồng mới',
      'Trồng cây sao đen.',
      '### Chăm sóc',
      'Tưới cây.',
    ]);
  });
});

describe('Google Docs', () => {
  it('has its bold in styles, within an element that is bold in name only', () => {
    const span = (text: string, weight: number): string =>
      `<span style="font-size:13pt;font-weight:${weight};white-space:pre;white-space:pre-wrap;">${text}</span>`;
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><h2 dir="ltr">${span('Phân công', 400)}</h2>
      <p dir="ltr" role="presentation">${span('Tổ trưởng:', 700)}${span(' phụ trách chung.', 400)}</p>
      <ol><li dir="ltr" style="list-style-type:upper-roman;font-weight:400" aria-level="1"><p dir="ltr">${span('TIẾN ĐỘ', 700)}</p></li>
      <ol><li dir="ltr" style="list-style-type:decimal" aria-level="2"><p>${span('Xong móng trong tháng 3.', 400)}</p></li>
      <li style="list-style-type:lower-alpha" value="3"><p>${span('Nghiệm thu từng phần.', 400)}</p></li></ol></ol><br>
      <ul><li style="list-style-type:disc">${span('Cát', 400)}<ul><li style="list-style-type:circle">${span('vàng', 400)}</li></ul></li></ul></b>`;
    expect(texts(html)).toEqual([
      'Phân công',
      'Tổ trưởng: phụ trách chung.',
      'I. TIẾN ĐỘ',
      '1. Xong móng trong tháng 3.',
      'c) Nghiệm thu từng phần.',
      '- Cát',
      '+ vàng',
    ]);
    expect(lines(html)).toContain('**Tổ trưởng:** phụ trách chung.');
  });
});

describe('browsers', () => {
  it('number as lists say: start, value, none', () => {
    expect(
      texts(
        '<ol start=4><li>Một.<li>Hai.<ol><li>Trong.</ol><li value=9>Ba.</ol><ol style="list-style:none"><li>Không số.</ol><ul style="list-style-type:square"><li>Gạch</ul>',
      ),
    ).toEqual(['4. Một.', '5. Hai.', '5.1. Trong.', '9. Ba.', 'Không số.', '- Gạch']);
  });

  it('give the label to the first paragraph of an item', () => {
    expect(texts('<ul><li><p>Họp xóm.</p><p>Ghi biên bản.</p></li><li></li><li>Ký.</li></ul>')).toEqual([
      '- Họp xóm.',
      'Ghi biên bản.',
      '- Ký.',
    ]);
  });

  it('part paragraphs by two breaks of line', () => {
    expect(texts('<div>Dọn kênh mương.<br><br>Nạo vét cống.</div>')).toEqual(['Dọn kênh mương.', 'Nạo vét cống.']);
  });

  it('leave out what is not shown', () => {
    expect(
      texts(
        '<style>p{}</style><p>Hiện.<span style="display:none">ẩn</span><span hidden>ẩn</span></p><script>ẩn</script><template>ẩn</template><p style="visibility: hidden">ẩn</p><svg><text>ẩn</text></svg>',
      ),
    ).toEqual(['Hiện.']);
  });

  it('keep what is struck out by a page, and the words of links', () => {
    expect(texts('<p><del>Cũ</del> <a href="https://x.vn/a">mới</a></p>')).toEqual(['Cũ mới']);
  });

  it('whose page has lines only, as of a PDF, are read as plain text', () => {
    const shown = [
      'Ủy ban phường giao các tổ dân phố vận động nhân dân',
      'dọn dẹp vệ sinh khu vực mình ở, trồng thêm hoa dọc',
      'các tuyến đường chính và giữ gìn cảnh quan chung',
      'sạch đẹp trong cả năm.',
    ];
    const html = `<div>${shown.join('<br role="presentation">')}</div>`;
    expect(texts(html, shown.join('\n'))).toEqual([shown.join(' ')]);
  });

  it('have a header where a table has one', () => {
    const cells = '<tr><td>1<td>x</tr><tr><td>2<td>y</tr>';
    expect(lines(`<table><thead><tr><td>Số<td>Tên</thead><tbody>${cells}</table>`)[1]).toBe('|---|---|');
    expect(lines(`<table><tr><th>Số<th>Tên</tr>${cells}</table>`)[1]).toBe('|---|---|');
    expect(lines(`<table><tr><td>Số<td>Tên</tr>${cells}</table>`)[1]).toBe('| 1 | x |');
  });

  it('align columns', () => {
    const table = '<table><tr><th>Tên<th>Số<tr><td>a<td style="text-align:right">1<tr><td>b<td align=right>2</table>';
    expect(lines(table)[1]).toBe('|---|---:|');
  });
});
