// Vietnamese in encodings before Unicode whose bytes were read as Latin letters: `Céng hßa`, `Coäng hoøa`.
import encodings from '../../data/legacy-encodings.json';
import { isSyllable } from './syllable';

/** `TCVN3` (fonts .Vn…) or `VNI`. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

interface Table {
  readonly letters: Readonly<Record<string, string>>;
  /** Every letter of the encoding; a letter with its mark before the letter alone. */
  readonly pattern: RegExp;
}

const table = (letters: Readonly<Record<string, string>>): Table => ({
  letters,
  pattern: new RegExp(
    Object.keys(letters)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'gu',
  ),
});

const TABLES: Readonly<Record<LegacyEncoding, Table>> = { TCVN3: table(encodings.tcvn3), VNI: table(encodings.vni) };

/**
 * Fonts of capitals have small letters for capitals with a tone: their plain letters tell. One capital alone may begin
 * a word or stand in a title: `Tæ` is `Tổ` before `chøc` and `TỔ` before `CHøC`.
 */
type Capitals = 'all' | 'none' | 'unknown';

function capitalsOf(word: string, encoding: LegacyEncoding): Capitals {
  const plain = word.replace(/[^A-Za-z]/gu, '');
  if (encoding !== 'TCVN3' || /[a-z]/u.test(plain)) return 'none';
  return plain.length > 1 ? 'all' : 'unknown';
}

/** A word read in an encoding, and which of its letters were changed. */
function decoded(
  word: string,
  encoding: LegacyEncoding,
): { readonly text: string; readonly letters: readonly string[] } {
  const { letters, pattern } = TABLES[encoding];
  const met: string[] = [];
  const text = word.replace(pattern, (letter) => {
    met.push(letter);
    return letters[letter] ?? letter;
  });
  return { text, letters: met };
}

/** Letters that neither encoding has: a text with one is Unicode. */
const UNICODE = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;

/**
 * A text that is known to be in an encoding, as by its font, in Unicode; unchanged where its letters are Unicode's.
 * @param text any text; offsets are not kept
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (UNICODE.test(text.normalize('NFC'))) return text;
  return text.replace(/\S+/gu, (word) => decoded(word, encoding).text);
}

/** A stretch of text in an encoding, and what it says. */
export interface LegacyRun {
  readonly from: number;
  readonly to: number;
  readonly encoding: LegacyEncoding;
  readonly right: string;
}

interface Token {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  readonly letters: readonly string[];
  readonly capitals: Capitals;
  /** `sure`: only in the encoding it is a syllable. `either`: plain letters, or both ways. `other`: it is not of it. */
  readonly kind: 'sure' | 'either' | 'other';
}

/** Between words; marks that are letters of an encoding are none of these. */
const TOKENS = /[^\s,;:.!?()[\]"'“”/\-–0-9]+/gu;
const PLAIN = /^[\x21-\x7E]*$/u;

function read(text: string, encoding: LegacyEncoding): Token[] {
  return Array.from(text.matchAll(TOKENS), ({ 0: word, index: from }): Token => {
    const { text: right, letters } = decoded(word, encoding);
    const span = { from, to: from + word.length, right, letters, capitals: capitalsOf(word, encoding) };
    if (PLAIN.test(word)) return { ...span, kind: 'either' };
    if (letters.length === 0 || !isSyllable(right)) return { ...span, kind: 'other' };
    return { ...span, kind: isSyllable(word) ? 'either' : 'sure' };
  });
}

/** Two words and two letters of the encoding, or a word with three: less happens in French or Spanish. */
function isEvidence(tokens: readonly Token[]): boolean {
  const sure = tokens.filter((token) => token.kind === 'sure');
  const letters = new Set(sure.flatMap((token) => token.letters));
  const words = new Set(sure.map((token) => token.right.toLowerCase()));
  return (words.size > 1 && letters.size > 1) || sure.some((token) => new Set(token.letters).size > 2);
}

/** Runs of words that are of the encoding or may be, from the first that surely is to the last. */
function runs(text: string, encoding: LegacyEncoding): LegacyRun[] {
  const found: LegacyRun[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const first = run.findIndex((token) => token.kind === 'sure');
    const kept = first < 0 ? [] : run.slice(first, run.findLastIndex((token) => token.kind === 'sure') + 1);
    run = [];
    if (!isEvidence(kept)) return;
    const isTitle =
      kept.every(({ capitals }) => capitals !== 'none') && kept.some(({ capitals }) => capitals === 'all');
    const from = kept[0]!.from;
    let right = '';
    let at = from;
    for (const token of kept) {
      const upper = token.capitals === 'all' || (isTitle && token.capitals === 'unknown');
      right += text.slice(at, token.from) + (upper ? token.right.toUpperCase() : token.right);
      at = token.to;
    }
    found.push({ from, to: at, encoding, right });
  };
  for (const token of read(text, encoding)) {
    if (token.kind === 'other') close();
    else run.push(token);
  }
  close();
  return found;
}

/**
 * The stretches of a text that are Vietnamese in an encoding before Unicode.
 * @param text any text; offsets are UTF-16 units
 */
export function legacyRuns(text: string): readonly LegacyRun[] {
  // Nearly every text has none: one look at its words tells.
  if (!Array.from(text.matchAll(TOKENS)).some(([word]) => !PLAIN.test(word) && !isSyllable(word))) return [];
  const [tcvn3Runs, vniRuns] = [runs(text, 'TCVN3'), runs(text, 'VNI')];
  const length = (all: readonly LegacyRun[]): number => all.reduce((sum, { from, to }) => sum + to - from, 0);
  return length(vniRuns) > length(tcvn3Runs) ? vniRuns : tcvn3Runs;
}
