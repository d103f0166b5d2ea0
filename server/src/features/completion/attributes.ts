// Attributes in brackets at the end of a block: keys that are not there yet, and bodies, days, results as their values.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { shown } from '../../checks/day';
import { ATTRIBUTE_KEYS, type AttributeKey, type Content } from '../../language/syntax';
import { t } from '../../messages';
import { addDays, isoDay, lastDayOfMonth, partsOf } from '../../plan/calendar';
import type { AnalysedPlan, IsoDay } from '../../plan/model';
import { newLabel } from '../../plan/new-label';
import { fold } from '../../vietnamese/fold';
import { bodyCandidates, dayOf } from './bodies';
import { type Candidate, form, type Offer, value } from './candidate';
import { type Cursor, contentAt, typedFrom, unitAt } from './cursor';
import { ranked } from './list';
import { inOrganisation } from './sections';

/** Blocks that `(` asks for attributes in by itself; elsewhere brackets are mostly prose. */
const TASKS: ReadonlySet<string> = new Set(['point', 'subPoint', 'numbered', 'heading', 'appendix']);
const TITLED: ReadonlySet<string> = new Set(['heading', 'appendix']);

/** Whether a typed `(` can begin attributes: behind a whole sentence or a title, not in the middle of a sentence. */
function asksByItself(cursor: Cursor, content: Content, bracket: number): boolean {
  const { block, before } = cursor;
  const said = before.slice(0, bracket).trimEnd();
  if (!block || said === '' || bracket !== before.length - 1) return false;
  if (TITLED.has(block.kind) && content.body.length === 0) return true;
  return /[.;]$/.test(said) && (TASKS.has(block.kind) || inOrganisation(unitAt(cursor)));
}

/** Whether what stands behind `(` or `;` can become an attribute: else it is prose in brackets. */
const begins = (typed: string, { label, words = [] }: Candidate): boolean =>
  [label, ...words].some((name) => fold(name).startsWith(fold(typed.trim())));

/** Where the brackets at the cursor open, in the line; undefined where they do not end the block. */
function opening(cursor: Cursor, content: Content): number | undefined {
  const { before, after, line, at, offset, plan, block } = cursor;
  const rest = plan.tree.text.slice(line.to, at + (block?.text.length ?? 0));
  if (rest.trim() !== '') return undefined;
  const own = content.attributes;
  if (own && at + own.from >= line.from && offset > at + own.from && offset <= at + own.to - (own.closed ? 1 : 0)) {
    return at + own.from - line.from;
  }
  if (!/^\)?\s*$/u.test(after)) return undefined;
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || before.indexOf(')', bracket) >= 0 || before.charAt(bracket - 1) === '@') return undefined;
  return bracket;
}

function keys(cursor: Cursor, content: Content, bracket: number): Candidate[] {
  const { block, after, at, line, plan } = cursor;
  const said = new Set(content.attributes?.entries.map(({ nearest }) => nearest));
  const close = after.includes(')') ? '' : ')';
  const meanings: Readonly<Record<AttributeKey, string>> = {
    hạn: t('Deadline of the task'),
    'chủ trì': t('Who leads the task'),
    'phối hợp': t('Who works with the lead'),
    'sản phẩm': t('What comes out of the task'),
  };
  const entries = block?.kind === 'appendix' || block?.kind === 'part' ? [] : ATTRIBUTE_KEYS;
  const found = entries
    .filter((key) => !said.has(key))
    .map(
      (key): Candidate => ({
        ...form(`${key}: ‹›${close}`, meanings[key]),
        label: key,
        kind: CompletionItemKind.Property,
      }),
    );
  if (!content.attributes?.label) {
    const words = plan.tree.text.slice(at + content.mark.to, line.from + bracket);
    const label = newLabel(words, plan.labels) ?? 'nhan';
    found.push({
      ...form(`#‹${label}›${close}`, t('Label, for references to this place')),
      label: `#${label}`,
      words: ['nhãn'],
    });
  }
  if (block?.kind === 'appendix' && !content.attributes?.landscape) {
    found.push({ ...value('ngang', t('On landscape pages')), insert: `ngang${close}` });
  }
  return found;
}

/** At most so many ends of months. */
const MOST_MONTHS = 18;

