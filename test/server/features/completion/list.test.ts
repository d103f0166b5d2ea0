// What holds of every list, wherever it is asked for: in each sample, with either line end, and in broken texts.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { COMPLETION_TRIGGERS, completions } from '../../../../server/src/features/completion';
import { analyseText } from '../../../../server/src/plan/analyse';
import type { AnalysedPlan } from '../../../../server/src/plan/model';
import { accepted, complete, directoryOf, editOf, HEADER } from './kit';

const SAMPLES = readdirSync('samples')
  .filter((name) => name.endsWith('.kh'))
  .map((name) => ({ name, text: readFileSync(`samples/${name}`, 'utf8') }));

const LINE_ENDS = { LF: '\n', CRLF: '\r\n' } as const;

/** What is wrong with an item, by name; nothing where all is well. */
function faults(plan: AnalysedPlan, offset: number, item: CompletionItem, snippets: boolean): string[] {
  const { range, newText } = editOf(item);
  const { line, character } = plan.lines.position(offset);
  const typed = plan.tree.text.slice(plan.lines.offset(range.start), offset);
  const lineEnd = plan.lines.line(line).to - plan.lines.line(line).from;
  const words = snippets && item.insertTextFormat === 2 ? newText.replace(/\$\{\d+(?:[:|][^}]*)?\}/g, '') : newText;
  const sign = /\r\n|\r|\n/.exec(plan.tree.text)?.[0] ?? '\n';
  const rules: Readonly<Record<string, boolean>> = {
    'one line': range.start.line === line && range.end.line === line,
    'the cursor in it': range.start.character <= character && character <= range.end.character,
    'within the line': range.end.character <= lineEnd,
    'no brackets': !/[[\]{}]/.test(words),
    'no snippet where none is taken': snippets || (item.insertTextFormat === 1 && !/\$\{/.test(newText)),
    'no commit characters': item.commitCharacters === undefined,
    'no command': item.command === undefined,
    'nothing else on the line': (item.additionalTextEdits ?? []).every((edit) => edit.range.start.line !== line),
    'nothing taken away elsewhere': (item.additionalTextEdits ?? []).every(
      (edit) =>
        edit.range.start.line === edit.range.end.line && edit.range.start.character === edit.range.end.character,
    ),
    'filtered by what was typed': typed === '' || item.filterText?.startsWith(typed) === true,
    label: item.label.trim() !== '',
    'line ends of the file': !/[\r\n]/.test(newText.replaceAll(sign, '')),
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${item.label}: ${rule}`]));
}

/** @param at between the two signs of a line end, the end of the line is meant */
function check(plan: AnalysedPlan, at: number, snippets: boolean, trigger?: string): number {
  const offset = Math.min(at, plan.lines.line(plan.lines.position(at).line).to);
  const asked = trigger === undefined ? undefined : { triggerKind: 2, triggerCharacter: trigger };
  const list = completions(plan, plan.lines.position(offset), asked, { snippets, insertReplace: offset % 3 > 0 });
  const sorted = list.items.map((item) => item.sortText ?? '');
  expect(sorted).toEqual(sorted.toSorted());
  expect(new Set(sorted).size).toBe(sorted.length);
  expect(list.items.length).toBeLessThanOrEqual(100);
  if (list.items.length > 0) expect(list.isIncomplete).toBe(true);
  expect(list.items.flatMap((item) => faults(plan, offset, item, snippets))).toEqual([]);
  return list.items.length;
}

describe.each(SAMPLES)('$name', ({ text }) => {
  it('has a label for each heading that a reference is offered to', () => {
    const bare = `${text.replace(/ \(#[^();]*\)$/gmu, '').replace(/\nNơi nhận:[\s\S]*/u, '')}\n\nTheo #<|>\n`;
    const { list } = complete(bare);
    const fresh = list.items.filter((item) => item.additionalTextEdits !== undefined);
    expect(fresh.length).toBeGreaterThan(2);
    for (const { label } of fresh) {
      const plan = analyseText(accepted(bare, label), { directory: directoryOf() });
      const last = plan.references.findLast((one) => one.kind === 'label');
      expect([label, last?.label]).toEqual([label, label.slice(1)]);
      expect(last?.resolved?.label).toBe(label.slice(1));
    }
  });

  it.each(Object.entries(LINE_ENDS))('at one place in forty (%s)', (_, sign) => {
    const plan = analyseText(text.replaceAll('\n', sign));
    let offered = 0;
    for (let offset = 0; offset <= plan.tree.text.length; offset += 41) {
      offered += check(plan, offset, offset % 2 === 0) > 0 ? 1 : 0;
    }
    expect(offered).toBeGreaterThan(0);
  });

  it('after each of the characters that ask by themselves', () => {
    for (const [index, character] of COMPLETION_TRIGGERS.entries()) {
      const at = text.indexOf(' ', Math.floor(text.length / (index + 2)));
      const plan = analyseText(`${text.slice(0, at + 1)}${character}${text.slice(at + 1)}`);
      check(plan, at + 2, true, character);
    }
  });
});

/** Sentences are let alone: in a block of prose, some words in, with no `@`, `#` or `(` before. */
function isProse(plan: AnalysedPlan, offset: number): boolean {
  const { blocks, starts } = plan.tree;
  const index = starts.findLastIndex((start) => start <= offset);
  const kind = blocks[index]?.kind ?? 'blank';
  if (!['paragraph', 'point', 'subPoint', 'numbered', 'table'].includes(kind)) return false;
  const line = plan.lines.line(plan.lines.position(offset).line);
  const before = plan.tree.text.slice(line.from, offset);
  return before.trim().split(/\s+/u).length > 4 && !/[@#(]/.test(before);
}

describe('plain prose', () => {
  it.each(SAMPLES)('is offered nothing, even where a person asks: $name', ({ text }) => {
    const plan = analyseText(text);
    let places = 0;
    for (let offset = 0; offset < text.length; offset += 11) {
      if (!isProse(plan, offset)) continue;
      places++;
      const list = completions(plan, plan.lines.position(offset), undefined, { snippets: true });
      expect(list.items.map((item) => `${text.slice(offset - 20, offset)}: ${item.label}`)).toEqual([]);
    }
    expect(places).toBeGreaterThan(100);
  });

  it.each(SAMPLES)('is offered nothing by a letter or sign that is no trigger: $name', ({ text }) => {
    const plan = analyseText(text);
    for (let offset = 1; offset < text.length; offset += 101) {
      for (const triggerCharacter of ['a', ' ', ':', '-', '.']) {
        const position = plan.lines.position(offset);
        const asked = { triggerKind: 2, triggerCharacter };
        expect(completions(plan, position, asked, { snippets: true }).items).toEqual([]);
      }
    }
  });

  it('is offered nothing by ( in the middle of a sentence', () => {
    for (const text of [
      'Sở Y tế (<|>sau đây gọi là Sở) họp.',
      '- Họp (<|>lần 2) tại xã.',
      'Tỷ lệ (<|>',
      'A (b) (<|>',
    ]) {
      expect(complete(`${HEADER}\n# Nội dung\n\n${text}`, { trigger: '(' }).list.items).toEqual([]);
    }
  });
});

describe('any text, any place', () => {
  const PIECES = [
    '@',
    '#',
    '(',
    ')',
    '---\n',
    '- ',
    '# ',
    'Nơi nhận:\n',
    'Ký:\n',
    'hạn: ',
    '; ',
    '\r\n',
    '\n\n',
    '\uD800',
    '\uFEFF',
    'cơ quan: ',
    '// bỏ qua ',
    'Sở ',
    '|',
    '  ',
    'ă'.normalize('NFD'),
  ];

  it('is answered without a fault', () => {
    let seed = 7;
    const next = (limit: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % limit;
    };
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 1 + next(14) }, () => PIECES[next(PIECES.length)]).join('');
      const plan = analyseText(text);
      for (let offset = 0; offset <= text.length; offset += 1 + next(3)) {
        check(plan, offset, offset % 2 === 0);
      }
    }
  });

  it('beyond the end too', () => {
    const plan = analyseText(`${HEADER}\nA`);
    expect(() => completions(plan, { line: 9999, character: 9999 }, undefined, { snippets: true })).not.toThrow();
    expect(() => completions(plan, { line: 0, character: 9999 }, undefined, { snippets: true })).not.toThrow();
  });

  it('in a line of a million letters', () => {
    const plan = analyseText(`${HEADER}\nA ${'b '.repeat(500_000)}@so`);
    const { line } = plan.lines.position(plan.tree.text.length);
    const start = performance.now();
    const list = completions(plan, { line, character: 2_000_000 }, undefined, { snippets: true });
    expect(list.items.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
