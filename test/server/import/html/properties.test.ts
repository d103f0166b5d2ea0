import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { importDocx, importText } from '../../../../server/src/import/import';
import { analyseText } from '../../../../server/src/plan/analyse';
import { WHOLE } from '../plans';
import { bring } from './kit';

const COLOURS = ['xanh', 'Đỏ', 'TÍM', 'vàng', 'Nâu', 'HỒNG'];
const SIGNS = [
  ' ',
  '\n',
  '&nbsp;',
  '&nbsp;&nbsp;&nbsp;',
  '<br>',
  '- ',
  '1. ',
  'I. ',
  'a) ',
  '# ',
  '@',
  '|',
  '**',
  '\\',
  '// ',
  '&amp;',
  ': ',
  '. ',
  '---',
];
const NAMES = [
  'p',
  'b',
  'div',
  'span',
  'h1',
  'h3',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'thead',
  'pre',
  'o:p',
  'blockquote',
  'a',
];
const ATTRIBUTES = [
  '',
  ' style="font-weight:bold"',
  ' colspan=2',
  ' rowspan=3',
  ' type=a',
  ' start=3',
  " style='mso-list:l0 level2 lfo1'",
  ' align=right',
];
const tag = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), fc.boolean())
  .map(([name, attributes, open]) => (open ? `<${name}${attributes}>` : `</${name}>`));
const html = fc
  .array(fc.oneof(fc.constantFrom(...COLOURS), fc.constantFrom(...SIGNS), tag), { maxLength: 60 })
  .map((parts) => parts.join(''));
const colours = (s: string): string[] => s.match(new RegExp(COLOURS.join('|'), 'g')) ?? [];

describe('all HTML', () => {
  it('keeps every word that is shown', () => {
    fc.assert(
      fc.property(html, (source) => {
        expect(colours(bring(source).kh).sort()).toEqual(colours(source).sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('that is nothing but elements and words keeps their order', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(...COLOURS),
        fc.constantFrom('<p>', '</p>', '<li>', '<b>', '</b>', ' ', '<br>', '<ol>', '</ol>'),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const source = parts.join('');
        expect(colours(bring(source).kh)).toEqual(colours(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('ends, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        expect(typeof bring(`<p>${noise}`).kh).toBe('string');
      }),
    );
  });
});

describe('a plan of our own', () => {
  it('comes out of its HTML as it comes out of its Word document', async () => {
    const plan = analyseText(importText(WHOLE, { format: 'txt' }).kh);
    const page = Buffer.from(await exportPlan(plan, 'html')).toString('utf8');
    const document = importDocx(Buffer.from(await exportPlan(plan, 'docx'))).imported;
    expect(bring(page).kh).toBe(document.kh);
  });
});
