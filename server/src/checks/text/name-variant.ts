import { t } from '../../messages';
import type { AnalysedPlan } from '../../plan/model';
import type { Check, Finding } from '../check';
import { replacing } from '../edits';
import { type PlacedHit, passageFinder, type ReadWord, readWords } from './passages';
import { spellings } from './spellings';

/** Events that are counted; their names end in the number. */
const HEAD =
  /(?<![\p{L}\p{M}])(?:Đại hội|Hội nghị|Hội thi|Hội diễn|Hội thao|Hội chợ|Hội sách|Hội khỏe|Liên hoan|Tuần lễ|Ngày hội|Lễ hội|Giải|Cuộc thi|Kỳ họp|Festival)(?![\p{L}\p{M}])/gu;
const NUMBER = /^\s+lần thứ\s+(?:[IVXLC]+|\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}\p{N}])/u;
/** A name is not longer, in UTF-16 units. */
const LONGEST = 140;
/** So many words may be missing. */
const MISSING = 2;

/** Names of events, from the head to the number; `what` is the number. */
const eventFinder = passageFinder(function* ({ plain: { text }, role }) {
  if (role === 'signature') return;
  for (const { 0: head, index: from } of text.matchAll(HEAD)) {
    const rest = text.slice(from + head.length, from + LONGEST);
    // Up to the first mark of a sentence, and to a further event.
    const end = rest.search(/[.;:()“”]|(?:Đại hội|Hội nghị|Hội thi|Liên hoan|Tuần lễ|Ngày hội|Lễ hội|Kỳ họp)/u);
    const within = end < 0 ? rest : rest.slice(0, end);
    const at = within.search(/\s+lần thứ\s/u);
    const number = at < 0 ? null : NUMBER.exec(rest.slice(at));
    if (!number || at < 2) continue;
    yield { from, to: from + head.length + at, what: number[0].trim().toLowerCase() };
  }
});

interface Name {
  readonly words: readonly ReadWord[];
  readonly uses: PlacedHit[];
}

/** The names that end in one number and begin with one head, by their words. */
function namesOf(plan: AnalysedPlan): Iterable<ReadonlyMap<string, Name>> {
  const groups = new Map<string, Map<string, Name>>();
  for (const one of eventFinder(plan)) {
    const words = readWords(one.words);
    const key = `${words[0]?.low} ${words[1]?.low} ${one.hit.what}`;
    const names = groups.get(key) ?? new Map<string, Name>();
    const name = names.get(words.map(({ low }) => low).join(' ')) ?? { words, uses: [] };
    name.uses.push(one);
    names.set(words.map(({ low }) => low).join(' '), name);
    groups.set(key, names);
  }
  return groups.values();
}

/** Where one name has a word or two that the other lacks: small letters, so that it is no place. */
function leftOut(short: readonly ReadWord[], long: readonly ReadWord[]): string | undefined {
  const more = long.length - short.length;
  if (more < 1 || more > MISSING || short.length < 3) return undefined;
  let at = 0;
  while (at < short.length && short[at]!.low === long[at]!.low) at++;
  for (let n = at; n < short.length; n++) if (short[n]!.low !== long[n + more]!.low) return undefined;
  const words = long.slice(at, at + more).map(({ text }) => text);
  return words.join(' ') !== 'đại biểu' &&
    words.every((word) => /^\p{Ll}/u.test(word)) &&
    !words.some((word) => PLACES.has(word))
    ? words.join(' ')
    : undefined;
}

/** Whose event it is may be said or not; a congress is one of delegates. */
const PLACES = new Set(
  'tỉnh xã phường huyện thành phố quận thị trấn khu toàn quốc cấp cơ sở trường ngành của các'.split(' '),
);

function* events(plan: AnalysedPlan): Iterable<Finding> {
  for (const names of namesOf(plan)) {
    const all = [...names.values()];
    for (const short of all) {
      for (const long of all) {
        const missing = leftOut(short.words, long.words);
        if (missing === undefined) continue;
        const [fewer, usual] = long.uses.length < short.uses.length ? [long, short] : [short, long];
        const [first] = fewer.uses;
        const right = usual.uses[0]!.words;
        yield {
          place: first!.place,
          message: t('This event has another name elsewhere in the plan: “{0}”.', right),
          fixes: [{ title: t('Replace by “{0}”', right), edits: [replacing(first!.place, right)] }],
        };
      }
    }
  }
}

