import { afterEach, describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver-types';
import { codeActions, FIX_ALL } from '../../../server/src/features/code-actions';
import { setLanguage } from '../../../server/src/messages';
import { plan } from '../checks/kit';
import { actionsFor, ofCheck, opened, URI } from './opened';
import { applied, editsOf } from './workspace-edit';

afterEach(() => setLanguage('vi'));

const titles = (actions: readonly CodeAction[]): string[] => actions.map((action) => action.title);
const mended = (text: string, action: CodeAction | undefined): string =>
  applied(text, editsOf(action?.edit, URI).edits);

const wrongDay = plan({ content: '- Họp ngày 31/4/2025.' });
const dates = plan({ content: '- Họp ngày 5/9/2025, ngày 6/9/2025.\n- Thi ngày 7/9/2025.' });
const labels = plan({ content: '- In sách. (han: 05/9/2025)\n- Mua sách. (han: 06/9/2025)\n- Theo #x.' });

describe('a fix', () => {
  const file = opened(wrongDay, 3);
  const asked = ofCheck(file, 'date/impossible');

  it('comes first, is preferred, names its diagnostic and mends the text', () => {
    const [first] = actionsFor(file, asked);
    expect(first).toMatchObject({ title: 'Thay bằng “30/4/2025”', kind: CodeActionKind.QuickFix, isPreferred: true });
    expect(first?.diagnostics).toEqual(asked);
    expect(mended(wrongDay, first)).toBe(wrongDay.replace('31/4', '30/4'));
  });

  it('names the version that it is for, where the client supports that', () => {
    const params = { range: asked[0]!.range, context: { diagnostics: asked } };
    const [versioned] = codeActions(file.plan, file.findings, params, { documentChanges: true });
    expect(editsOf(versioned?.edit, URI).version).toBe(3);
    const [plain] = codeActions(file.plan, file.findings, params);
    expect(plain?.edit).toHaveProperty('changes');
  });

  it('of several, only the best one is preferred', () => {
    const text = plan({ recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Sở Nội vu X\n- Lưu: VT' });
    const actions = actionsFor(opened(text), ofCheck(opened(text), 'body/unknown-recipient'));
    expect(titles(actions)).toEqual([
      'Thay bằng “Sở Nội vụ”',
      'Thay bằng “Bộ Nội vụ”',
      'Bỏ qua “body/unknown-recipient” ở dòng này',
    ]);
    expect(actions.map((action) => action.isPreferred)).toEqual([true, undefined, undefined]);
  });

  it('speaks the language of the messages', () => {
    setLanguage('en');
    expect(titles(actionsFor(opened(wrongDay), ofCheck(opened(wrongDay), 'date/impossible')))).toEqual([
      'Replace by “30/4/2025”',
      'Silence “date/impossible” on this line',
    ]);
  });
});

describe('a diagnostic', () => {
  const before = opened(wrongDay, 1);
  const asked = ofCheck(before, 'date/impossible');
  const moved = wrongDay.replace('- Họp ngày', '- Họp bàn ngày');
  const now = opened(moved, 2);

  it('of an older version is met by the finding that is there now', () => {
    const [first] = actionsFor(now, asked);
    expect(mended(moved, first)).toBe(moved.replace('31/4', '30/4'));
  });

  it('of an older version that is mended by now has no action', () => {
    expect(actionsFor(opened(wrongDay.replace('31/4', '30/4'), 2), asked)).toEqual([]);
  });

  it.each([undefined, null, 5, {}, { version: 1 }, { version: 1, fixes: 'none' }, { version: 1, fixes: [{}] }])(
    'with %j as data is met by the finding too',
    (data) => {
      const [first] = actionsFor(before, [{ ...asked[0]!, data }]);
      expect(mended(wrongDay, first)).toBe(wrongDay.replace('31/4', '30/4'));
    },
  );

  it('of another source, of no code or of another check gets nothing', () => {
    const [{ code: _, ...codeless }] = asked as [(typeof asked)[0]];
    expect(actionsFor(before, [{ ...asked[0]!, source: 'chính tả' }])).toEqual([]);
    expect(actionsFor(before, [codeless])).toEqual([]);
    expect(actionsFor(before, [{ ...asked[0]!, code: 'date/weekday', data: undefined }])).toEqual([]);
  });

  it('that is not asked about gets nothing, though it is there', () => {
    const { plan: analysed, findings } = before;
    expect(codeActions(analysed, findings, { range: asked[0]!.range, context: { diagnostics: [] } })).toEqual([]);
  });

  it('is asked about with thousands of others in a while', () => {
    const many = opened(plan({ content: '- Họp ngày 5/9/2025.\n'.repeat(3000) }));
    const start = performance.now();
    const actions = actionsFor(many, many.diagnostics);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(actions.length).toBeGreaterThan(100);
    expect(actions.length).toBeLessThan(1000);
  });
});

describe('all of a kind', () => {
  it('are fixed together where two or more have a safe fix', () => {
    const file = opened(labels);
    const [first] = ofCheck(file, 'task/unknown-attribute');
    const actions = actionsFor(file, [first!], { only: [CodeActionKind.QuickFix] });
    expect(titles(actions)).toEqual([
      'Thay bằng “hạn”',
      'Sửa tất cả lỗi “task/unknown-attribute” trong tệp (2 chỗ)',
      'Bỏ qua “task/unknown-attribute” ở dòng này',
    ]);
    expect(mended(labels, actions[1])).toBe(labels.replaceAll('han:', 'hạn:'));
  });

  it('are not offered for one, nor where the fix needs a judgement', () => {
    const one = opened(labels.replace('(han: 05', '(hạn: 05'));
    expect(titles(actionsFor(one, ofCheck(one, 'task/unknown-attribute'))).join()).not.toContain('tất cả');
    const two = opened(plan({ content: '- Họp ngày 31/4/2025.\n- Thi ngày 31/6/2025.' }));
    expect(titles(actionsFor(two, ofCheck(two, 'date/impossible'))).join()).not.toContain('tất cả');
  });

  it('are offered once where the check itself has such a fix', () => {
    const file = opened(dates);
    const actions = actionsFor(file, ofCheck(file, 'date/zero-padding'), { only: [CodeActionKind.QuickFix] });
    expect(titles(actions)).toEqual([
      'Thay bằng “05/9/2025”',
      'Sửa cả 3 ngày cho đúng cách viết',
      'Thay bằng “06/9/2025”',
      'Thay bằng “07/9/2025”',
      'Bỏ qua “date/zero-padding” ở dòng này',
      'Bỏ qua “date/zero-padding” ở dòng này',
    ]);
    expect(mended(dates, actions[1])).toBe(dates.replace('5/9', '05/9').replace('6/9', '06/9').replace('7/9', '07/9'));
  });
});

describe('everything safe', () => {
  const text = labels.replace('# Nội dung\n', '# Nội dung.\n');
  const only = [FIX_ALL];

  it('is mended by one action of its own kind', () => {
    const actions = actionsFor(opened(text), [], { only });
    expect(actions.map((action) => action.kind)).toEqual(['source.fixAll.kehoach']);
    expect(titles(actions)).toEqual(['Sửa mọi lỗi sửa được ngay mà không đổi nội dung (3 chỗ)']);
    expect(mended(text, actions[0])).toBe(text.replaceAll('han:', 'hạn:').replace('dung.\n', 'dung\n'));
  });

  it('is not offered where nothing is', () => {
    expect(actionsFor(opened(wrongDay), [], { only })).toEqual([]);
  });
});

describe('what is asked for', () => {
  const file = opened(labels);
  const asked = ofCheck(file, 'task/unknown-attribute').slice(0, 1);
  const kinds = (context: Parameters<typeof actionsFor>[2]): (string | undefined)[] => [
    ...new Set(actionsFor(file, asked, context).map((action) => action.kind)),
  ];

  it.each([
    [[CodeActionKind.QuickFix], ['quickfix']],
    [[CodeActionKind.Source], [FIX_ALL]],
    [[CodeActionKind.SourceFixAll], [FIX_ALL]],
    [[FIX_ALL], [FIX_ALL]],
    [['source.fixAll.eslint'], []],
    [['source.fix'], []],
    [[CodeActionKind.Refactor], []],
    [[CodeActionKind.Empty], ['quickfix', FIX_ALL]],
    [[], []],
  ])('only %j gives %j', (only, given) => expect(kinds({ only })).toEqual(given));

  it('without a kind is all of them, but for the light bulb only what concerns the diagnostics', () => {
    expect(kinds({})).toEqual(['quickfix', FIX_ALL]);
    expect(kinds({ triggerKind: CodeActionTriggerKind.Invoked })).toEqual(['quickfix', FIX_ALL]);
    expect(kinds({ triggerKind: CodeActionTriggerKind.Automatic })).toEqual(['quickfix']);
    expect(kinds({ triggerKind: CodeActionTriggerKind.Automatic, only: ['source'] })).toEqual([FIX_ALL]);
  });
});
