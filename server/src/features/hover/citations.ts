// Hover on a cited document: what the whole plan says of it.
import { shown } from '../../checks/day';
import type { KnownDocument } from '../../directory/settings';
import { t } from '../../messages';
import type { AnalysedPlan, Citation } from '../../plan/model';
import { comparable } from '../../vietnamese/fold';
import { bold, bullets, escaped, paragraphs } from '../markdown';
import { shortText } from '../short-text';
import { dayWithWeekday } from '../shown-day';
import { covers, type Note } from './note';

/** UTF-16 units of a subject. */
const SUBJECT = 300;

/** Hover on documents that are cited by number and symbol or, laws, by name; the plan's own number is none. */
export function* citationNotes(plan: AnalysedPlan, offset: number): Iterable<Note> {
  const own = plan.header.field.get('số')?.place;
  for (const citation of plan.citations) {
    for (const { place } of citation.mentions) {
      if (covers(place, offset) && !(own && covers(own, offset))) yield { place, markdown: described(plan, citation) };
    }
  }
}

function described(plan: AnalysedPlan, citation: Citation): string {
  const { type, symbol, date, issuer, subject, mentions } = citation;
  const first = mentions[0]!.place.from;
  const title = symbol === '' ? `${type} ${subject}` : `${type === '' ? '' : `${type} `}${t('No. {0}', symbol)}`;
  const facts = bullets([
    date === undefined ? undefined : t('Date: {0}', dayWithWeekday(date)),
    issuer === '' ? undefined : t('Issued by: {0}', escaped(shortText(issuer, SUBJECT))),
    subject === '' || symbol === '' ? undefined : t('Subject: {0}', escaped(shortText(subject, SUBJECT))),
    t('Mentions in this plan: {0}; the first in line {1}', mentions.length, plan.lines.position(first).line + 1),
    ...knownWords(knownDocument(plan, symbol)),
  ]);
  return paragraphs([bold(shortText(title, SUBJECT)), facts]);
}

/** What kehoach.yaml says of a document. */
function knownDocument(plan: AnalysedPlan, symbol: string): KnownDocument | undefined {
  if (symbol === '') return undefined;
  const key = comparable(symbol).toLowerCase();
  return plan.directory.settings.documents?.find((one) => comparable(one.symbol).toLowerCase() === key);
}

function knownWords(document: KnownDocument | undefined): readonly (string | undefined)[] {
  if (!document) return [];
  const { date, issuer, subject, until, replacedBy } = document;
  const said = [issuer, date === undefined ? undefined : shown(date), subject].filter((part) => part !== undefined);
  return [
    t('In kehoach.yaml: {0}', escaped(shortText(said.join('; '), SUBJECT)) || escaped(document.symbol)),
    until === undefined ? undefined : t('In effect to {0}', shown(until)),
    replacedBy === undefined ? undefined : t('Replaced by: {0}', escaped(replacedBy)),
  ];
}
