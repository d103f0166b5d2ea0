import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../../../server/src/import/result';
import { recognise } from '../../../server/src/import/structure/recognise';
import { readText } from '../../../server/src/import/text/read';
import { writeKh } from '../../../server/src/import/write/write';
import { splitBlocks } from '../../../server/src/language/blocks';
import { DECISION, WHOLE, WRAPPED } from './plans';

/** The kinds of the blocks meant, and of those that the language reads in what was written. */
function kinds(source: string, format: TextFormat): { meant: string[]; read: string[]; kh: string } {
  const document = recognise(readText(source, { format }));
  const { kh } = writeKh(document, source);
  const meant = [
    ...document.head.asides.slice(0, 1).map(() => 'comment'),
    ...document.blocks.map((block) => block.kind),
  ];
  const body = kh.startsWith('---\n') ? kh.slice(kh.indexOf('\n---\n') + '\n---\n'.length) : kh;
  const read = splitBlocks(body)
    .map((block) => block.kind)
    .filter((kind) => kind !== 'blank');
  return { meant, read, kh };
}

describe('what was written reads back as it was meant', () => {
  it.each([WRAPPED, WHOLE, DECISION])('whole documents', (source) => {
    const { meant, read } = kinds(source, 'txt');
    expect(read).toEqual(meant);
  });

  it('texts full of marks', () => {
    const parts = fc.constantFrom(
      'xanh',
      'Đỏ lắm',
      '# ',
      '## ',
      '- ',
      '+ ',
      '1. ',
      '12. ',
      '2025. ',
      '1.1. ',
      'a) ',
      'I. ',
      '| ',
      '|',
      '// ',
      '---',
      '\n',
      '\n',
      '\n\n',
      'Nơi nhận:',
      'Ký:',
      'Phụ lục: ',
      'Phần: ',
      '(bảng phân công)',
      '(hạn: mai)',
      ': ',
      '. ',
      '\\',
      '**',
      '@a ',
      '#b ',
      '  ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), fc.constantFrom<TextFormat>('txt', 'md'), (words, format) => {
        const { meant, read, kh } = kinds(words.join(''), format);
        expect({ kh, kinds: read }).toEqual({ kh, kinds: meant });
      }),
      { numRuns: 3000 },
    );
  });
});
