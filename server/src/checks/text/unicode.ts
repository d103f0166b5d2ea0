import type { Block } from '../../language/syntax';
import { t } from '../../messages';
import type { Place } from '../../plan/model';
import type { Check, Edit, Finding } from '../check';
import { replacing } from '../edits';

type Kind = 'decomposed' | 'invisible' | 'space' | 'lookalike';

/** A fault of a block's text; the span counts from its start. */
interface Fault {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

/** Latin letters that letters of Greek, Cyrillic and Icelandic look like. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ аa еe оo рp сc хx уy іi ѕs јj кk һh'.split(' '),
    ...'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ÐĐ ƉĐ'.split(' '),
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Words in which a mark follows its letter as a character of its own; words so written side by side are one fault. */
const DECOMPOSED = /[\p{L}\p{M}]*\p{L}\p{M}[\p{L}\p{M}]*(?:[^\S\r\n]+[\p{L}\p{M}]*\p{L}\p{M}[\p{L}\p{M}]*)*/gu;
/** Nobody sees them: zero-width characters, soft hyphens, marks of direction, variation selectors, controls. */
const INVISIBLE = /(?:(?![\t\r\n\v\f])[\p{Cc}\p{Cf}\p{Variation_Selector}])+/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FOREIGN = new RegExp(`[${Object.keys(LOOKS_LIKE).join('')}]`, 'gu');

function found(text: string, pattern: RegExp, kind: Kind, right: (words: string) => string): Fault[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ kind, from: match.index, to: match.index + match[0].length, right: right(match[0]) }))
    .filter((fault) => fault.right !== text.slice(fault.from, fault.to));
}

/** Only words that have Latin letters as well, and no other letters of those alphabets: a Greek word is one. */
function lookAlikes(text: string): Fault[] {
  return found(text, WORD, 'lookalike', (word) => {
    const right = word.replace(FOREIGN, (letter) => LOOKS_LIKE[letter]!);
    return /\p{Script=Latin}/u.test(word.replace(FOREIGN, '')) && !/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(right)
      ? right
      : word;
  });
}

/** ASCII, the letters of Vietnamese and its neighbours in one piece, and the usual marks: nothing of it is a fault. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain =
      (unit >= 0x20 && unit < 0x7f) ||
      (unit >= 0x09 && unit <= 0x0d) ||
      (unit > 0xa0 && unit < 0x250 && unit !== 0xad && unit !== 0xd0 && unit !== 0x189) ||
      (unit >= 0x1e00 && unit < 0x1f00) ||
      (unit >= 0x2010 && unit < 0x2028);
    if (!plain) return false;
  }
  return true;
}

const known = new WeakMap<Block, readonly Fault[]>();

function faultsOf(block: Block): readonly Fault[] {
  let faults = known.get(block);
  if (!faults) {
    const { text } = block;
    faults = isPlain(text)
      ? []
      : [
          ...found(text, DECOMPOSED, 'decomposed', (words) => words.normalize('NFC')),
          ...found(text, INVISIBLE, 'invisible', () => ''),
          ...found(text, SPACES, 'space', () => ' '),
          ...lookAlikes(text),
        ].sort((a, b) => a.from - b.from);
    known.set(block, faults);
  }
  return faults;
}

function told({ kind }: Fault, words: string): Pick<Finding, 'message' | 'severity'> {
  switch (kind) {
    case 'decomposed':
      return {
        message: t(
          'Letters and marks are separate characters here (decomposed Unicode); precomposed ones are found and compared rightly.',
        ),
      };
    case 'invisible':
      return { message: t('There is an invisible character here ({0}).', codes(words)) };
    case 'space':
      return {
        message: t('This space is not an ordinary one ({0}).', codes(words)),
        ...(/^\u00A0+$/u.test(words) && { severity: 'information' as const }),
      };
    case 'lookalike':
      return {
        message: t(
          '“{0}” has letters of another alphabet that look like Latin ones ({1}).',
          words,
          codes(words.match(FOREIGN)?.join('') ?? ''),
        ),
      };
  }
}

const codes = (text: string): string =>
  [...new Set(text)].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(', ');

export const unicode: Check = {
  id: 'text/unicode',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section I: Unicode by TCVN 6909:2001.',
  summary: 'Decomposed letters, invisible characters, unusual spaces, letters of another alphabet that look Latin.',
  *run(plan) {
    const all = plan.tree.blocks.flatMap((block, index) => {
      const at = plan.tree.starts[index] ?? 0;
      return faultsOf(block)
        .map((fault) => ({ fault, place: { from: at + fault.from, to: at + fault.to } }))
        .filter(({ place }) => !isByteOrderMark(plan.tree.text, place));
    });
    const every = apart(all.map(({ fault, place }) => replacing(place, fault.right)));
    for (let n = 0; n < all.length; n++) {
      const first = all[n]!;
      let last = first;
      const edits = [replacing(first.place, first.fault.right)];
      // Decomposed words of one line are one finding.
      while (first.fault.kind === 'decomposed' && all[n + 1]?.fault.kind === 'decomposed') {
        const next = all[n + 1]!;
        if (/[\r\n]/u.test(plan.tree.text.slice(last.place.to, next.place.from))) break;
        edits.push(replacing(next.place, next.fault.right));
        last = next;
        n++;
      }
      const place = { from: first.place.from, to: last.place.to };
      const own = { title: t('Mend the characters'), edits, safe: true } as const;
      const whole = { title: t('Mend the characters of the whole file'), edits: every, safe: true } as const;
      yield {
        place,
        ...told(first.fault, plan.tree.text.slice(place.from, place.to)),
        fixes: every.length > edits.length ? [own, whole] : [own],
      };
    }
  },
};

const isByteOrderMark = (text: string, { from, to }: Place): boolean => from === 0 && text.slice(0, to) === '\uFEFF';

/** Without edits that overlap one before: what they mend is found again. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits.filter((edit) => {
    const free = edit.from >= end;
    if (free) end = edit.to;
    return free;
  });
}
