import type { DocumentKind } from '../../import/result';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import type { Check, CheckContext } from '../check';
import { lineAt, trimmed } from '../edits';
import { bare, hasPhrase } from '../words';

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

/** `12-KH/TU`: the Party puts the type before the stroke. */
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
  if (bare(header.type) !== 'ke hoach') return { kind: 'other-type', place: at('loại') };
  const party = (names: readonly string[]): boolean =>
    names.some((name) => PARTY.some((word) => startsWith(name, word)));
  if (party(header.issuers)) return { kind: 'party', place: at('cơ quan') };
  if (party(header.superiors)) return { kind: 'party', place: at('cơ quan chủ quản') };
  const number = header.field.get('số');
  if (number && PARTY_SYMBOL.test(number.text.replace(/^[\d\s]*-/, '').trim()) && number.text.includes('-KH/')) {
    return { kind: 'party', place: number.valuePlace };
  }
  return undefined;
}

/** `Văn phòng Tỉnh ủy` is of the Party as well, `Sở … Đảng ủy Sở` is not met. */
const startsWith = (name: string, word: string): boolean =>
  bare(name).startsWith(bare(word)) || (bare(name).startsWith('van phong ') && hasPhrase(name, word));

export const notAPlan: Check = {
  id: 'structure/not-a-plan',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: false,
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
