import { t } from '../../messages';
import type { AnalysedPlan, HeaderKey, Place } from '../../plan/model';
import type { Check, Finding, Fix } from '../check';
import { inserting, lineAt, lineEnd, trimmed } from '../edits';

/** Fields that Decree 30 (article 8) requires of every plan; what is written before a fix's gap is filled is `…`. */
const REQUIRED: readonly HeaderKey[] = ['cơ quan', 'địa danh', 'trích yếu'];

export const missingField: Check = {
  id: 'structure/missing-field',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, articles 8 and 15; appendix I, part I, section II, items 2 to 5.',
  summary: 'A field of the header that the decree requires is absent or empty.',
  *run(plan) {
    // A plan that a decision is issued with takes place and date from the decision.
    const required = plan.header.attachedTo === '' ? REQUIRED : REQUIRED.filter((key) => key !== 'địa danh');
    const missing = required.filter((key) => isEmpty(plan, key));
    if (!plan.header.place && missing.length > 0) yield withoutHeader(plan);
    else for (const key of missing) yield emptyField(plan, key);
    yield* blanksOfDraft(plan);
  },
};

const isEmpty = (plan: AnalysedPlan, key: HeaderKey): boolean => {
  const field = plan.header.field.get(key);
  return !field || (field.text.trim() === '' && field.items.every((item) => item.value.trim() === ''));
};

function withoutHeader(plan: AnalysedPlan): Finding {
  const end = lineEnd(plan);
  const lines = ['---', ...REQUIRED.map((key) => `${key}: …`), '---', '', ''];
  const start = plan.tree.text.startsWith('\uFEFF') ? 1 : 0;
  return {
    place: startOf(plan),
    message: t('The plan has no header: at least the issuing body, the place and the subject must be given.'),
    fixes: [{ title: t('Insert a header'), edits: [inserting(start, lines.join(end))] }],
  };
}

function emptyField(plan: AnalysedPlan, key: HeaderKey): Finding {
  const field = plan.header.field.get(key);
  const title = t('Insert “{0}”', key);
  if (field) {
    const gap: Fix = { title, edits: [inserting(lineAt(plan, field.keyPlace.from).to, ' …')] };
    return { place: field.keyPlace, message: t('The field “{0}” is empty.', key), fixes: [gap] };
  }
  const { fields, place } = plan.header;
  const last = fields.at(-1);
  const at = last ? lineAt(plan, trimmed(plan, last.place).to).to : lineAt(plan, place?.from ?? 0).to;
  const edit = inserting(at, `${lineEnd(plan)}${key}: …`);
  return {
    place: startOf(plan),
    message: t('The header lacks the field “{0}”.', key),
    fixes: [{ title, edits: [edit] }],
  };
}

/** Blank, or what a draft has in its place: `…`, `.....`. */
const OPEN = /^[…._\s/]*$/u;

/** Number and date are given when the plan is signed (article 15): a draft leaves them blank. */
function* blanksOfDraft(plan: AnalysedPlan): Iterable<Finding> {
  const { header } = plan;
  if (header.attachedTo !== '') return;
  const number = header.field.get('số');
  if (OPEN.test(header.number)) {
    const typed = number?.text.trim() ?? '';
    // `/KH-SYT` leaves the number open; anything else was meant as one
    if (number && !OPEN.test(typed) && !/^[…._\s]*\//u.test(typed)) {
      yield {
        place: number.valuePlace,
        message: t(
          '“{0}” is no number and symbol; write them like “57/KH-SYT”, or “/KH-SYT” while there is no number.',
          typed,
        ),
      };
    } else {
      const message = t('There is no number yet: it is printed as a gap.');
      yield { place: placeOf(plan, 'số'), message, severity: 'hint' };
    }
  }
  const { date } = header;
  const day = header.field.get('ngày');
  if (day && !OPEN.test(day.text) && date?.year === undefined) {
    const message = t('“{0}” is no date; write it like “18/4/2026”, or leave it empty in a draft.', day.text.trim());
    yield { place: day.valuePlace, message };
    return;
  }
  if (date?.day === undefined || date.month === undefined || date.year === undefined) {
    const message = t('The date of issue is not complete yet: what is missing is printed as a gap.');
    yield { place: placeOf(plan, 'ngày'), message, severity: 'hint' };
  }
}

/** What is typed of a field, else its key. */
function placeOf(plan: AnalysedPlan, key: HeaderKey): Place {
  const field = plan.header.field.get(key);
  if (!field) return startOf(plan);
  return field.text.trim() === '' ? field.keyPlace : field.valuePlace;
}

/** The opening line of the header; without one, the first line of the file. */
const startOf = (plan: AnalysedPlan): Place => trimmed(plan, lineAt(plan, plan.header.place?.from ?? 0));
