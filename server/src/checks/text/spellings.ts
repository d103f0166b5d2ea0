// Words that one plan spells in two ways: `băng rôn` and `băng-rôn`, `hằng năm` and `hàng năm`.
import data from '../../../data/spellings.json';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Finding } from '../check';
import { replacing } from '../edits';
import { type PlacedHit, passageFinder } from './passages';

interface Group {
  readonly forms: readonly string[];
  readonly never?: readonly string[];
  readonly before?: string;
}

const GROUPS: readonly Group[] = data.groups;

/** Of one word, so many are told of. */
const MOST = 3;

/** Letters before a word that tell whether it is in a name. */
const LONGEST_NAME = 60;

const low = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
const groupOf = new Map(
  GROUPS.flatMap((group) => [...group.forms, ...(group.never ?? [])].map((form) => [low(form), group])),
);

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const alternatives = [...groupOf]
  .sort(([a], [b]) => b.length - a.length)
  .map(
    ([form, { before }]) =>
      escaped(form) + (before ? `(?=\\s+(?:${before.replace(/ /g, '|')})(?![\\p{L}\\p{M}]))` : ''),
  );
const WORDS = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}]|-\\p{L})`, 'giu');

const finder = passageFinder(function* ({ plain: { text }, role }) {
  if (role === 'signature' || role === 'recipient' || role === 'field') return;
  for (const { 0: word, index: from } of text.matchAll(WORDS))
    if (!isInName(text, from, word)) yield { from, to: from + word.length, what: low(word) };
});

/** A name keeps its own spelling: a word in it stands behind a capital, or begins with one in mid-sentence. */
function isInName(text: string, from: number, word: string): boolean {
  const sentence = text
    .slice(Math.max(0, from - LONGEST_NAME), from)
    .split(/[.;:!?“"(–+]\s*/u)
    .at(-1)!
    .trimEnd();
  if (sentence === '') return false;
  // the first word of a sentence has a capital anyway
  return /^\p{Lu}/u.test(word) || /\s\p{Lu}[\p{L}\p{M}]*$/u.test(sentence);
}

function told(one: PlacedHit, right: string, message: string): Finding {
  const text = /^\p{Lu}/u.test(one.words) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const fixes = [{ title: t('Replace by “{0}”', text), edits: [replacing(one.place, text)] }];
  return { place: one.place, severity: 'hint', message, fixes };
}

/** Of each word the spellings that the plan uses less, and those that are slips. */
export function* spellings(plan: AnalysedPlan): Iterable<Finding> {
  const uses = new Map<Group, Map<string, PlacedHit[]>>();
  for (const one of finder(plan)) {
    const form = one.hit.what!;
    const group = groupOf.get(form)!;
    const forms = uses.get(group) ?? new Map<string, PlacedHit[]>();
    forms.set(form, [...(forms.get(form) ?? []), one]);
    uses.set(group, forms);
  }
  for (const [group, forms] of uses) {
    const slips = new Set((group.never ?? []).map(low));
    const known = group.forms.map(low).filter((form) => forms.has(form));
    // The form that stands first in the data where two are as frequent.
    const usual = known.sort((a, b) => forms.get(b)!.length - forms.get(a)!.length)[0] ?? low(group.forms[0]!);
    const right = group.forms.find((form) => low(form) === usual)!;
    for (const [form, all] of forms) {
      if (form === usual) continue;
      for (const one of all.slice(0, MOST))
        yield told(
          one,
          right,
          slips.has(form)
            ? t('“{0}” is usually spelt “{1}”.', one.words, right)
            : t('The plan writes “{0}” here and “{1}” elsewhere.', one.words, right),
        );
    }
  }
}
