// Whether a line goes on the paragraph before it: the evidence of marks, letters, width and numbers.

import type { Region } from '../document';
import {
  BASE,
  BEFORE_LETTER,
  BEFORE_NUMBER,
  countWords,
  endsBeforeNumber,
  ISSUES,
  MOTTO,
  NATIONAL_NAME,
  OPENERS,
  PARTY_NAME,
} from '../words';
import { type Line, namesRecipients, opensAppendix, signs, typeOf } from './features';
import { isFull, type Layout } from './layout';
import type { Draft } from './paragraphs';
import type { Sequence } from './sequence';

/** The name of a body, so far: `Sở Lao động` before `- Thương binh và Xã hội`. */
const BODY_NAME = /(?:Sở|Bộ|Phòng|Ban|Hội|Vụ|Cục|Chi cục|Trung tâm|Tạp chí|Báo)(?:\s[\p{L},]+){1,6}$/u;

/** Names that have a dash with blanks in them, up to it and behind it. */
const FIRST_HALF = /(?:Lao động|Thi đua|Phát thanh)$/u;
const SECOND_HALF = /^\s*(?:Thương binh|Khen thưởng|Truyền hình)(?!\p{L})/u;

/** `doubtful`: joined without a sure sign. */
export type Join = 'new' | 'join' | 'doubtful';

/**
 * @param draft the paragraph so far
 * @param capitalMuc most Roman headings of the text are in capitals
 */
export function decideJoin(
  draft: Draft,
  line: Line,
  region: Region,
  layout: Layout,
  sequence: Sequence,
  capitalMuc: boolean,
): Join {
  const last = draft.lines.at(-1) as Line;
  if (region !== draft.region) return 'new';
  if (region !== 'body') return last.continues && !line.label && !line.capitals ? 'join' : 'new';
  if (line.style !== undefined) return 'new';
  if (typeOf(last.value) || isKeyword(line) || opensAppendix(last.value)) return 'new';
  if (last.style !== undefined && !last.continues) return 'new';
  if (layout.paragraphs && line.gap > 0) {
    if (line.label || last.finished || !line.small) return 'new';
    if (last.capitals) return 'new';
    return countWords(last.value) > (draft.label ? 8 : 12) ? 'doubtful' : 'new';
  }
  if (line.label) return startsItem(draft, last, line, layout, sequence, capitalMuc) ? 'new' : 'join';
  if (last.continues) return 'join';
  if (isBold(draft) && line.bold.length === 0 && line.gap > 0) return 'new';
  return goesOn(draft, last, line, layout);
}

function isKeyword(line: Line): boolean {
  return namesRecipients(line.value) || opensAppendix(line.value) || typeOf(line.value) !== undefined;
}

/** A paragraph that looks like a title: short, or in capitals, without an end. */
function isTitleLike(draft: Draft, last: Line, layout: Layout, next: Line): boolean {
  if (draft.label && draft.label.level <= 4 && /: +\S/.test(last.value)) return false;
  if (draft.label && draft.label.level <= 4)
    return last.capitals || (draft.lines.length <= 3 && !isFull(last, next, layout) && countWords(last.value) <= 40);
  if (draft.label) return false;
  return draft.lines.length <= 2 && last.value.length < 60 && !isFull(last, next, layout);
}

/** Whether a line with a number or a bullet begins something, or only wraps there: `12. Việc`, `- xã hội`. */
function startsItem(
  draft: Draft,
  last: Line,
  line: Line,
  layout: Layout,
  sequence: Sequence,
  capitalMuc: boolean,
): boolean {
  const label = line.label;
  if (!label || last.finished) return true;
  const text = line.value.slice(label.to);
  const small = /^\p{Ll}/u.test(text);
  if (label.level >= 5) {
    if (FIRST_HALF.test(last.value.slice(-30)) && SECOND_HALF.test(text)) return false;
    if (isRange(last, text, isFull(last, line, layout))) return false;
    if (!small)
      return !(
        isFull(last, line, layout) &&
        draft.label?.level !== label.level &&
        BODY_NAME.test(last.value.slice(-60))
      );
    if (draft.label && draft.label.level <= 4 && !layout.wrapped && isTitleLike(draft, last, layout, line)) return true;
    const sameList =
      draft.label?.level === label.level && /^\p{Ll}/u.test((draft.lines[0] as Line).value.slice(draft.label.to));
    return sameList || /,$/.test(last.value) || (layout.wrapped && !isFull(last, line, layout) && line.gap > 0);
  }
  if (label.kind === 'part' && !/^[PC]/.test(line.value)) return false;
  const awaiting = label.kind === 'letter' || label.kind === 'decimal' ? BEFORE_LETTER : BEFORE_NUMBER;
  // A reference breaks where its line is full; elsewhere a number that goes on a list is one of the list.
  const awaits = endsBeforeNumber(last.value, awaiting) && (isFull(last, line, layout) || !sequence.fits(label));
  const parted = line.gap > 0 && !layout.blanksEverywhere;
  // `đường tỉnh` `12. Việc …`: a sentence without an end, and a number that goes on nothing.
  const strays = label.value > 9 && !sequence.fits(label) && !draft.label && draft.lines.length > 1;
  if (isTitleLike(draft, last, layout, line) && (parted || !awaits) && !strays) return true;
  if (small && label.kind !== 'letter') return false;
  if (awaits && !(label.kind === 'roman' && line.capitals)) return false;
  if (label.kind === 'roman') return line.capitals || !capitalMuc;
  if (line.continues || line.bold.length > 0) return true;
  return sequence.fits(label) || (!isFull(last, line, layout) && layout.blanksSeparate && line.gap > 0);
}

