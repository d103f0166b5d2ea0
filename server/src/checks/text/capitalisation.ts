import data from '../../../data/capitals.json';
import { central, provincial } from '../../directory/data';
import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import { isAllCapitals, startsWithCapital } from '../../vietnamese/capitals';
import type { Check, Finding } from '../check';
import { type Hit, type PlacedHit, passageFinder, type ReadPassage, type ReadWord, readWords } from './passages';
import { unlikeTerms } from './unlike-terms';

interface Term {
  readonly words: readonly string[];
  readonly right: string;
  readonly after: ReadonlySet<string> | undefined;
  readonly notBefore: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

/** By their first word, the longest first. */
const terms = new Map<string, Term[]>();
for (const { wrong, right, after, notBefore } of data.terms as readonly {
  wrong: string;
  right: string;
  after?: string;
  notBefore?: string;
}[]) {
  const words = wrong.split(/[\s,]+/u);
  const first = terms.get(words[0]!) ?? [];
  first.push({
    words,
    right,
    after: after === undefined ? undefined : setOf(after),
    notBefore: setOf(notBefore ?? ''),
  });
  terms.set(
    words[0]!,
    first.sort((a, b) => b.words.length - a.words.length),
  );
}

const CLAUSES: ReadonlySet<string> = new Set(data.clauses.split('|'));
const WITHIN_CLAUSE = setOf(data.withinClause);
const TYPES =
  /(?<=\s)(?:kế hoạch|quyết định|chỉ thị|nghị quyết|nghị định|thông tư|kết luận|chương trình|đề án|hướng dẫn|thông báo)(?=\s+số\s+\d+[/-]\p{Lu})/gu;
const THIS_PLAN = /(?<=(?:^|\s)(?:theo|của|tại|trong|cứ|vào)\s)kế hoạch(?=\s+này(?![\p{L}\p{M}]))/gu;
const WEEKDAY = /(?<=\s)(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)(?=,?\s+ngày\s+\d)|chủ (?:nhật)(?![\p{L}\p{M}]))/gu;
/** A province has no capital on the word before its name; the city named after a person has. */
const PROVINCE = /(?<=[\p{Ll}\p{M},]\s)Tỉnh(?=\s\p{Lu}\p{Ll})/gu;
/** `các đơn vị thuộc sở`: the one body that the plan calls `Sở`. */
const OWN_BODY =
  /(?<=(?:đơn vị|phòng|lãnh đạo|giám đốc|văn phòng|người lao động)(?: trực)?(?: thuộc| của)?\s)(?:sở|bộ)(?=\s*[,;.:)]|\s+(?:và|để|theo|về|có|triển|thực|xây|phối|tham|căn)(?![\p{L}\p{M}])|\s*$)/gu;
/** A unit that has a number for its name: section III, item 1b. `mỗi phường 5 người` counts. */
const NUMBERED_UNIT =
  /(?<=(?<!mỗi|từng|một|các|những|\d)\s)(?:quận|phường)(?=\s\d{1,2}(?:\s*[,;.)](?!\d)|\s+và\s|\s*$))/gu;
/** `khoản 1 Điều 5 Luật Thư viện`: section V, item 7. */
const ARTICLE = /(?<=(?:khoản|điểm)\s(?:\d{1,2}|\p{Ll})\s)điều(?=\s\d)/gu;
const DAY = /(?<=\d[/-]\p{Lu}[\p{L}/-]*\s)Ngày(?=\s\d)/gu;

