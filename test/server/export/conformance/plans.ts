// The plans that the rules are tried on: the samples, and one of each form that the samples lack.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDirectory } from '../../../../server/src/directory';
import type { Look } from '../../../../server/src/directory/settings';
import { loadSettings } from '../../../../server/src/directory/settings-load';
import { exportPlan } from '../../../../server/src/export';
import { analyseText } from '../../../../server/src/plan/analyse';

export interface TriedPlan {
  readonly name: string;
  readonly source: string;
  readonly look?: Look;
}

const SAMPLES = path.join(import.meta.dirname, '../../../../samples');
/** Written with mistakes. */
const FAULTY = 'co-loi.kh';

export const samples: readonly TriedPlan[] = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.kh') && name !== FAULTY)
  .sort()
  .map((name) => ({ name, source: readFileSync(path.join(SAMPLES, name), 'utf8') }));

const HEAD: Readonly<Record<string, string>> = {
  'cơ quan chủ quản': 'Ủy ban nhân dân tỉnh Gia Lai',
  'cơ quan': 'Sở Xây dựng',
  số: '7/KH-SXD',
  'địa danh': 'Gia Lai',
  ngày: '5/2/2026',
  'trích yếu': 'Kiểm tra cây xanh đường phố trước mùa mưa bão năm 2026',
};

const SIGNED = 'GIÁM ĐỐC\nĐỗ Minh Tâm';

