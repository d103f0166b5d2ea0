// Documents in which one rule is broken: a rule that finds nothing there proves nothing.

export interface Mutation {
  readonly id: string;
  readonly what: string;
  /** The plan that is spoilt; the one that has everything where absent. */
  readonly of?: string;
  /** Names of the parts that are changed; the document where absent. */
  readonly part?: RegExp;
  readonly change: (xml: string) => string;
}

const STYLES = /^word\/styles\.xml$/;
const SETTINGS = /^word\/(?:document|settings)\.xml$/;

const replaced =
  (from: string | RegExp, to: string) =>
  (xml: string): string =>
    xml.replace(from, to);

/** Changes the style of a name. */
const styled =
  (name: string, from: string | RegExp, to: string) =>
  (xml: string): string =>
    xml.replace(new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>.*?</w:style>`), (style) =>
      style.replace(from, to),
    );

/** Changes the first paragraph with these words. */
const worded =
  (words: string, from: string | RegExp, to: string) =>
  (xml: string): string => {
    const at = xml.indexOf(words);
    const start = xml.lastIndexOf('<w:p>', at);
    const end = xml.indexOf('</w:p>', at);
    return at < 0 ? xml : xml.slice(0, start) + xml.slice(start, end).replace(from, to) + xml.slice(end);
  };

const bold = ['<w:b/>', '<w:b w:val="false"/>'] as const;
const upright = ['<w:i w:val="false"/>', '<w:i/>'] as const;
const size = (points: number) => [/<w:sz w:val="\d+"\/>/, `<w:sz w:val="${points * 2}"/>`] as const;

export const MUTATIONS: readonly Mutation[] = [
  { id: 'P1', what: 'A5', change: replaced('w:w="11906"', 'w:w="8392"') },
  {
    id: 'P1b',
    what: 'the plan turned',
    change: replaced(/<w:pgSz [^>]*>/, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
  },
  { id: 'P2', what: 'left margin of 25 mm', change: replaced('w:left="1701"', 'w:left="1417"') },
  {
    id: 'P3',
    what: 'one slot with another font',
    part: STYLES,
    change: styled('Đoạn', /w:eastAsia="[^"]*"/, 'w:eastAsia="Arial"'),
  },
  {
    id: 'P3',
    what: 'a run in another font',
    change: worded('Trên đây', '<w:r>', '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>'),
  },
  { id: 'P4', what: 'blue', part: STYLES, change: styled('Mục', 'w:val="000000"', 'w:val="0000FF"') },
  {
    id: 'P4',
    what: 'a black stamp',
    part: STYLES,
    change: styled('Dấu chỉ mức độ', 'w:val="FF0000"', 'w:val="000000"'),
  },
  { id: 'P5', what: 'number of 12 points', part: STYLES, change: styled('Số trang', ...size(12)) },
  { id: 'P5', what: 'number at the right', part: STYLES, change: styled('Số trang', '"center"', '"right"') },
  { id: 'P5', what: 'Roman', change: replaced('<w:pgNumType', '<w:pgNumType w:fmt="lowerRoman"') },
  { id: 'P5b', what: 'first page like the others', change: replaced('<w:titlePg/>', '') },
  { id: 'P6', what: 'appendix that goes on counting', change: (xml) => xml.replaceAll('w:start="1"', '') },
  { id: 'H1', what: 'quốc hiệu not bold', part: STYLES, change: styled('Quốc hiệu', ...bold) },
  { id: 'H1', what: 'HOÀ', change: replaced('CỘNG HÒA', 'CỘNG HOÀ') },
  { id: 'H1', what: 'dashes without blanks', change: replaced('Độc lập - Tự do', 'Độc lập-Tự do') },
  {
    id: 'H1b',
    what: 'too narrow',
    change: replaced(/<w:gridCol w:w="\d+"\/><\/w:tblGrid>/, '<w:gridCol w:w="5000"/></w:tblGrid>'),
  },
  {
    id: 'H1c',
    what: 'a line as wide as the column',
    change: replaced(/(Hạnh phúc.*?<w:ind )w:left="\d+" w:right="\d+"/, '$1w:left="0" w:right="0"'),
  },
  {
    id: 'H2',
    what: 'superior bold',
    part: STYLES,
    change: styled('Cơ quan chủ quản', '<w:b w:val="false"/>', '<w:b/>'),
  },
  { id: 'H2', what: 'issuer of 14 points', part: STYLES, change: styled('Cơ quan ban hành', ...size(14)) },
  {
    id: 'H2b',
    what: 'a short line',
    change: replaced(/(XÂY DỰNG<.*?<w:ind )w:left="\d+" w:right="\d+"/, '$1w:left="1700" w:right="1700"'),
  },
  { id: 'H2c', what: 'parted', part: STYLES, change: styled('Cơ quan ban hành', 'w:before="0"', 'w:before="120"') },
  { id: 'H3', what: 'one figure', change: replaced('Số: 07/', 'Số: 7/') },
  { id: 'H3', what: 'blanks', change: replaced('Số: 07/KH-', 'Số: 07/ KH-') },
  { id: 'H4', what: 'month 02 without nought', change: replaced('tháng 02 năm', 'tháng 2 năm') },
  { id: 'H4', what: 'no such day', change: replaced('ngày 05 tháng 02', 'ngày 30 tháng 02') },
  { id: 'H4', what: 'upright', part: STYLES, change: styled('Địa danh, thời gian', '<w:i/>', '<w:i w:val="false"/>') },
  { id: 'H4b', what: 'lower', part: STYLES, change: styled('Địa danh, thời gian', 'w:before="120"', 'w:before="240"') },
  { id: 'H5', what: '12 with 14', part: STYLES, change: styled('Quốc hiệu', ...size(12)) },
  { id: 'H6', what: 'type in small letters', change: replaced('>KẾ HOẠCH<', '>Kế hoạch<') },
  { id: 'H6', what: 'subject with a full stop', change: worded('Kiểm tra cây xanh', 'năm 2026<', 'năm 2026.<') },
  {
    id: 'H6b',
    what: 'whole width',
    change: replaced(/(năm 2026<.*?<w:ind )w:left="\d+" w:right="\d+"/, '$1w:left="0" w:right="0"'),
  },
  {
    id: 'H6c',
    what: 'year alone',
    change: worded('Kiểm tra cây xanh', ' năm 2026<', '</w:t></w:r><w:r><w:br/><w:t>2026<'),
  },
  { id: 'H10', what: 'no box', change: worded('HỎA TỐC', /<w:pBdr>.*<\/w:pBdr>/, '') },
  {
    id: 'H11',
    what: 'at the left',
    change: worded('XEM XONG', /w:left="\d+" w:right="\d+"/, 'w:left="0" w:right="5000"'),
  },
  { id: 'H13', what: 'of 14 points', part: STYLES, change: styled('Liên hệ', ...size(14)) },
  { id: 'B1', what: 'a full stop between bases', change: replaced('18/6/2014;', '18/6/2014.') },
  { id: 'B1b', what: 'a law with its body', change: replaced('Luật Xây dựng', 'Luật Xây dựng của Quốc hội') },
  { id: 'B2', what: 'at the left', part: STYLES, change: styled('Đoạn', '"both"', '"left"') },
  { id: 'B2', what: 'of 12 points', part: STYLES, change: styled('Gạch đầu dòng', ...size(12)) },
  { id: 'B2b', what: 'hanging', part: STYLES, change: styled('Dấu cộng', 'w:firstLine="720"', 'w:hanging="360"') },
  {
    id: 'B2b',
    what: 'a number without indent',
    part: /numbering/,
    change: (xml) => xml.replaceAll('w:firstLine="720"', 'w:firstLine="0"'),
  },
  { id: 'B2c', what: '3 points', part: STYLES, change: styled('Đoạn', 'w:before="120"', 'w:before="60"') },
  { id: 'B2c', what: 'two lines', part: STYLES, change: styled('Đoạn', 'w:line="240"', 'w:line="480"') },
  { id: 'B3', what: 'small letters', change: replaced('>MỤC ĐÍCH<', '>Mục đích<') },
  { id: 'B3b', what: 'number of a title upright', part: STYLES, change: styled('Khoản', ...bold) },
  { id: 'B3c', what: 'letter f', change: replaced('>b) ', '>f) ') },
  { id: 'B3c', what: 'bold', part: STYLES, change: styled('Điểm không tiêu đề', '<w:b w:val="false"/>', '<w:b/>') },
  {
    id: 'B3d',
    what: 'goes on counting in the next part',
    part: /numbering/,
    change: (xml) => xml.replace(/<w:lvlOverride.*?<\/w:lvlOverride>/g, ''),
  },
  { id: 'B3d', what: 'a letter left out', of: 'letters', change: replaced('>đ) ', '>e) ') },
  { id: 'B3e', what: 'colon', change: replaced('>Yêu cầu<', '>Yêu cầu:<') },
  { id: 'B3e', what: 'may stand alone', part: STYLES, change: styled('Khoản', '<w:keepNext/>', '') },
  { id: 'B3f', what: 'at the left', part: STYLES, change: styled('Tên phần', ...bold) },
  { id: 'B4', what: 'no end', change: replaced('thực hiện./.', 'thực hiện.') },
  { id: 'B4', what: 'twice', change: replaced('Các sở phối hợp.', 'Các sở phối hợp./.') },
  { id: 'B4', what: 'twice in an appendix', change: replaced('Ngân sách tỉnh.', 'Ngân sách tỉnh./.') },
  { id: 'T1', what: 'header not repeated', change: replaced('<w:tblHeader/>', '') },
  { id: 'T1', what: 'rows that break', change: replaced(/(TT<.*)<w:cantSplit\/>/, '$1') },
  {
    id: 'T2',
    what: 'too wide',
    change: replaced(
      /<w:gridCol w:w="\d+"\/>(?=<\/w:tblGrid><w:tr><w:trPr><w:cantSplit\/><w:tblHeader)/,
      '<w:gridCol w:w="9000"/>',
    ),
  },
  { id: 'T3', what: 'figures at the left', change: (xml) => xml.replaceAll('<w:jc w:val="right"/>', '') },
  { id: 'T4', what: 'no summary', change: replaced(/<w:tblDescription [^>]*>/, '') },
  { id: 'T5', what: 'of 9 points', part: STYLES, change: styled('Ô bảng', ...size(9)) },
  { id: 'S1', what: 'post not bold', part: STYLES, change: styled('Quyền hạn, chức vụ', ...bold) },
  { id: 'S1b', what: 'KT/', of: 'KT.', change: replaced('KT. GIÁM', 'KT/ GIÁM') },
  { id: 'S1b', what: 'no own post', of: 'TL.', change: worded('CHÁNH VĂN PHÒNG', /<w:r>.*/, '') },
  { id: 'S1c', what: 'a degree', change: replaced('Đỗ Minh Tâm', 'ThS. Đỗ Minh Tâm') },
  { id: 'S1c', what: 'no room', part: STYLES, change: styled('Chữ ký', /w:before="\d+"/, 'w:before="0"') },
  {
    id: 'S1d',
    what: 'one under the other',
    of: 'KT.',
    change: (xml) => xml.replace(/(Nơi nhận:.*?)<\/w:tc>/, '$1</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc>'),
  },
  { id: 'S1e', what: 'text that may be parted', change: worded('Trên đây', '<w:keepNext/>', '') },
  {
    id: 'S1e',
    what: 'foot that may be broken',
    of: 'KT.',
    change: (xml) =>
      xml.slice(0, xml.lastIndexOf('<w:tbl>')) + xml.slice(xml.lastIndexOf('<w:tbl>')).replace('<w:cantSplit/>', ''),
  },
  {
    id: 'S1f',
    what: 'a long line',
    of: 'TUQ.',
    change: worded('GIÁM ĐỐC SỞ', /<w:br\/>/g, '<w:t xml:space="preserve"> </w:t>'),
  },
  { id: 'N1', what: 'upright label', part: STYLES, change: styled('Nơi nhận', '<w:i/>', '<w:i w:val="false"/>') },
  { id: 'N1b', what: 'without ;', change: worded('UBND tỉnh', /(>|\))(;)</, '$1<') },
  { id: 'N1b', what: 'of 12 points', part: STYLES, change: styled('Dòng nơi nhận', ...size(12)) },
  { id: 'N1c', what: './.', change: replaced('HTKT.', 'HTKT./.') },
  { id: 'A1', what: '13 points', part: STYLES, change: styled('Phụ lục', ...size(13)) },
  { id: 'A1', what: 'Arabic', change: worded('>Phụ lục <', '>I<', '>1<') },
  { id: 'A1b', what: 'small letters', change: replaced('DANH MỤC TUYẾN', 'Danh mục tuyến') },
  { id: 'A1c', what: 'upright', part: STYLES, change: styled('Kèm theo phụ lục', '<w:i/>', '<w:i w:val="false"/>') },
  { id: 'A1c', what: 'no issuer', change: (xml) => xml.replace(/ của Sở Xây dựng\)/, ')') },
  {
    id: 'A1d',
    what: 'not mentioned',
    change: (xml) => {
      const end = xml.indexOf('<w:sectPr>');
      return xml.slice(0, end).replaceAll('Phụ lục', 'Bảng') + xml.slice(end);
    },
  },
  {
    id: 'K1',
    what: 'upright',
    of: 'with a decision',
    part: STYLES,
    change: styled('Kèm theo', ...([`<w:i/>`, upright[0]] as const)),
  },
  { id: 'W1', what: 'no style', change: worded('Trên đây', /<w:pStyle [^>]*>/, '') },
  { id: 'W1', what: 'direct indent', change: worded('Trên đây', '</w:pPr>', '<w:ind w:firstLine="720"/></w:pPr>') },
  { id: 'W2', what: 'English', part: STYLES, change: replaced('w:val="vi-VN"', 'w:val="en-US"') },
  { id: 'W2', what: 'NFD', change: (xml) => xml.replace('Trên đây', 'Trên đây'.normalize('NFD')) },
  {
    id: 'W3',
    what: 'number typed',
    change: replaced(/<w:numPr>.*?<\/w:numPr>(.*?)<w:r>/, '$1<w:r><w:t xml:space="preserve">I. </w:t></w:r><w:r>'),
  },
  { id: 'W3', what: 'outside the outline', part: STYLES, change: styled('Mục', /<w:outlineLvl [^>]*>/, '') },
  { id: 'W4', what: 'leads nowhere', change: (xml) => xml.replace(/w:name="_Ref0+1"/, 'w:name="_Other"') },
  {
    id: 'W4',
    what: 'shows another number',
    change: replaced(/(REF _Ref\d+ \\n \\h .*?"separate"\/><\/w:r><w:r><w:t xml:space="preserve">)\w+/, '$1X'),
  },
  { id: 'W5', what: 'another number', part: /^docProps\/custom/, change: replaced('>07<', '>08<') },
  { id: 'W5', what: 'another signer', part: /^docProps\/custom/, change: replaced('Đỗ Minh Tâm', 'Lê Văn A') },
  { id: 'W6', what: 'paragraph', change: replaced(/(<w:pStyle [^>]*>)(<w:widowControl\/>)/, '$2$1') },
  { id: 'W6', what: 'table', change: replaced(/(<w:tblW [^>]*>)(.*?)(<w:tblLayout [^>]*>)/, '$3$2$1') },
  { id: 'W6', what: 'style', part: STYLES, change: styled('Mục', /(<w:pPr>.*<\/w:pPr>)(<w:rPr>.*<\/w:rPr>)/, '$2$1') },
  { id: 'W6', what: 'section', change: replaced(/(<w:pgSz [^>]*>)(<w:pgMar [^>]*>)/, '$2$1') },
  { id: 'W6', what: 'an element of no one', change: replaced('<w:widowControl/>', '<w:widow/>') },
  {
    id: 'W7',
    what: 'an id twice',
    change: (xml) =>
      xml.replaceAll(/<w:bookmarkStart w:name="([^"]+)" w:id="\d+"/g, '<w:bookmarkStart w:name="$1" w:id="1"'),
  },
  {
    id: 'W7',
    what: 'even pages like no others',
    part: SETTINGS,
    change: replaced('<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>'),
  },
];
