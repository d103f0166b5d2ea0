// `(#label; hạn: …; chủ trì: …)` at the end of a block, found on the tokens of its inside.
import { distance } from 'fastest-levenshtein';
import { fold } from '../vietnamese/fold';
import { isSyllable } from '../vietnamese/syllable';
import { trimmed } from './characters';
import { normalKey } from './header';
import {
  Colon,
  LParen,
  type Piece,
  parseInline,
  Reference,
  RParen,
  Semicolon,
  SoftBreak,
  Space,
  Text,
  TightColon,
} from './inline';
import { ATTRIBUTE_KEYS, type Attribute, type AttributeKey, type Attributes, type Span } from './syntax';

const LANDSCAPE = 'ngang';

/** Longest key that is compared; anything longer is prose. */
const MAX_KEY = 12;

/**
 * The attribute key that a word is or was meant to be.
 * A short key (`hạn`) allows one wrong letter, a longer one two: else `(tên: …)` would be a misspelt `hạn`.
 */
function nearestKey(word: string): AttributeKey | undefined {
  const key = normalKey(word);
  if (key.length > MAX_KEY) return undefined;
  let best: AttributeKey | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const known of ATTRIBUTE_KEYS) {
    const d = distance(key, known);
    if (d <= (known.length < 5 ? 1 : 2) && d < least) [best, least] = [known, d];
  }
  return best;
}

/**
 * Whether a word near a key can be nothing but the key misspelt. `(hạng: …)`, `(chủ thể: …)`, `(chủ tọa: …)` are words of
 * their own: syllables that differ from the key's by more than accents, in a longer key by more than one letter.
 */
function isMisspelt(word: string, key: AttributeKey): boolean {
  const wanted = fold(key).split(' ');
  const slip = wanted.length === 1 ? 0 : 1;
  const near = fold(word)
    .split(' ')
    .every((syllable, n) => distance(syllable, wanted[n] ?? '') <= slip);
  return near || !word.split(' ').every(isSyllable);
}

/** Reads the pieces of one block from its end. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly pieces: readonly Piece[],
    private readonly appendix: boolean,
  ) {}

  private isBlank(n: number): boolean {
    const type = this.pieces[n]?.type;
    return type === Space || type === SoftBreak;
  }

  private words(n: number): string {
    const piece = this.pieces[n];
    return piece ? this.text.slice(piece.from, piece.to) : '';
  }

  private skipBlanks(n: number): number {
    let at = n;
    while (this.isBlank(at)) at++;
    return at;
  }

  private endsGroup(n: number): boolean {
    const type = this.pieces[this.skipBlanks(n)]?.type;
    return type === undefined || type === Semicolon || type === RParen;
  }

  /** `key:` at piece n, blanks before it skipped. */
  private keyAt(n: number): { key: AttributeKey; at: number; colon: number } | undefined {
    const at = this.skipBlanks(n);
    if (this.pieces[at]?.type !== Text) return undefined;
    const colon = this.skipBlanks(at + 1);
    const type = this.pieces[colon]?.type;
    const key = type === Colon || type === TightColon ? nearestKey(this.words(at)) : undefined;
    return key && { key, at, colon };
  }

  private isLabel(n: number): boolean {
    return this.pieces[n]?.type === Reference && this.endsGroup(n + 1);
  }

  private isLandscape(n: number): boolean {
    return this.appendix && normalKey(this.words(n)) === LANDSCAPE && this.endsGroup(n + 1);
  }

  /** The last opening bracket of the block that is closed at its end, or is not closed at all. */
  private group(): { open: number; close: number | undefined } | undefined {
    let last = this.pieces.length - 1;
    while (last >= 0 && this.isBlank(last)) last--;
    const closed = this.pieces[last]?.type === RParen;
    let depth = 0;
    for (let n = last; n >= 0; n--) {
      const type = this.pieces[n]?.type;
      if (type === RParen) depth++;
      if (type === LParen && --depth === (closed ? 0 : -1)) return { open: n, close: closed ? last : undefined };
    }
    return undefined;
  }

  read(): Attributes | undefined {
    const group = this.group();
    if (!group) return undefined;
    const { open, close } = group;
    const stop = close ?? this.pieces.length;
    const first = this.skipBlanks(open + 1);
    const key = this.keyAt(first);
    const word = key && normalKey(this.words(key.at));
    const marked = this.isLabel(first) || this.isLandscape(first);
    if (!marked && (!key || (close === undefined && word !== key.key))) return undefined;
    const parts = this.parts(first, stop);
    const known = parts.entries.some((entry) => entry.key === entry.nearest);
    if (!marked && !known && key && word !== undefined && !isMisspelt(word, key.key)) return undefined;
    return { ...this.span(open, close), ...parts, closed: close !== undefined };
  }

  private span(open: number, close: number | undefined): Span {
    const from = this.pieces[open]?.from ?? 0;
    const to = close === undefined ? (this.pieces.at(-1)?.to ?? from) : (this.pieces[close]?.to ?? from);
    return trimmed(this.text, from, to);
  }

  private parts(first: number, stop: number): Pick<Attributes, 'label' | 'entries' | 'landscape'> {
    const entries: Attribute[] = [];
    let label: Attributes['label'];
    let landscape: Span | undefined;
    for (let n = first; n < stop; ) {
      const piece = this.pieces[n];
      const key = this.keyAt(n);
      if (key) {
        const end = this.entryEnd(key.colon + 1, stop);
        entries.push(this.entry(key, end));
        n = end + 1;
      } else {
        if (piece && !label && this.isLabel(n)) {
          label = { name: this.words(n).slice(1).normalize('NFC'), from: piece.from, to: piece.to };
        } else if (piece && this.isLandscape(n)) landscape = trimmed(this.text, piece.from, piece.to);
        n++;
      }
    }
    return { entries, ...(label && { label }), ...(landscape && { landscape }) };
  }

  /** `;` separates only before a known key and `:`. */
  private entryEnd(from: number, stop: number): number {
    for (let n = from; n < stop; n++) if (this.pieces[n]?.type === Semicolon && this.keyAt(n + 1)) return n;
    return stop;
  }

  private entry({ key, at, colon }: { key: AttributeKey; at: number; colon: number }, end: number): Attribute {
    const keySpan = trimmed(this.text, this.pieces[at]?.from ?? 0, this.pieces[at]?.to ?? 0);
    const valueSpan = trimmed(this.text, this.pieces[colon]?.to ?? 0, this.pieces[end - 1]?.to ?? 0);
    return {
      key: normalKey(this.text.slice(keySpan.from, keySpan.to)),
      nearest: key,
      keySpan,
      valueSpan,
      value: parseInline(this.text, valueSpan.from, valueSpan.to),
    };
  }
}

/**
 * The attributes at the end of a block.
 * @param text the block
 * @param pieces the tokens of its inside, after the mark
 * @param appendix whether it is the title of an appendix, where `ngang` is a flag
 */
export function readAttributes(text: string, pieces: readonly Piece[], appendix: boolean): Attributes | undefined {
  return new Reader(text, pieces, appendix).read();
}
