import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../server/src/plan/analyse';
import { isOrganisationTitle } from '../../../server/src/plan/organisation';

const HEAD = '---\ncơ quan chủ quản: UBND tỉnh Lai Châu\ncơ quan: Sở Nội vụ\nngày: 03/3/2026\n---\n\n';
const tasksOf = (body: string) => analyseText(`${HEAD}${body}`).tasks;
const leads = (body: string) => tasksOf(body).map((task) => task.lead.map((one) => one.text).join(' + '));

describe('what is a task', () => {
  it('points, numbered paragraphs and run-in text of the part on organisation', () => {
    const tasks = tasksOf(
      '# Nội dung\n- Tuyên truyền.\n# Tổ chức thực hiện\n## Sở Nội vụ\n- Tham mưu khen thưởng.\n1. Giao Sở Tư pháp kiểm tra.\n## Sở Tài chính: Bố trí kinh phí.\n',
    );
    expect(tasks.map((task) => [task.section, task.text, task.lead.map((one) => one.text), task.leadFrom])).toEqual([
      ['II.1', 'Tham mưu khen thưởng.', ['Sở Nội vụ'], 'heading'],
      ['II.2', 'Giao Sở Tư pháp kiểm tra.', ['Sở Tư pháp'], 'text'],
      ['II.3', 'Bố trí kinh phí.', ['Sở Tài chính'], 'heading'],
    ]);
    expect(tasks.map((task) => task.lead[0]?.id)).toEqual(['SNV', 'STP', 'STC']);
  });

  it('no closing, no further paragraph of a point, no sub-point', () => {
    const tasks = tasksOf(
      '# Tổ chức thực hiện\n## Các cơ quan báo chí\n- Mở chuyên mục, gồm tin:\n\n  Đợt đầu: đưa tin.\n- Đăng bài.\n  + Bài dài.\n\nTrên đây là Kế hoạch, đề nghị thực hiện.\n',
    );
    expect(tasks.map((task) => task.text)).toEqual(['Mở chuyên mục, gồm tin:', 'Đăng bài.']);
  });

  it('text on money or reports only where a body leads it', () => {
    const tasks = tasksOf(
      '# Tổ chức thực hiện\n## Kinh phí thực hiện\n- Kinh phí từ ngân sách.\n- Sở Tài chính cấp kinh phí.\n## Việc chung\n- Họp.\n',
    );
    expect(tasks.map((task) => task.text)).toEqual(['Sở Tài chính cấp kinh phí.', 'Họp.']);
  });

  it('the text under a heading that ends the body', () => {
    const tasks = tasksOf(
      '# Tổ chức thực hiện\n## Sở Y tế\n\nTrực cấp cứu.\n\nTrên đây là Kế hoạch, đề nghị thực hiện.\n',
    );
    expect(tasks.map((task) => [task.text, task.lead[0]?.id])).toEqual([['Trực cấp cứu.', 'SYT']]);
  });

  it('any block with task attributes', () => {
    const tasks = tasksOf('# Nội dung\n- Họp báo. (chủ trì: @SNV; hạn: 25/4/2026)\n- Đi bộ.\n');
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ section: 'I', due: '2026-04-25', leadFrom: 'attribute' });
    expect(tasks[0]?.lead[0]).toMatchObject({ text: 'Sở Nội vụ', id: 'SNV' });
  });

  it('a heading of bodies with numbered paragraphs of bodies beneath', () => {
    const tasks = tasksOf('# Phân công nhiệm vụ\n1. Sở Y tế:\n- Trực.\n2. Công an tỉnh có trách nhiệm:\n- Bảo vệ.\n');
    expect(tasks.map((task) => [task.text, task.lead[0]?.text])).toEqual([
      ['Trực.', 'Sở Y tế'],
      ['Bảo vệ.', 'Công an tỉnh'],
    ]);
  });
});

describe('the part on organisation', () => {
  it('may have a name that other parts have too, where there is no better one', () => {
    expect(leads('# Nội dung\n- A.\n# Chỉ đạo thực hiện\n## Sở Y tế\n- B.\n')).toEqual(['Sở Y tế']);
    expect(leads('# Nội dung triển khai thực hiện\n- A.\n# Tổ chức thực hiện\n## Sở Y tế\n- B.\n')).toEqual([
      'Sở Y tế',
    ]);
  });

  it('is of the highest level that has one', () => {
    expect(leads('# Nội dung\n## Phân công tuyên truyền\n- A.\n# Phân công\n## Sở Y tế\n- B.\n')).toEqual(['Sở Y tế']);
    expect(leads('# Nội dung\n## Tổ chức thực hiện\n### Sở Y tế\n- B.\n')).toEqual(['Sở Y tế']);
  });
});

