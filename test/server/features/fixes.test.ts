// Every fix as an editor applies it, on the sample with mistakes.

import { describe, expect, it } from 'vitest';
import { CodeActionKind, type Diagnostic as LspDiagnostic } from 'vscode-languageserver-types';
import { checks } from '../../../server/src/checks/index';
import { exportPlan } from '../../../server/src/export';
import { FIX_ALL } from '../../../server/src/features/code-actions';
import type { DiagnosticData } from '../../../server/src/features/diagnostics';
import { rows } from '../checks/fix-rows';
import { actionsFor, edited, type Opened, opened, sample, URI } from './opened';
import { applied, editsOf } from './workspace-edit';

const fixesOf = ({ data }: LspDiagnostic): DiagnosticData['fixes'] => (data as DiagnosticData).fixes;
const alike = ({ diagnostics }: Opened, { code, message }: LspDiagnostic): number =>
  diagnostics.filter((one) => one.code === code && one.message === message).length;

function fixAll(file: Opened): string {
  const [action] = actionsFor(file, [], { only: [FIX_ALL] });
  return action ? applied(file.text, editsOf(action.edit, URI).edits) : file.text;
}

const safe = ({ findings }: Opened): string[] =>
  findings.filter((one) => one.fixes.some((fix) => fix.safe)).map((one) => one.code);

describe.each(sample('co-loi.kh'))('the sample with mistakes (%s)', (_, text) => {
  const file = opened(text);
  const fixable = file.diagnostics.filter((one) => fixesOf(one)?.length !== 0);

  it('has fixes for most checks that can have them', () => {
    const declared = checks.filter((check) => check.fixes).length;
    expect(new Set(fixable.map((one) => one.code)).size).toBeGreaterThan(declared * 0.6);
  });

  it.each(fixable.map((one) => [String(one.code), one.message, one] as const))('is mended: %s %s', (_code, _m, one) => {
    const fixes = actionsFor(file, [one], { only: [CodeActionKind.QuickFix] }).filter(
      ({ title }) => !title.startsWith('Bỏ qua “') && !title.startsWith('Sửa tất cả'),
    );
    expect(fixes.length).toBeGreaterThan(0);
    for (const { edit, title } of fixes) {
      const after = edited(file, applied(text, editsOf(edit, URI).edits));
      expect(alike(after, one), title).toBeLessThan(alike(file, one));
      expect(after.text.includes('\r\n')).toBe(text.includes('\r\n'));
      expect(after.text.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n'));
    }
  });

  it('is silenced wherever a comment can stand, and nothing else changes', () => {
    let silenced = 0;
    for (const one of file.diagnostics) {
      const action = actionsFor(file, [one]).find(({ title }) => title.startsWith('Bỏ qua “'));
      if (!action) continue;
      silenced++;
      const after = edited(file, applied(text, editsOf(action.edit, URI).edits));
      const codes = (of: Opened): string[] => of.diagnostics.map(({ code, message }) => `${code}: ${message}`);
      const left = codes(file);
      for (const key of codes(after)) {
        expect(left, `${one.code}: ${one.message}`).toContain(key);
        left.splice(left.indexOf(key), 1);
      }
      expect(left).toContain(`${one.code}: ${one.message}`);
      expect(new Set(left.map((key) => key.split(':')[0]))).toEqual(new Set([one.code]));
    }
    expect(silenced).toBeGreaterThan(file.diagnostics.length * 0.9);
  });
});

const FILES = [
  'co-loi.kh',
  'bo-noi-vu-kiem-tra-van-thu-luu-tru.kh',
  'phuong-thuan-hoa-cai-cach-hanh-chinh.kh',
  'tinh-ninh-binh-chuyen-doi-so.kh',
];
const texts = [
  ...FILES.flatMap((name) => sample(name).map(([ends, text]) => [`${name} (${ends})`, text] as const)),
  ...rows.map(({ id, before }, index) => [`row ${index + 1}, ${id}`, before] as const),
];

/** Checks of what is typed only. */
const PRINTED_ALIKE = ['syntax/attributes-not-closed', 'syntax/header-not-closed', 'syntax/typed-number'];

describe('all safe fixes', () => {
  it.each(texts)('leave nothing after two rounds: %s', (_, text) => {
    const file = opened(text);
    const once = edited(file, fixAll(file));
    const twice = edited(once, fixAll(once));
    expect(safe(twice)).toEqual([]);
    expect(fixAll(twice)).toBe(twice.text);
  });

  it('add no finding above a hint, and none that they could mend', () => {
    for (const [name, text] of texts) {
      const before = opened(text);
      const after = edited(before, fixAll(before));
      const bad = (of: Opened): number => of.diagnostics.filter((one) => (one.severity ?? 1) < 4).length;
      expect(bad(after), name).toBeLessThanOrEqual(bad(before));
    }
  });

  it('are there in the sample and in the table of fixes', () => {
    const codes = new Set(texts.flatMap(([, text]) => safe(opened(text))));
    expect([...codes].sort()).toEqual([
      'body/archive-line',
      'body/duplicate-recipient',
      'body/unknown-id',
      'date/inconsistent-form',
      'date/zero-padding',
      'structure/heading-ending',
      'structure/unknown-field',
      'syntax/attributes-not-closed',
      'syntax/header-not-closed',
      'syntax/typed-number',
      'task/unknown-attribute',
      'text/spacing',
      'text/tone-placement',
      'text/unicode',
    ]);
  });

  it.each(rows.filter(({ id }) => PRINTED_ALIKE.includes(id)).map(({ id, before }) => [id, before] as const))(
    'leave what is printed as it is: %s',
    async (_, text) => {
      const file = opened(text);
      const after = edited(file, fixAll(file));
      expect(after.text).not.toBe(text);
      expect(await exportPlan(after.plan, 'txt')).toBe(await exportPlan(file.plan, 'txt'));
    },
  );
});
