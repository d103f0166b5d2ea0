import { t } from '../../messages';
import type { Check } from '../check';
import { type Hit, passageFinder, type ReadPassage } from './passages';

/** Words from which a sentence is long, where the settings give no number. */
const LONG = 80;

/** The end of a sentence: not within `TP. Huế`, `ThS. An`, `1.000`. */
const END = /[.!?…](?=["”)]*\s+["“(]?\p{Lu})|[.!?…]?$/gu;
const ABBREVIATION = /(?:^|[\s(.])(?:T[PXTSp]|Tx|Th\.?S|P?GS|BS|KS|CN|LS|NS[NƯ][DT]|[PQHX]|v)$/u;

/** Each sentence of running text; `what` is the number of its words. */
function* sentences({ plain: { text }, role }: ReadPassage): Iterable<Hit> {
  if (role !== 'body' && role !== 'cell') return;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const to = index + mark.length;
    if (to < text.length && ABBREVIATION.test(text.slice(Math.max(0, index - 5), index))) continue;
    const start = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
    const count = text.slice(start, to).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    if (count > 20) yield { from: start, to, what: String(count) };
    from = to;
  }
}

const ID = 'text/long-sentence';

const finder = passageFinder(sentences);

export const longSentence: Check = {
  id: ID,
  severity: 'hint',
  onText: true,
  onPlan: true,
  fixes: false,
  summary:
    'A sentence of so many words that it is hard to follow; off unless `câu dài` or this id is set in kehoach.yaml.',
  *run(plan, { settings }) {
    if (settings.longSentence === undefined && settings.severities?.[ID] === undefined) return;
    const most = settings.longSentence ?? LONG;
    for (const { place, hit } of finder(plan)) {
      if (Number(hit.what) <= most) continue;
      yield { place, message: t('This sentence has {0} words; over {1} it is hard to follow.', hit.what ?? '', most) };
    }
  },
};
