// Letters spaced apart for show, with wider gaps between the words: `U B N D   T Ỉ N H`.

import { t } from '../../messages';
import type { Remark } from '../document';
import { Traced } from '../traced';
import type { SourceLine } from './lines';

/** Two words or more of single letters. Where the gaps between words are no wider, nobody can tell the words. */
const SPACED =
  /^(?:\p{L}\p{M}*(?:[ \u00A0]\p{L}\p{M}*)*[.,:;-]?)(?:\s{2,}\p{L}\p{M}*(?:[ \u00A0]\p{L}\p{M}*)*[.,:;-]?)+$/u;
const FEWEST_LETTERS = 6;
const LONGEST = 300;

/** Puts the letters of such lines together, and says so. */
export function joinSpacedLetters(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly remarks: readonly Remark[];
} {
  const remarks: Remark[] = [];
  const joined = lines.map((line) => {
    const { text } = line;
    if (text.length > LONGEST || !/^\S\s/u.test(text.text) || !isSpaced(text.text)) return line;
    const source = text.source;
    if (source) {
      const message = t('Letters that stood apart were put together.');
      remarks.push({ id: 'import/letters-joined', message, source });
    }
    return { ...line, text: together(text), bold: [] };
  });
  return { lines: joined, remarks };
}

function isSpaced(text: string): boolean {
  return SPACED.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;
}

/** The words, each without its blanks. */
function together(text: Traced): Traced {
  const words = [...text.text.matchAll(/\S+(?:\s\S+)*/gu)].map((word) => {
    const letters = [...word[0].matchAll(/\S+/gu)].map((m) => {
      const from = word.index + m.index;
      return text.slice(from, from + m[0].length);
    });
    return Traced.join(letters);
  });
  return Traced.join(words, ' ');
}