describe('who leads', () => {
  it.each([
    ['- Đề nghị Sở Y tế: Trực cấp cứu.', 'Sở Y tế'],
    ['- Yêu cầu UBND các xã, phường tuyên truyền.', 'UBND các xã, phường'],
    ['- Sở Y tế, Sở Tài chính và Công an tỉnh có trách nhiệm phối hợp.', 'Sở Y tế + Sở Tài chính + Công an tỉnh'],
    ['- @SYT chuẩn bị thuốc.', 'Sở Y tế'],
    ['- @(Hội Chim cảnh) biểu diễn.', 'Hội Chim cảnh'],
    ['- Giao Tổ công tác 06: rà soát.', 'Tổ công tác 06'],
    ['- Phối hợp với Sở Y tế khám bệnh.', 'Sở Nội vụ'],
    ['- Chỉ đạo Công an tỉnh bảo vệ.', 'Sở Nội vụ'],
    ['- Báo cáo UBND tỉnh.', 'Sở Nội vụ'],
    ['- Tổ chức hội nghị.', 'Sở Nội vụ'],
    [
      '- Làm phim. (chủ trì: Sở Văn hóa, Thể thao và Du lịch, Tỉnh đoàn)',
      'Sở Văn hóa, Thể thao và Du lịch + Tỉnh đoàn',
    ],
  ])('%s', (point, lead) => expect(leads(`# Tổ chức thực hiện\n## Sở Nội vụ\n${point}\n`)).toEqual([lead]));

  it.each([
    ['Sở Y tế', 'Sở Y tế'],
    ['Trách nhiệm của Sở Y tế', 'Sở Y tế'],
    ['Đề nghị các sở, ban, ngành; UBND các xã, phường', 'các sở, ban, ngành + UBND các xã, phường'],
    ['@SYT, @(Hội Chim cảnh)', 'Sở Y tế + Hội Chim cảnh'],
    ['Phòng Hành chính - Tổng hợp', 'Phòng Hành chính - Tổng hợp'],
    ['Công tác chuẩn bị', ''],
    ['Phòng, chống cháy', ''],
    ['Báo cáo kết quả', ''],
    ['Việc của Sở Y tế và người dân', ''],
  ])('under «%s»', (title, lead) => expect(leads(`# Tổ chức thực hiện\n## ${title}\n- Làm việc.\n`)).toEqual([lead]));

  it('the nearest heading of bodies wins', () => {
    expect(leads('# Tổ chức thực hiện\n## Sở Y tế\n#### Phòng Nghiệp vụ\n- Trực.\n### Việc chung\n- Họp.\n')).toEqual([
      'Phòng Nghiệp vụ',
      'Sở Y tế',
    ]);
  });

  it('a paragraph that leads to points names theirs', () => {
    expect(leads('# Tổ chức thực hiện\n\nĐề nghị Sở Y tế:\n\n- Trực.\n- Báo cáo.\n')).toEqual(['Sở Y tế', 'Sở Y tế']);
  });

  it('names stand at their places', () => {
    const plan = analyseText(`${HEAD}# Tổ chức thực hiện\n\n1. Giao @STP, Sở Y\ntế kiểm tra.\n`);
    expect(plan.tasks[0]?.lead.map(({ place }) => plan.tree.text.slice(place.from, place.to))).toEqual([
      '@STP',
      'Sở Y\ntế',
    ]);
  });
});

describe('until when, with whom', () => {
  it.each([
    ['- Nộp. (hạn: 25/4/2026)', '2026-04-25', '25/4/2026'],
    ['- Nộp. (hạn: 10/2026)', '2026-10-31', '10/2026'],
    ['- Nộp. (hạn: 30/4)', '2026-04-30', '30/4'],
    ['- Nộp trước ngày 05/11/2026.', '2026-11-05', 'trước ngày 05/11/2026'],
    ['- Nộp chậm nhất ngày 20/5.', '2026-05-20', 'chậm nhất ngày 20/5'],
  ])('%s', (point, due, words) => {
    const plan = analyseText(`${HEAD}# Tổ chức thực hiện\n${point}\n`);
    const [task] = plan.tasks;
    expect(task?.due).toBe(due);
    expect(task?.deadline?.value).toBe(words);
    expect(plan.tree.text.slice(task?.deadline?.place.from, task?.deadline?.place.to)).toBe(words);
  });

  it('says none where none is said', () => {
    const [task] = tasksOf('# Tổ chức thực hiện\n- Tuyên truyền trong năm 2026.\n');
    expect(task?.due).toBeUndefined();
    expect(task?.deadline).toBeUndefined();
  });

  it('has partners and product', () => {
    const [task] = tasksOf('- Quay phim. (sản phẩm: 02 phim; loại ngắn; phối hợp: @SYT, Tỉnh đoàn)\n');
    expect(task?.product).toBe('02 phim; loại ngắn');
    expect(task?.partners.map((one) => one.text)).toEqual(['Sở Y tế', 'Tỉnh đoàn']);
    expect(task?.leadFrom).toBe('none');
  });
});

describe('isOrganisationTitle', () => {
  it.each([
    'Tổ chức thực hiện',
    'TỔ CHỨC THỰC HIỆN',
    'Tổ chức và thực hiện',
    'Phân công nhiệm vụ',
    'Trách nhiệm thực hiện',
  ])('%s', (title) => expect(isOrganisationTitle(title)).toBe(true));
  it.each(['Nội dung', 'Tổ chức bộ máy', 'Nâng cao trách nhiệm nêu gương', 'Kinh phí thực hiện'])('not %s', (title) =>
    expect(isOrganisationTitle(title)).toBe(false),
  );
});
