import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { inBothLineEnds, marked } from './marked';

const ALL = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

/** Each line that has hints, with them in `«»`. */
function hinted(text: string, range = ALL): string[] {
  const { plan } = marked(text);
  const hints = inlayHints(plan, range).sort((a, b) => plan.lines.offset(b.position) - plan.lines.offset(a.position));
  const shown = hints.reduce((words, { position, label }) => {
    const at = plan.lines.offset(position);
    return `${words.slice(0, at)}«${label}»${words.slice(at)}`;
  }, plan.tree.text);
  return shown.split(/\r\n|\n/).filter((line) => line.includes('«'));
}

inBothLineEnds((text) => {
  describe('hints', () => {
    it('are the counted numbers before titles', () => {
      const plan =
        'Phần: Chung\n\n# Một\n\n## Hai\n\n### Ba\n\n#### Bốn\n\n# Năm\n\nPhụ lục: A\n\n# Sáu\n\nPhụ lục: B\n';
      expect(hinted(text(plan))).toEqual([
        'Phần: «Phần I.»Chung',
        '# «I.»Một',
        '## «1.»Hai',
        '### «1.1.»Ba',
        '#### «a)»Bốn',
        '# «II.»Năm',
        'Phụ lục: «I»A',
        '# «I.»Sáu',
        'Phụ lục: «II»B',
      ]);
    });

    it('are on a numbered paragraph only where it is typed wrongly', () => {
      expect(hinted(text('1. Một.\n7. Hai.\na) Ba.\n'))).toEqual(['7. «2.»Hai.']);
    });

    it('say what a reference is printed as', () => {
      expect(hinted(text('# Một (#m)\n\nTheo #m, #khong.\n'))).toEqual(['# «I.»Một (#m)', 'Theo #m«→ Mục I», #khong.']);
    });

    it('stand behind the mark of a heading without title', () => {
      expect(hinted(text('# \n\n#\n'))).toEqual(['#«I.» ', '#«II.»']);
    });

    it('are given for the asked lines only', () => {
      const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
      expect(hinted(text('# Một\n\n# Hai (#h)\n\nTheo #h.\n\n# Ba\n'), range)).toEqual(['# «II.»Hai (#h)']);
    });
  });
});

it('a hint says in words what it is', () => {
  const { plan } = marked('# Hội thi (#h)\n\n7. Theo #h.\n');
  expect(inlayHints(plan, ALL).map(({ tooltip }) => tooltip)).toEqual([
    'Đánh số tự động; in ra là I.',
    'Gõ là 7, in ra là 1.',
    'Hội thi',
  ]);
});
