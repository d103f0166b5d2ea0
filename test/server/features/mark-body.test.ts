import { describe, expect, it } from 'vitest';
import { CodeActionKind, CodeActionTriggerKind, type Range } from 'vscode-languageserver-types';
import { exportPlan } from '../../../server/src/export';
import { codeActions } from '../../../server/src/features/code-actions';
import { plan } from '../checks/kit';
import { type Opened, opened, sample, URI } from './opened';
import { applied, editsOf } from './workspace-edit';

/** The texts after each rewriting that is offered at an offset. */
function rewritten(file: Opened, at: number, triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked) {
  const position = file.plan.lines.position(at);
  const range: Range = { start: position, end: position };
  return codeActions(file.plan, file.findings, { range, context: { diagnostics: [], triggerKind } })
    .filter(({ kind }) => kind === CodeActionKind.RefactorRewrite)
    .map(({ title, edit }) => ({ title, text: applied(file.text, editsOf(edit, URI).edits) }));
}

/** What a `|` in a text becomes. */
function marks(text: string): string[] {
  const at = text.indexOf('|');
  return rewritten(opened(text.slice(0, at) + text.slice(at + 1)), at).map(({ title }) => title);
}

const prose = (line: string): string => plan({ content: line });
const recipient = (line: string): string =>
  plan({ recipients: `Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- ${line}\n- Lưu: VT` });
const task = (attribute: string, before = ''): string =>
  plan({ content: `${before}- Trưng bày sách. (hạn: 25/4/2025; chủ trì: ${attribute})` });

describe('a name becomes a mention', () => {
  it.each([
    ['a recipient', recipient('Sở Tài ch|ính'), ['Đánh dấu tên cơ quan: “@STC”']],
    ['a lead', task('S|ở Y tế'), ['Đánh dấu tên cơ quan: “@SYT”']],
    ['the second of two leads', task('Sở Y tế, Sở Nội v|ụ'), ['Đánh dấu tên cơ quan: “@SNV”']],
    [
      'a heading',
      plan({ organisation: '# Tổ chức thực hiện\n\n## S|ở Tài chính\n\n- Bố trí kinh phí.' }),
      ['Đánh dấu tên cơ quan: “@STC”'],
    ],
    [
      'a name with its place',
      recipient('UBND phường Tân Ph|ong'),
      ['Đánh dấu tên cơ quan: “@(UBND phường Tân Phong)”'],
    ],
    [
      'a name in prose',
      prose('- Phối hợp với Sở Y t|ế khám sức khỏe cho người già.'),
      ['Đánh dấu tên cơ quan: “@SYT”'],
    ],
    ['a name in a heading', prose('## Phối hợp với Sở Tài ch|ính'), ['Đánh dấu tên cơ quan: “@STC”']],
    ['a name in brackets', prose('- Báo cáo kết quả (gửi qua S|ở Y tế).'), ['Đánh dấu tên cơ quan: “@SYT”']],
    ['one of several recipients in a line', recipient('Sở Tài chính, Sở Nội v|ụ'), ['Đánh dấu tên cơ quan: “@SNV”']],
    ['a short name before the full one', task('UBND tỉ|nh'), ['Đánh dấu tên cơ quan: “@(UBND tỉnh)”']],
  ])('%s', (_, text, expected) => expect(marks(text)).toEqual(expected));
});

it('a body that is no more is not marked: it has a finding with fixes of its own', () => {
  const gone = plan({ recipients: 'Nơi nhận:\n- Sở Thông tin và Truyền th|ông\n- Lưu: VT' });
  expect(marks(gone.replace('18/4/2025', '18/8/2025'))).toEqual([]);
  expect(marks(gone.replace('18/4/2025', '18/4/2024'))).toEqual(['Đánh dấu tên cơ quan: “@STTTT”']);
});

it('a name in a cell becomes a mention', () => {
  const file = opened(plan({ content: '| Việc | Ai |\n|---|---|\n| Khám | Sở Y tế |' }));
  const at = file.text.indexOf('Y tế |');
  expect(rewritten(file, at).map(({ text }) => text)).toEqual([file.text.replace('Sở Y tế |', '@SYT |')]);
});

describe('nothing is offered', () => {
  it.each([
    ['beside a name', recipient('Sở Tài chính (b/|c)')],
    ['on a mention', task('@S|YT')],
    ['on what the directory does not know', recipient('Sở Phát triển Văn hóa đ|ọc')],
    ['where the mark would print another name', task('Ủy ban nhân dân tỉ|nh', '- Mời @UBND-tỉnh.\n')],
    ['within a mention', task('@(VNPT tỉ|nh)')],
    ['in prose', plan({ content: '- Trưng bày s|ách.' })],
    ['beside a name in prose', prose('- Phối hợp v|ới Sở Y tế.')],
    ['on a body within the words of a cited document', prose('- Theo Kế hoạch số 12/KH-UBND của Sở Y t|ế.')],
    ['on a mention in prose', prose('- Phối hợp với @S|YT.')],
    ['in what a task brings', prose('- Viết bài. (hạn: 25/4/2025; sản phẩm: Bài gửi Sở Y t|ế)')],
    ['in a comment', prose('// hỏi lại Sở Y t|ế')],
  ])('%s', (_, text) => expect(marks(text)).toEqual([]));

  it('to the light bulb', () => {
    const text = recipient('Sở Tài chính');
    expect(rewritten(opened(text), text.indexOf('Tài chính'), CodeActionTriggerKind.Automatic)).toEqual([]);
  });
});

it.each(sample('so-dong-thap-phan-loai-rac.kh'))(
  'changes nothing that is printed, and no task (%s)',
  async (_, text) => {
    const file = opened(text);
    const leads = ({ plan: { tasks } }: Opened) => tasks.map(({ lead }) => lead.map(({ id }) => id));
    const printed = await exportPlan(file.plan, 'txt');
    const places = [
      ...file.plan.tasks.flatMap(({ lead, partners }) => [...lead, ...partners]),
      ...(file.plan.recipients?.recipients ?? []),
    ].map(({ place }) => place.from + 2);
    let count = 0;
    for (const at of new Set(places)) {
      for (const { text: marked, title } of rewritten(file, at)) {
        const after = opened(marked, 2);
        expect(await exportPlan(after.plan, 'txt'), title).toBe(printed);
        expect(leads(after), title).toEqual(leads(file));
        count++;
      }
    }
    expect(count).toBeGreaterThan(5);
  },
);
