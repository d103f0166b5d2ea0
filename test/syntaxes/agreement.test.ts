// What the grammar colours and what the parser reads are the same blocks, line by line.
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/language/document';
import { linesOf } from '../../server/src/language/lines';
import type { Block } from '../../server/src/language/syntax';
import { ending, read } from '../project/files';
import { loadGrammar, type TokenLine, tokenize } from './tokenize';

const grammar = await loadGrammar();

/** Block kinds by the outermost scope of a line. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^meta\.header$/, 'header'],
  [/^(?:markup|meta)\.heading\.([1-4])$/, 'heading'],
  [/^meta\.numbered$/, 'numbered'],
  [/^meta\.point$/, 'point'],
  [/^meta\.sub-point$/, 'subPoint'],
  [/^meta\.table$/, 'table'],
  [/^meta\.task-table$/, 'taskTable'],
  [/^meta\.recipients$/, 'recipients'],
  [/^meta\.signature$/, 'signature'],
  [/^meta\.appendix$/, 'appendix'],
  [/^meta\.part$/, 'part'],
  [/^meta\.paragraph$/, 'paragraph'],
  [/^comment\.line\.double-slash$/, 'comment'],
];

function kindOfLine({ text, tokens }: TokenLine): string {
  if (/^[ \t\u00A0\uFEFF]*$/.test(text)) return 'blank';
  const outer = tokens.find((token) => token.scopes.length > 0)?.scopes[0] ?? '';
  const [, kind] = KINDS.find(([pattern]) => pattern.test(outer)) ?? [];
  const level = /^(?:markup|meta)\.heading\.([1-4])$/.exec(outer)?.[1] ?? '';
  return `${kind ?? `unknown: ${outer}`}${level}`;
}

/** Kind of every line by the parser: a blank line is one wherever it stands; comments within a block belong to it. */
function kindsByParser(text: string): string[] {
  const ofBlock = (block: Block): string[] => {
    const lines = block.text.split(/\r\n|\r|\n/);
    if (/[\r\n]$/.test(block.text)) lines.pop();
    const level = block.kind === 'heading' ? block.level : '';
    return lines.map((line) => (/^[ \t\u00A0\uFEFF]*$/.test(line) ? 'blank' : `${block.kind}${level}`));
  };
  const kinds = parse(text).blocks.flatMap(ofBlock);
  return /[\r\n]$/.test(text) || text === '' ? [...kinds, 'blank'] : kinds;
}

const byGrammar = (text: string): string[] => tokenize(grammar, text).map(kindOfLine);

const shown = (text: string, kinds: readonly string[]): string[] =>
  text.split(/\r\n|\r|\n/).map((line, n) => `${kinds[n] ?? '-'}: ${line}`);

/** The examples of a page of the documents. */
const examples = (page: string): string[] =>
  [...read(page).matchAll(/^```kh[^\n]*\n(.*?)^```$/gms)].map(([, text]) => text ?? '');

describe('samples', () => {
  it.each(ending('.kh').filter((file) => file.startsWith('samples/')))('%s', (file) => {
    const text = read(file);
    expect(shown(text, byGrammar(text))).toEqual(shown(text, kindsByParser(text)));
  });
});

describe('examples of the language reference', () => {
  it.each(examples('docs/language.md'))('%s', (text) => {
    expect(shown(text, byGrammar(text))).toEqual(shown(text, kindsByParser(text)));
  });
});

const LINES: readonly string[] = [
  '',
  '  ',
  '\u00A0',
  '---',
  '----',
  ' ---',
  '# Mục',
  '#',
  '#Mục',
  '  # Mục',
  '##\u00A0Hai',
  '##### Năm',
  '1. Một',
  '1.',
  '1.1. Một',
  '1.1 Một',
  '1234. Một',
  'a) Điểm',
  'đ) Điểm',
  'A) Điểm',
  'ă) Điểm',
  '- Ý',
  '-',
  '-Ý',
  '– Ý',
  '• Ý',
  '* Ý',
  '**Ý**',
  '+ Ý',
  '+',
  '+Ý',
  '| a | b |',
  '|',
  '  | a',
  '// chú thích',
  '//',
  '//x',
  '  // chú thích',
  'Nơi nhận:',
  'NƠI NHẬN :',
  'nơi  nhận:',
  'Nơi nhận: ai',
  'Nơi nhận:'.normalize('NFD'),
  'Nơi nhân:',
  'Ký:',
  'KÝ:',
  'Ký:'.normalize('NFD'),
  'Ký: ai',
  'Phụ lục: A',
  'Phụ lục:',
  'Phụ lục:A',
  'PHỤ LỤC : A',
  'Phụ lục: A'.normalize('NFD'),
  'Phần: A',
  'Phần: A'.normalize('NFD'),
  'Phần A',
  '(bảng phân công)',
  '(bảng phân công) x',
  '(Bảng phân công)'.normalize('NFD'),
  'Một đoạn văn.',
  '  Thụt vào.',
  '\tThụt.',
  '\\12. x',
  '\\- x',
  'số: 1',
  'địa danh: x',
  'căn cứ:',
  'dòng lạc',
  'I. Mục',
  '(hạn: 1/5/2026',
];

describe('made-up texts', () => {
  /** A fixed row of numbers that looks random. */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      yield state / 2 ** 32;
    }
  }

  it.each(Array.from({ length: 200 }, (_, n) => n))('of lines of every kind, number %i', (seed) => {
    const next = numbers(seed * 7919 + 1);
    const length = 3 + Math.floor((next.next().value ?? 0) * 25);
    const lines = Array.from({ length }, () => LINES[Math.floor((next.next().value ?? 0) * LINES.length)] ?? '');
    const text = (seed % 2 ? ['---', ...lines] : lines).join('\n');
    expect(shown(text, byGrammar(text))).toEqual(shown(text, kindsByParser(text)));
  });
});

describe('comments', () => {
  it.each(ending('.kh').filter((file) => file.startsWith('samples/')))('are the same lines in %s', (file) => {
    const text = read(file);
    const coloured = tokenize(grammar, text).map(({ tokens }) =>
      tokens.some(({ scopes }) => scopes.includes('comment.line.double-slash')),
    );
    const lexed = linesOf(text).map(({ name }) => name === 'Comment');
    expect(coloured.slice(0, lexed.length)).toEqual(lexed);
  });
});
