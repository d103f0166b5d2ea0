// Items of `căn cứ:`: the documents that the folder knows, those that the plan names, and the usual phrases.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { shown } from '../../checks/day';
import type { KnownDocument } from '../../directory/settings';
import { t } from '../../messages';
import { capitalised } from '../../vietnamese/capitals';
import { dayOf } from './bodies';
import { type Candidate, form } from './candidate';
import type { Cursor } from './cursor';

/**
 * A document as a basis names it: type, number, day, issuer, subject.
 * Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 6.
 */
function citationText({ type, symbol, date, issuer, subject }: KnownDocument): string {
  const words = [
    type ?? 'Văn bản',
    `số ${symbol}`,
    date === undefined ? '' : `ngày ${shown(date)}`,
    issuer === undefined ? '' : `của ${issuer}`,
    subject ?? '',
  ];
  return capitalised(words.filter((word) => word !== '').join(' '));
}

/** The documents that plans are usually based on. */
const PHRASES = [
  'Luật ‹tên luật› ngày ‹…›',
  'Nghị định số ‹…›/‹năm›/NĐ-CP ngày ‹…› của Chính phủ ‹về …›',
  'Quyết định số ‹…›/QĐ-TTg ngày ‹…› của Thủ tướng Chính phủ ‹về …›',
  'Chỉ thị số ‹…›/CT-TTg ngày ‹…› của Thủ tướng Chính phủ ‹về …›',
  'Nghị quyết số ‹…›/NQ-HĐND ngày ‹…› của Hội đồng nhân dân ‹tỉnh …› ‹về …›',
  'Quyết định số ‹…›/QĐ-UBND ngày ‹…› của Ủy ban nhân dân ‹tỉnh …› ‹về …›',
  'Thực hiện Kế hoạch số ‹…›/KH-UBND ngày ‹…› của Ủy ban nhân dân ‹tỉnh …› ‹về …›',
  'Thực hiện Công văn số ‹…›/UBND-‹…› ngày ‹…› của Ủy ban nhân dân ‹tỉnh …› ‹về …›',
  'Theo đề nghị của ‹người đứng đầu đơn vị trình›',
];

/** The items that a list of bases can have, those not yet there first in force on the plan's day. */
export function baseCandidates({ plan }: Cursor): readonly Candidate[] {
  const day = dayOf(plan);
  const known = (plan.directory.settings.documents ?? []).map((document): Candidate => {
    const { until, replacedBy } = document;
    const ended = until !== undefined && (day === undefined || until < day);
    const text = citationText(document);
    const end = until === undefined ? undefined : t('in force until {0}', shown(until));
    const next = replacedBy === undefined ? undefined : t('replaced by {0}', replacedBy);
    const detail = [end, next].filter((one) => one !== undefined).join('; ');
    return {
      label: text,
      kind: CompletionItemKind.File,
      insert: text,
      words: [document.symbol, document.subject ?? ''],
      detail: detail === '' ? t('Known document of the folder') : detail,
      ended,
    };
  });
  const bases = new Set(plan.bases.map((base) => base.text));
  const named = plan.citations
    .filter(({ symbol, mentions }) => symbol !== '' && mentions.every((mention) => mention.unit !== undefined))
    .flatMap(({ mentions: [mention] }) => (mention ? [plan.tree.text.slice(mention.place.from, mention.place.to)] : []))
    .map((text) => capitalised(text.replace(/\s+/g, ' ')))
    .filter((text) => !bases.has(text) && !/[[\]{}@#]/.test(text));
  const mentioned = [...new Set(named)].map(
    (text): Candidate => ({
      label: text,
      kind: CompletionItemKind.File,
      insert: text,
      detail: t('Named in this plan'),
    }),
  );
  return [
    ...known.filter(({ ended }) => !ended),
    ...mentioned,
    ...PHRASES.map((words) => form(words)),
    ...known.filter(({ ended }) => ended),
  ];
}
