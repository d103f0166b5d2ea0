// Section 2, cells 1 to 5a and 10 to 13: the head. Decree 30/2020/NĐ-CP, appendix I, part I, sections II to V.
import { lineWidths, longestLine } from './measure';
import { isEmpty, isRule, type Plan } from './plan';
import { looks, type Rule, short, unless } from './rule';
import type { WordParagraph } from './word';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const NUMBER = /^Số: (?:\d{2,}| +)\/(?:KH|[A-ZĐa-z]+)-(?:[\p{Lu}\d-]+|…)$/u;
const ATTACHED_NUMBER = /^Số: (?:\d{2,}| +)\/\S+$/u;
const DATE = /^(?:[^,]+|…), ngày (\d{2}| +) tháng (0[12]|[3-9]|1[0-2]| +) năm(?: (\d{4}))?$/u;

const nation = ({ state }: Plan): WordParagraph | undefined => state.find(({ text }) => text.startsWith('CỘNG'));
const motto = ({ state }: Plan): WordParagraph | undefined => state.find(({ text }) => text.startsWith('Độc'));
const issuers = ({ names }: Plan): WordParagraph[] =>
  names.filter((one) => !isEmpty(one) && one.runs.every((run) => run.bold));
const superiors = (plan: Plan): WordParagraph[] =>
  plan.names.filter((one) => !isEmpty(one) && !issuers(plan).includes(one));

/** Length of a line drawn over or under an empty paragraph in a room of a width. */
function ruleLength({ indent }: WordParagraph, room: number): number {
  return room - indent.left - indent.right;
}

function centredRule(rule: WordParagraph | undefined, room: number, low: number, high: number): string[] {
  if (!rule) return ['no line'];
  const length = ruleLength(rule, room);
  return [
    ...(length >= low && length <= high ? [] : [`line of ${length} twips, not ${Math.round(low)}–${Math.round(high)}`]),
    ...(Math.abs(rule.indent.left - rule.indent.right) <= 2 ? [] : ['line not centred']),
  ];
}

const columnWidth = ({ head }: Plan, column: number): number => head.columns[column] ?? 0;

function realDate(text: string): boolean {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (!day?.trim() || !month?.trim() || !year) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
}

function boxed(paragraph: WordParagraph): string[] {
  return ['w:top', 'w:bottom', 'w:left', 'w:right'].every((side) => paragraph.borders.includes(side))
    ? []
    : [`no box: ${short(paragraph)}`];
}

const stamp = { sizes: [13, 14], bold: true, italic: false, capitals: true, align: 'center' } as const;

