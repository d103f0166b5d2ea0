// One term in two capitalisations within one plan: `Đại hội Thi đua yêu nước` and `Đại hội thi đua yêu nước`.
import type { Block } from '../../language/syntax';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { isAllCapitals, startsWithCapital } from '../../vietnamese/capitals';
import type { Finding } from '../check';
import { readPassages, readWords } from './passages';

/** A term is so many words, the first with a capital that no sentence gives it. */
const LENGTH = 4;

/** Nouns that have a capital where they stand for one body or place, and none before its name. */
const UNITS = new Set(
  'thành phố tỉnh huyện xã phường quận thị thôn khu sở bộ ngành phòng ban đảng trường trung nhân nhà nước ủy hội đoàn kế hoạch quyết nghị chương đề luật quý năm ngày tháng'.split(
    ' ',
  ),
);

interface Use {
  readonly key: string;
  /** Which of the words have a capital. */
  readonly form: string;
  /** In the block. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  readonly words: readonly string[];
}

const known = new WeakMap<Block, readonly Use[]>();

function usesIn(block: Block): readonly Use[] {
  let uses = known.get(block);
  if (!uses) {
    uses = readPassages(block).flatMap((passage) => (passage.role === 'signature' ? [] : [...usesOf(passage)]));
    known.set(block, uses);
  }
  return uses;
}

function* usesOf({ plain }: ReturnType<typeof readPassages>[number]): Iterable<Use> {
  const { text } = plain;
  const words = readWords(text);
  const gap = (at: number): string => text.slice(words[at - 1]?.to ?? 0, words[at]?.from);
  for (let at = 1; at + LENGTH <= words.length; at++) {
    // Behind a word or a comma: after any other mark a sentence or a title may begin.
    if (!startsWithCapital(words[at]!.text) || !/^,?\s+$/u.test(gap(at))) continue;
    const term = words.slice(at, at + LENGTH);
    if (term.some(({ text: word }) => isAllCapitals(word))) continue;
    if (term.some((_, n) => n > 0 && gap(at + n) !== ' ')) continue;
    yield {
      key: term.map(({ low }) => low).join(' '),
      form: term.map(({ text: word }) => (startsWithCapital(word) ? 'A' : 'a')).join(''),
      places: term.map((word) => plain.place(word)),
      words: term.map(({ text: word }) => word),
    };
  }
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

interface Placed {
  readonly use: Use;
  readonly at: number;
}

/** For each term in two forms or more, the first place of each form that is not the usual one. */
export function* unlikeTerms(plan: AnalysedPlan): Iterable<Finding> {
  const terms = new Map<string, Map<string, Placed[]>>();
  for (const [index, block] of plan.tree.blocks.entries()) {
    for (const use of usesIn(block)) {
      const forms = terms.get(use.key) ?? new Map<string, Placed[]>();
      const places = forms.get(use.form) ?? [];
      places.push({ use, at: plan.tree.starts[index] ?? 0 });
      forms.set(use.form, places);
      terms.set(use.key, forms);
    }
  }
  const told = new Set<string>();
  for (const forms of terms.values()) {
    if (forms.size < 2) continue;
    const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
    for (const other of others) {
      const finding = unlike(plan, usual![0]!.use, other);
      if (!finding) continue;
      const key = plan.tree.text.slice(finding.place.from, finding.place.to);
      if (!told.has(key)) yield finding;
      told.add(key);
    }
  }
}

function unlike(plan: AnalysedPlan, usual: Use, places: readonly Placed[]): Finding | undefined {
  const differing = [...usual.form].flatMap((mark, n) => (places[0]!.use.form[n] === mark ? [] : [n]));
  if (differing.some((n) => UNITS.has(places[0]!.use.words[n]!.toLowerCase()))) return undefined;
  const [first, last] = [differing[0]!, differing.at(-1)!];
  const spans = places.map(({ use, at }) => ({ from: at + use.places[first]!.from, to: at + use.places[last]!.to }));
  const other = places[0]!.use.words;
  const wanted = other.map((word, n) => (usual.form[n] === 'A' ? upper(word) : lower(word)));
  const right = wanted.slice(first, last + 1).join(' ');
  const exact = spans.filter(({ from, to }) => plan.tree.text.slice(from, to).toLowerCase() === right.toLowerCase());
  const [place] = spans;
  const [usualWords, otherWords] = [wanted.join(' '), other.join(' ')];
  return {
    place: place!,
    message: t('The plan writes “{0}” here and “{1}” elsewhere.', otherWords, usualWords),
    ...(exact.length > 0 && {
      fixes: [
        {
          title: t('Write “{0}” in all {1} places', usualWords, exact.length),
          edits: exact.map((span) => ({ ...span, text: right })),
        },
      ],
    }),
  };
}
