import terms from '../../../data/terms.json';
import { t } from '../../messages';
import { type Hit, type PlacedHit, passageCheck, type ReadPassage, type Told } from '../text/passages';

/** How far before its years a count or a body stands, in UTF-16 units. */
const REACH = 160;

/** `(02/9/1945 - 02/9/2023)`, `(1945 - 2025)`. */
const IN_BRACKETS =
  /\(\s*(?:ngày\s+)?(?:(\d{1,2})[/-](\d{1,2})[/-])?(\d{4})\s*[-–]\s*(?:ngày\s+)?(?:(\d{1,2})[/-](\d{1,2})[/-])?(\d{4})\s*\)/giu;
/** `80 năm`, `lần thứ 80`. */
const COUNT = /(?<![\p{L}\p{N}/.,-])(lần\s+thứ\s+)?(\d{1,4})(?:\s+năm(?![\p{L}\p{N}]))?/giu;
/** `5 năm 2021 - 2025`, `5 năm (2021 - 2025)`, `5 năm giai đoạn 2021 - 2025`. */
const PERIOD =
  /(?<![\p{L}\p{N}/.,-])(\d{1,2})\s+năm\s+(?:giai\s+đoạn\s+|\(\s*)?((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/giu;
const TERM = /nhiệm\s+kỳ\s+((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/giu;
/** What may stand between a numbered assembly or congress and its term. */
const ASSEMBLY =
  /quốc\s+hội\s+kh(?:óa|oá)\s+([IVX]+)(?:\s+và(?:\s+đại\s+biểu)?\s+(?:hđnd|hội\s+đồng\s+nhân\s+dân)(?:\s+các\s+cấp)?)?,?\s*\(?\s*$/iu;
const CONGRESS = /đại\s+biểu\s+toàn\s+quốc\s+lần\s+thứ\s+([IVX]+)(?:\s+của\s+đảng)?,?\s*\(?\s*$/iu;

function* faults({ plain, role }: ReadPassage): Iterable<Hit> {
  if (role === 'signature' || !/\d{4}\s*[-–]/u.test(plain.text)) return;
  // Precomposed and combining letters alike; where that changes lengths, places would be wrong.
  const text = plain.text.normalize('NFC');
  if (text.length !== plain.text.length) return;
  yield* anniversaries(text);
  yield* periods(text);
  yield* wrongTerms(text);
  yield* schoolYears(text);
}

/** `năm học 2025 - 2026`: a school year ends in the year after. */
const SCHOOL_YEAR = /năm\s+học\s+((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/giu;

function* schoolYears(text: string): Iterable<Hit> {
  for (const { 0: words, 1: first = '', 2: last, index } of text.matchAll(SCHOOL_YEAR)) {
    const next = String(Number(first) + 1);
    if (last === next) continue;
    const to = index + words.length;
    yield { from: to - 4, to, right: next, what: `school ${first}` };
  }
}

/** The clause before an offset. */
function clauseBefore(text: string, at: number): { readonly text: string; readonly from: number } {
  const whole = text.slice(Math.max(0, at - REACH), at);
  const cut = whole.search(/[^;:!?()]*$/u);
  return { text: whole.slice(cut), from: at - (whole.length - cut) };
}

/** `79 năm Ngày Quốc khánh (02/9/1945 - 02/9/2023)`: the day comes back, so the years between are the count. */
function* anniversaries(text: string): Iterable<Hit> {
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [, day, month, first = '', lastDay, lastMonth, last = ''] = match;
    if (Number(day) !== Number(lastDay) && (day ?? lastDay) !== undefined) continue;
    if (Number(month) !== Number(lastMonth) && (month ?? lastMonth) !== undefined) continue;
    const clause = clauseBefore(text, match.index);
    // Bare years may be the period of what is looked back upon.
    if (day === undefined && !/kỷ\s+niệm/iu.test(clause.text)) continue;
    const count = [...clause.text.matchAll(COUNT)].findLast(([words, nth]) => nth !== undefined || /năm/iu.test(words));
    const years = Number(last) - Number(first);
    const said = Number(count?.[2]);
    if (!count || years <= 0 || said === years || said === 0) continue;
    const from = clause.from + count.index + (count[1]?.length ?? 0);
    yield { from, to: from + (count[2] ?? '').length, right: String(years), what: `count ${first} ${last}` };
  }
}

/** `5 năm 2021 - 2025` counts the years named, or those between. */
function* periods(text: string): Iterable<Hit> {
  for (const { 1: said = '', 2: first, 3: last, index } of text.matchAll(PERIOD)) {
    const between = Number(last) - Number(first);
    if (between <= 0 || Number(said) === between || Number(said) === between + 1) continue;
    if (/kỷ\s+niệm/iu.test(clauseBefore(text, index).text)) continue;
    const right = String(between + 1).padStart(said.length, '0');
    yield { from: index, to: index + said.length, right, what: `period ${first} ${last}` };
  }
}

const ASSEMBLIES: Readonly<Record<string, number>> = terms.nationalAssembly;
const CONGRESSES: Readonly<Record<string, number>> = terms.partyCongress;

/** `Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2021 - 2025`: a term has five years. */
function* wrongTerms(text: string): Iterable<Hit> {
  for (const { 0: words, 1: first, 2: last, index } of text.matchAll(TERM)) {
    const before = clauseBefore(text, index).text;
    const span = { from: index, to: index + words.length };
    const start = ASSEMBLIES[ASSEMBLY.exec(before)?.[1] ?? ''] ?? CONGRESSES[CONGRESS.exec(before)?.[1] ?? ''];
    if (start !== undefined) {
      if (Number(first) !== start) yield { ...span, what: `numbered ${start} ${start + 5}` };
      continue;
    }
    const years = Number(last) - Number(first);
    if (Number(first) >= terms.from && years !== 5 && hasFiveYears(before)) yield { ...span, what: `term ${years}` };
  }
}

/** Whether the body named last has terms of five years; party cells have shorter ones. */
function hasFiveYears(clause: string): boolean {
  const low = clause.toLowerCase().replace(/\s+/gu, ' ');
  const nearest = Math.max(...terms.fiveYears.map((body) => low.lastIndexOf(body)));
  return nearest >= 0 && !/chi bộ/u.test(low) && !/các cấp|ủy viên|uỷ viên/u.test(low.slice(nearest));
}

function tell({ hit, words }: PlacedHit): Told {
  const [what, first = '', last = ''] = (hit.what ?? '').split(' ');
  const { right = '' } = hit;
  switch (what) {
    case 'count':
      return {
        message: t('From {0} to {1} it is {2} years, not {3}.', first, last, right, words),
        title: t('Replace by “{0}”', right),
      };
    case 'period':
      return {
        message: t('{0} to {1} are {2} years, not {3}.', first, last, right, words),
        title: t('Replace by “{0}”', right),
      };
    case 'school':
      return {
        message: t('The school year that begins in {0} ends in {1}.', first, right),
        title: t('Replace by “{0}”', right),
      };
    // Terms and their numbers are of medium certainty: at most an information.
    case 'numbered':
      return { severity: 'information', message: t('The term of that number is {0} - {1}.', first, last) };
    default:
      return {
        severity: 'information',
        message: t('A term of this body has five years; “{0}” has {1}.', words, first),
      };
  }
}

export const yearSpan = passageCheck(
  {
    id: 'date/year-span',
    severity: 'warning',
    onText: true,
    onPlan: true,
    fixes: true,
    source: 'fact',
    summary: 'A count of years, a term or the number of a congress that its own dates contradict.',
  },
  faults,
  tell,
);
