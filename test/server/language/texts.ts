// Generated and broken texts for the properties of the parser and everything above it.
import fc from 'fast-check';

export const PLAN = `---
cơ quan chủ quản: Ủy ban nhân dân tỉnh Bắc Ninh
cơ quan: Sở Y tế
số: 14/KH-SYT
ngày: 9/3/2026
trích yếu: Phòng, chống dịch bệnh mùa hè
  năm 2026
căn cứ:
  - Luật Phòng bệnh
  - Kế hoạch số 21/KH-UBND ngày 02/02/2026 của UBND tỉnh
---

Thực hiện Kế hoạch số 21/KH-UBND, @SYT ban hành kế hoạch như sau:

# Mục đích, yêu cầu

## Mục đích

- Chủ động phòng bệnh,
không để dịch lan rộng.
// nhắc: hỏi lại số liệu

  Trong đó chú trọng trường học.
+ Tiêm chủng.

## Thời gian thực hiện: Từ tháng 4/2026 đến hết tháng 9/2026. (#thoi-gian)

# Tổ chức thực hiện

1. Giao @(Trung tâm Kiểm soát bệnh tật) giám sát. (hạn: 25/4/2026; phối hợp: @SGDĐT, Tỉnh đoàn)
a) **Kinh phí:** như #thoi-gian.

| TT | Việc | Số |
|----|:----:|---:|
| 1  | Giá a\\|b | ^ |

Trên đây là Kế hoạch, đề nghị thực hiện.

Nơi nhận:
- UBND tỉnh (b/c)
- Lưu: VT, NVY

Ký:
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị B

Phụ lục: Phân công (#pl; ngang)

(bảng phân công)
`;

const BITS = [
  '#',
  '# ',
  '## ',
  '- ',
  '+ ',
  '1. ',
  '1.1. ',
  'a) ',
  '|',
  '(',
  ')',
  '(#',
  '@',
  '@(',
  '**',
  '*',
  '\\',
  ':',
  ': ',
  ';',
  '“',
  '”',
  '"',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '---\n',
  '---',
  'Ký:\n',
  'Nơi nhận:\n',
  'Phụ lục: ',
  'Phần: ',
  '(bảng phân công)\n',
  '(hạn: ',
  '; chủ trì: ',
  '\t',
  '\u00A0',
  '\uFEFF',
  'ệ'.normalize('NFD'),
  '\u0301',
  '// ',
  ' ',
  '  ',
  '\ud83d',
  '\u2028',
  '\0',
  'số: 5\n',
  'I. MỤC',
  '31/4/2025',
];

export const noise = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...BITS) },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 50 },
  )
  .map((bits) => bits.join(''));

const BASES = [
  PLAN,
  PLAN.replaceAll('\n', '\r\n'),
  PLAN.replaceAll('\n', '\r'),
  PLAN.normalize('NFD'),
  `\uFEFF${PLAN}`,
  PLAN.trimEnd(),
];

export interface RandomEdit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}
export const edits = fc.array(
  fc.record({ from: fc.nat(), length: fc.nat(30), text: noise.map((s) => s.slice(0, 8)) }),
  { minLength: 1, maxLength: 6 },
);

/** An edit brought into a text of this length. */
export function fitted(edit: RandomEdit, length: number): { from: number; to: number; text: string } {
  const from = edit.from % (length + 1);
  return { from, to: Math.min(length, from + edit.length), text: edit.text };
}

const mutated = fc.tuple(fc.constantFrom(...BASES), edits).map(([base, list]) =>
  list.reduce((text, edit) => {
    const { from, to, text: put } = fitted(edit, text.length);
    return text.slice(0, from) + put + text.slice(to);
  }, base),
);

/** Noise, broken plans, any units. */
export const anyText = fc.oneof(noise, mutated, fc.string({ unit: 'binary', maxLength: 200 }));
