// Broken texts: pieces of the samples, each broken in one way, the same each time.
import { readdirSync, readFileSync } from 'node:fs';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LINES = 2;

/** The names of the samples. */
export const samples: readonly string[] = readdirSync('samples')
  .filter((name) => name.endsWith('.kh'))
  .sort();

const read = (name: string): string => readFileSync(`samples/${name}`, 'utf8');

/** A sample in pieces of a few lines. */
export function pieces(name: string): string[] {
  const lines = read(name).split(/(?<=\n)/);
  const starts = lines.flatMap((_, at) => (at % LINES === 0 ? [at] : []));
  return starts.map((at) => lines.slice(at, at + LINES).join(''));
}

/** A whole sample, broken in a few places at once. */
export function* brokenSample(name: string, random: () => number): Iterable<string> {
  const text = read(name);
  const some = (breaker: Breaker): string => [1, 2, 3].reduce((broken) => breaker(broken, random), text);
  yield some(inserted);
  yield some(removed).replaceAll('\n', '\r\n');
}

/** What is put in: marks of the language, words that begin something, what breaks programs. */
const MARKS = [
  ...[
    '# ',
    '#',
    '## ',
    '##### ',
    '- ',
    '-',
    '+ ',
    '* ',
    '1. ',
    '1.1. ',
    'a) ',
    'I. ',
    '| ',
    '|',
    '|---|',
    '\\',
    '**',
    '“',
    '”',
  ],
  ...[
    '(',
    ')',
    ';',
    ':',
    '@',
    '@(',
    '@SYT',
    '#nhan',
    '(#nhan)',
    '(hạn: ',
    '; chủ trì: ',
    '(han: 31/4/2025)',
    '(ngang)',
  ],
  ...['---\n', '\nNơi nhận:\n- ', '\nKý:\n', '\nPhụ lục: ', '\nPhần: ', '(bảng phân công)', 'căn cứ:\n  - ', 'số: /KH'],
  ...[
    '// ',
    '// bỏ qua date/impossible\n',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    '  ',
    '\u00A0',
    '\uFEFF',
    '\u200B',
    '\u2028',
    '\0',
  ],
  ...[
    '\uD800',
    '\uDC00',
    '\uD83D\uDE00',
    '\u0301',
    'ngày 31/4/2025',
    'từ ngày 05/10/2025 đến ngày 01/9/2025',
    'thứ Hai',
  ],
];
const SIGNS = /[#\-+|()@:;“”*/.,]/g;

type Breaker = (text: string, random: () => number) => string;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
const somewhere = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const removed: Breaker = (text, random) => {
  const from = somewhere(text, random);
  return text.slice(0, from) + text.slice(from + 1 + Math.floor(random() * 6));
};
const put = (text: string, at: number, mark: string): string => text.slice(0, at) + mark + text.slice(at);
const inserted: Breaker = (text, random) => put(text, somewhere(text, random), pick(MARKS, random));
const shuffled: Breaker = (text, random) => {
  const lines = linesOf(text);
  for (let last = lines.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [lines[last], lines[other]] = [lines[other]!, lines[last]!];
  }
  return lines.join('');
};

const BREAKERS: readonly (readonly [times: number, breaker: Breaker])[] = [
  [5, (text, random) => text.slice(0, somewhere(text, random))],
  [3, (text, random) => text.slice(somewhere(text, random))],
  [1, (text) => text + text],
  [2, (text, random) => text.slice(0, somewhere(text, random)) + text],
  [
    1,
    (text, random) =>
      linesOf(text)
        .toSpliced(Math.floor(random() * LINES), 1)
        .join(''),
  ],
  [2, shuffled],
  [3, (text, random) => text.replace(SIGNS, (sign) => (random() < 0.2 ? pick(MARKS, random) : sign))],
  [2, (text, random) => text.replace(SIGNS, (sign) => (random() < 0.4 ? '' : sign))],
  [2, (text, random) => inserted(text, random).replaceAll('\n', '\r\n')],
  [1, (text, random) => inserted(text, random).replaceAll('\n', '\r')],
  [2, (text, random) => inserted(text, random).normalize('NFD')],
  [6, removed],
  [9, inserted],
  [4, (text, random) => inserted(inserted(removed(text, random), random), random)],
  [2, (text, random) => put(text, somewhere(text, random), random() < 0.5 ? '\uD800' : '\uDFFF')],
];

/** A text in each way of breaking it, some ways several times. */
export function* broken(text: string, random: () => number): Iterable<string> {
  for (const [times, breaker] of BREAKERS) for (let time = 0; time < times; time++) yield breaker(text, random);
}
