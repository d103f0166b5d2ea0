// Section 3: the text. Decree 30/2020/NĐ-CP, appendix I, part I, II.6, and the table of Mục V.
import { roman } from './lists';
import { isParagraph, type Plan, paragraphsOf, written } from './plan';
import { looks, type Rule, short, unless } from './rule';
import type { WordBlock, WordParagraph, WordTable } from './word';

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The text of the plan and that of each appendix. */
const texts = (plan: Plan): (readonly WordBlock[])[] => [plan.text, ...plan.appendices.map((one) => one.text)];
const paragraphs = (plan: Plan): WordParagraph[] => texts(plan).flatMap(written);
const tables = (plan: Plan): WordTable[] =>
  texts(plan).flatMap((blocks) => blocks.filter((one): one is WordTable => one.kind === 'table' && one.bordered));

const isPart = ({ text, align }: WordParagraph): boolean => align === 'center' && /^Phần [IVXLC]+$/.test(text);
const isEnd = ({ text }: WordParagraph): boolean => text === './.';

/** Paragraphs of the text; titles of parts and the lone end mark stand by themselves. */
function running(plan: Plan): WordParagraph[] {
  return paragraphs(plan).filter((one) => one.align !== 'center' && !isEnd(one));
}

type Level = 'mục' | 'khoản' | '1.1' | 'điểm';

/** What kind of number a paragraph begins with. */
function levelOf({ text }: WordParagraph): [Level, string] | undefined {
  const muc = /^([IVXLCDM]+)\. /.exec(`${text} `);
  if (muc) return ['mục', muc[1]!];
  const khoan = /^(\d{1,3})\. /.exec(`${text} `);
  if (khoan) return ['khoản', khoan[1]!];
  const third = /^(\d+\.\d+)\. /.exec(`${text} `);
  if (third) return ['1.1', third[1]!];
  const diem = /^(\p{Ll}{1,2})\) /u.exec(`${text} `);
  return diem ? ['điểm', diem[1]!] : undefined;
}

/** Numbers that do not follow the one before in their parent. */
function wrongNumbers(blocks: readonly WordBlock[]): string[] {
  const faults: string[] = [];
  let counts = [0, 0, 0, 0];
  const order: readonly Level[] = ['mục', 'khoản', '1.1', 'điểm'];
  for (const one of written(blocks)) {
    if (isPart(one)) counts = [0, 0, 0, 0];
    const [level, number] = levelOf(one) ?? [];
    if (!level || number === undefined) continue;
    const at = order.indexOf(level);
    counts = counts.map((count, i) => (i < at ? count : i === at ? count + 1 : 0));
    const count = counts[at]!;
    const wanted =
      level === 'mục'
        ? roman(count)
        : level === 'khoản'
          ? String(count)
          : level === '1.1'
            ? `${counts[1] || 1}.${count}`
            : count <= LETTERS.length
              ? LETTERS[count - 1]
              : LETTERS[Math.floor((count - 1) / LETTERS.length) - 1]! + LETTERS[(count - 1) % LETTERS.length]!;
    if (number !== wanted) faults.push(`${number}, not ${wanted}: ${short(one)}`);
  }
  return faults;
}

const text = { sizes: [13, 14] } as const;
const INDENTS = [567, 720];

