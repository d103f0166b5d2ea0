import { t } from '../../messages';
import type { AnalysedPlan, CitationMention } from '../../plan/model';
import { TYPES_BY_NAME } from '../../plan/prose/document-types';
import type { Check, Edit, Finding } from '../check';
import { inserting } from '../edits';
import { keyOf } from './documents';
import { clauseBefore, mentionsOf, nestedMentions } from './mentions';

/** What a first mention says, in the order of the citation. */
type Part = 'date' | 'issuer' | 'subject';

const AFTER = 160;
/** Cited by number and day: they have parties or those present, and often no subject. */
const WITHOUT_SUBJECT: ReadonlySet<string> = new Set(['biên bản', 'hợp đồng', 'giấy mời', 'giấy giới thiệu']);
/** A committee’s name that ends with no place: the subject begins with a word that was read as part of it. */
const RAN_ON =
  /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)(?=.*\s\p{Ll}[^\s]*$)(?!.*(?:tỉnh|phố|huyện|quận|xã|phường|trấn|khu|dân|cấp)$)/u;

export const incomplete: Check = {
  id: 'citation/incomplete',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 6.',
  summary: 'The first mention of a document lacks its date, its issuer or its subject.',
  *run(plan) {
    const nested = nestedMentions(plan);
    const seen = new Set<string>();
    const unnumbered: CitationMention[] = [];
    let numbered = false;
    const mentions = mentionsOf(plan);
    for (const [index, mention] of mentions.entries()) {
      const { match } = mention;
      if (match.symbol === '') continue;
      numbered ||= hasNumberWord(plan, mention);
      const key = documentKey(match.symbol);
      if (seen.has(key)) continue;
      // The title of a plan names in short what its bases name in full; a subject that cites is quoted.
      const passing = nested.has(mention) || isTitle(plan, mention);
      if (!passing || match.dateSpan) seen.add(key);
      const finding = passing ? undefined : judge(plan, mention, mentions.slice(index + 1, index + LONGEST_LIST));
      if (finding) yield finding;
      else if (!passing && match.dateSpan && leavesNumberWord(plan, mention)) unnumbered.push(mention);
    }
    if (numbered) for (const mention of unnumbered) yield withoutNumberWord(mention);
  },
};

const between = (plan: AnalysedPlan, { match: { typeSpan, symbolSpan } }: CitationMention): string | undefined =>
  typeSpan && symbolSpan && plan.tree.text.slice(typeSpan.to, symbolSpan.from).normalize('NFC');
const hasNumberWord = (plan: AnalysedPlan, mention: CitationMention): boolean =>
  /^\s+số\s+$/iu.test(between(plan, mention) ?? '');
const leavesNumberWord = (plan: AnalysedPlan, mention: CitationMention): boolean =>
  /^\s+$/u.test(between(plan, mention) ?? '') && !TYPES_BY_NAME.has(mention.match.type.toLowerCase());

/** `Quyết định 12/QĐ-UBND ngày …` in full, where the plan has `số` elsewhere: in short mentions many leave it out. */
function withoutNumberWord({ match: { typeSpan, symbolSpan } }: CitationMention): Finding {
  return {
    place: { from: typeSpan!.from, to: symbolSpan!.to },
    message: t('Before the symbol the word “số” is missing.'),
    fixes: [{ title: t('Insert “{0}”', 'số'), edits: [inserting(symbolSpan!.from, 'số ')], safe: true }],
  };
}

/** A symbol whose groups are told apart, in whatever order: that they are not in one order is said elsewhere. */
const documentKey = (symbol: string): string => keyOf(symbol).split(/[/-]/u).sort().join(' ');

function isTitle(plan: AnalysedPlan, { unit, place }: CitationMention): boolean {
  if (!unit) {
    const bases = plan.header.field.get('căn cứ')?.place;
    return !(bases && bases.from <= place.from && place.to <= bases.to);
  }
  const title = unit.content?.title.at(-1);
  return (
    unit.appendix !== undefined ||
    unit.kind === 'table' ||
    unit.kind === 'taskTable' ||
    (title !== undefined && place.from < unit.at + title.to)
  );
}

/** So many documents may be cited together. */
const LONGEST_LIST = 8;

