import { expect, it } from 'vitest';
import { flowOfText, printedLines } from './printed-lines';

const HEAD = '---\ncơ quan: Sở Y tế\nsố: 9/KH-SYT\nngày: 1/8/2025\n---\nXem kèm theo.\n';

const after = (source: string): string[] => {
  const lines = printedLines(source);
  return lines.slice(lines.indexOf('===') + 1);
};

it('prints label, title in capitals, and what it is attached to', () => {
  expect(after(`${HEAD}\nPhụ lục: Danh mục thiết bị\n\nMột đoạn.\n`)).toEqual([
    'Phụ lục | Phụ lục',
    'Tên phụ lục | DANH MỤC THIẾT BỊ',
    'Kèm theo phụ lục | (Kèm theo Kế hoạch số 09/KH-SYT ngày 01 tháng 8 năm 2025 của Sở Y tế)',
    '—',
    'Đoạn | Một đoạn./.',
  ]);
});

it('numbers two and more, and leaves gaps in a draft', () => {
  const lines = after('A.\n\nPhụ lục: Một\n\nB.\n\nPhụ lục: Hai\n\nC.\n');
  expect(lines).toContain('Phụ lục | Phụ lục II');
  expect(lines).toContain('Kèm theo phụ lục | (Kèm theo Kế hoạch số      /KH-… ngày      tháng      năm của …)');
});

it('names the decision where the plan is issued with one', () => {
  const head = '---\nkèm theo: Quyết định số 3/QĐ-SYT ngày 05/02/2025 của Sở Y tế\n---\nA.\n';
  const lines = after(`${head}\nPhụ lục: Một\n\nB.\n`);
  expect(lines[2]!.replace(' / ', ' ')).toBe(
    'Kèm theo phụ lục | (Kèm theo Kế hoạch ban hành kèm theo Quyết định số 3/QĐ-SYT ngày 05/02/2025 của Sở Y tế)',
  );
});

it('turns the page where it is asked, and gives tables its width', () => {
  const table = '| a | b |\n|---|---|\n| c | d |\n';
  const { sections } = flowOfText(`A.\n\nPhụ lục: Một (ngang)\n\n${table}\nPhụ lục: Hai\n\n${table}`);
  expect(sections.map(({ page }) => page.landscape)).toEqual([false, true, false]);
  const widths = sections.map(({ blocks }) => {
    const found = blocks.find((block) => block.kind === 'table');
    return found?.kind === 'table' ? Math.round(found.widths.reduce((a, b) => a + b, 0)) : 0;
  });
  expect(widths).toEqual([0, 714, 468]);
});

it('prints recipients and signature of an appendix that is a document of its own', () => {
  const decision = 'Phụ lục: Quyết định\n\nĐiều 1.\n\nNơi nhận:\n- Như Điều 3\n\nKý:\nGIÁM ĐỐC\nVũ Thị E\n';
  const foot = [
    'Đoạn | Điều 1./.',
    'Nơi nhận | Nơi nhận:',
    'Dòng nơi nhận | - Như Điều 3;',
    'Quyền hạn, chức vụ | GIÁM ĐỐC',
    'Chữ ký | ',
    'Họ và tên | Vũ Thị E',
  ];
  const attached = printedLines(`---\nkèm theo: Quyết định số 3/QĐ-SYT\n---\nA.\n\n${decision}`);
  expect(attached.at(-1)).toBe('Đoạn | A./.');
  expect(attached.slice(attached.indexOf('===') - 6, attached.indexOf('==='))).toEqual(foot);
  const own = printedLines(`A.\n\nNơi nhận:\n- B\n\nKý:\nCHỦ TỊCH\nLê Văn F\n\n${decision}`);
  expect(own[own.indexOf('===') - 1]).toBe('Họ và tên | Lê Văn F');
  expect(own.slice(-6)).toEqual(foot);
});

it('takes the last lines of the file for the plan’s where it has no others', () => {
  const lines = printedLines('A.\n\nPhụ lục: Một\n\nB.\n\nNơi nhận:\n- C\n- Lưu: VT\n\nKý:\nGIÁM ĐỐC\nVũ Thị E\n');
  expect(lines[lines.indexOf('===') - 1]).toBe('Họ và tên | Vũ Thị E');
  expect(lines.at(-1)).toBe('Đoạn | B./.');
});

it('prints the decision that the plan is issued with before the plan, without the name of an appendix', () => {
  const head = '---\nkèm theo: Quyết định số 3/QĐ-SYT ngày 05/02/2025 của Sở Y tế\n---\nLời của kế hoạch.\n';
  const lines = printedLines(`${head}\nPhụ lục: Danh mục\n\nB.\n\nPhụ lục: QUYẾT ĐỊNH\n\nĐiều 1. Ban hành.\n`);
  const parts = lines.join('\n').split('\n===\n');
  expect(parts[0]).toBe('Tên phụ lục | QUYẾT ĐỊNH\nĐoạn | Điều 1. Ban hành./.');
  expect(parts[1]).toContain('Lời của kế hoạch./.');
  expect(parts[2]).toContain('DANH MỤC');
  expect(parts).toHaveLength(3);
});
