import { t } from '../../messages';
import type { AnalysedPlan, CitationMention, Task } from '../../plan/model';
import { settingOn } from '../body/named';
import type { Check } from '../check';
import { keyOf } from '../citation/documents';
import { mentionsOf, nestedMentions } from '../citation/mentions';
import { bare, wordsOf } from '../words';

/** Less of a task’s words in any part of the plan, and nothing there answers it. */
const ANSWERED = 0.34;
/** A shorter task has too few words to be looked for. */
const FEWEST = 4;
/** Words that every task may have. */
const COMMON = new Set(
  'va cua cac cho tren dia ban theo voi trong tai la ve duoc de tu den thuc hien to chuc trien khai phoi hop chu tri ke hoach cong tac nhiem vu noi dung bao cao hang nam'.split(
    ' ',
  ),
);

export const parentNotCovered: Check = {
  id: 'task/parent-not-covered',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: false,
  summary: 'The plan that is carried out asks something of this body that no part here answers.',
  *run(plan, { others }) {
    if (!others || others.length === 0) return;
    const [issuer] = plan.header.issuers;
    const own =
      issuer === undefined ? undefined : plan.directory.lookUp(issuer, settingOn(plan, plan.header.date?.iso));
    if (own?.kind !== 'body') return;
    const nested = nestedMentions(plan);
    const done = new Set<AnalysedPlan>();
    for (const mention of mentionsOf(plan)) {
      const parent = nested.has(mention) ? undefined : citedPlan(others, mention);
      if (!parent || parent === plan || done.has(parent)) continue;
      done.add(parent);
      const asked = parent.tasks.filter(({ lead }) => lead.some(({ id }) => id === own.entry.id));
      const open = asked.filter((task) => !isAnswered(plan, task));
      for (const { text } of open) {
        yield {
          place: mention.place,
          message: t('This document asks of the issuer “{0}”; nothing here answers it.', shortened(text)),
        };
      }
    }
  },
};

const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** The plan at hand with the cited number, and date where both say one. */
function citedPlan(others: readonly AnalysedPlan[], { match }: CitationMention): AnalysedPlan | undefined {
  if (match.symbol === '') return undefined;
  const key = keyOf(match.symbol);
  return others.find(({ header: { number, symbolTail, date } }) => {
    if (number === '' || keyOf(`${number}/${symbolTail}`) !== key) return false;
    return match.date === undefined || date?.iso === undefined || date.iso === match.date;
  });
}

const contents = new WeakMap<AnalysedPlan, readonly ReadonlySet<string>[]>();

/** The words of each part of a plan. */
function partsOf(plan: AnalysedPlan): readonly ReadonlySet<string>[] {
  let parts = contents.get(plan);
  if (!parts) {
    parts = plan.units.map(({ title, text }) => new Set(tellingWords(`${title} ${text}`)));
    contents.set(plan, parts);
  }
  return parts;
}

const tellingWords = (text: string): string[] =>
  wordsOf(bare(text))
    .map((word) => word.text)
    .filter((word) => word.length > 1 && !COMMON.has(word));

function isAnswered(plan: AnalysedPlan, { text }: Task): boolean {
  const words = [...new Set(tellingWords(text))];
  if (words.length < FEWEST) return true;
  return partsOf(plan).some((part) => words.filter((word) => part.has(word)).length >= words.length * ANSWERED);
}
