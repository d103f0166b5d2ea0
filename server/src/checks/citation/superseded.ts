import type { KnownDocument } from '../../directory/settings';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, CitationMention, IsoDay } from '../../plan/model';
import type { CitationMatch } from '../../plan/prose/citations';
import type { Check, Edit, Finding, Fix } from '../check';
import { shown } from '../day';
import { replacing, wordsAt } from '../edits';
import { hasPhrase } from '../words';
import { folderDocuments, type SupersededDocument, supersededOf } from './documents';
import { clauseBefore, mentionsOf, nestedMentions } from './mentions';

/** A document that is looked back upon, or told to be replaced, may be out of force. */
const LOOKING_BACK = [
  'thay thế',
  'bãi bỏ',
  'hết hiệu lực',
  'tổng kết',
  'sơ kết',
  'trước đây',
  'trước khi',
  'giai đoạn trước',
  'sửa đổi',
  'năm thực hiện',
  'năm thi hành',
  'kết quả thực hiện',
  'đánh giá',
];
const LOOKING_BACK_REACH = 120;

export const superseded: Check = {
  id: 'citation/superseded',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  source: 'fact',
  summary: 'A cited document that was out of force when the plan was issued.',
  *run(plan, { settings }) {
    const { first } = issueWindow(plan);
    if (first === undefined) return;
    const nested = nestedMentions(plan);
    for (const mention of mentionsOf(plan)) {
      if (nested.has(mention)) continue;
      const finding = judge(plan, mention, first, settings.documents);
      if (finding && !isLookedBackUpon(plan, mention)) yield finding;
    }
  },
};

function isLookedBackUpon(plan: AnalysedPlan, mention: CitationMention): boolean {
  const before = clauseBefore(plan, mention, LOOKING_BACK_REACH);
  const after =
    plan.tree.text.slice(mention.place.to, mention.place.to + LOOKING_BACK_REACH).split(/[;:.\n]/u, 1)[0] ?? '';
  return LOOKING_BACK.some((phrase) => hasPhrase(before, phrase) || hasPhrase(after, phrase));
}

function judge(
  plan: AnalysedPlan,
  { match, place }: CitationMention,
  day: IsoDay,
  known: readonly KnownDocument[] | undefined,
): Finding | undefined {
  const own = folderDocuments(known, match.symbol).find((one) => isMeant(one, match));
  if (own) return own.until !== undefined && own.until < day ? ended(match, own, known) : undefined;
  const national = supersededOf(match);
  if (!national || national.until >= day) return undefined;
  const { by, until } = national;
  const name = by.name === undefined ? by.type : `${by.type} ${by.name}`;
  return {
    place: named(match, place),
    tag: 'deprecated',
    ...(national.certainty !== 'high' && { severity: 'information' }),
    message: t(
      'This document was in force up to {0}; in its place there is {1} ({2}, {3}).',
      shown(until),
      name,
      by.symbol,
      shown(by.date),
    ),
    fixes: successor(plan, match, national),
  };
}

/** Type and symbol, or a law's name with its year. */
function named({ typeSpan, symbolSpan, dateSpan }: CitationMatch, place: { from: number; to: number }) {
  if (symbolSpan) return { from: typeSpan?.from ?? symbolSpan.from, to: symbolSpan.to };
  return dateSpan ? { from: place.from, to: dateSpan.to } : place;
}

const isMeant = ({ date }: KnownDocument, match: CitationMatch): boolean =>
  date === undefined || match.date === undefined || date.slice(0, 4) === match.date.slice(0, 4);

function ended(match: CitationMatch, own: KnownDocument, known: readonly KnownDocument[] | undefined): Finding {
  const until = shown(own.until!);
  const next = own.replacedBy;
  const other = next === undefined ? undefined : folderDocuments(known, next)[0];
  const full = other?.date !== undefined && other.type && other.issuer && other.subject;
  const text = full
    ? `${other.type} số ${other.symbol} ngày ${shown(other.date!)} của ${other.issuer} ${other.subject}`
    : '';
  return {
    place: named(match, match),
    tag: 'deprecated',
    message:
      next === undefined
        ? t('By kehoach.yaml this document was in force up to {0}.', until)
        : t('By kehoach.yaml this document was in force up to {0}; in its place there is {1}.', until, next),
    fixes: full ? [{ title: t('Cite {0} instead', other.symbol), edits: [replacing(match, text)] }] : [],
  };
}

/** Where the name stays, the figures change. */
function successor(plan: AnalysedPlan, match: CitationMatch, { name, by }: SupersededDocument): Fix[] {
  if (name === undefined || by.name !== name) return [];
  const edits: Edit[] = [];
  if (match.symbolSpan) edits.push(replacing(match.symbolSpan, by.symbol));
  if (match.dateSpan) {
    const written = wordsAt(plan, match.dateSpan);
    const figures = /\d{1,2}\/\d{1,2}\/\d{4}/u;
    if (!figures.test(written)) return [];
    edits.push(replacing(match.dateSpan, written.replace(figures, shown(by.date))));
  }
  if (match.year !== undefined) {
    const at = wordsAt(plan, match).lastIndexOf(String(match.year));
    if (at < 0) return [];
    edits.push({ from: match.from + at, to: match.from + at + 4, text: by.date.slice(0, 4) });
  }
  return edits.length > 0 ? [{ title: t('Cite {0} instead', by.symbol), edits }] : [];
}
