import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { inBothLineEnds, marked } from './marked';

/** The words of each step, from the narrowest out; the first and last word of long ones. White space makes no step. */
function steps(text: string): string[] {
  const { plan, cursors, words } = marked(text);
  const found: string[] = [];
  for (let range: SelectionRange | undefined = selectionRanges(plan, cursors)[0]; range; range = range.parent) {
    const step = words(range.range).trim().split(/\s+/);
    const shown = step.length > 6 ? `${step[0]} … ${step.at(-1)}` : step.join(' ');
    if (found.at(-1) !== shown) found.push(shown);
  }
  return found;
}

inBothLineEnds((text) => {
  describe('a growing selection', () => {
    it('in a point: word, sentence, text, block, point with what is beneath it, sections, file', () => {
      const plan =
        '# Nội dung\n\n## Hội thi\n\n- Mở hai vòng. Báo <|>cáo kết quả. (hạn: 5/5/2026)\n  + Sơ khảo.\n\nHọp.\n\n# Kinh phí\n\nKhông.\n';
      expect(steps(text(plan))).toEqual([
        'cáo',
        'Báo cáo kết quả.',
        'Mở … quả.',
        '- … 5/5/2026)',
        '- … khảo.',
        '## … Họp.',
        '# … Họp.',
        '# … Không.',
      ]);
    });

    it('in attributes: word, value, entry, brackets', () => {
      expect(steps(text('- Họp. (hạn: 5/5/2026; chủ trì: Sở <|>Nội vụ)\n')).slice(0, 5)).toEqual([
        'Nội',
        'Sở Nội vụ',
        'chủ trì: Sở Nội vụ',
        '(hạn: … vụ)',
        '- … vụ)',
      ]);
    });

    it('in a table: word, cell, row, table', () => {
      const table = '| a | b c |\n|---|---|\n| một hai | ba <|>bốn |\n';
      expect(steps(text(table))).toEqual(['bốn', 'ba bốn', '| … |']);
    });

    it('in the header: word, value, entry, header', () => {
      expect(steps(text('---\ncơ quan: Sở <|>Y tế\n---\n'))).toEqual(['Y', 'Sở Y tế', 'cơ quan: Sở Y tế', '--- … ---']);
    });

    it('in recipients: word, line, list', () => {
      expect(steps(text('Nơi nhận:\n- Sở <|>Y tế\n- Lưu: VT\n'))).toEqual(['Y', 'Sở Y tế', '- Sở Y tế', 'Nơi … VT']);
    });

    it('of an abbreviation is not cut', () => {
      expect(steps(text('Họp tại TP. Lào <|>Cai. Báo cáo.\n'))).toEqual(['Cai', 'Họp tại TP. Lào Cai.', 'Họp … cáo.']);
    });

    it('has one answer for each cursor', () => {
      const { plan, cursors, words } = marked(text('Một <|>hai.\n\nBa <|>bốn.\n'));
      expect(selectionRanges(plan, cursors).map(({ range }) => words(range))).toEqual(['hai', 'bốn']);
    });
  });
});

describe('without words', () => {
  it.each(['<|>', '\n<|>\n', 'Họp.\n\n<|>\n'])('%j has the file', (text) => {
    const { plan, cursors } = marked(text);
    const [range] = selectionRanges(plan, cursors);
    expect(range?.parent).toBeUndefined();
    expect(range?.range.start).toEqual({ line: 0, character: 0 });
  });
});
