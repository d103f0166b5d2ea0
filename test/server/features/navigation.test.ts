// Definition, references, highlights and rename: labels, sections, bodies, documents.
import { describe, expect, it } from 'vitest';
import { DocumentHighlightKind, type Location, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import { definition } from '../../../server/src/features/definition';
import { documentHighlights } from '../../../server/src/features/document-highlights';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import type { AnalysedPlan } from '../../../server/src/plan/model';
import { inBothLineEnds, marked, wordsOf } from './marked';

/** `line:words` of a range, lines from 0. */
const at = (plan: AnalysedPlan, range: Range): string => `${range.start.line}:${wordsOf(plan, range)}`;
const places = (plan: AnalysedPlan, found: readonly Location[]): string[] => found.map(({ range }) => at(plan, range));

function defined(text: string): string[] {
  const { plan, cursor } = marked(text);
  const found = definition(plan, cursor);
  expect(found.every(({ uri }) => uri === plan.uri)).toBe(true);
  return places(plan, found);
}

function used(text: string, includeDeclaration = false): string[] {
  const { plan, cursor } = marked(text);
  return places(plan, references(plan, cursor, includeDeclaration));
}

function renamed(text: string, name: string): string | undefined {
  const { plan, cursor } = marked(text);
  const edit = rename(plan, cursor, name);
  return edit && applied(plan, edit);
}

function applied(plan: AnalysedPlan, { changes }: WorkspaceEdit): string {
  const edits = [...(changes?.[plan.uri] ?? [])].sort(
    (a, b) => plan.lines.offset(b.range.start) - plan.lines.offset(a.range.start),
  );
  return edits.reduce((text, { range, newText }) => {
    return text.slice(0, plan.lines.offset(range.start)) + newText + text.slice(plan.lines.offset(range.end));
  }, plan.tree.text);
}

const TEXT = '# Nội dung (#nd)\n\nTheo #nd và #khac.\n\n## Hội thi\n\n- Như #nd. (hạn: 5/5/2026)\n';
/** With the cursor in the n-th `#nd`. */
const inLabel = (n: number): string => TEXT.split('#nd').reduce((a, b, i) => a + (i === n + 1 ? '#n<|>d' : '#nd') + b);

inBothLineEnds((text) => {
  describe('definition', () => {
    it('of a reference is the label', () => {
      expect(defined(text(inLabel(1)))).toEqual(['0:#nd']);
      expect(defined(text('Theo #n<|>d.\n\nPhụ lục: Mẫu (#nd)\n'))).toEqual(['2:#nd']);
    });

    it('of a label is itself', () => {
      expect(defined(text(inLabel(0)))).toEqual(['0:#nd']);
    });

    it('of a reference by hand is the title', () => {
      const sections = '# Một\n\n## Hội thi\n\n1. Mở lớp.\n\n';
      expect(defined(text(`${sections}Theo khoản 1 <|>Mục I của Kế hoạch này.\n`))).toEqual(['2:Hội thi']);
      expect(defined(text(`${sections}Theo khoản 2 <|>Mục I của Kế hoạch này.\n`))).toEqual(['4:1. Mở lớp.']);
    });

    it('of a cited document is its first mention', () => {
      const cited = 'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/02/2026:\n\nTheo Kế hoạch số <|>5/KH-UBND.\n';
      expect(defined(text(cited))).toEqual(['0:Kế hoạch số 5/KH-UBND ngày 02/02/2026']);
    });

    it.each(['Theo #kh<|>ong.', 'H<|>ọp.', '<|>', 'Giao @S<|>NV.'])('of %j is nowhere', (words) => {
      expect(defined(text(words))).toEqual([]);
    });
  });

  describe('references', () => {
    it('are the uses of a label, with the label itself where asked', () => {
      expect(used(text(inLabel(2)))).toEqual(['2:#nd', '6:#nd']);
      expect(used(text(inLabel(0)), true)).toEqual(['0:#nd', '2:#nd', '6:#nd']);
    });

    it('of a heading are what leads to it', () => {
      const words = '# Nội <|>dung (#nd)\n\nTheo #nd và Mục I của Kế hoạch này.\n';
      expect(used(text(words))).toEqual(['2:#nd', '2:Mục I']);
    });

    it('of a body are all its names', () => {
      const words =
        '# Tổ chức thực hiện\n\n1. Giao @S<|>NV họp. (phối hợp: Sở Y tế)\n\nNơi nhận:\n- Sở Nội vụ\n- Sở Y tế\n';
      expect(used(text(words))).toEqual(['2:@SNV', '5:Sở Nội vụ']);
    });

    it('of a document are its mentions', () => {
      const cited = 'Thực hiện Kế hoạch số 5/KH-<|>UBND ngày 02/02/2026:\n\nTheo Kế hoạch số 5/KH-UBND.\n';
      expect(used(text(cited))).toEqual(['2:Kế hoạch số 5/KH-UBND']);
      expect(used(text(cited), true)).toHaveLength(2);
    });
  });

  describe('highlights', () => {
    const highlighted = (words: string): (readonly [string, DocumentHighlightKind | undefined])[] => {
      const { plan, cursor } = marked(text(words));
      return documentHighlights(plan, cursor).map(({ range, kind }) => [at(plan, range), kind] as const);
    };

    it('of a label', () => {
      expect(highlighted(inLabel(1))).toEqual([
        ['0:#nd', DocumentHighlightKind.Write],
        ['2:#nd', DocumentHighlightKind.Read],
        ['6:#nd', DocumentHighlightKind.Read],
      ]);
    });

    it('of a body', () => {
      expect(highlighted('@SNV họp, @(Sở Nội vụ)<|> báo cáo.\n')).toEqual([
        ['0:@SNV', DocumentHighlightKind.Text],
        ['0:@(Sở Nội vụ)', DocumentHighlightKind.Text],
      ]);
    });

    it('of prose are none', () => {
      expect(highlighted('Họp <|>giao ban.\n')).toEqual([]);
    });
  });

  describe('rename', () => {
    it('offers the name without its mark', () => {
      const { plan, cursor, words } = marked(text(inLabel(1)));
      const offered = prepareRename(plan, cursor);
      expect(offered?.placeholder).toBe('nd');
      expect(offered && words(offered.range)).toBe('nd');
    });

    it.each(['# Nội <|>dung (#nd)', '@S<|>NV họp.', '<|>', '#No<|>Label'])('offers nothing at %j', (words) => {
      const { plan, cursor } = marked(text(words));
      expect(prepareRename(plan, cursor)).toBeUndefined();
      expect(rename(plan, cursor, 'moi')).toBeUndefined();
    });

    it.each([0, 1, 2])('changes the label and all its uses, from use %d', (n) => {
      expect(renamed(text(inLabel(n)), 'noi-dung')).toBe(text(TEXT).replaceAll('#nd', '#noi-dung'));
    });

    it('takes a name with its mark, and Vietnamese letters', () => {
      expect(renamed(text(inLabel(1)), '#nội-dung')).toBe(text(TEXT).replaceAll('#nd', '#nội-dung'));
    });

    it('takes the same name', () => {
      expect(renamed(text(inLabel(1)), 'nd')).toBe(text(TEXT));
    });

    it('renames uses without a label', () => {
      expect(renamed(text('Theo #kh<|>ong và #khong.'), 'co')).toBe('Theo #co và #co.');
    });

    it('renames the second of two same labels alone', () => {
      const two = '# Một (#m)\n\n# Hai (#m<|>)\n\nTheo #m.\n';
      expect(renamed(text(two), 'hai')).toBe(text('# Một (#m)\n\n# Hai (#hai)\n\nTheo #m.\n'));
      const first = '# Một (#m<|>)\n\n# Hai (#m)\n\nTheo #m.\n';
      expect(renamed(text(first), 'mot')).toBe(text('# Một (#mot)\n\n# Hai (#m)\n\nTheo #mot.\n'));
    });

    it('renames a label written in decomposed letters with those in composed ones', () => {
      const words = `# Một (#${'nội'.normalize('NFD')})\n\nTheo #n<|>ội.\n`;
      expect(renamed(text(words), 'moi')).toBe(text('# Một (#moi)\n\nTheo #moi.\n'));
    });
  });
});

describe('a name that cannot be', () => {
  it.each(['', '#', 'Nội', 'nd-', '-nd', '1nd', 'a b', 'a.b', 'ND', '##nd', 'a@b'])('%j is refused', (name) => {
    const { plan, cursor } = marked(inLabel(1));
    expect(() => rename(plan, cursor, name)).toThrow(RangeError);
    expect(() => rename(plan, cursor, name)).toThrow(/không dùng làm nhãn được/);
  });

  it('is one that the plan has', () => {
    const { plan, cursor } = marked('# Một (#mot)\n\n# Hai (#h<|>ai)\n');
    expect(() => rename(plan, cursor, 'mot')).toThrow('Kế hoạch đã có nhãn “mot”.');
  });
});