/** A plan of the usual form with another head, text, signature or end. */
function plan(
  over: {
    readonly head?: Readonly<Record<string, string | undefined>>;
    readonly text?: string;
    readonly signed?: string;
    readonly end?: string;
  } = {},
): string {
  const head = Object.entries({ ...HEAD, ...over.head }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const text =
    over.text ??
    '# Mục đích\n\n1. Phát hiện cây nguy hiểm để xử lý kịp thời.\n2. Không để ảnh hưởng giao thông.\n\n# Tổ chức thực hiện\n\n## Sở Xây dựng\n\na) Lập danh sách.\nb) Kiểm tra từng tuyến đường.';
  return `---\n${head.join('\n')}\n---\n\nSở Xây dựng ban hành Kế hoạch như sau:\n\n${text}\n\nTrên đây là Kế hoạch, đề nghị các đơn vị thực hiện.\n\nNơi nhận:\n- UBND tỉnh (b/c)\n- Các phòng thuộc Sở\n- Lưu: VT, HTKT\n\nKý:\n${over.signed ?? SIGNED}\n${over.end ?? ''}`;
}

const LONG_TABLE = `| TT | Tuyến đường | Số cây | Kinh phí | Ghi chú |\n|---|---|---|---|---|\n${Array.from(
  { length: 40 },
  (_, i) =>
    `| ${i + 1} | Đường Số ${i + 1}, đoạn từ ngã tư đến cuối tuyến | ${120 + i * 7} | 1.${100 + i},5 | Cây cổ thụ |`,
).join('\n')}`;

const RICH = plan({
  head: {
    'căn cứ':
      '\n  - Luật Xây dựng ngày 18/6/2014\n  - Nghị định số 64/2010/NĐ-CP ngày 11/6/2010 của Chính phủ về quản lý cây xanh đô thị',
    'mức độ khẩn': 'Hỏa tốc',
    'mức độ mật': 'Mật',
    'dự thảo': 'lần 3',
    'lưu hành': 'Xem xong trả lại',
    'liên hệ': 'Số 1 đường Trần Phú; thư điện tử: sxd@gialai.gov.vn',
  },
  text: `Phần: Quy định chung

# Mục đích (#muc-dich)

## Đối với thành phố: Không để cây đổ.

## Yêu cầu

### Đúng hạn

#### Tuần đầu

- Lập danh sách theo #danh-muc.
  + Chụp ảnh từng cây.

e) Mục ghi chữ cái.

### Đúng cách

3. Theo khoản ghi tại #muc-dich.

Phần: Tổ chức

# Phân công

1. Sở Xây dựng chủ trì, xem #kinh-phi.
2. Các sở phối hợp.

| Nội dung | Số lượng | Tỷ lệ |
|---|---|---|
| Cây xanh | 1.250 | 97,5% |
| Bồn hoa | 36 | 2,5% |
`,
  end: `
Phụ lục: Danh mục tuyến đường (#danh-muc; ngang)

${LONG_TABLE}

Phụ lục: Kinh phí (#kinh-phi)

# Nguồn

1. Ngân sách tỉnh.

# Mức chi

Theo quy định.
`,
});

export const variants: readonly TriedPlan[] = [
  { name: 'all together', source: RICH },
  { name: 'TM.', source: plan({ signed: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Hoa' }) },
  { name: 'TM. KT.', source: plan({ signed: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Hoa' }) },
  { name: 'KT.', source: plan({ signed: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Hoa' }) },
  { name: 'TL.', source: plan({ signed: 'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLê Thị Hoa' }) },
  {
    name: 'TUQ.',
    source: plan({ signed: 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH GIA LAI\nLê Thị Hoa' }),
  },
  { name: 'Q.', source: plan({ signed: 'Q. GIÁM ĐỐC\nLê Thị Hoa' }) },
  { name: 'further title', source: plan({ signed: 'TM. BAN TỔ CHỨC\nTRƯỞNG BAN\nGiám đốc Sở Xây dựng\nLê Thị Hoa' }) },
  { name: 'two signers', source: plan({ signed: `${SIGNED}\n\nKý:\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Thị Thu Hà` }) },
  { name: 'no superior', source: plan({ head: { 'cơ quan chủ quản': undefined, 'cơ quan': 'Bộ Xây dựng' } }) },
  {
    name: 'long names',
    source: plan({
      head: {
        'cơ quan chủ quản': 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
        'cơ quan': 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp khu vực phía Đông',
        'trích yếu':
          'Tăng cường phối hợp giữa các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh trong công tác phòng, chống thiên tai và tìm kiếm cứu nạn, bảo vệ công trình thủy lợi, đê điều trên địa bàn giai đoạn 2026 - 2030',
        'địa danh': 'Thành phố Hồ Chí Minh',
        ngày: '29/10/2026',
      },
    }),
  },
  { name: 'blanks', source: plan({ head: { số: '/KH-SXD', ngày: '2026', 'địa danh': undefined } }) },
  { name: 'nothing', source: 'Một đoạn.\n' },
  {
    name: 'bodies absent',
    source: plan({ head: { 'cơ quan chủ quản': undefined, 'cơ quan': undefined, 'trích yếu': undefined } }),
  },
  {
    name: 'with a decision',
    source: plan({
      head: {
        'kèm theo': 'Quyết định số 15/QĐ-SXD ngày 05/02/2026 của Giám đốc Sở Xây dựng',
        số: undefined,
        ngày: undefined,
      },
    }),
  },
  {
    name: 'with its decision',
    source: plan({
      head: {
        'kèm theo': 'Quyết định số 15/QĐ-SXD ngày 05/02/2026 của Giám đốc Sở Xây dựng',
        số: undefined,
        ngày: undefined,
      },
      end: '\nPhụ lục: Quyết định\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Thi hành.\n\nNơi nhận:\n- Như Điều 2\n- Lưu: VT\n\nKý:\nGIÁM ĐỐC\nĐỗ Minh Tâm\n',
    }),
  },
  {
    name: 'table at the end',
    source:
      `---\ncơ quan: Sở Xây dựng\n---\n# Nội dung\n\nXem Phụ lục.\n\nPhụ lục: Phân công\n\n(bảng phân công)\n\n`.replace(
        'Xem Phụ lục.',
        'Xem Phụ lục.\n\n- Lập danh sách cây. (hạn: 5/9/2026; chủ trì: Sở Xây dựng)\n- Báo cáo. (hạn: 12/10/2026; sản phẩm: Báo cáo)\n\n| Việc | Ngày |\n|---|---|\n| Họp | 5/9/2026 |',
      ),
  },
  {
    name: 'skipped levels',
    source: plan({
      text: '1. Khoản trước mục.\n2. Khoản nữa.\n\n# Mục\n\n1.1. Dưới mục không có khoản.\n\na) Điểm.\n\n# Mục nữa\n\n2. Khoản.',
    }),
  },
  {
    name: 'letters',
    source: plan({
      text: `# Danh sách\n\n${Array.from({ length: 24 }, (_, i) => `a) Việc thứ ${i + 1}.`).join('\n\n')}`,
    }),
  },
  {
    name: 'look: 13, 25/25/35/20, 10 mm, 12 pt, 1,5',
    source: RICH,
    look: {
      fontSize: 13,
      marginTop: 25,
      marginBottom: 25,
      marginLeft: 35,
      marginRight: 20,
      firstLineIndent: 10,
      paragraphSpacing: 12,
      lineSpacing: 1.5,
    },
  },
];

const settings = loadSettings(
  readFileSync(path.join(SAMPLES, 'kehoach.yaml'), 'utf8'),
  path.join(SAMPLES, 'kehoach.yaml'),
).settings;

const made = new Map<TriedPlan, Promise<Uint8Array>>();

/** The .docx of a plan, written once. */
export function docxOf(plan: TriedPlan): Promise<Uint8Array> {
  const bytes = made.get(plan) ?? written(plan);
  made.set(plan, bytes);
  return bytes;
}

async function written({ source, look }: TriedPlan): Promise<Uint8Array> {
  const directory = createDirectory(look ? { ...settings, look } : settings);
  const bytes = await exportPlan(analyseText(source, { directory }), 'docx');
  if (typeof bytes === 'string') throw new Error('no bytes');
  return bytes;
}
