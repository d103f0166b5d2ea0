import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Finding } from '../check';
import { type Hit, type PlacedHit, passageFinder, type ReadPassage } from './passages';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '(': ')', '«': '»' };
const CLOSERS = new Set(Object.values(PAIRS));
const SIGNS = /[“”()«»"]/gu;

/** `a)`, `1)`, `iv)`: the bracket of an enumeration closes nothing. */
const ENUMERATED = /(?:^|[\s;,:.(])(?:\p{L}{1,2}|\d{1,3}|[ivx]{1,5})$/iu;
/** Inches, seconds. */
const MEASURE = /\d$/u;

/** The opening and closing signs of a passage that have no partner, in its order. */
function* unclosed({ plain: { text } }: ReadPassage): Iterable<Hit> {
  const open: { readonly sign: string; readonly from: number }[] = [];
  const alone: { readonly from: number; readonly what: 'open' | 'close' }[] = [];
  let straight: number | undefined;
  for (const { 0: sign, index: from } of text.matchAll(SIGNS)) {
    const before = text.slice(Math.max(0, from - 8), from);
    if (sign === '"') {
      if (straight !== undefined) straight = undefined;
      else if (open.at(-1)?.sign === '“' && /\S$/u.test(before)) open.pop();
      else if (!MEASURE.test(before)) straight = from;
    } else if (!CLOSERS.has(sign)) {
      open.push({ sign, from });
    } else {
      const at = open.findLastIndex((one) => PAIRS[one.sign] === sign);
      if (at >= 0) {
        // What was opened within and not closed is alone.
        for (const inner of open.splice(at).slice(1)) alone.push({ from: inner.from, what: 'open' });
      } else if (straight !== undefined && sign === '”') straight = undefined;
      else if (!(sign === ')' && ENUMERATED.test(before))) alone.push({ from, what: 'close' });
    }
  }
  for (const { from } of open) alone.push({ from, what: 'open' });
  if (straight !== undefined) alone.push({ from: straight, what: 'open' });
  for (const { from, what } of alone.sort((a, b) => a.from - b.from)) yield { from, to: from + 1, what };
}

const finder = passageFinder(unclosed);

/** A quotation may run over some paragraphs; one that is further away is another. */
const FARTHEST = 1500;

export const unclosedSign: Check = {
  id: 'text/unclosed',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  summary:
    'A quotation mark or bracket that is opened and not closed, or closed and not opened; straight marks beside “ ”.',
  *run(plan) {
    let waiting: PlacedHit | undefined;
    for (const one of finder(plan)) {
      if (waiting && one.hit.what === 'close' && isPair(waiting, one)) {
        waiting = undefined;
        continue;
      }
      if (waiting) yield told(waiting);
      waiting = one;
    }
    if (waiting) yield told(waiting);
    yield* unlikeMarks(plan);
  },
};

/** Straight marks, and curly ones that open. */
const markFinder = passageFinder(function* ({ plain: { text } }) {
  for (const { 0: sign, index: from } of text.matchAll(/“|(?<!\d)"/gu)) yield { from, to: from + 1, what: sign };
});

/** One finding where a plan has both kinds: the first of the straight ones. */
function* unlikeMarks(plan: AnalysedPlan): Iterable<Finding> {
  const marks = [...markFinder(plan)];
  const straight = marks.find(({ hit }) => hit.what === '"');
  if (!straight || !marks.some(({ hit }) => hit.what === '“')) return;
  yield {
    place: straight.place,
    severity: 'hint',
    message: t('A straight quotation mark stands here; elsewhere the plan has “ ”.'),
  };
}

const isPair = (open: PlacedHit, close: PlacedHit): boolean =>
  PAIRS[open.words] === close.words && close.place.from - open.place.to < FARTHEST;

const told = ({ hit, words, place }: PlacedHit): Finding => ({
  place,
  message:
    hit.what === 'open' ? t('The sign {0} is opened and not closed.', words) : t('The sign {0} closes nothing.', words),
});
