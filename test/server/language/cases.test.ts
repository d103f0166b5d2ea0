// Texts that could be read in two ways, and how they are read; each with either line end.
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../server/src/checks/run';
import { inside } from '../../../server/src/language/inside';
import { analyseText } from '../../../server/src/plan/analyse';
import type { AnalysedPlan } from '../../../server/src/plan/model';
import { blocksOf, outline } from './outline';

interface Reading {
  readonly text: string;
  readonly plan: AnalysedPlan;
  readonly outline: readonly string[];
  /** `severity id "words"` of the findings of syntax/*, task/*, reference/* and structure/unknown-field. */
  readonly findings: readonly string[];
  /** What the first fix of each finding of a check would put there. */
  fixes(id: string): string[];
  /** `text: lead, lead` of each task. */
  readonly leads: readonly string[];
}

const OF_INTEREST = /^(?:syntax|task|reference)\/|^structure\/unknown-field$/;

function read(text: string): Reading {
  const plan = analyseText(text);
  expect(plan.tree.blocks.map((block) => block.text).join('')).toBe(text);
  const found = runChecks(plan, { origin: 'kh' });
  return {
    text,
    plan,
    outline: outline(plan),
    findings: found
      .filter(({ code }) => OF_INTEREST.test(code))
      .map(({ code, severity, place }) => `${severity} ${code} "${text.slice(place.from, place.to)}"`),
    fixes: (id) =>
      found
        .filter(({ code }) => code === id)
        .map(({ fixes }) => fixes[0]?.edits.map((edit) => edit.text).join('') ?? 'none'),
    leads: plan.tasks.map((task) => `${task.text} ${task.lead.map((body) => body.text).join(', ')}`),
  };
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('%s', (_, lineEnd) => {
  const reading = (...lines: string[]): Reading => read(lines.map((line) => line + lineEnd).join(''));

  test('titled and untitled siblings share one count, and a lead is no mere mention', () => {
    const { outline, findings, leads } = reading(
      '# Tổ chức thực hiện',
      '## Sở Y tế',
      '- Cử cán bộ trực cấp cứu.',
      '1. Giao Sở Xây dựng rà soát công trình, gửi Sở Nội vụ.',
      '## Sở Tài chính: Cấp kinh phí.',
    );
    expect(outline).toEqual([
      'L1 I "Tổ chức thực hiện"',
      '  L2 1 "Sở Y tế"',
      '    - "Cử cán bộ trực cấp cứu."',
      '  L2 2 ¶ "Giao Sở Xây dựng rà soát công trình, gửi Sở Nội vụ."',
      '  L2 3 "Sở Tài chính" run-in "Cấp kinh phí."',
    ]);
    expect(findings).toEqual(['information syntax/typed-number "1"']);
    expect(leads).toEqual([
      'Cử cán bộ trực cấp cứu. Sở Y tế',
      'Giao Sở Xây dựng rà soát công trình, gửi Sở Nội vụ. Sở Xây dựng',
      'Cấp kinh phí. Sở Tài chính',
    ]);
  });

  test('an indented paragraph belongs to the point above; the unindented last one closes the plan', () => {
    const { outline, plan, leads } = reading(
      '# Tổ chức thực hiện',
      '## Các cơ sở giáo dục',
      '- Mở chuyên đề, cụ thể:',
      '',
      '  Học kỳ một: Thi vẽ tranh.',
      '- Tổng kết phong trào.',
      '',
      'Trên đây là Kế hoạch, đề nghị thực hiện.',
    );
    expect(outline).toEqual([
      'L1 I "Tổ chức thực hiện"',
      '  L2 1 "Các cơ sở giáo dục"',
      '    - "Mở chuyên đề, cụ thể:"',
      '      p "Học kỳ một: Thi vẽ tranh."',
      '    - "Tổng kết phong trào."',
      '    p "Trên đây là Kế hoạch, đề nghị thực hiện."',
    ]);
    expect(plan.closing.map((unit) => unit.text)).toEqual(['Trên đây là Kế hoạch, đề nghị thực hiện.']);
    expect(leads).toEqual(['Mở chuyên đề, cụ thể: Các cơ sở giáo dục', 'Tổng kết phong trào. Các cơ sở giáo dục']);
  });

  test.each(['Cụ thể:', '-Đợt một', '1) Đợt một', '#Đợt một', '---', 'Ký: sau', '\\- Đợt một'])(
    'an indented paragraph stays one where it looks like something else: %s',
    (words) => {
      const { outline } = reading('- Mở chuyên đề:', '', `  ${words}`, '', `\t${words}`, '', ` ${words}`);
      const printed = words.replace('\\', '');
      expect(outline).toEqual(['- "Mở chuyên đề:"', `  p "${printed}"`, `  p "${printed}"`, `p "${printed}"`]);
    },
  );

  test('a wrapped paste: unmarked lines join, a dash at their start makes a point with a hint', () => {
    const { outline, findings, fixes } = reading(
      '- Bảo đảm an toàn, trật tự',
      '- công cộng trên địa bàn, theo',
      'Nghị quyết số 15.',
      '  + Tuần tra',
      '+ Canh gác',
    );
    expect(outline).toEqual([
      '- "Bảo đảm an toàn, trật tự"',
      '- "công cộng trên địa bàn, theo Nghị quyết số 15."',
      '  + "Tuần tra"',
      '  + "Canh gác"',
    ]);
    expect(findings).toEqual(['hint syntax/wrapped-line "-"']);
    expect(fixes('syntax/wrapped-line')).toEqual([' ']);
  });

  test('colons in headings', () => {
    const { outline } = reading(
      '# Giải pháp: trước mắt',
      '## Giai đoạn 1: Khảo sát',
      '## Tuần lễ “Nước: nguồn sống”: Tháng 3/2026',
      '## Cuộc thi (vòng: trường): Tháng 4/2026',
      '## Địa điểm\\: quy mô',
      '## Sở Y tế:',
    );
    expect(outline).toEqual([
      'L1 I "Giải pháp: trước mắt"',
      '  L2 1 "Giai đoạn 1: Khảo sát"',
      '  L2 2 "Tuần lễ “Nước: nguồn sống”" run-in "Tháng 3/2026"',
      '  L2 3 "Cuộc thi (vòng: trường)" run-in "Tháng 4/2026"',
      '  L2 4 "Địa điểm: quy mô"',
      '  L2 5 "Sở Y tế"',
    ]);
  });

  test('levels skipped and missing', () => {
    const { outline, findings } = reading(
      '1. Khẩu hiệu: “Vì một mái trường xanh”.',
      'a) Học sinh.',
      '# Các bước',
      '### Bước đầu',
      '1.1. Trong tháng 9.',
      '2. Nguồn lực.',
    );
    expect(outline).toEqual([
      'L2 1 ¶ "Khẩu hiệu: “Vì một mái trường xanh”."',
      '  L4 a ¶ "Học sinh."',
      'L1 I "Các bước"',
      '  L3 1.1 "Bước đầu"',
      '  L3 1.2 ¶ "Trong tháng 9."',
      '  L2 1 ¶ "Nguồn lực."',
    ]);
    expect(findings).toEqual(['information syntax/typed-number "1.1"', 'information syntax/typed-number "2"']);
  });

  test('a header without an end', () => {
    const { text, plan, outline, findings, fixes } = reading(
      '---',
      'cơ quan: Sở Y tế: Văn phòng',
      'ngay: 12/9/2026',
      'trích yếu: Khám sức khỏe',
      '  cho học sinh',
      '# Đối tượng',
    );
    expect(plan.header.closed).toBe(false);
    expect(plan.header.issuers).toEqual(['Sở Y tế: Văn phòng']);
    expect(plan.header.subject).toBe('Khám sức khỏe cho học sinh');
    expect(plan.header.fields.map((field) => field.key)).toEqual(['cơ quan', undefined, 'trích yếu']);
    expect(outline).toEqual(['L1 I "Đối tượng"']);
    expect(findings).toEqual(['error syntax/header-not-closed "---"', 'error structure/unknown-field "ngay"']);
    expect(fixes('structure/unknown-field')).toEqual(['ngày']);
    expect(text.slice(plan.units[0]?.at)).toBe(`# Đối tượng${lineEnd}`);
  });

  test('inert marks', () => {
    const { text, plan, outline, findings } = reading(
      'Liên hệ phong@yte.gov.vn, https://yte.gov.vn//bai#2 (trang sau), 2 * 6 * 7.',
      '#TiemChung là nhãn mạng; // giữa dòng không phải chú thích.',
      '@BYT, (@UBND-xã) và \\@ai-do #muc-nao.',
    );
    expect(outline).toHaveLength(1);
    expect(plan.units[0]?.text).toMatch(/là nhãn mạng; \/\/ giữa dòng .* và @ai-do #muc-nao\.$/);
    expect(plan.mentions.map((one) => one.name)).toEqual(['BYT', 'UBND-xã']);
    expect(plan.references.map((one) => [one.label, text.slice(one.place.from, one.place.to)])).toEqual([
      ['muc-nao', '#muc-nao'],
    ]);
    expect(findings).toEqual(['error reference/unknown-label "#muc-nao"']);
  });

  test('attributes', () => {
    const { plan, findings, fixes } = reading(
      '- Thuê rạp. (hạn: 12/5/2026; sản phẩm: 03 rạp; loại 9:12 mét; phối hợp: Sở Văn hóa, Thể thao và Du lịch, Tỉnh đoàn)',
      '- Theo khung (B; C) của Sở.',
      '- Phát tờ gấp. (han: 15/5/2026)',
      '- Giao ban tuần. (#giao-ban; hạn: 18/5/2026)',
    );
    expect(outline(plan).map((line) => line.slice(0, 16))).toEqual([
      '- "Thuê rạp."',
      '- "Theo khung (B',
      '- "Phát tờ gấp."',
      '- "Giao ban tuần',
    ]);
    expect(plan.tasks.map((task) => [task.due, task.product, ...task.partners.map((body) => body.text)])).toEqual([
      ['2026-05-12', '03 rạp; loại 9:12 mét', 'Sở Văn hóa, Thể thao và Du lịch', 'Tỉnh đoàn'],
      ['2026-05-15', ''],
      ['2026-05-18', ''],
    ]);
    expect(plan.units[3]?.label).toBe('giao-ban');
    expect(findings).toEqual(['error task/unknown-attribute "han"', 'hint reference/unused-label "#giao-ban"']);
    expect(fixes('task/unknown-attribute')).toEqual(['hạn']);
  });

  test('recipients and signature', () => {
    const { plan, findings } = reading(
      'NƠI NHẬN :',
      '',
      '-Sở Y tế (để b/c);',
      '- Trạm Y tế các xã; Đài',
      'truyền thanh cơ sở;',
      '- Lưu: VT, YTDP./.',
      'Ký:',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '',
      'Bác sĩ Lê Thị Hoa',
      'TRƯỞNG BAN CHỈ ĐẠO',
    );
    expect(plan.recipients?.recipients.map(({ text, note }) => [text, note])).toEqual([
      ['Sở Y tế', 'để b/c'],
      ['Trạm Y tế các xã; Đài truyền thanh cơ sở', ''],
    ]);
    expect(plan.recipients?.archive?.value).toBe('VT, YTDP');
    const signature = plan.signatures[0];
    expect(signature?.capacity.map((line) => line.value)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect([signature?.rank, signature?.name?.value]).toEqual(['Bác sĩ', 'Lê Thị Hoa']);
    expect(signature?.after.map((line) => line.value)).toEqual(['TRƯỞNG BAN CHỈ ĐẠO']);
    expect(findings).toEqual(['hint syntax/text-after-signature "TRƯỞNG BAN CHỈ ĐẠO"']);
  });

  test('a dash without a blank is a recipient in Nơi nhận, prose with a hint in the body', () => {
    const { outline, findings } = reading('-Cấp phát thuốc.');
    expect(outline).toEqual(['p "-Cấp phát thuốc."']);
    expect(findings).toEqual(['hint syntax/mark-without-space "-"']);
  });

  test('not keywords', () => {
    const { outline, findings } = reading(
      'Nơi nhận: bộ phận một cửa của xã.',
      'Ký: trước ngày họp.',
      '12 tháng liền, đơn vị không có tai nạn.',
      '2026. Năm chuyển đổi số.',
      '---',
      '\\Phụ lục: gửi sau.',
    );
    expect(outline).toEqual([
      'p "Nơi nhận: bộ phận một cửa của xã. Ký: trước ngày họp. 12 tháng liền, đơn vị không có tai nạn. ' +
        '2026. Năm chuyển đổi số. --- Phụ lục: gửi sau."',
    ]);
    expect(findings).toEqual([
      'information syntax/keyword-not-alone "Nơi nhận:"',
      'information syntax/keyword-not-alone "Ký:"',
      'hint syntax/fence-in-body "---"',
    ]);
  });

  test('table and appendix', () => {
    const { text, plan, outline, findings } = reading(
      '# Nội dung',
      'Danh sách tại #ds.',
      'Phụ lục: Danh sách thiết bị (#ds; ngang)',
      '# Nhóm A',
      '| TT | Thiết bị | Số lượng |',
      '|:--:|----------|---------:|',
      '| 1 | Máy chiếu \\ Màn chiếu | 02 |',
      '// hỏi lại kho',
      '| 2 | Loa, míc | ^ |',
      '| 3 | Cỡ 3\\|4 | 01 |',
      '| II | |',
    );
    expect(outline).toEqual([
      'L1 I "Nội dung"',
      '  p "Danh sách tại Phụ lục."',
      'Phụ lục "Danh sách thiết bị" #ds ngang',
      '  L1 I "Nhóm A"',
      '    table',
    ]);
    const table = plan.units.find((unit) => unit.kind === 'table');
    const read = table && inside(table.block);
    if (read?.kind !== 'table') throw new Error('no table');
    expect(read.headerRows).toBe(1);
    expect(read.alignments).toEqual(['center', undefined, 'right']);
    expect(read.rows.map((row) => row.cells.length)).toEqual([3, 3, 3, 3, 2]);
    expect(read.rows[1]?.cells[1]?.content.map((node) => node.kind)).toEqual(['text', 'hardBreak', 'text']);
    expect(read.rows[2]?.cells[2]?.merge).toBe('up');
    expect(read.rows[3]?.cells[1]?.content).toContainEqual(expect.objectContaining({ kind: 'escape', value: '|' }));
    expect(findings).toEqual(['warning syntax/table-cells "| II | |"']);
    expect(text).toContain('// hỏi lại kho');
  });

  test('byte order mark, no-break space, dashes, marks alone', () => {
    const { plan, outline, findings, fixes } = reading(
      '\uFEFF# Mục đích',
      '– Chủ động ứng phó',
      '-\u00A0Giảm nhẹ thiệt hại',
      '# ',
      '- ',
      'II. CÁC YÊU CẦU',
    );
    expect(outline).toEqual([
      'L1 I "Mục đích"',
      '  - "Chủ động ứng phó"',
      '  - "Giảm nhẹ thiệt hại"',
      'L1 II ""',
      '  - ""',
      '  p "II. CÁC YÊU CẦU"',
    ]);
    expect(findings).toEqual([
      'hint syntax/empty-title "#"',
      'hint syntax/empty-item "-"',
      'warning syntax/paper-number "II."',
    ]);
    expect(fixes('syntax/paper-number')).toEqual(['# Các yêu cầu']);
    expect(blocksOf(plan.tree.text).every((block) => block.text.endsWith(lineEnd))).toBe(true);
  });

  test('numbers as on paper', () => {
    const { plan, findings, fixes } = reading('II. YÊU CẦU', '1) Đúng đối tượng.', 'a. Trẻ em.');
    expect(outline(plan)).toEqual(['p "II. YÊU CẦU 1) Đúng đối tượng. a. Trẻ em."']);
    expect(findings).toEqual([
      'warning syntax/paper-number "II."',
      'warning syntax/paper-number "1)"',
      'warning syntax/paper-number "a."',
    ]);
    expect(fixes('syntax/paper-number')).toEqual(['# Yêu cầu', '1. ', 'a) ']);
    const all = runChecks(plan, { origin: 'kh' })
      .find(({ code }) => code === 'syntax/paper-number')
      ?.fixes.at(-1);
    expect(all?.edits.map((edit) => edit.text)).toEqual(['# Yêu cầu', '1. ', 'a) ']);
  });
});
