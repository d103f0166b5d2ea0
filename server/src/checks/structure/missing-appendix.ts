import { phrase } from '../../language/characters';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import { romanNumber } from '../../plan/numbering';
import { DOCUMENT_TYPES } from '../../plan/prose/document-types';
import type { Check } from '../check';
import { bodyUnits, titlePlace } from '../units';
import { bare } from '../words';

export const missingAppendix: Check = {
  id: 'structure/missing-appendix',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section III, item 1.',
  summary: 'The text speaks of an appendix that is not there, or never speaks of one that is.',
  *run(plan) {
    const mentions = mentionsOf(plan);
    if (plan.appendices.length === 0) {
      for (const mention of mentions) {
        yield { place: mention.place, message: t('The plan has no appendix.') };
      }
      return;
    }
    // What a decision is kept in word for word is no appendix of the text.
    if (plan.header.attachedTo !== '' || mentions.some((mention) => mention.number === '')) return;
    const live = new Set(plan.references.map((reference) => reference.resolved));
    const numbers = new Set(mentions.map((mention) => mention.number));
    for (const appendix of plan.appendices) {
      if (live.has(appendix) || numbers.has(appendix.number)) continue;
      yield { place: titlePlace(plan, appendix), message: t('The text of the plan does not mention this appendix.') };
    }
  },
};

interface AppendixMention {
  readonly place: Place;
  /** Roman, as appendices are counted; empty for `Phụ lục kèm theo`. */
  readonly number: string;
}

const NAME = new RegExp(phrase('phụ lục'), 'g');
const ATTACHED = new RegExp(`${phrase('kèm theo')}|${phrase('đính kèm')}`, 'g');

function mentionsOf(plan: AnalysedPlan): AppendixMention[] {
  const found: AppendixMention[] = [];
  for (const unit of bodyUnits(plan)) {
    const { text } = unit.block;
    for (const match of text.matchAll(NAME)) {
      const to = match.index + match[0].length;
      const mention = ownAppendix(text.slice(Math.max(0, match.index - 30), match.index), text.slice(to, to + 120));
      if (mention !== undefined)
        found.push({ place: { from: unit.at + match.index, to: unit.at + to }, number: mention });
    }
    // `(danh mục kèm theo)` mentions an appendix that there is, but asks for none: it may be a file of its own.
    if (plan.appendices.length > 0) {
      for (const match of text.matchAll(ATTACHED)) {
        const from = unit.at + match.index;
        found.push({ place: { from, to: from + match[0].length }, number: '' });
      }
    }
  }
  return found;
}

/** Documents whose appendices plans cite. */
const OTHERS =
  /(?:nghi dinh|nghi quyet|thong tu|quyet dinh|luat|cong van|huong dan|chi thi|ke hoach so|bieu mau|hop dong)/;

/** `Phụ lục II kèm theo Tờ trình số …`, `Phụ lục của Đề án`, or of whatever else has an appendix of its own. */
const OF_OTHER = new RegExp(
  `^\\W*(?:(?:ban hanh )?(?:kem theo|dinh kem) )?(?:cua |tai |trong |thuoc )?(?:${DOCUMENT_TYPES.filter(
    (type) => !/^(?:kế hoạch|văn bản)/.test(type),
  )
    .map(bare)
    .join('|')})(?![a-z])(?! nay)`,
);

/** The number of an appendix of this plan, empty where it has none; undefined where it is another document's. */
function ownAppendix(before: string, after: string): string | undefined {
  const number = /^\s+([IVXL]+|\d{1,2})(?![\p{L}\p{N}/])/u.exec(after);
  const rest = bare(number ? after.slice(number[0].length) : after).split(/[.;)]/)[0] ?? '';
  if (OTHERS.test(rest) || OF_OTHER.test(rest)) return undefined;
  if (number) return toRoman(number[1] ?? '');
  const attached = /^\W*(?:[a-z]+ ){0,2}(?:kem theo|dinh kem)/.test(rest);
  return attached || /\((?:co|theo|xem|chi tiet tai) $/.test(bare(before).concat(' ')) ? '' : undefined;
}

const toRoman = (number: string): string => (/^\d+$/.test(number) ? romanNumber(Number(number)) : number);