/** `2021` `- 2030`, `08` `- 10/02/2025`, and any two numbers where the line is full; `năm 2026` `- 100% …` is a title and a point. */
function isRange(last: Line, text: string, full: boolean): boolean {
  if (/^\d{4}(?![\d%])/.test(text) && /\d{4}$/.test(last.value)) return true;
  if (/^\d{1,2}(?:(?:\/\d{1,2}){1,2}|\s+(?:tháng|năm|giờ)\s)/u.test(text) && /\d$/.test(last.value)) return true;
  return full && /^\d+(?![\d%])/.test(text) && /\d$/.test(last.value);
}

/** The name of the State or the Party, a line of its own in a head within the text. */
function namesState(text: string): boolean {
  if (text.length > 60) return false;
  const low = text.toLowerCase();
  return low === NATIONAL_NAME || low === PARTY_NAME || low === MOTTO;
}

/** `12/2019/TT-BYT.` is no title, though it has no small letter. */
const SYMBOL = /^\d{1,5}\s?\//;

function goesOn(draft: Draft, last: Line, line: Line, layout: Layout): Join {
  if (SYMBOL.test(line.value) && !last.finished && !last.capitals) return 'join';
  if (last.capitals !== line.capitals && (last.capitals || line.capitals) && !(draft.label && draft.label.level >= 5)) {
    if (last.capitals && !line.small && !line.inner) return 'new';
    if (line.capitals && (/:$/.test(line.value) || countWords(line.value) > (line.gap > 0 ? 1 : 2))) return 'new';
  }
  const blank = line.gap > 0 && !layout.blanksEverywhere;
  if (namesState(last.value) || namesState(line.value)) return 'new';
  if (last.capitals && line.capitals) return blank || last.finished || signs(line.value) ? 'new' : 'join';
  const full = isFull(last, line, layout);
  if (line.small || line.inner) {
    if (!last.finished) return /^\(/.test(line.value) && !full && (blank || !layout.wrapped) ? 'new' : 'join';
    return !blank && (layout.blanksSeparate || (layout.wrapped && last.value.length >= layout.width * 0.6))
      ? 'join'
      : 'new';
  }
  if (issuesAfterBase(draft, line) && !full) return 'new';
  if (/[,\p{L}]-$|,$/u.test(last.value.slice(-2))) return 'join';
  if (/^(?:Căn cứ|Theo đề nghị|Xét đề nghị)(?!\p{L})/u.test(line.value)) return 'new';
  if (last.finished ? startsAnew(draft, last, line) : BASE.test(line.value) && !full) return 'new';
  if (layout.wrapped) {
    if (full) return blank && (last.finished || !isProse(draft)) ? 'new' : startsSentence(last, line, layout);
    if (!last.finished && isProse(draft) && last.value.length >= layout.width * 0.7) return blank ? 'doubtful' : 'join';
    if (blank || !layout.blanksSeparate) return 'new';
    return draft.label && draft.label.level <= 4 && isTitleLike(draft, last, layout, line) && !last.finished
      ? 'new'
      : 'join';
  }
  if (!blank && layout.blanksSeparate && !last.finished) return 'join';
  return blank && cutByPage(draft, last, line) ? 'doubtful' : 'new';
}

/** Every line of it is bold from end to end: a title. */
function isBold(draft: Draft): boolean {
  return draft.lines.every((line) => line.bold.reduce((sum, b) => sum + b.to - b.from, 0) >= line.value.length * 0.8);
}

/** A point or running text: it ends with a mark, where it ends. */
function isProse(draft: Draft): boolean {
  return draft.label ? draft.label.level >= 5 : draft.lines.length > 1;
}

/** After the end of a sentence: words that open a paragraph, a lead-in above, the issuing sentence after the bases. */
function startsAnew(draft: Draft, last: Line, line: Line): boolean {
  if (/:$/.test(last.value) || /^(?:trên đây là|căn cứ|theo đề nghị|xét đề nghị)(?!\p{L})/iu.test(line.value))
    return true;
  if (/;$/.test(last.value) && OPENERS.test(line.value)) return true;
  return /[;.]$/.test(last.value) && /^(?:căn cứ|xét|theo đề nghị)(?!\p{L})/iu.test((draft.lines[0] as Line).value);
}

/** The last base ends with a comma, and the sentence that issues the plan has a paragraph of its own. */
function issuesAfterBase(draft: Draft, line: Line): boolean {
  if (!/^(?:căn cứ|xét)(?!\p{L})/iu.test((draft.lines[0] as Line).value)) return false;
  return ISSUES.test(line.value.slice(0, 400)) || /như sau\s*:$/iu.test(line.value.slice(-12));
}

/** After a full line that ends a sentence a new paragraph is likelier where it is set in. */
function startsSentence(last: Line, line: Line, layout: Layout): Join {
  return last.finished && layout.blanksEverywhere && line.indent > last.indent ? 'new' : 'join';
}

/** One paragraph a line, and this one is long and has no end: a page ended there. */
function cutByPage(draft: Draft, last: Line, line: Line): boolean {
  if (last.finished || last.value.length < 100 || line.value.length < 20 || OPENERS.test(line.value)) return false;
  const levelled = draft.label !== undefined && draft.label.level <= 4;
  return /[.;:…]$/u.test(line.value) && !(levelled && draft.lines.length === 1 && last.value.length < 250);
}
