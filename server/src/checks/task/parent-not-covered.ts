import { t } from '../../messages';
import type { AnalysedPlan, CitationMention } from '../../plan/model';
import { settingOf } from '../../plan/setting';
import { settingOn } from '../body/named';
import type { Check } from '../check';
import { keyOf } from '../citation/documents';
import { mentionsOf, nestedMentions } from '../citation/mentions';
import { fileNameOf, indexOfPlans, type OtherPlan } from '../others';
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
  source: 'fact',
  summary: 'The plan that is carried out asks something of this body that no part here answers.',
  *run(plan, { others }) {
    if (!others || others.length === 0) return;
    const [issuer] = plan.header.issuers;
    const own =
      issuer === undefined ? undefined : plan.directory.lookUp(issuer, settingOn(plan, plan.header.date?.iso));
    if (own?.kind !== 'body') return;
    const nested = nestedMentions(plan);
    const done = new Set<OtherPlan>();
    for (const mention of mentionsOf(plan)) {
      if (nested.has(mention) || !isBasis(plan, mention)) continue;
      const parent = citedPlan(plan, others, mention);
      if (!parent || done.has(parent)) continue;
      done.add(parent);
      const open = parent.tasks.filter(({ text, leads }) => leads.includes(own.entry.id) && !isAnswered(plan, text));
      if (open.length === 0) continue;
      const shown = open.slice(0, MOST_SHOWN).map(({ text }) => `“${shortened(text)}”`);
      yield {
        place: mention.place,
        message: t(
          '{0} ({1}) asks of the issuer {2} that nothing here answers: {3}.',
          mention.match.symbol,
          fileNameOf(parent),
          open.length === 1 ? t('something') : t('{0} things', open.length),
          open.length > shown.length ? `${shown.join('; ')}; …` : shown.join('; '),
        ),
      };
    }
  },
};

/** Tasks named in one message. */
const MOST_SHOWN = 3;
const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** The plan carries out what its bases name. */
const isBasis = ({ bases }: AnalysedPlan, { place }: CitationMention): boolean =>
  bases.some((basis) => basis.place.from <= place.from && place.to <= basis.place.to);

/** The plan at hand with the cited number, of the same province, and of the same date where both say one. */
function citedPlan(
  plan: AnalysedPlan,
  others: readonly OtherPlan[],
  { match }: CitationMention,
): OtherPlan | undefined {
  if (match.symbol === '') return undefined;
  const { province } = settingOf(plan);
  return indexOfPlans(others)
    .plans.get(keyOf(match.symbol))
    ?.find(
      (other) =>
        other.uri !== plan.uri &&
        (match.date === undefined || other.date === undefined || other.date === match.date) &&
        (province === undefined || other.province === undefined || other.province === province),
    );
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

function isAnswered(plan: AnalysedPlan, text: string): boolean {
  const words = [...new Set(tellingWords(text))];
  if (words.length < FEWEST) return true;
  return partsOf(plan).some((part) => words.filter((word) => part.has(word)).length >= words.length * ANSWERED);
}
