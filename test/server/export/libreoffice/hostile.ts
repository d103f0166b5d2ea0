// Texts that nobody writes on purpose, and that must still become a file that opens.
import type { TriedPlan } from '../conformance/plans';

export interface HostilePlan extends TriedPlan {
  /** At least so many pages. */
  readonly pages: number;
}

const lines = Array.from({ length: 10_000 }, (_, i) =>
  i % 50 === 0 ? `# Mục số ${i}` : i % 10 === 0 ? `## Khoản ${i}` : `- Việc thứ ${i} của kế hoạch.`,
);

export const HOSTILE: readonly HostilePlan[] = [
  { name: '10,000 lines', source: `${lines.join('\n')}\n`, pages: 200 },
  {
    name: '200 columns',
    source: `# Bảng\n\n|${Array.from({ length: 200 }, (_, i) => ` cột ${i} |`).join('')}\n|${'---|'.repeat(200)}\n|${' 1 |'.repeat(200)}\n`,
    pages: 1,
  },
  { name: 'a heading of 5,000 letters', source: `# ${'ă'.repeat(5000)}\n\nMột đoạn.\n`, pages: 2 },
  { name: 'a heading of 1,000 words', source: `# ${'kế hoạch '.repeat(500)}\n\nMột đoạn.\n`, pages: 2 },
  {
    name: 'a subject of 5,000 words',
    source: `---\ntrích yếu: ${'kế hoạch '.repeat(2500)}\n---\nMột đoạn.\n`,
    pages: 3,
  },
  { name: 'control characters', source: '# A\u0000\u0001\u001F\n\nb\uFFFE\uFFFF\u0085c\u2028d \uD800\n', pages: 1 },
  { name: 'emoji', source: '# 😀👩‍👩‍👧\n\n- 🇻🇳 cờ.\n\n| 😀 | 🏳️‍🌈 |\n|---|---|\n| 1 | 2 |\n', pages: 1 },
  {
    name: 'right to left',
    source: '# שלום\n\n- עברית \u202Eabc\u202C مرحبا.\n\n| שלום | 2 |\n|---|---|\n| א | 3 |\n',
    pages: 1,
  },
  { name: '3,000 restarts', source: `${'Phần: A\n\n# B\n\n1. C.\n\n'.repeat(3000)}`, pages: 100 },
  {
    name: 'a cell of 5,000 words',
    source: `# A\n\n| TT | Việc |\n|---|---|\n| 1 | ${'việc làm '.repeat(2500)} |\n| 2 | b |\n`,
    pages: 2,
  },
  {
    name: '500 recipients',
    source: `# A\n\nB.\n\nNơi nhận:\n${Array.from({ length: 500 }, (_, i) => `- Đơn vị ${i}`).join('\n')}\n\nKý:\nGIÁM ĐỐC\nLê A\n`,
    pages: 3,
  },
  {
    name: 'a long foot',
    source: `# A\n\nB.\n\nNơi nhận:\n${Array.from({ length: 39 }, (_, i) => `- Đơn vị ${i} ${'có tên dài '.repeat(12)}`).join('\n')}\n\nKý:\nGIÁM ĐỐC\nLê A\n`,
    pages: 2,
  },
  { name: 'XML', source: `---\ncơ quan: A & B <c> "d" 'e' ]]>\n---\n# </w:p>&#0;\n\n<w:t>x</w:t>\n`, pages: 1 },
];