export const HEAD_RULES: readonly Rule[] = [
  {
    id: 'H1',
    mark: 'T',
    rule: 'quốc hiệu: exact, capitals, 12–13 points, bold, upright, centred; tiêu ngữ: exact, 13–14 points, bold',
    faults: (plan) => [
      ...looks(nation(plan), 'quốc hiệu', { sizes: [12, 13], bold: true, italic: false, align: 'center' }),
      ...looks(motto(plan), 'tiêu ngữ', { sizes: [13, 14], bold: true, italic: false, align: 'center' }),
      ...(nation(plan)?.text === NATION ? [] : ['other words of the quốc hiệu']),
      ...(motto(plan)?.text === MOTTO ? [] : ['other words of the tiêu ngữ']),
    ],
  },
  {
    id: 'H1b',
    mark: 'T',
    rule: 'quốc hiệu, tiêu ngữ on one line each; single spacing between',
    faults: (plan) =>
      [nation(plan), motto(plan)].flatMap((one) => [
        ...(one && longestLine([one]) <= columnWidth(plan, 1) && lineWidths(one).length === 1 ? [] : ['wraps']),
        ...(one && one.spacing.before + one.spacing.after === 0 && one.spacing.line === 240 ? [] : ['spaced']),
      ]),
  },
  {
    id: 'H1c',
    mark: 'T',
    rule: 'line under the tiêu ngữ as long as it',
    faults: (plan) => {
      const length = longestLine([motto(plan)].flatMap((one) => one ?? []));
      return centredRule(plan.state.find(isRule), columnWidth(plan, 1), length - 20, length + 20);
    },
  },
  {
    id: 'H2',
    mark: 'T',
    rule: 'superior plain, issuer bold, capitals, 12–13 points, centred',
    faults: (plan) => [
      ...(issuers(plan).length > 0 ? [] : ['no issuer']),
      ...(plan.names.filter((one) => !isEmpty(one)).length > 1 &&
      /^(?:UBND|ỦY BAN NHÂN DÂN)\s/.test(issuers(plan)[0]?.text ?? '')
        ? ['superior bold']
        : []),
      ...superiors(plan).flatMap((one) =>
        looks(one, 'superior', { sizes: [12, 13], bold: false, italic: false, capitals: true, align: 'center' }),
      ),
      ...issuers(plan).flatMap((one) =>
        looks(one, 'issuer', { sizes: [12, 13], bold: true, italic: false, capitals: true, align: 'center' }),
      ),
    ],
  },
  {
    id: 'H2b',
    mark: 'T',
    rule: 'line under the issuer 1/3–1/2 of the name, centred',
    faults: (plan) => {
      const length = longestLine(issuers(plan));
      return centredRule(plan.names.find(isRule), columnWidth(plan, 0), length / 3, length / 2);
    },
  },
  {
    id: 'H2c',
    mark: 'T',
    rule: 'single spacing between superior and issuer; no line of a name wider than its column',
    faults: (plan) => [
      ...unless(
        [...superiors(plan), ...issuers(plan)],
        ({ spacing }) => spacing.before + spacing.after === 0 && spacing.line === 240,
        (one) => `spaced: ${short(one)}`,
      ),
      ...unless(
        [...superiors(plan), ...issuers(plan)],
        (one) => longestLine([one]) <= columnWidth(plan, 0),
        (one) => `wraps anywhere: ${short(one)}`,
      ),
    ],
  },
  {
    id: 'H3',
    mark: 'T',
    rule: 'Số: two figures at least or a gap, /, KH-…, no blanks; 13 points, upright, centred',
    faults: (plan) => {
      if (plan.pointer && !plan.number) return [];
      const { number } = plan;
      const pattern = plan.pointer ? ATTACHED_NUMBER : NUMBER;
      return [
        ...looks(number, 'number', { sizes: [13], bold: false, italic: false, align: 'center' }),
        ...(number && !pattern.test(number.text) ? [`pattern: ${number.text}`] : []),
      ];
    },
  },
  {
    id: 'H4',
    mark: 'T',
    rule: 'place and date: pattern, padding, a real day; italic, 13–14 points, centred',
    faults: (plan) => {
      if (plan.pointer && !plan.date) return [];
      const { date } = plan;
      return [
        ...looks(date, 'date', { sizes: [13, 14], bold: false, italic: true, align: 'center' }),
        ...(date && !(DATE.test(date.text) && realDate(date.text)) ? [`pattern: ${date.text}`] : []),
        ...(date && longestLine([date]) > columnWidth(plan, 1) ? ['wraps'] : []),
      ];
    },
  },
  {
    id: 'H4b',
    mark: 'T',
    rule: 'number and date level with each other: one row, the same space above',
    faults: ({ number, date, head, pointer }) => {
      if (pointer && !(number && date)) return [];
      const level = number && date && number.spacing.before === date.spacing.before;
      const row = head.rows.some(
        ({ cells }) => number && date && cells[0]?.paragraphs[0] === number && cells[1]?.paragraphs[0] === date,
      );
      return level && row ? [] : ['not level'];
    },
  },
  {
    id: 'H5',
    mark: 'T',
    rule: 'sizes move together: 12/13/13 or 13/14/14',
    faults: (plan) => {
      const sizes = [nation(plan), motto(plan), plan.date ?? motto(plan)].map((one) => (one?.mark.size ?? 0) / 2);
      return ['12/13/13', '13/14/14'].includes(sizes.join('/')) ? [] : [sizes.join('/')];
    },
  },
  {
    id: 'H6',
    mark: 'T',
    rule: 'type in capitals, subject under it, both 13–14 points, bold, upright, centred; no mark at the end',
    faults: (plan) => [
      ...looks(plan.type, 'type', { sizes: [13, 14], bold: true, italic: false, capitals: true, align: 'center' }),
      ...(plan.subject.length === 1 ? [] : ['no subject']),
      ...plan.subject.flatMap((one) => [
        ...looks(one, 'subject', { sizes: [13, 14], bold: true, italic: false, align: 'center' }),
        ...(/[.;:,]$/.test(one.text) ? ['mark at the end of the subject'] : []),
        ...(one.spacing.before === 0 ? [] : ['parted from the type']),
      ]),
    ],
  },
  {
    id: 'H6b',
    mark: 'T',
    rule: 'line under the subject 1/3–1/2 of it, centred',
    faults: (plan) => {
      const length = longestLine(plan.subject);
      return centredRule(plan.subjectRule, plan.section.textWidth, length / 3, length / 2);
    },
  },
  {
    id: 'H6c',
    mark: 'K',
    rule: 'subject broken by sense: no line wider than the page, no year or number alone on the last',
    faults: (plan) =>
      plan.subject.flatMap((one) => [
        ...(longestLine([one]) <= plan.section.textWidth ? [] : ['broken anywhere']),
        ...(/\n(?:năm )?\(?[\d -]+\)?$/.test(one.text) ? ['a number alone on the last line'] : []),
      ]),
  },
  {
    id: 'H10',
    mark: 'T',
    rule: 'secrecy, urgency, draft: under the number, boxed, capitals, 13–14 points, bold',
    faults: ({ marks }) => marks.flatMap((one) => [...looks(one, 'mark', stamp), ...boxed(one)]),
  },
  {
    id: 'H11',
    mark: 'T',
    rule: 'circulation: above the text, at the right, boxed, capitals, 13–14 points, bold',
    faults: ({ aboveHead }) =>
      aboveHead.flatMap((one) => [
        ...looks(one, 'circulation', stamp),
        ...boxed(one),
        ...(one.indent.left > one.indent.right ? [] : ['not at the right']),
      ]),
  },
  {
    id: 'H13',
    mark: 'T',
    rule: 'contact: foot of page 1, 11–12 points, upright, a line of the whole width above',
    faults: ({ section }) => {
      const lines = section.margins('footer', 'first').filter((one) => !isEmpty(one));
      const [first] = lines;
      if (!first) return [];
      return [
        ...lines.flatMap((one) => looks(one, 'contact', { sizes: [11, 12], bold: false, italic: false })),
        ...(first.borders.includes('w:top') && first.indent.left + first.indent.right === 0 ? [] : ['no whole line']),
        ...(section.margins('footer', 'default').every(isEmpty) ? [] : ['on other pages too']),
      ];
    },
  },
];