/** Days that a task of the plan can be due on: those of its other tasks, the end of its period, ends of months in it. */
function days(plan: AnalysedPlan, offset: number): Candidate[] {
  const others = plan.tasks
    .filter(({ place }) => offset < place.from || offset > place.to)
    .flatMap(({ due }) => due ?? [])
    .sort();
  const { period } = plan.header;
  const first = dayOf(plan) ?? period?.start;
  const last = period?.end ?? (first === undefined ? undefined : isoDay(partsOf(first).year, 12, 31));
  const ends: IsoDay[] = [];
  for (let day = first; day !== undefined && last !== undefined && ends.length < MOST_MONTHS; ) {
    const { year, month } = partsOf(day);
    const end = isoDay(year, month, lastDayOfMonth(year, month));
    if (end > last) break;
    ends.push(end);
    day = addDays(end, 1);
  }
  const said = new Set<string>();
  const one = (day: IsoDay, detail: string): Candidate[] => {
    if (said.has(day)) return [];
    said.add(day);
    return [value(shown(day), detail)];
  };
  return [
    ...(period ? one(period.end, t('End of the plan’s period')) : []),
    ...others.flatMap((day) => one(day, t('Deadline of another task'))),
    ...ends.flatMap((day) => one(day, t('End of a month'))),
  ];
}

const PRODUCTS = ['Báo cáo', 'Kế hoạch', 'Quyết định', 'Văn bản hướng dẫn', 'Tờ trình', 'Danh sách', 'Biên bản'];

function products(plan: AnalysedPlan, offset: number): Candidate[] {
  const used = plan.tasks
    .filter(({ place, product }) => product !== '' && (offset < place.from || offset > place.to))
    .map(({ product }) => product);
  return [...new Set([...used, ...PRODUCTS])].map((label) => value(label));
}

/** The bodies of `chủ trì:` and `phối hợp:`; what stands in the list already is left out. */
function bodies(cursor: Cursor, from: number): Offer {
  const { plan, offset, after } = cursor;
  const typed = plan.tree.text.slice(from, offset);
  const all = bodyCandidates(plan, offset, (entry) => `@${entry.id}`).filter(
    ({ insert }) => !typed.includes(`${insert},`),
  );
  // A comma parts two bodies, or stands in the name of one.
  const whole = !typed.includes(',') || ranked({ typed, candidates: all }).length > 0;
  const start = whole ? from : from + typed.lastIndexOf(',') + 1;
  const blanks = /^\s*/u.exec(plan.tree.text.slice(start, offset))![0].length;
  const rest = /^[^,;)]*/.exec(after.slice(0, 200))![0].trimEnd().length;
  return { ...typedFrom(cursor, start + blanks, rest), candidates: all };
}

const KEY = new RegExp(`^\\s*(${ATTRIBUTE_KEYS.join('|')})\\s*:\\s*`, 'iu');

export function attributes(cursor: Cursor): Offer | undefined {
  const content = contentAt(cursor);
  const { before, after, plan, offset, trigger } = cursor;
  if (!content) return undefined;
  const bracket = opening(cursor, content);
  if (bracket === undefined) return undefined;
  if (trigger !== undefined && !(trigger === '(' && asksByItself(cursor, content, bracket))) return undefined;
  const inner = before.slice(bracket + 1);
  const last = inner.slice(inner.lastIndexOf(';') + 1);
  const from = offset - last.length;
  const key = KEY.exec(last.normalize('NFC'))?.[1]?.toLowerCase();
  if (key === undefined) {
    const blanks = /^\s*/u.exec(last)![0].length;
    const offer = typedFrom(cursor, from + blanks);
    // behind the key of an entry that is there its colon stays
    return /^[\p{L}\s]*:/u.test(after)
      ? { ...offer, candidates: [] }
      : { ...offer, candidates: keys(cursor, content, bracket).filter((one) => begins(last, one)) };
  }
  const colon = last.indexOf(':') + 1;
  const start = from + colon + /^\s*/u.exec(last.slice(colon))![0].length;
  if (key === 'chủ trì' || key === 'phối hợp') return bodies(cursor, start);
  const rest = /^[^;)]*/.exec(after)![0].trimEnd().length;
  const candidates = key === 'hạn' ? days(plan, offset) : products(plan, offset);
  return { ...typedFrom(cursor, start, rest), candidates };
}
