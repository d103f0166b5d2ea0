import type { BodyEntry, Directory, Setting } from '../../directory/directory';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import { symbolParts } from '../../plan/prose/symbol-parts';
import type { Check, Finding } from '../check';
import { mentionsOf } from '../citation/mentions';
import { bare } from '../words';
import { settingOn } from './named';

/** Symbols that say by themselves who issues; what such an issuer is called, on bare words. */
const FIXED: readonly (readonly [symbol: RegExp, issuer: RegExp, name: string])[] = [
  [/^CP$/u, /chinh phu$/u, 'Chính phủ'],
  [/^TTg$/iu, /thu tuong/u, 'Thủ tướng Chính phủ'],
  [/^UBND(?![^.-])/u, /uy ban|ubnd|(?<![a-z])ub(?![a-z])/u, 'Ủy ban nhân dân'],
  [/^HĐND(?![^.-])/u, /hoi dong|hdnd/u, 'Hội đồng nhân dân'],
  [/^TU$/u, /tinh uy|thanh uy|dang bo|^tinh$|^thanh pho$/u, 'Tỉnh ủy, Thành ủy'],
  [/^TW$/u, /trung uong|bo chinh tri|ban bi thu|dang/u, 'Trung ương Đảng'],
  [/^QH\d+$/u, /quoc hoi/u, 'Quốc hội'],
  [/^UBTVQH\d+$/u, /thuong vu/u, 'Ủy ban Thường vụ Quốc hội'],
];
/** What issues under these, and under no symbol but its own. */
const PLAIN_ISSUER =
  /^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu|(?:chu tich )?(?:ubnd|uy ban nhan dan)|hdnd|hoi dong nhan dan|tinh uy|thanh uy|ban thuong vu|bo chinh tri|ban bi thu|ban chap hanh trung uong|bo (?!chi huy)(?!tu lenh)(?!phan)|so )/u;

export const symbolIssuerMismatch: Check = {
  id: 'body/symbol-issuer-mismatch',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: false,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 3.',
  summary: 'A symbol that is that of another body than the issuer.',
  *run(plan) {
    const own = ownSymbol(plan);
    if (own) yield own;
    for (const { match } of mentionsOf(plan)) {
      if (!match.symbolSpan || !match.issuerSpan || match.issuer === '') continue;
      const parts = symbolParts(match.symbol);
      if (!parts || parts.issuer === '' || parts.form === 'other') continue;
      const owner = ownerUnless(plan, parts.issuer, match.issuer, settingOn(plan, match.date));
      if (owner !== undefined) yield said(match.symbolSpan, match.symbol, owner, match.issuer);
    }
  },
};

function said(place: Place, symbol: string, owner: string, issuer: string): Finding {
  return { place, message: t('The symbol {0} is that of {1}, not of “{2}”.', symbol, owner, issuer) };
}

/** The plan’s own symbol: that of its issuer. */
function ownSymbol(plan: AnalysedPlan): Finding | undefined {
  const { symbolTail, issuers, field } = plan.header;
  const [issuer] = issuers;
  const place = field.get('số')?.valuePlace;
  // Several bodies make a symbol of several.
  if (issuer === undefined || issuers.length > 1 || symbolTail === '' || !place) return undefined;
  const parts = symbolParts(`01/${symbolTail}`);
  if (parts?.form !== 'state') return undefined;
  const setting = settingOn(plan, plan.header.date?.iso);
  const owner = ownerUnless(plan, parts.issuer, issuer, setting) ?? formerOwner(plan, parts.issuer, issuer, setting);
  return owner === undefined ? undefined : said(place, symbolTail, owner, issuer);
}

/** The name of the body whose symbol it surely is, where that is another one than the issuer. */
function ownerUnless(plan: AnalysedPlan, group: string, issuer: string, setting: Setting): string | undefined {
  const words = bare(issuer);
  const fixed = FIXED.find(([symbol]) => symbol.test(group));
  if (fixed) return !fixed[1].test(words) && PLAIN_ISSUER.test(words) ? fixed[2] : undefined;
  const first = compact(group.split(/[-/]/u)[0] ?? '');
  const owners = symbolsOf(plan.directory).get(first);
  if (!owners || !PLAIN_ISSUER.test(words)) return undefined;
  const name = issuer.replace(/^(?:Bộ trưởng|Giám đốc|Thứ trưởng|Phó Giám đốc)\s+/iu, '');
  const found = plan.directory.lookUp(name, setting);
  if (found?.kind !== 'body') return undefined;
  const own = found.entry.symbol;
  if (own === undefined || owners.some(({ id }) => id === found.entry.id)) return undefined;
  // One is short for the other: `BNN` and `BNNPTNT`.
  if (first.startsWith(compact(own)) || compact(own).startsWith(first)) return undefined;
  return related(owners, found.entry) ? undefined : owners[0]?.name;
}

/** A body that the issuer came after, and that had ended when the plan was issued. */
function formerOwner({ directory }: AnalysedPlan, group: string, issuer: string, setting: Setting): string | undefined {
  const owners = symbolsOf(directory).get(compact(group.split(/[-/]/u)[0] ?? '')) ?? [];
  const found = directory.lookUp(issuer, setting);
  if (found?.kind !== 'body' || setting.day === undefined || !PLAIN_ISSUER.test(bare(issuer))) return undefined;
  if (directory.force(found, setting).kind !== 'in-force') return undefined;
  const ended = owners.every(
    (entry) =>
      entry.id !== found.entry.id &&
      entry.successors.includes(found.entry.id) &&
      directory.force({ kind: 'body', entry, by: 'name' }, setting).kind === 'ended',
  );
  return ended ? owners[0]?.name : undefined;
}

/** A body before it took its present name. */
const related = (owners: readonly BodyEntry[], entry: BodyEntry): boolean =>
  owners.some(({ id, successors }) => entry.successors.includes(id) || successors.includes(entry.id));

const compact = (symbol: string): string => symbol.replace(/[&.\s]/gu, '').toUpperCase();

const indexes = new WeakMap<Directory, ReadonlyMap<string, readonly BodyEntry[]>>();

function symbolsOf(directory: Directory): ReadonlyMap<string, readonly BodyEntry[]> {
  let index = indexes.get(directory);
  if (!index) {
    const made = new Map<string, BodyEntry[]>();
    for (const entry of directory.entries.values()) {
      if (entry.symbol === undefined) continue;
      const key = compact(entry.symbol);
      made.set(key, [...(made.get(key) ?? []), entry]);
    }
    indexes.set(directory, made);
    index = made;
  }
  return index;
}
