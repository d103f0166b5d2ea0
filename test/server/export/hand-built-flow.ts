// A flow made by hand: two columns, titles, levels, a merged table, a landscape appendix, live references.
import type { Flow, FlowBlock, Paragraph, Run } from '../../../server/src/layout/flow';
import { centred, shortRule } from '../../../server/src/layout/lines';
import { textWidth } from '../../../server/src/layout/metrics';
import { pageSetup, textAreaWidth } from '../../../server/src/layout/page';
import { type StyleName, stylesOf } from '../../../server/src/layout/styles';
import { mm } from '../../../server/src/layout/units';

const styles = stylesOf();
const page = pageSetup();
const width = textAreaWidth(page);

export function text(words: string): Run {
  return { kind: 'text', text: words };
}

export function line(style: StyleName, ...runs: (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style, runs: runs.map((run) => (typeof run === 'string' ? text(run) : run)) };
}

const motto = 'Độc lập - Tự do - Hạnh phúc';
const subject = centred('Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025', 'Trích yếu', styles, width * 0.86);
const issuer = centred('Sở Nông nghiệp và Môi trường', 'Cơ quan ban hành', styles, mm(65), { capitals: true });
const long =
  'Bảo đảm an toàn công trình, tính mạng và tài sản của Nhân dân vùng hạ du; phát hiện kịp thời các hư hỏng để xử lý trước mùa mưa lũ, không để bị động, bất ngờ trong mọi tình huống.';

const blocks: FlowBlock[] = [
  {
    kind: 'columns',
    role: 'head',
    widths: [mm(65), mm(100)],
    together: true,
    rows: [
      [
        [line('Cơ quan chủ quản', 'UBND TỈNH NINH BÌNH'), issuer.paragraph, shortRule(issuer.longest, mm(65))],
        [
          line('Quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          line('Tiêu ngữ', motto),
          { kind: 'rule', length: textWidth(motto, 14, { bold: true }), within: mm(100) },
        ],
      ],
      [
        [line('Số, ký hiệu', 'Số:      /KH-SNNMT'), { ...line('Dấu chỉ mức độ', 'KHẨN'), boxed: mm(22) }],
        [line('Địa danh, thời gian', 'Ninh Bình, ngày 05 tháng 8 năm 2025')],
      ],
    ],
  },
  line('Tên loại', 'KẾ HOẠCH'),
  subject.paragraph,
  shortRule(subject.longest, width),
  line('Căn cứ', 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;'),
  line('Đoạn', 'Sở Nông nghiệp và Môi trường ban hành Kế hoạch như sau:'),
  line('Mục', { kind: 'text', text: 'I', bookmark: '_Ref000000001' }, '. MỤC ĐÍCH, YÊU CẦU'),
  line('Khoản', '1. Mục đích'),
  ...Array.from({ length: 12 }, () => line('Gạch đầu dòng', '- ', long)),
  line('Khoản', '2. Yêu cầu'),
  line('Khoản 1.1', '2.1. Đối với chủ đập'),
  line('Điểm không tiêu đề', 'a) Thực hiện nội dung tại Mục ', {
    kind: 'reference',
    text: 'I',
    target: '_Ref000000001',
  }),
  line('Dấu cộng', '+ ', long),
  {
    kind: 'table',
    widths: [mm(15), mm(100), mm(50)],
    headerRows: 1,
    rows: [
      ['TT', 'Nội dung', 'Thời gian'].map((words, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        paragraphs: [line('Tiêu đề bảng', words)],
      })),
      [
        { column: 0, columnSpan: 1, rowSpan: 2, paragraphs: [line('Ô bảng', '1')] },
        { column: 1, columnSpan: 2, rowSpan: 1, paragraphs: [line('Ô bảng', 'Rà soát hồ sơ')] },
      ],
      [
        { column: 1, columnSpan: 1, rowSpan: 1, paragraphs: [line('Ô bảng', 'Kiểm tra hiện trường')] },
        { column: 2, columnSpan: 1, rowSpan: 1, paragraphs: [line('Ô bảng', '8/2025')] },
      ],
    ],
  },
  { ...line('Đoạn', 'Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện./.'), keepNext: true },
  {
    kind: 'columns',
    role: 'foot',
    widths: [mm(74), mm(91)],
    together: true,
    rows: [
      [
        [
          line('Nơi nhận', 'Nơi nhận:'),
          line('Dòng nơi nhận', '- UBND tỉnh (b/c);'),
          line('Dòng nơi nhận', '- Lưu: VT.'),
        ],
        [
          line('Quyền hạn, chức vụ', 'KT. GIÁM ĐỐC'),
          line('Quyền hạn, chức vụ', 'PHÓ GIÁM ĐỐC'),
          line('Chữ ký'),
          line('Họ và tên', 'Trần Văn B'),
        ],
      ],
    ],
  },
];

/** @param over parts of the plan's section to change */
export function handBuiltFlow(over: { readonly blocks?: readonly FlowBlock[] } = {}): Flow {
  return {
    properties: {
      title: 'Kế hoạch Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025',
      subject: 'Kiểm tra an toàn hồ chứa nước trước mùa mưa lũ năm 2025',
      issuer: 'Sở Nông nghiệp và Môi trường',
      typeName: 'Kế hoạch',
      number: '',
      symbol: 'KH-SNNMT',
      date: '2025-08-05',
      signer: 'Trần Văn B',
      position: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
    },
    styles,
    sections: [
      {
        kind: 'plan',
        page,
        blocks: over.blocks ?? blocks,
        firstFooter: [line('Liên hệ', 'Địa chỉ: số 1 đường Tràng An; điện thoại: 0229.123.456')],
      },
      {
        kind: 'appendix',
        page: pageSetup({}, true),
        blocks: [line('Phụ lục', 'Phụ lục'), line('Tên phụ lục', 'DANH MỤC HỒ CHỨA'), line('Đoạn', 'Không có./.')],
        firstFooter: [],
      },
    ],
  };
}
