import { expect, it } from 'vitest';
import { missingClosing } from '../../../../server/src/checks/structure/missing-closing';
import { flagged, type Options } from '../kit';

const text = '# Nội dung\n\n- Một.\n\nTrên đây là Kế hoạch.\n';
const end = { from: text.indexOf('hoạch.'), to: text.indexOf('hoạch.') + 5 };
const source = (written: string): Options => ({
  origin: 'text',
  source: { ends: [{ role: 'closing', place: end, written }] },
});

it('flags a text that ends in another mark', () => {
  expect(flagged(missingClosing, text, source('.'))).toEqual(['hoạch']);
  expect(flagged(missingClosing, text, source(''))).toEqual(['hoạch']);
});

it('passes one that ends as the decree says', () => {
  expect(flagged(missingClosing, text, source('./.'))).toEqual([]);
  expect(flagged(missingClosing, text, source('. /.'))).toEqual([]);
});

it('has nothing to say of a .kh file: the mark is printed', () => {
  expect(flagged(missingClosing, text)).toEqual([]);
});
