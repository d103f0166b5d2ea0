import type { Block } from '../../language/syntax';
import { t } from '../../messages';
import type { Check, Finding } from '../check';
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

const known = new WeakMap<Block, readonly Fault[]>();

function faultsOf(block: Block): readonly Fault[] {
  let faults = known.get(block);
  if (!faults) {
    const { text } = block;
    faults = [
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
          'Letters and marks are separate characters here (decomposed Unicode); TCVN 6909:2001 and Decree 30 want precomposed ones.',
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
      return faultsOf(block).map((fault) => ({ fault, place: { from: at + fault.from, to: at + fault.to } }));
    });
    const every = all.map(({ fault, place }) => replacing(place, fault.right));
    for (const { fault, place } of all) {
      const own = { title: t('Mend the characters'), edits: [replacing(place, fault.right)], safe: true } as const;
      const whole = { title: t('Mend all {0} places', every.length), edits: every, safe: true } as const;
      yield {
        place,
        ...told(fault, plan.tree.text.slice(place.from, place.to)),
        fixes: every.length > 1 ? [own, whole] : [own],
      };
    }
  },
};