export const BODY_RULES: readonly Rule[] = [
  {
    id: 'B1',
    mark: 'T',
    rule: 'bases: italic, 13–14 points, each with ; and the last with .',
    faults: ({ bases }) => [
      ...bases.flatMap((one) => looks(one, 'basis', { ...text, bold: false, italic: true })),
      ...bases.flatMap((one, i) => {
        const mark = i === bases.length - 1 ? '.' : ';';
        return one.text.endsWith(mark) && !/[.;,]{2}$/.test(one.text) ? [] : [`no ${mark}: ${short(one)}`];
      }),
    ],
  },
  {
    id: 'B1b',
    mark: 'T',
    rule: 'laws and ordinances among the bases: without number, symbol or body',
    faults: ({ bases }) =>
      unless(
        bases,
        (one) =>
          !/^Căn cứ (?:Bộ luật|Luật|Pháp lệnh) .*(?: số \d|Quốc hội)/u.test(one.text) ||
          /tổ chức quốc hội/i.test(one.text),
        short,
      ),
  },
  {
    id: 'B2',
    mark: 'T',
    rule: '13–14 points, one size, upright, justified',
    faults: (plan) => [
      ...running(plan).flatMap((one) => looks(one, 'text', { ...text, align: 'both' })),
      ...unless(
        running(plan).filter((one) => levelOf(one) === undefined),
        ({ runs }) => runs.every((run) => !run.italic),
        (one) => `italic: ${short(one)}`,
      ),
      ...(new Set(running(plan).map(({ mark }) => mark.size)).size <= 1 ? [] : ['several sizes']),
    ],
  },
  {
    id: 'B2b',
    mark: 'T',
    rule: 'first line of every paragraph indented 1 or 1.27 cm, none hanging',
    faults: (plan) =>
      unless(
        [...plan.bases, ...running(plan)],
        ({ indent }) =>
          INDENTS.some((one) => Math.abs(one - indent.firstLine) <= 2) &&
          indent.hanging === 0 &&
          indent.left === 0 &&
          indent.right === 0,
        (one) => `${JSON.stringify(one.indent)}: ${short(one)}`,
      ),
  },
  {
    id: 'B2c',
    mark: 'T',
    rule: 'paragraphs 6 points apart at least; lines single to one and a half',
    faults: (plan) =>
      unless(
        [...plan.bases, ...running(plan)],
        ({ spacing }) =>
          Math.max(spacing.before, spacing.after) >= 120 &&
          spacing.rule === 'auto' &&
          spacing.line >= 240 &&
          spacing.line <= 360,
        (one) => `${JSON.stringify(one.spacing)}: ${short(one)}`,
      ),
  },
  {
    id: 'B3',
    mark: 'T',
    rule: 'Mục: Roman figures and a full stop, number and title in capitals, bold, on one line',
    faults: (plan) =>
      running(plan)
        .filter((one) => levelOf(one)?.[0] === 'mục')
        .flatMap((one) => looks(one, 'Mục', { ...text, bold: true, italic: false, capitals: true })),
  },
  {
    id: 'B3b',
    mark: 'T',
    rule: 'khoản: a title bold with its number, a text without title upright with its number',
    faults: (plan) =>
      unless(
        running(plan).filter((one) => levelOf(one)?.[0] === 'khoản'),
        ({ runs, label, mark, outline }) =>
          (label === '' || mark.bold === (runs[0]?.bold ?? mark.bold)) &&
          (outline === undefined) === !mark.bold &&
          !mark.italic,
        (one) => `number unlike its text: ${short(one)}`,
      ),
  },
  {
    id: 'B3c',
    mark: 'T',
    rule: 'điểm: letters a b c d đ e g … with ), not bold',
    faults: (plan) =>
      unless(
        running(plan).filter((one) => levelOf(one)?.[0] === 'điểm'),
        ({ runs, text: words }) => {
          const letter = levelOf({ text: words } as WordParagraph)?.[1] ?? '';
          return [...letter].every((one) => LETTERS.includes(one)) && !runs[0]?.bold && !runs[0]?.italic;
        },
        short,
      ),
  },
  {
    id: 'B3d',
    mark: 'T',
    rule: 'numbers begin at one and rise by one in each parent',
    faults: (plan) => texts(plan).flatMap(wrongNumbers),
  },
  {
    id: 'B3e',
    mark: 'D',
    rule: 'no mark after a title; a title stays with what follows',
    faults: (plan) =>
      running(plan)
        .filter((one) => one.runs.length > 0 && one.runs.every((run) => run.bold) && levelOf(one) !== undefined)
        .flatMap((one) => [
          ...(/[:.;,]$/.test(one.text) ? [`mark: ${short(one)}`] : []),
          ...(one.keepNext ? [] : [`may stand alone: ${short(one)}`]),
        ]),
  },
  {
    id: 'B3f',
    mark: 'T',
    rule: 'Phần: number on its own line, title under it in capitals, both bold, centred',
    faults: (plan) =>
      texts(plan).flatMap((blocks) => {
        const all = blocks.filter(isParagraph);
        return all.flatMap((one, i) => {
          if (!isPart(one)) return [];
          const title = all[i + 1];
          return [
            ...looks(one, 'Phần', { ...text, bold: true, italic: false, align: 'center' }),
            ...(title?.align === 'center'
              ? looks(title, 'title', { ...text, bold: true, italic: false, capitals: true })
              : []),
            ...(one.keepNext ? [] : ['may stand alone']),
          ];
        });
      }),
  },
  {
    id: 'B4',
    mark: 'D',
    rule: './. once in the plan, at the end of its text; once in each appendix',
    faults: (plan) =>
      texts(plan).flatMap((blocks) => {
        const words = written(blocks).map((one) => one.text);
        const count = words.filter((one) => one.includes('./.')).length;
        const last = blocks.at(-1);
        const end = last?.kind === 'paragraph' && last.text.trimEnd().endsWith('./.');
        return blocks.length === 0 || (count === 1 && end) ? [] : [`${count} times, ${end ? '' : 'not '}at the end`];
      }),
  },
  {
    id: 'T1',
    mark: 'K',
    rule: 'tables: header row repeated, no row broken, header with its first row',
    faults: (plan) =>
      tables(plan).flatMap(({ rows }) => [
        ...(rows.every((row) => row.whole) ? [] : ['a row may be broken']),
        ...rows.flatMap((row, i) => {
          const bold = row.cells.every(({ paragraphs: own }) => own.every((one) => one.runs.every((run) => run.bold)));
          const named = row.cells.some(({ paragraphs: own }) => own.some((one) => one.text.trim() !== ''));
          if (i > 0 || !bold || !named) return [];
          const kept = row.cells.every(({ paragraphs: own, merge }) =>
            own.every((one) => one.keepNext || merge === 'goes on'),
          );
          return [...(row.header ? [] : ['header not repeated']), ...(kept ? [] : ['header may stand alone'])];
        }),
      ]),
  },
  {
    id: 'T2',
    mark: 'K',
    rule: 'tables: no wider than the text, cells as wide as their columns, no word broken where it need not be',
    faults: (plan) =>
      [plan.section, ...plan.appendices.map((one) => one.section)].flatMap((section) =>
        section.blocks
          .filter((one): one is WordTable => one.kind === 'table')
          .flatMap((table) => {
            const whole = table.columns.reduce((a, b) => a + b, 0);
            const cells = table.rows.every(({ cells: own }) => own.reduce((sum, one) => sum + one.width, 0) === whole);
            return [
              ...(whole <= section.textWidth + 5 ? [] : [`${whole} twips wide`]),
              ...(cells ? [] : ['cells and columns differ']),
            ];
          }),
      ),
  },
  {
    id: 'T3',
    mark: 'K',
    rule: 'tables: figures at the right or in the middle',
    faults: (plan) =>
      tables(plan).flatMap(({ rows, columns }) =>
        columns.flatMap((_, column) => {
          const own = rows
            .filter((row) => !row.header && row.cells.every((cell) => cell.span === 1 && cell.merge === 'none'))
            .flatMap((row) => row.cells[column]?.paragraphs ?? [])
            .filter((one) => one.text !== '');
          const figures = own.length > 0 && own.every((one) => /^[\d.,%]+$/.test(one.text));
          return figures && own.some((one) => one.align === 'left') ? [`column ${column + 1}`] : [];
        }),
      ),
  },
  {
    id: 'T4',
    mark: '',
    rule: 'tables: a caption and a summary for those who do not see them',
    faults: (plan) => [
      ...unless(
        [plan.head, ...plan.feet],
        (one) => one.caption !== '',
        () => 'head or foot without caption',
      ),
      ...unless(
        tables(plan).filter((one) => one.rows.some((row) => row.header)),
        (one) => one.summary !== '',
        (one) => `no summary: ${paragraphsOf(one).map(short).slice(0, 3).join(' | ')}`,
      ),
    ],
  },
  {
    id: 'T5',
    mark: 'K',
    rule: 'tables: text not larger than the text around, 11 points at least',
    faults: (plan) =>
      tables(plan).flatMap((table) =>
        unless(
          paragraphsOf(table).flatMap((one) => one.runs),
          ({ size }) => size >= 22 && size <= 28,
          ({ size }) => `${size / 2} points`,
        ),
      ),
  },
];
