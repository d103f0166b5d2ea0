import { describe, expect, it } from 'vitest';
import { findWrittenReferences, pathText } from '../../../../server/src/plan/prose/references';

const CASES: readonly (readonly [text: string, ...references: string[]])[] = [
  ['theo khoản 1 Mục II', '«khoản 1 Mục II» II.1 unsure'],
  ['điểm a khoản 2 Mục III Kế hoạch này', '«điểm a khoản 2 Mục III» III.2.a true'],
  ['tại mục 1, phần II của Kế hoạch này', '«mục 1, phần II» II.1 true'],
  ['mục II kế hoạch này; Mục IV', '«mục II» II true', '«Mục IV» IV unsure'],
  ['khoản 3 nêu trên', '«khoản 3» 3 true'],
  ['tại mục 2.1', '«mục 2.1» 2.1 unsure'],
  ['mục 1.1 phần III, mục III.2.2', '«mục 1.1 phần III» III.1.1 unsure', '«mục III.2.2» III.2.2 unsure'],
  ['các mục 1, 2 Phần II', '«mục 1» II.1 unsure', '«2 Phần II» II.2 unsure'],
  ['điểm a, b khoản 1 Mục II', '«điểm a» II.1.a unsure', '«b khoản 1 Mục II» II.1.b unsure'],
  ['khoản 1 và khoản 2 Mục II của Kế hoạch này', '«khoản 1» II.1 true', '«khoản 2 Mục II» II.2 true'],
  ['khoản 1 Mục II, khoản 2 Mục III', '«khoản 1 Mục II» II.1 unsure', '«khoản 2 Mục III» III.2 unsure'],
  ['Mục II, III', '«Mục II» II unsure', '«III» III unsure'],
  ['tiết b điểm 2.1 mục III', '«tiết b điểm 2.1 mục III» III.2.1.b unsure'],
  ['điểm đ khoản 1 Mục I', '«điểm đ khoản 1 Mục I» I.1.đ unsure'],
  ['Phần III', '«Phần III» III unsure'],
  ['Phần 2 của Kế hoạch này', '«Phần 2» II true'],
  ['điểm 3 Mục II', '«điểm 3 Mục II» II.3 unsure'],
  // Into other documents
  ['khoản 2 Điều 5 Luật Thanh niên', '«khoản 2 Điều 5» 2 false'],
  ['Điều 12, Chương II', '«Điều 12»  false', '«Chương II»  false'],
  ['Mục II Kế hoạch số 812/KH-UBND', '«Mục II» II false'],
  ['Mục II của Kế hoạch 812/KH-UBND', '«Mục II» II false'],
  ['mục 3 Công văn số 5/SNV-TCBC', '«mục 3» 3 false'],
  ['khoản 1 Mục II Chương trình của Tỉnh ủy', '«khoản 1 Mục II» II.1 false'],
  ['Mục II của Kế hoạch', '«Mục II» II unsure'],
  ['mục 9 của phiếu khảo sát', '«mục 9» 9 false'],
  ['mục 12 phiếu đánh giá', '«mục 12» 12 false'],
  ['mục 9 Phần B', '«mục 9» 9 false'],
  ['khoản 7 Mục V nghị quyết này', '«khoản 7 Mục V» V.7 false'],
  // None
  ['danh mục 1, hạng mục 2, thành phần I, tài khoản 12, địa điểm a, thời điểm 1, huân chương 3'],
  ['đạt điểm 8, mục tiêu 1, mục đích, phần mềm, góp phần, khoản chi, mục i, 10 điểm, phần 2'],
  ['Loại 280 khoản 338, mục 112, một khoản 50 triệu đồng'],
  [''],
];

describe('findWrittenReferences', () => {
  const show = (text: string): string[] =>
    findWrittenReferences(text).map(({ from, to, path, own }) => `«${text.slice(from, to)}» ${pathText(path)} ${own}`);

  it.each(CASES)('%s', (text, ...references) => {
    expect(show(text)).toEqual(references);
    expect(show(text.normalize('NFD')).map((reference) => reference.normalize('NFC'))).toEqual(references);
  });

  it('knows appendices', () => {
    const paths = (text: string): unknown[] => findWrittenReferences(text).map(({ path, own }) => [path, own]);
    expect(paths('Phụ lục II')).toEqual([[{ appendix: 'II' }, 'unsure']]);
    expect(paths('Phụ lục số 1')).toEqual([[{ appendix: '1' }, 'unsure']]);
    expect(paths('tại phụ lục kèm theo')).toEqual([[{ appendix: '' }, true]]);
    expect(paths('Phụ lục II ban hành kèm theo Kế hoạch này')).toEqual([[{ appendix: 'II' }, true]]);
    expect(paths('Mục I Phụ lục II')).toEqual([[{ muc: 'I', appendix: 'II' }, 'unsure']]);
    expect(paths('Phụ lục II Nghị quyết số 21/NQ-CP')).toEqual([[{ appendix: 'II' }, false]]);
    expect(paths('phụ lục')).toEqual([]);
  });

  it('tells the part above a Mục', () => {
    expect(findWrittenReferences('khoản 1 Mục II Phần III')).toMatchObject([
      { path: { khoan: '1', muc: 'II', part: 'III' } },
    ]);
  });
});