/** What is said once for all documents of a list: `số 1/QĐ-X, số 2/QĐ-X ngày … của … về …`. */
function* saidForAll(
  plan: AnalysedPlan,
  { match }: CitationMention,
  later: readonly CitationMention[],
): Iterable<Part> {
  let end = match.to;
  for (const { match: next, place } of later) {
    if (!/^\s*(?:,|và|,\s*và)\s*(?:số\s*)?$/u.test(plan.tree.text.slice(end, place.from))) return;
    if (next.dateSpan) yield 'date';
    if (next.issuer !== '') yield 'issuer';
    if (next.subject !== '') yield 'subject';
    end = next.to;
  }
}

function judge(plan: AnalysedPlan, mention: CitationMention, later: readonly CitationMention[]): Finding | undefined {
  const { match } = mention;
  const { typeSpan, symbolSpan } = match;
  // Without its type the number may be meant as a name: `(812/KH-UBND)`.
  const type = match.type.toLowerCase();
  if (!typeSpan || !symbolSpan || TYPES_BY_NAME.has(type) || WITHOUT_SUBJECT.has(type)) return undefined;
  const after = plan.tree.text.slice(symbolSpan.to, symbolSpan.to + AFTER);
  // What is still to be filled in has its place already.
  if (/^[^;\n]*(?:…|\.{3})/u.test(after)) return undefined;
  // A symbol in a wrong form was read to its middle: `31/KH/UBND` is told of as such.
  if (/^\/[\p{L}\d]/u.test(after)) return undefined;
  const shared = new Set(saidForAll(plan, mention, later));
  const missing: Part[] = [];
  if (!match.dateSpan && !shared.has('date')) missing.push('date');
  const proposed = issuerBefore(plan, mention);
  if (match.issuer === '' && !proposed && !shared.has('issuer')) missing.push('issuer');
  // Who proposes is named, and what for: `theo đề nghị của … tại Tờ trình số …` has no subject in any decision.
  if (
    match.subject === '' &&
    !proposed &&
    !shared.has('subject') &&
    endsThere(plan, match.to) &&
    !RAN_ON.test(match.issuer)
  )
    missing.push('subject');
  if (missing.length === 0) return undefined;
  // A text that goes on right behind the symbol may say the rest in a way that was not read.
  if (!match.dateSpan && match.issuer === '' && !endsThere(plan, match.to)) return undefined;
  return {
    place: { from: typeSpan.from, to: symbolSpan.to },
    message: t(
      'The first mention of a document gives its date, issuer and subject; here there is no {0}.',
      missing.map(nameOf).join(', '),
    ),
    fixes: [{ title: t('Insert what is missing'), edits: placeholders(match, missing) }],
  };
}

/** `theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …` */
function issuerBefore(plan: AnalysedPlan, mention: CitationMention): boolean {
  return /(?:của\s[^,]*|đề nghị\s.*)\stại\s*$/su.test(clauseBefore(plan, mention, AFTER));
}

function nameOf(part: Part): string {
  switch (part) {
    case 'date':
      return t('date');
    case 'issuer':
      return t('issuer');
    case 'subject':
      return t('subject');
  }
}

/** Whether the clause ends there, so that no subject follows. */
function endsThere(plan: AnalysedPlan, at: number): boolean {
  const after = plan.tree.text.slice(at, at + AFTER);
  return /^\s*(?:[,;.:)/”"»]|\((?!\p{Lu})|$|\n\s*\n|\n\s*[-#+*\d]|và\s|nêu\s|nói\s|đã\s|trên\s)/u.test(after);
}

function placeholders(
  { symbolSpan, dateSpan, issuerSpan, to }: CitationMention['match'],
  missing: readonly Part[],
): readonly Edit[] {
  const texts: Record<Part, string> = { date: ' ngày …', issuer: ' của …', subject: ' về …' };
  const date = dateSpan?.to ?? symbolSpan!.to;
  const at: Record<Part, number> = {
    date: symbolSpan!.to,
    issuer: date,
    subject: issuerSpan?.to ?? Math.max(date, to),
  };
  const byPlace = new Map<number, string>();
  for (const part of missing) byPlace.set(at[part], (byPlace.get(at[part]) ?? '') + texts[part]);
  return [...byPlace].map(([place, text]) => inserting(place, text));
}
