import fc from 'fast-check';
import { expect, it } from 'vitest';
import { abstractNum, bring, list, lvl, num, p, r, style, tbl, tc, tr } from './kit';

const COLOURS = ['xanh', 'Đỏ', 'TÍM', 'vàng', 'Nâu', 'HỒNG'];
const colours = (s: string): string[] => (s.normalize('NFC').match(new RegExp(COLOURS.join('|'), 'g')) ?? []).sort();

const words = fc
  .array(
    fc.constantFrom(
      ...COLOURS,
      '1. ',
      'a) ',
      '- ',
      'I. ',
      ': ',
      '. ',
      '; ',
      ' ',
      '@',
      '#',
      '**',
      '|',
      '(',
      ')',
      '\\',
      '“',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const run = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(words, fc.constantFrom('', '<w:b/>', '<w:caps w:val="0"/>'))
      .map(([text, look]) => r(text, look)),
  },
  fc.constantFrom(
    '<w:r><w:tab/></w:r>',
    '<w:r><w:br/></w:r>',
    '<w:r><w:noBreakHyphen/></w:r>',
    '<w:bookmarkEnd w:id="1"/>',
  ),
  words.map((text) => `<w:ins w:id="1">${r(text)}</w:ins>`),
  words.map((text) => `<w:r><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></w:r>`),
);
const paragraph = fc
  .tuple(fc.array(run, { maxLength: 5 }), fc.constantFrom('', num(1), num(1, 1), num(2), num(9), style('None')))
  .map(([runs, look]) => p(runs.join('') || r(''), look));
const table = fc
  .array(
    fc.array(fc.tuple(paragraph, fc.constantFrom('', '<w:gridSpan w:val="2"/>')), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => tbl(...rows.map((cells) => tr(...cells.map(([content, look]) => tc(content, look))))));
const numbering =
  abstractNum(0, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.')) +
  abstractNum(1, lvl(0, 'bullet', '-')) +
  list(1, 0) +
  list(2, 1);

it('every document keeps its words, each once, and leads them back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { maxLength: 12 }), (blocks) => {
      const { source, imported } = bring(blocks.join(''), { numbering });
      const written = blocks.join('').replace(/<[^>]*>/g, '\u0000');
      expect(colours(source)).toEqual(colours(written));
      expect(colours(imported.kh)).toEqual(colours(written));
      for (const { at, length, from, to, verbatim } of imported.map.mappings)
        if (verbatim) expect(imported.kh.slice(at, at + length)).toBe(source.slice(from, to));
    }),
    { numRuns: 400 },
  );
});
