// The text of a plan and of its appendices: Decree 30/2020/NĐ-CP, appendix I, part I, II.6 and the table of Mục V.
import { inside } from '../language/inside';
import type { AnalysedPlan, Unit } from '../plan/model';
import { withAttributes } from './attributes';
import type { FlowBlock, Paragraph, Run } from './flow';
import { append, closed, endOf } from './marks';
import type { Casing, Printer } from './printed';
import type { Style, StyleName } from './styles';
import { printTable, taskTable } from './tables';

/** What the text is printed with. */
export interface BodyContext {
  readonly plan: AnalysedPlan;
  readonly printer: Printer;
  readonly styles: Readonly<Record<StyleName, Style>>;
  /** Of the text area. */
  readonly width: number;
  /** False where the file has the generated table of tasks: their attributes stand there. */
  readonly attributes: boolean;
}

const TITLED: readonly StyleName[] = ['Phần', 'Mục', 'Khoản', 'Khoản 1.1', 'Điểm'];
const UNTITLED: readonly StyleName[] = [
  'Phần',
  'Mục',
  'Khoản không tiêu đề',
  'Khoản 1.1 không tiêu đề',
  'Điểm không tiêu đề',
];

/** What stands between number and text. */
function closingMark(unit: Unit): string {
  return unit.level === 4 ? ') ' : '. ';
}

class BodyPrinter {
  readonly blocks: FlowBlock[] = [];

  constructor(private readonly context: BodyContext) {}

  print(units: readonly Unit[]): void {
    const open = [...units].reverse();
    for (let unit = open.pop(); unit; unit = open.pop()) {
      this.blocks.push(...this.unit(unit));
      for (let i = unit.children.length - 1; i >= 0; i--) open.push(unit.children[i]!);
    }
  }

  private unit(unit: Unit): FlowBlock[] {
    const { plan, printer, styles, width } = this.context;
    if (unit.kind === 'taskTable') return [taskTable(plan, unit, width, styles)];
    const content = inside(unit.block);
    if (content.kind === 'table') return [printTable(unit, content, printer, width, styles)];
    switch (unit.kind) {
      case 'part':
        return this.part(unit);
      case 'heading':
        return [this.heading(unit)];
      case 'numbered':
        return [
          {
            ...this.paragraph(unit, UNTITLED[unit.level]!, [...this.number(unit), ...this.text(unit)]),
            ...this.counted(unit),
          },
        ];
      case 'point':
        return [this.marked(unit, 'Gạch đầu dòng', '- ')];
      case 'subPoint':
        return [this.marked(unit, 'Dấu cộng', '+ ')];
      default:
        return [this.paragraph(unit, 'Đoạn', this.text(unit))];
    }
  }

  private paragraph(unit: Unit, style: StyleName, runs: readonly Run[]): Paragraph {
    return { kind: 'paragraph', style, runs, place: unit.place };
  }

  private marked(unit: Unit, style: StyleName, mark: string): Paragraph {
    return this.paragraph(unit, style, [{ kind: 'text', text: mark }, ...this.text(unit)]);
  }

  /** `Phần I` and its title, each on its own line. */
  private part(unit: Unit): FlowBlock[] {
    const bookmark = this.context.printer.bookmarkOf(unit);
    const label: Run[] =
      bookmark === undefined
        ? [{ kind: 'text', text: `Phần ${unit.number}` }]
        : [
            { kind: 'text', text: 'Phần ' },
            { kind: 'text', text: unit.number, bookmark },
          ];
    const title = this.title(unit, 'capitals');
    return [
      this.paragraph(unit, 'Phần', label),
      ...(title.length > 0 ? [this.paragraph(unit, 'Tên phần', title)] : []),
    ];
  }

  private heading(unit: Unit): Paragraph {
    const style = TITLED[unit.level]!;
    const title = this.title(unit, unit.level === 1 ? 'capitals' : 'as-typed');
    const text = this.text(unit);
    if (text.length === 0)
      return { ...this.paragraph(unit, style, [...this.number(unit), ...title]), ...this.counted(unit) };
    // Run-in text is set upright beside its title, which then is no title of what follows.
    const face = this.context.styles[style];
    const plain = { ...(face.bold ? { bold: false } : {}), ...(face.italic ? { italic: false } : {}) };
    const rest = text.map((run) => (run.kind === 'break' || run.bold ? run : { ...plain, ...run }));
    const head = [...this.number(unit), ...title];
    const colon = (unit.content?.body.length ?? 0) > 0 ? append(head, ':') : head;
    const runs: Run[] = [...colon, { kind: 'text', text: ' ', ...plain }, ...rest];
    return { ...this.paragraph(unit, style, runs), ...this.counted(unit), keepNext: false };
  }

  private number(unit: Unit): Run[] {
    const bookmark = this.context.printer.bookmarkOf(unit);
    const mark = closingMark(unit);
    return bookmark === undefined
      ? [{ kind: 'text', text: `${unit.number}${mark}` }]
      : [
          { kind: 'text', text: unit.number, bookmark },
          { kind: 'text', text: mark },
        ];
  }

  /** Letters of điểm follow the Vietnamese alphabet: no format counts them. */
  private counted(unit: Unit): Pick<Paragraph, 'counted'> {
    const { level, number } = unit;
    if (number === '' || (level !== 1 && level !== 2 && level !== 3)) return {};
    return { counted: { level, runs: this.number(unit).length } };
  }

  private title(unit: Unit, casing: Casing): Run[] {
    return this.context.printer.runs(unit.block, unit.at, unit.content?.title ?? [], casing);
  }

  /** The text of a block with its attributes. */
  private text(unit: Unit): Run[] {
    const { printer, attributes } = this.context;
    if (!unit.content) return [];
    const text = printer.runs(unit.block, unit.at, unit.content.body);
    const own = unit.content.attributes;
    return own && attributes ? withAttributes(text, own, unit.block, unit.at, printer) : text;
  }
}

/** Puts `./.` at the end of the text: on its last paragraph; after a table on a line of its own. */
export function withEnd(blocks: readonly FlowBlock[]): FlowBlock[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'paragraph' && endOf(last.runs) !== '')
    return [...blocks.slice(0, -1), { ...last, runs: closed(last.runs) }];
  const text = last.kind === 'table' ? [...blocks.slice(0, -1), { ...last, keepNext: true }] : blocks;
  return [...text, { kind: 'paragraph', style: 'Kết thúc', runs: [{ kind: 'text', text: './.' }] }];
}

/** The blocks of units and all beneath them. */
export function printUnits(units: readonly Unit[], context: BodyContext): FlowBlock[] {
  const printer = new BodyPrinter(context);
  printer.print(units);
  return printer.blocks;
}
