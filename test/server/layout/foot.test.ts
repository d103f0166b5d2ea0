import { describe, expect, it } from 'vitest';
import { flowOfText, printedOf } from './printed-lines';

const SOURCE = `# A

Đề nghị thực hiện.

Nơi nhận:
- UBND tỉnh (b/c);
- @UBND-xã.
- Trung tâm Y tế; Trạm Y tế
- Lưu: VT, KHTC./.

Ký:
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trưởng Ban Tổ chức
Đại tá Lê Văn C
`;

describe('recipients (II.9)', () => {
  it('prints `;` after each and `.` after the archive', () => {
    expect(printedOf(SOURCE, 'Nơi nhận', 'Dòng nơi nhận')).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Ủy ban nhân dân xã;',
      '- Trung tâm Y tế; Trạm Y tế;',
      '- Lưu: VT, KHTC.',
    ]);
  });
});

describe('signature (II.7)', () => {
  it('prints authority, room for the hand, further titles, rank and name', () => {
    const foot = flowOfText(SOURCE).sections[0]!.blocks.at(-1)!;
    const right = foot.kind === 'columns' ? foot.rows[0]![1]! : [];
    const lines = right.map((block) =>
      block.kind === 'paragraph'
        ? `${block.style} | ${block.runs.map((run) => (run.kind === 'break' ? '' : run.text)).join('')}`
        : '',
    );
    expect(lines).toEqual([
      'Quyền hạn, chức vụ | TM. ỦY BAN NHÂN DÂN',
      'Quyền hạn, chức vụ | KT. CHỦ TỊCH',
      'Quyền hạn, chức vụ | PHÓ CHỦ TỊCH',
      'Chữ ký | ',
      'Chức danh khác | Trưởng Ban Tổ chức',
      'Họ và tên | Đại tá Lê Văn C',
    ]);
  });

  it('sets two side by side, the recipients under them', () => {
    const blocks = flowOfText(`${SOURCE}\nKý:\nGIÁM ĐỐC\nTrần Thị D\n`).sections[0]!.blocks.slice(-2);
    const cells = blocks.map(
      (foot) => foot.kind === 'columns' && foot.rows.map((row) => row.map((cell) => cell.length)),
    );
    expect(cells).toEqual([[[6, 5]], [[5, 0]]]);
  });

  it('sets two names level where one has fewer lines above', () => {
    const signed = 'Ký:\nGIÁM ĐỐC\nLê A\n\nKý:\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê B\n';
    const [foot] = flowOfText(`# A\n\nB.\n\n${signed}`).sections[0]!.blocks.slice(-2);
    const styles =
      foot?.kind === 'columns'
        ? foot.rows[0]!.map((cell) => cell.map((one) => one.kind === 'paragraph' && one.style))
        : [];
    expect(styles[0]).toEqual(['Quyền hạn, chức vụ', 'Quyền hạn, chức vụ', 'Chữ ký', 'Họ và tên']);
    expect(styles[1]).toEqual(styles[0]);
  });

  it('stays with the last lines of the text', () => {
    const blocks = flowOfText(SOURCE).sections[0]!.blocks;
    expect(blocks.at(-2)).toMatchObject({ kind: 'paragraph', style: 'Đoạn', keepNext: true });
    expect(blocks.at(-1)).toMatchObject({ kind: 'columns', role: 'foot', together: true });
  });
});