/** Ministries and departments by their words in small letters. */
const bodies = new Map<string, string>();
for (const { name } of [...central.bodies, ...provincial.departments]) {
  const own = name.replace(/ tỉnh$/u, '');
  if (/^(?:Bộ|Sở) [^(]+$/u.test(own)) bodies.set(own.toLowerCase(), own);
}
/** The longest first. */
const bodyNames = [...bodies.keys()].sort((a, b) => b.length - a.length);
const BODY_HEAD = /(?<![\p{L}\p{M}])(?:Bộ|Sở)(?=\s)/gu;
const IN_WORD = /^[\p{L}\p{M}]/u;

/** `Bộ Công An`, `Sở nội vụ`: a ministry or department with too many capitals or too few. */
function* misspeltBodies(text: string): Iterable<Hit> {
  for (const { index: from } of text.matchAll(BODY_HEAD)) {
    const low = text.slice(from, from + bodyNames[0]!.length).toLowerCase();
    const name = bodyNames.find((one) => low.startsWith(one) && !IN_WORD.test(text.slice(from + one.length)));
    const right = bodies.get(name ?? '');
    if (name === undefined || right === undefined) continue;
    const found = text.slice(from, from + name.length);
    if (found !== right && !isAllCapitals(found)) yield { from, to: from + name.length, what: `body ${right}`, right };
  }
}

const OWNED: ReadonlyMap<string, string> = new Map(Object.entries(data.owned));

const gapOf = (text: string, words: readonly ReadWord[], at: number): string =>
  text.slice(words[at - 1]?.to ?? 0, words[at]?.from);

/** Terms of the list that stand without their capitals. */
function* listed(text: string, words: readonly ReadWord[]): Iterable<Hit> {
  for (let at = 0; at < words.length; at++) {
    const found = terms
      .get(words[at]!.text)
      ?.find(
        (term) =>
          term.words.every(
            (word, n) => words[at + n]?.text === word && (n === 0 || isGap(gapOf(text, words, at + n))),
          ) &&
          !isPartOfAddress(text, words[at]!, words[at + term.words.length - 1]!) &&
          (!term.after || term.after.has(/,\s*$/u.test(gapOf(text, words, at)) ? ',' : (words[at - 1]?.low ?? ''))) &&
          !(
            gapOf(text, words, at + term.words.length).trim() === '' &&
            term.notBefore.has(words[at + term.words.length]?.low ?? '')
          ),
      );
    if (!found) {
      const owned = OWNED.get(words[at]!.text);
      if (owned !== undefined && !isPartOfAddress(text, words[at]!, words[at]!))
        yield { from: words[at]!.from, to: words[at]!.to, what: 'owned', right: owned };
      continue;
    }
    const span = { from: words[at]!.from, to: words[at + found.words.length - 1]!.to };
    yield { ...span, what: `term ${found.right}`, right: found.right };
    at += found.words.length - 1;
  }
}

const isGap = (gap: string): boolean => /^,?\s+$/u.test(gap);
const isPartOfAddress = (text: string, first: ReadWord, last: ReadWord): boolean =>
  /[./@#\p{N}_-]/u.test(text.charAt(first.from - 1)) || /^(?:[@/_\p{N}]|\.\p{L})/u.test(text.slice(last.to));

/** A capital after `;` or `,` on words that begin no name. */
function* afterMarks(text: string, words: readonly ReadWord[]): Iterable<Hit> {
  for (const [at, word] of words.entries()) {
    const mark = /([;,])\s+$/u.exec(gapOf(text, words, at))?.[1];
    if (at === 0 || mark === undefined || !startsWithCapital(word.text) || isAllCapitals(word.text)) continue;
    const next = words[at + 1];
    if (startsWithCapital(next?.text ?? '') || !/^\s$/u.test(gapOf(text, words, at + 1))) continue;
    const isClause = mark === ';' && CLAUSES.has(`${word.low} ${next?.low}`);
    if (!isClause && !WITHIN_CLAUSE.has(word.low)) continue;
    yield { from: word.from, to: word.to, what: mark, right: word.text.charAt(0).toLowerCase() + word.text.slice(1) };
  }
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const PATTERNS: readonly (readonly [what: string, pattern: RegExp, right: (words: string) => string])[] = [
  ['type', TYPES, upper],
  ['plan', THIS_PLAN, upper],
  ['weekday', WEEKDAY, (words) => (words.startsWith('c') ? upper(words) : words.replace(/\p{L}+$/u, upper))],
  ['province', PROVINCE, (words) => words.toLowerCase()],
  ['unit', NUMBERED_UNIT, upper],
  ['article', ARTICLE, upper],
  ['day', DAY, (words) => words.toLowerCase()],
  ['own', OWN_BODY, upper],
];

const finder = passageFinder(function* ({ plain: { text }, role }: ReadPassage) {
  if (role === 'signature') return;
  const words = readWords(text);
  yield* listed(text, words);
  yield* misspeltBodies(text);
  if (role !== 'recipient') yield* afterMarks(text, words);
  for (const [what, pattern, right] of PATTERNS)
    for (const { 0: found, index: from } of text.matchAll(pattern))
      yield { from, to: from + found.length, what, right: right(found) };
});

/** So many places of one term are each told; of more, the first. */
const FEW = 3;

function* findings(plan: AnalysedPlan): Iterable<Finding> {
  const groups = new Map<string, PlacedHit[]>();
  for (const one of finder(plan)) {
    const { what } = one.hit;
    if (!one.edit || what === undefined) continue;
    if (what === ';' || what === ',') yield told(one, [one]);
    else {
      const group = groups.get(what) ?? [];
      group.push(one);
      groups.set(what, group);
    }
  }
  for (const [what, group] of groups) {
    if (what === 'own' && !callsItself(plan, group[0]!.hit.right ?? '')) continue;
    for (const one of what !== 'owned' && group.length <= FEW ? group : group.slice(0, 1)) yield told(one, group);
  }
}

/** Whether the plan means one body by `Sở`, `Bộ`: its issuer, or what it writes with a capital elsewhere. */
function callsItself({ header, tree }: AnalysedPlan, name: string): boolean {
  if (header.issuers.length > 0)
    return header.issuers.every((issuer) => issuer.normalize('NFC').toLowerCase().startsWith(`${name.toLowerCase()} `));
  return (
    new RegExp(`(?:thuộc|lãnh đạo|giám đốc)\\s+${name}\\s*[,;.:)\\n]`, 'iu').test(tree.text) &&
    tree.text.includes(`thuộc ${name}`)
  );
}

function told({ place, words, hit, edit }: PlacedHit, group: readonly PlacedHit[]): Finding {
  const right = hit.right ?? '';
  return {
    place,
    message:
      hit.what === ';' || hit.what === ','
        ? t('“{0}” has no capital after the sign {1}: no sentence begins here.', words, hit.what)
        : t('“{0}” is written “{1}” here.', words, right),
    fixes: [
      { title: t('Replace by “{0}”', right), edits: edit ? [edit] : [] },
      ...(group.length > 1
        ? [{ title: t('Write so in all {0} places', group.length), edits: group.flatMap((one) => one.edit ?? []) }]
        : []),
    ],
  };
}

export const capitalisation: Check = {
  id: 'text/capitalisation',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix II, sections I, III, IV and V: capital letters.',
  summary:
    'Capitals: terms of the decree, a capital after a semicolon, one term in two capitalisations within one plan.',
  *run(plan) {
    const listed = [...findings(plan)];
    yield* listed;
    for (const one of unlikeTerms(plan)) {
      if (!listed.some(({ place }) => place.from < one.place.to && one.place.from < place.to)) yield one;
    }
  },
};
