import { describe, expect, it } from 'vitest';
import { otherPlanOf } from '../../../../server/src/checks/others';
import { runChecks } from '../../../../server/src/checks/run';
import { parentNotCovered } from '../../../../server/src/checks/task/parent-not-covered';
import { analyseText } from '../../../../server/src/plan/analyse';
import { HEADER, passes, plan } from '../kit';

const PARENT_HEADER = `cơ quan: Ủy ban nhân dân tỉnh Lai Châu
số: 31/KH-UBND
địa danh: Lai Châu
ngày: 12/02/2025
trích yếu: Phát triển văn hóa đọc năm 2025`;

const parentOf = (...tasks: string[]): string =>
  plan({
    header: PARENT_HEADER,
    organisation: `# Tổ chức thực hiện\n\n## Sở Văn hóa, Thể thao và Du lịch\n\n${tasks.map((task) => `- ${task}`).join('\n')}\n\n## Sở Nội vụ\n\n- Khen thưởng tập thể tiêu biểu phong trào.`,
  });

const CITED =
  'Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh về văn hóa đọc, Sở ban hành Kế hoạch như sau:';
const DRAW = 'Vẽ tranh cổ động tuyên truyền lưu động bằng xe loa đến từng bản vùng cao.';
const SHOW = 'Trưng bày sách quý tại thư viện tỉnh.';

function open(child: string, ...parents: string[]): string[] {
  const others = parents.map((text, n) => otherPlanOf(analyseText(text, { uri: `file:///cha-${n}.kh` })));
  const found = runChecks(analyseText(child), { origin: 'kh', others });
  return found.filter((one) => one.code === parentNotCovered.id).map(({ message }) => message);
}

describe('task/parent-not-covered flags', () => {
  const child = plan({ lead: CITED });
  it.each([
    ['a task that is not taken up', child, [parentOf(DRAW, SHOW)], 1],
    ['two of them at once', child, [parentOf(DRAW, SHOW, 'Khảo sát nhu cầu bạn đọc khiếm thị bằng phiếu hỏi.')], 1],
    ['among other plans', child, [plan(), parentOf(DRAW)], 1],
    ['a mention without a date', plan({ lead: CITED.replace(' ngày 12/02/2025', '') }), [parentOf(DRAW)], 1],
    ['one finding a plan', plan({ lead: CITED, content: '- Theo Kế hoạch số 31/KH-UBND.' }), [parentOf(DRAW)], 1],
    ['a parent without a date', child, [parentOf(DRAW).replace('ngày: 12/02/2025', 'ngày:')], 1],
  ])('%s', (_, text, parents, count) => {
    const found = open(text, ...parents);
    expect(found).toHaveLength(count);
    expect(found[0]).toContain('Vẽ tranh cổ động');
    expect(found[0]).toContain(`cha-${parents.length - 1}.kh`);
  });
});

describe('task/parent-not-covered passes', () => {
  it.each([
    ['a task that is taken up', plan({ lead: CITED }), parentOf(SHOW)],
    [
      'in other words',
      plan({ lead: CITED, content: '- Dùng xe loa lưu động, vẽ tranh cổ động ở các bản.' }),
      parentOf(DRAW),
    ],
    ['a task of another body', plan({ lead: CITED }), parentOf(SHOW)],
    ['a plan of another number', plan({ lead: CITED.replace('31/KH', '32/KH') }), parentOf(DRAW)],
    ['a plan of another year', plan({ lead: CITED.replace('12/02/2025', '12/02/2024') }), parentOf(DRAW)],
    ['a plan of another province', plan({ lead: CITED }), parentOf(DRAW).replaceAll('Lai Châu', 'Lào Cai')],
    ['a plan that is only mentioned', plan({ content: '- Theo Kế hoạch số 31/KH-UBND.' }), parentOf(DRAW)],
    ['a plan that is not cited', plan(), parentOf(DRAW)],
    ['a task of few words', plan({ lead: CITED }), parentOf('Tổ chức thực hiện.')],
    [
      'an issuer that nobody knows',
      plan({ header: HEADER.replace('Sở Văn hóa, Thể thao và Du lịch', 'Câu lạc bộ'), lead: CITED }),
      parentOf(DRAW),
    ],
  ])('%s', (_, text, parent) => expect(open(text, parent)).toEqual([]));
});

passes(parentNotCovered, { 'where no other plan is at hand': plan({ lead: CITED }) });
