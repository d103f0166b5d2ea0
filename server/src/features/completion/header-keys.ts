// Keys of the header that are not there yet, with their values: those first that Decree 30 (article 8) requires.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { t } from '../../messages';
import { HEADER_KEYS, type HeaderKey } from '../../plan/model';
import { headerKeyHelp } from '../hover/header-keys';
import type { Candidate, Offer } from './candidate';
import { type Cursor, headerOf, typedFrom } from './cursor';
import { likelyValues, valuesOf } from './header-values';
import { snippet, withoutGaps } from './snippet';

/** What every document has: Decree 30/2020/NĐ-CP, article 8. */
const REQUIRED: ReadonlySet<HeaderKey> = new Set(['cơ quan', 'số', 'địa danh', 'ngày', 'trích yếu']);
/** The head of nearly every plan in the order in which it prints; the others follow as HEADER_KEYS has them. */
const FIRST: readonly HeaderKey[] = ['cơ quan chủ quản', 'cơ quan', 'số', 'địa danh', 'ngày', 'trích yếu', 'căn cứ'];
const ORDER: readonly HeaderKey[] = [...FIRST, ...HEADER_KEYS.filter((key) => !FIRST.includes(key))];

/** Keys whose first value is only one of many: nothing of it is sure. */
const OPEN: ReadonlySet<HeaderKey> = new Set(['cơ quan chủ quản', 'cơ quan', 'địa danh', 'tỉnh']);
/** Keys with few values that can be chosen from. */
const CHOICES: ReadonlySet<HeaderKey> = new Set(['mức độ khẩn', 'mức độ mật', 'lưu hành', 'dự thảo', 'hồ sơ']);

/** A key with what is likely to stand behind it, in words with gaps. */
function entry(cursor: Cursor, key: HeaderKey): string {
  const given = cursor.plan.directory.settings.defaults?.[key];
  const items = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  if (key === 'căn cứ' || items.length > 1) {
    const lines = items.length > 0 ? items : [''];
    return [`${key}:`, ...lines.map((item) => `  - ‹${withoutGaps(item)}›`)].join('\n');
  }
  const values = items.length === 0 && OPEN.has(key) ? likelyValues(cursor, key) : valuesOf(cursor, key);
  const words = values.filter((one) => !one.snippet).map((one) => withoutGaps(one.insert));
  if (CHOICES.has(key) && words.length > 1) return `${key}: ‹|${words.join('|')}›`;
  // A number is filled in before its stroke.
  if (key === 'số' && words[0]?.startsWith('/')) return `${key}: ‹›${words[0]}`;
  return key === 'số' && words.length === 0 ? `${key}: ‹›/KH-‹ký hiệu›` : `${key}: ‹${words[0] ?? ''}›`;
}

export function headerKeys(cursor: Cursor): Offer | undefined {
  const header = headerOf(cursor);
  const { before, after, line, plan, trigger } = cursor;
  if (!header || before.includes(':') || /^[ \t\u00A0\uFEFF]/.test(before) || /^[-–•*]/.test(before)) return undefined;
  const here = plan.header.fields.find((field) => field.keyPlace.from === line.from);
  const said = new Set(plan.header.fields.filter((field) => field !== here).map((field) => field.key));
  // The key of a line that has a value already: the value stays.
  const colon = after.indexOf(':');
  const keyOnly = colon >= 0;
  const candidates = ORDER.filter((key) => !said.has(key)).map(
    (key): Candidate => ({
      label: key,
      kind: CompletionItemKind.Property,
      insert: keyOnly ? key : snippet(entry(cursor, key)),
      snippet: !keyOnly,
      documentation: () => headerKeyHelp(key),
      ...(REQUIRED.has(key) && { description: t('required') }),
    }),
  );
  if (!header.closed && !keyOnly) {
    candidates.push({ label: '---', kind: CompletionItemKind.Keyword, insert: '---', detail: t('Closes the header.') });
  }
  const rest = keyOnly ? colon : after.length;
  return { ...typedFrom(cursor, line.from, rest), candidates: trigger === undefined ? candidates : [] };
}