const ABBREVIATED = /(?<![\p{L}\p{M}\p{N}/&.-])\p{Lu}{4,12}(?![\p{L}\p{M}\p{N}/&-])/gu;
const TAIL = /^\p{Lu}{3,10}$/u;
/** Words before the abbreviated end of a name. */
const FARTHEST = 3;

/** Names all in capitals, and names of which only the end is: `UBMTTQ`, `Ủy ban MTTQ`; `what` is the abbreviation. */
const shortFinder = passageFinder(function* ({ plain: { text, mentions }, role }) {
  if (role === 'signature' || role === 'recipient' || role === 'field') return;
  for (const { 0: word, index: from } of text.matchAll(ABBREVIATED)) {
    if (mentions.some((mention) => mention.from <= from && from < mention.to)) continue;
    if (text.charAt(from - 1) === '(') yield { from, to: from + word.length, what: `explained ${word}` };
    else yield { from, to: from + word.length, what: `short ${word}` };
  }
  const words = readWords(text);
  for (const [n, tail] of words.entries()) {
    if (!TAIL.test(tail.text) || /^[\p{N}/&-]/u.test(text.slice(tail.to))) continue;
    for (let from = n - 1; from >= Math.max(0, n - FARTHEST); from--) {
      if (!/^\s$/u.test(text.slice(words[from]!.to, words[from + 1]!.from))) break;
      const head = words.slice(from, n);
      if (!/^\p{Lu}\p{Ll}/u.test(head[0]!.text)) continue;
      const initials = withoutMarks(head.map((word) => word.low.charAt(0).toUpperCase()).join(''));
      yield { from: head[0]!.from, to: tail.to, what: `half ${initials}${tail.text}` };
    }
  }
});

/** `Ủ` is `U` in abbreviations; `Đ` stays. */
const withoutMarks = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

function* abbreviations(plan: AnalysedPlan): Iterable<Finding> {
  const uses = new Map<string, { short: PlacedHit[]; half: PlacedHit[]; explained: boolean }>();
  for (const one of shortFinder(plan)) {
    const [kind, word] = one.hit.what!.split(' ') as ['short' | 'half' | 'explained', string];
    const use = uses.get(word) ?? { short: [], half: [], explained: false };
    if (kind === 'explained') use.explained = true;
    else use[kind].push(one);
    uses.set(word, use);
  }
  for (const { short, half, explained } of uses.values()) {
    if (explained || short.length === 0 || half.length === 0) continue;
    const [fewer, usual] = short.length <= half.length ? [short, half] : [half, short];
    yield {
      place: fewer[0]!.place,
      severity: 'hint',
      message: t('“{0}” here and “{1}” elsewhere in the plan are one name.', fewer[0]!.words, usual[0]!.words),
      fixes: [
        {
          title: t('Replace by “{0}”', usual[0]!.words),
          edits: [replacing(fewer[0]!.place, usual[0]!.words)],
        },
      ],
    };
  }
}

/** `TB-TTPV` and `TB-TBTTPV` of one issuer: the symbol's part for the body, once shorter. */
function* symbols(plan: AnalysedPlan): Iterable<Finding> {
  const byIssuer = new Map<string, Map<string, AnalysedPlan['citations'][number]>>();
  for (const citation of plan.citations) {
    const tail = /\/([\p{Lu}\p{Ll}]+-\p{Lu}{3,12})$/u.exec(citation.symbol.replace(/\s+/gu, ''))?.[1];
    if (tail === undefined || citation.issuer === '') continue;
    const key = `${citation.type} ${citation.issuer.toLowerCase().replace(/\s+/gu, ' ')}`;
    const tails = byIssuer.get(key) ?? new Map<string, AnalysedPlan['citations'][number]>();
    if (!tails.has(tail)) tails.set(tail, citation);
    byIssuer.set(key, tails);
  }
  for (const tails of byIssuer.values()) {
    const all = [...tails];
    for (const [tail, citation] of all) {
      const other = all.find(([longer]) => longer !== tail && isWithin(tail, longer));
      const [mention] = (other?.[1] ?? citation).mentions;
      if (!other || !mention) continue;
      yield {
        place: mention.match.symbolSpan ?? mention.place,
        message: t('The symbol of this body is “{0}” here and “{1}” elsewhere in the plan.', other[0], tail),
      };
    }
  }
}

/** All letters of one stand in the other in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && long.length > short.length;
}

export const nameVariant: Check = {
  id: 'text/name-variant',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary:
    'One event or body under two names: a word more or less, an abbreviation in part; one word in two spellings.',
  *run(plan) {
    yield* events(plan);
    yield* abbreviations(plan);
    yield* symbols(plan);
    yield* spellings(plan);
  },
};
