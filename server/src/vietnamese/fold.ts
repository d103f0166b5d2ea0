// Vietnamese text made comparable: NFC, one placement of the tone mark, no accents.

const TONES: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  ả: 'a',
  ã: 'a',
  ạ: 'a',
  è: 'e',
  é: 'e',
  ẻ: 'e',
  ẽ: 'e',
  ẹ: 'e',
  ỳ: 'y',
  ý: 'y',
  ỷ: 'y',
  ỹ: 'y',
  ỵ: 'y',
};
const TONED_FIRST: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ' };
const ORDER = ['àèỳ', 'áéý', 'ảẻỷ', 'ãẽỹ', 'ạẹỵ'];

/**
 * Puts the tone mark of `oa`, `oe`, `uy` at the end of a syllable where the older spelling has it: `hoà` → `hòa`,
 * `uỷ` → `ủy`; `quý` stays. For comparing only: both placements are right.
 * @param text NFC; the result has as many UTF-16 units
 */
export function olderTonePlacement(text: string): string {
  return text.replace(
    /([oOuU])([àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?!\p{L})/gu,
    (both, first: string, second: string, at: number) => {
      const low = second.toLowerCase();
      const plain = TONES[low] ?? low;
      const glide = first.toLowerCase();
      if (glide === 'o' ? plain === 'y' : plain !== 'y') return both;
      if (glide === 'u' && at > 0 && (text[at - 1] === 'q' || text[at - 1] === 'Q')) return both;
      const toned = TONED_FIRST[glide]?.[ORDER.findIndex((row) => row.includes(low))];
      if (toned === undefined) return both;
      return (first === glide ? toned : toned.toUpperCase()) + (second === low ? plain : plain.toUpperCase());
    },
  );
}

/**
 * A text for comparing: NFC, the older tone placement, any dash as `-`, white space as one space, none at the ends.
 * @param text any text; positions are lost
 */
export function comparable(text: string): string {
  return olderTonePlacement(text.normalize('NFC'))
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Latin letters, with or without accents, and marks between them, by their units: each folds by itself. */
const folded: string[] = [];
const COMBINING = 0x300;
const LATIN = { from: 0x1e00, to: 0x1f00 };

/**
 * A text without accents, in lower case: `Ủy ban nhân dân` → `uy ban nhan dan`; `đ` becomes `d`.
 * @param text any text; positions are lost
 */
export function fold(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= COMBINING && (unit < LATIN.from || unit >= LATIN.to)) return foldAny(text);
    folded[unit] ??= foldAny(text.charAt(at));
    plain += folded[unit];
  }
  return plain;
}

function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .normalize('NFC');
}
