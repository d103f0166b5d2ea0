import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import { capitalised, isAllCapitals } from '../../vietnamese/capitals';
import type { Check, Edit } from '../check';
import { replacing } from '../edits';
import { type ProseLine, proseLines } from '../prose-lines';

export const paperNumber: Check = {
  id: 'syntax/paper-number',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, appendix I, part I, section V.',
  summary: 'A number as it is printed, `I.`, `1)`, `a.`, where the mark of the language is meant.',
  *run(plan) {
    const readings = [...proseLines(plan, 'PaperNumber')]
      .map((line) => reading(plan, line))
      .filter((one) => one !== undefined);
    const all = readings.map((one) => one.edit);
    for (const { number, mark, edit, place, first } of readings) {
      const own = { title: t('Write “{0}”', mark), edits: [edit] };
      yield {
        place,
        message: t('“{0}” is read as words here; the mark is “{1}”.', number, mark),
        ...(first ? {} : { severity: 'information' as const }),
        fixes: all.length > 1 ? [own, { title: t('Write all {0} numbers as marks', all.length), edits: all }] : [own],
      };
    }
  },
};

interface Reading {
  readonly number: string;
  readonly mark: string;
  readonly edit: Edit;
  readonly place: Place;
  readonly first: boolean;
}

const BLANKS = '[ \\t\\u00A0]';
const SHAPE = new RegExp(`^(?:([IVX]+)${BLANKS}*[.\\-–)/]|([0-9]+)[)/]|([a-zđ])[./]|([0-9]+\\.[0-9]+))${BLANKS}+`);

const INITIAL = /^\p{Lu}\.\s*\p{Lu}/u;

function reading(plan: AnalysedPlan, line: ProseLine): Reading | undefined {
  const shape = SHAPE.exec(line.text);
  if (!shape) return undefined;
  const [before, roman, digits, letter, pair] = shape;
  const rest = line.text.slice(before.length);
  // `1.5 triệu đồng`, `X - quang`: a title begins with a capital. `V. I. Lênin`: so does a name.
  if ((roman || pair || before.includes('/')) && (/^[\p{Ll}\d]/u.test(rest) || INITIAL.test(rest))) return undefined;
  // `… học kỳ` + `II. Các lớp …`: a sentence that goes on over the line.
  if (roman && !line.first && !isAllCapitals(rest)) return undefined;
  const mark = roman ? '#' : digits ? `${digits}.` : letter ? `${letter})` : `${pair}.`;
  const { from } = line.place;
  const whole = roman && isAllCapitals(rest);
  const edit = whole
    ? replacing(line.place, `# ${capitalised(rest.normalize('NFC').toLowerCase())}`)
    : replacing({ from, to: from + before.length }, `${mark} `);
  const number = before.trim();
  const place = { from, to: from + number.length };
  // A paragraph that begins so is a heading or an item; further lines of one may be chance.
  return { number, mark, edit, place, first: line.first || afterOther(plan, from) };
}

/** Whether the line before is a paper number as well: then they are a list. */
function afterOther(plan: AnalysedPlan, from: number): boolean {
  const { line } = plan.lines.position(from);
  if (line === 0) return false;
  const { from: start, to } = plan.lines.line(line - 1);
  return SHAPE.test(plan.tree.text.slice(start, to).trimStart());
}
