import data from '../../../data/abbreviations.json';
import everyday from '../../../data/common-abbreviations.json';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { isSyllable } from '../../vietnamese/syllable';
import type { Check } from '../check';
import { type Hit, type PlacedHit, passageFinder, type ReadPassage } from './passages';

/** Capitals that stand alone: no part of a symbol, no figure beside them. */
const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}/&._@#-])\p{Lu}[\p{Lu}\p{M}]{2,11}(?![\p{L}\p{M}\p{N}/&_@-]|\.\p{Ll})/gu;
const ROMAN = /^[IVXLC]+$/u;
/** Short ones are words of their own: two letters say nothing. */
const SHORTEST = 2;

const known: ReadonlySet<string> = new Set([
  ...(data.abbreviations as readonly { abbr: string; variants?: readonly string[] }[]).flatMap(({ abbr, variants }) =>
    [abbr, ...(variants ?? [])].flatMap((form) => form.split(/[^\p{L}]+/u)),
  ),
  ...everyday.common.split(' '),
]);

/** `BTTUBMTTQVN`: known ones one behind the other. */
function isKnown(word: string): boolean {
  const reached = [true];
  for (let to = 1; to <= word.length; to++) {
    reached[to] = false;
    for (let from = Math.max(0, to - 12); from <= to - SHORTEST; from++)
      if (reached[from] && known.has(word.slice(from, to))) reached[to] = true;
  }
  return reached[word.length] === true;
}

/** Where a title or a table's head is all in capitals, its words are no abbreviations. */
const inCapitals = (text: string, at: number): boolean => !/\p{Ll}/u.test(text.slice(Math.max(0, at - 30), at + 40));

/** The uses; `what` is `explained` where it stands behind the words that it is short for. */
function* abbreviations({ plain: { text, mentions }, role }: ReadPassage): Iterable<Hit> {
  if (role === 'signature' || role === 'recipient') return;
  for (const { 0: found, index: from } of text.matchAll(ABBREVIATION)) {
    const word = found.normalize('NFC');
    if (ROMAN.test(word) || isSyllable(word) || inCapitals(text, from)) continue;
    if (mentions.some((mention) => mention.from <= from && from < mention.to)) continue;
    const to = from + found.length;
    const before = text.slice(Math.max(0, from - 200), from);
    if (isExplained(word, before, text.slice(to, to + 60))) yield { from, to, what: 'explained' };
    else if (!isKnown(word)) yield { from, to, what: 'used' };
  }
}

/** `câu lạc bộ bạn đọc (CLBBĐ)`, `(sau đây viết tắt là CLBBĐ)`, `CLBBĐ: Câu lạc bộ bạn đọc`, `CLBBĐ (câu lạc bộ …)`. */
function isExplained(word: string, before: string, after: string): boolean {
  if (/(?:viết tắt|gọi tắt|gọi là|viết là|gọi chung)[^.;]{0,30}$/u.test(before)) return true;
  // In brackets behind the words, in the words of Vietnamese or of another language.
  if (/\p{L}\s+\(\s*$/u.test(before) && /^\s*[),;]/u.test(after)) return true;
  return initialsOf(/^\s*[(:]\s*([^).;]*)/u.exec(after)?.[1] ?? '').includes(word);
}

const initialsOf = (text: string): string =>
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((one) => one.charAt(0).toUpperCase()).join('');

const finder = passageFinder(abbreviations);

export const unexplainedAbbreviation: Check = {
  id: 'text/unexplained-abbreviation',
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: false,
  summary: 'An abbreviation that not everybody knows and that is used before it is explained, or never is.',
  *run(plan, { settings }) {
    const own = new Set([
      ...(settings.words ?? []),
      ...(settings.bodies ?? []).flatMap(({ id, shortName, aliases }) => [id, shortName ?? '', ...(aliases ?? [])]),
    ]);
    for (const { first, later } of unexplained(plan)) {
      if (own.has(first.words.normalize('NFC'))) continue;
      yield {
        place: first.place,
        message: later
          ? t('“{0}” is used here and explained only later.', first.words)
          : t('“{0}” is nowhere explained; write it out at its first mention.', first.words),
        ...(later && { related: [{ place: later.place, message: t('It is explained here.') }] }),
      };
    }
  },
};

/** The first use of each abbreviation that is not explained before it; where it is explained later, there. */
function unexplained(
  plan: AnalysedPlan,
): Iterable<{ readonly first: PlacedHit; readonly later: PlacedHit | undefined }> {
  const all = new Map<string, { first: PlacedHit; later: PlacedHit | undefined }>();
  const explained = new Set<string>();
  for (const one of finder(plan)) {
    const word = one.words.normalize('NFC');
    const met = all.get(word);
    if (one.hit.what === 'explained') {
      if (met) met.later ??= one;
      else explained.add(word);
    } else if (!met && !explained.has(word)) all.set(word, { first: one, later: undefined });
  }
  return all.values();
}
