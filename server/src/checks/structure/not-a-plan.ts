import type { DocumentKind } from '../../import/result';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import { olderTonePlacement } from '../../vietnamese/fold';
import type { Check, CheckContext } from '../check';
import { lineAt, trimmed } from '../edits';
import { bare, plain } from '../words';

/** Bodies of the Party write by their own rules (Hướng dẫn 36-HD/VPTW), not by Decree 30. */
const PARTY = [
  'đảng cộng sản việt nam',
  'đảng ủy',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng bộ',
  'chi bộ',
];

/** What the importer takes a text for. A text of no kind that it knows may still be a plan without its name. */
const OTHER_KINDS: ReadonlySet<DocumentKind> = new Set(['decision', 'letter', 'notice', 'telegram']);

/** `Kế hoạch phối hợp`, `Kế hoạch liên tịch` are plans too. */
const PLAN = /^ke hoach(?= |$)/;

/** `12-KH/TU`: the Party puts the type before the stroke; `12-KH/UBND` is a State symbol written wrongly. */
const PARTY_SYMBOL = /^[\p{L}]+\/[\p{L}]/u;

/**
 * What a document is where it is no State plan.
 * @returns undefined for a plan of the State
 */
export function documentKind(
  plan: AnalysedPlan,
  { source }: Pick<CheckContext, 'source'> = {},
): { readonly kind: 'other-type' | 'party'; readonly place: Place } | undefined {
  const { header } = plan;
  const at = (key: 'loại' | 'cơ quan' | 'cơ quan chủ quản' | 'số'): Place =>
    header.field.get(key)?.valuePlace ?? trimmed(plan, lineAt(plan, header.place?.from ?? 0));
  if (source?.kind === 'party-plan') return { kind: 'party', place: at('cơ quan') };
  if (source !== undefined && OTHER_KINDS.has(source.kind)) return { kind: 'other-type', place: at('loại') };
  if (!PLAN.test(bare(header.type))) return { kind: 'other-type', place: at('loại') };
  const party = (names: readonly string[]): boolean => names.some(isOfParty);
  if (party(header.issuers)) return { kind: 'party', place: at('cơ quan') };
  if (party(header.superiors)) return { kind: 'party', place: at('cơ quan chủ quản') };
  const number = header.field.get('số');
  if (
    number &&
    PARTY_SYMBOL.test(number.text.replace(/^[\d\s]*-/, '').trim()) &&
    /-KH\/(?!UBND|HĐND)/u.test(number.text)
  ) {
    return { kind: 'party', place: number.valuePlace };
  }
  return undefined;
}

/**
 * `Tỉnh ủy`, `Ban Tuyên giáo và Dân vận Tỉnh ủy`, `Ban Chấp hành Đảng bộ xã`. Accents count: `Cơ quan Ủy ban Mặt trận` is
 * no `quận ủy`.
 */
function isOfParty(name: string): boolean {
  const words = ` ${olderTonePlacement(plain(name)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return PARTY.some((word) => words.includes(` ${word} `));
}

export const notAPlan: Check = {
  id: 'structure/not-a-plan',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, article 2.',
  summary: 'The document is not a plan of the State: its structure and signature are not checked.',
  *run(plan, context) {
    const other = documentKind(plan, context);
    if (!other) return;
    yield {
      place: other.place,
      message:
        other.kind === 'party'
          ? t(
              'A plan of a Party body does not follow Decree 30/2020/NĐ-CP: its structure and signature are not checked.',
            )
          : t('This document is “{0}”, not a plan: its structure and signature are not checked.', plan.header.type),
    };
  },
};
