// Texts with cursors in them: `<|>` stands where the cursor is.
import { readdirSync, readFileSync } from 'node:fs';
import { describe } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-types';
import { analyseText } from '../../../server/src/plan/analyse';
import type { AnalysedPlan } from '../../../server/src/plan/model';

export interface Marked {
  readonly plan: AnalysedPlan;
  /** One for each cursor, in the order of the text. */
  readonly cursors: readonly Position[];
  /** The first cursor. */
  readonly cursor: Position;
  /** The words of a range. */
  words(range: Range): string;
}

const CURSOR = '<|>';

/** Analyses a text, its cursors taken out. */
export function marked(text: string): Marked {
  const offsets: number[] = [];
  let clean = '';
  for (const part of text.split(CURSOR)) {
    clean += part;
    offsets.push(clean.length);
  }
  offsets.pop();
  const plan = analyseText(clean);
  const cursors = offsets.map((offset) => plan.lines.position(offset));
  return { plan, cursors, cursor: cursors[0] ?? { line: 0, character: 0 }, words: (range) => wordsOf(plan, range) };
}

/** The words of a range. */
export function wordsOf({ lines, tree }: AnalysedPlan, { start, end }: Range): string {
  return tree.text.slice(lines.offset(start), lines.offset(end));
}

/** Runs tests with both ends of line; `text` gives a text its ends. */
export function inBothLineEnds(run: (text: (lf: string) => string) => void): void {
  describe.each([
    ['LF', (lf: string): string => lf],
    ['CRLF', (lf: string): string => lf.replaceAll('\n', '\r\n')],
  ])('with %s', (_name, text) => run(text));
}

/** The samples by name. */
export const SAMPLES: readonly (readonly [name: string, text: string])[] = readdirSync('samples')
  .filter((name) => name.endsWith('.kh'))
  .map((name) => [name, readFileSync(`samples/${name}`, 'utf8')]);

/** A whole plan with one of everything. */
export const PLAN = `---
cơ quan: Sở Y tế
số: 8/KH-SYT
địa danh: Lào Cai
ngày: 9/2/2026
trích yếu: Khám sức khỏe học sinh
  năm 2026
thời gian: 01/3/2026 - 31/5/2026
căn cứ:
  - Luật Khám bệnh, chữa bệnh ngày 09/01/2023
  - Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh
---

// người soạn: Phòng Nghiệp vụ
// hỏi lại số trường

Thực hiện Kế hoạch số 15/KH-UBND, Sở Y tế ban hành kế hoạch như sau:

# Mục đích, yêu cầu

## Mục đích

- Phát hiện sớm bệnh học đường,
khám đủ lịch.

## Thời gian: Từ tháng 3/2026 đến hết tháng 5/2026.

# Tổ chức thực hiện (#to-chuc)

## @SGDĐT

- Lập danh sách học sinh. (hạn: 28/2/2026)
  + Theo mẫu tại #mau.

1. Giao @SNV kiểm tra theo #to-chuc. (#kiem-tra; hạn: 10/4/2026; phối hợp: Sở Tài chính)

| TT | Trường | Số học sinh |
|---:|--------|------------:|
| 1 | Kim Đồng | 320 |

#

Trên đây là Kế hoạch khám sức khỏe học sinh, đề nghị các đơn vị thực hiện.

Nơi nhận:
- UBND tỉnh (b/c)
- Sở Giáo dục và Đào tạo
- Lưu: VT, NVY

Ký:
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Bác sĩ Lê Thị Hoa

Phụ lục: Mẫu danh sách (#mau)

# Cột của mẫu

- Họ và tên.

Phụ lục: Phân công

(bảng phân công)
`;
