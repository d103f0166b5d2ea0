// Marks and keywords at the start of a line. Only where a person asks: who writes a sentence is left alone.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { t } from '../../messages';
import { pointLetter } from '../../plan/numbering';
import { type Candidate, form, type Offer } from './candidate';
import { type Cursor, lineOf, typedFrom } from './cursor';
import { capacities } from './issuer';
import { expectedRecipients, recipientCandidates } from './recipients';
import { gapsShown, withoutGaps } from './snippet';

/** Words of a sentence are none of a keyword. */
const MOST_WORDS = 3;
/** Recipients that a new list begins with. */
const MOST_RECIPIENTS = 10;

const mark = (label: string, words: string, detail: string): Candidate => ({
  ...form(words, detail),
  label,
  kind: CompletionItemKind.Keyword,
});

/** The number that a numbered paragraph at the cursor would have at a level of 2 or 4. */
function nextNumber({ plan, offset }: Cursor, level: 2 | 4): string {
  let count = 1;
  for (const unit of plan.units) {
    if (unit.at >= offset) break;
    if (unit.number === '' || unit.level > level) continue;
    count = unit.level === level ? count + 1 : 1;
  }
  return level === 2 ? `${count}.` : `${pointLetter(count)})`;
}

function levels(cursor: Cursor): Candidate[] {
  return [
    mark('# Mục', '# ‹›', t('Section, printed as I., II.')),
    mark('## Khoản có tiêu đề', '## ‹›', t('Title of the second level, printed as 1., 2.')),
    mark('### Tiêu đề cấp ba', '### ‹›', t('Title of the third level, printed as 1.1., 1.2.')),
    mark('#### Điểm có tiêu đề', '#### ‹›', t('Title of the fourth level, printed as a), b)')),
    mark('- Gạch đầu dòng', '- ‹›', t('Point')),
    mark('+ Ý nhỏ', '+ ‹›', t('Sub-point of the point above')),
    mark('1. Khoản', `${nextNumber(cursor, 2)} ‹›`, t('Numbered paragraph')),
    mark('1.1. Đoạn đánh số cấp ba', '1.1. ‹›', t('Numbered paragraph of the third level')),
    mark('a) Điểm', `${nextNumber(cursor, 4)} ‹›`, t('Lettered paragraph')),
  ];
}

/** The keywords of the end of a plan; those first that it lacks. */
function endings(cursor: Cursor): Candidate[] {
  const { plan } = cursor;
  const named = expectedRecipients(plan)
    .slice(0, MOST_RECIPIENTS)
    .map((name) => `- ${withoutGaps(name)}`);
  const list = named.length > 0 ? named : ['- ‹nơi nhận›'];
  const { head } = capacities(plan.header.issuers[0] ?? '');
  const recipients = mark(
    'Nơi nhận:',
    ['Nơi nhận:', ...list, '- Lưu: VT, ‹đơn vị soạn thảo›'].join('\n'),
    t('Who gets the plan'),
  );
  const signature = mark('Ký:', ['Ký:', ...head, '‹Họ và tên›'].join('\n'), t('Who signs'));
  return [...(plan.recipients ? [] : [recipients]), signature];
}

function others(): Candidate[] {
  const table = '| TT | ‹Nội dung› | ‹Đơn vị thực hiện› | ‹Thời gian› |\n|---:|---|---|:---:|\n| 1 | ‹…› | ‹…› | ‹…› |';
  return [
    mark('Phụ lục:', 'Phụ lục: ‹tiêu đề›', t('Appendix, on pages of its own')),
    mark('(bảng phân công)', '(bảng phân công)', t('The generated table of tasks')),
    { ...mark('| Bảng', table, t('Table')), documentation: () => ['```text', gapsShown(table), '```'].join('\n') },
    mark('Phần:', 'Phần: ‹tiêu đề›', t('The level above Mục')),
    mark('// Ghi chú', '// ‹›', t('Comment, never printed')),
    mark('// bỏ qua', '// bỏ qua ‹›', t('Silences a check on the next line')),
  ];
}

function candidates(cursor: Cursor): Candidate[] {
  const { block } = cursor;
  const appendix = others().slice(0, 1);
  if (block?.kind === 'recipients') {
    const items = recipientCandidates(cursor).map((one) => ({ ...one, insert: `- ${one.insert}` }));
    // the directory has more than a list shows: the keywords come before it
    const bodies = items.findIndex(({ description }) => description !== undefined);
    return [...items.slice(0, bodies), ...endings(cursor), ...appendix, ...items.slice(bodies)];
  }
  if (block?.kind === 'signature') return [...endings(cursor), ...appendix];
  return [...levels(cursor), ...endings(cursor), ...others()];
}

export function blockMarks(cursor: Cursor): Offer | undefined {
  const { before, after, line, block, trigger } = cursor;
  const typed = before.trimStart();
  const alone = trigger === '(' && typed === '(';
  if ((trigger !== undefined && !alone) || after.trim() !== '' || typed.length > 40) return undefined;
  if (block?.kind === 'header' && line.from < block.text.length) return undefined;
  const words = typed.split(/\s+/u).filter((word) => word !== '');
  const name = lineOf(cursor)?.name;
  const prose = name === 'PlainLine' || name === 'KeywordLike' || name === 'IndentedLine' || name === 'TextLine';
  if (prose ? words.length > MOST_WORDS : /\s/u.test(typed)) return undefined;
  // `so@`, `2025`: words that no keyword has
  if (/[\p{L}\p{N}]/u.test(typed) && !/^(?:[\p{L}\p{M} ]+:?|\d{1,3}[.)]?|\p{L}\))$/u.test(typed)) return undefined;
  return { ...typedFrom(cursor, line.from + before.length - typed.length), candidates: candidates(cursor) };
}
