// The head of a plan: Decree 30/2020/NĐ-CP, appendix I, part I, sections II and IV (cells 1 to 5a, 10 to 12).
import type { HeaderInside, Span } from '../language/syntax';
import type { AnalysedPlan, HeaderField, HeaderKey } from '../plan/model';
import { clean } from './clean';
import type { Columns, FlowBlock, Paragraph, Rule } from './flow';
import { NO_ISSUER, placeAndDate, planPointer, symbolText } from './issue';
import { centred, shortRule } from './lines';
import { textWidth } from './metrics';
import type { Printer } from './printed';
import { type HeadSize, type Style, type StyleName, stylesOf } from './styles';
import { mm } from './units';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Printed where the header says no subject. */
const NO_SUBJECT = '[Trích yếu nội dung]';

/** The right column: the quốc hiệu of 13 points, 9.57 cm long, must stay on one line. */
const RIGHT = mm(100);
const LEAST_LEFT = mm(55);
/** Between a name on the left and the quốc hiệu. */
const NAME_MARGIN = mm(6);

type Styles = Readonly<Record<StyleName, Style>>;

/** Widths of the head's columns: names on the left, quốc hiệu on the right. */
function headWidths(width: number): readonly [number, number] {
  const left = Math.max(width - RIGHT, Math.min(LEAST_LEFT, width * 0.36));
  return [left, width - left];
}

/** The larger of the two head sizes, or the office's choice, in which quốc hiệu and date line fit on one line each. */
export function headSize(plan: AnalysedPlan, width: number): HeadSize {
  const room = headWidths(width)[1];
  const { 'Địa danh, thời gian': date, 'Quốc hiệu': nation } = stylesOf({}, 13);
  const fits = textWidth(placeAndDate(plan.header), date.size, date) <= room && textWidth(NATION, 13, nation) <= room;
  return fits ? (plan.directory.settings.look?.headSize ?? 13) : 12;
}

/** A value of the header with forced line breaks as `\n`. */
function linesOf(plan: AnalysedPlan, field: HeaderField, inside: HeaderInside | undefined, printer: Printer): string {
  const index = plan.tree.blocks.findIndex((block) => block.kind === 'header');
  const at = plan.tree.starts[index] ?? 0;
  const entry = inside?.entries.find((one) => at + one.from === field.place.from);
  return entry ? printer.plain(plan.tree.blocks[index]!, entry.value) : clean(field.text);
}

class HeadPrinter {
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly plan: AnalysedPlan,
    private readonly styles: Styles,
    private readonly width: number,
  ) {
    [this.left, this.right] = headWidths(width);
  }

  columns(): Columns {
    const { header } = this.plan;
    const motto = this.styles['Tiêu ngữ'];
    const state: (Paragraph | Rule)[] = [
      centred(NATION, 'Quốc hiệu', this.styles, this.right).paragraph,
      centred(MOTTO, 'Tiêu ngữ', this.styles, this.right).paragraph,
      { kind: 'rule', length: textWidth(MOTTO, motto.size, motto), within: this.right },
    ];
    const attached = header.attachedTo !== '';
    const number = attached && !this.says('số') ? [] : [this.number()];
    const date = attached && !this.says('ngày') ? [] : [this.date()];
    const second = [[...number, ...this.marks()], date];
    return {
      kind: 'columns',
      role: 'head',
      widths: [this.left, this.right],
      rows: [[this.bodies(), state], ...(second.some((cell) => cell.length > 0) ? [second] : [])],
      together: true,
    };
  }

  private says(key: HeaderKey): boolean {
    return (this.plan.header.field.get(key)?.text ?? '') !== '';
  }

  private placeOf(key: HeaderKey): Span | undefined {
    return this.plan.header.field.get(key)?.place;
  }

  private bodies(): (Paragraph | Rule)[] {
    const { superiors, issuers } = this.plan.header;
    const name = (text: string, style: StyleName, key: HeaderKey) =>
      centred(clean(text), style, this.styles, this.left - NAME_MARGIN, { place: this.placeOf(key), capitals: true });
    const above = superiors.map((text) => name(text, 'Cơ quan chủ quản', 'cơ quan chủ quản').paragraph);
    const own = (issuers.length > 0 ? issuers : [NO_ISSUER]).map((text) => name(text, 'Cơ quan ban hành', 'cơ quan'));
    // Several issuers, each with its own superior: each pair together.
    const paired = own.length > 1 && own.length === above.length;
    const lines = paired
      ? own.flatMap((one, i) => [above[i]!, one.paragraph])
      : [...above, ...own.map((one) => one.paragraph)];
    const longest = own.reduce((most, one) => Math.max(most, one.longest), 0);
    return [...lines, shortRule(longest, this.left)];
  }

  private number(): Paragraph {
    return this.line(`Số: ${symbolText(this.plan.header)}`, 'Số, ký hiệu', this.placeOf('số'));
  }

  private date(): Paragraph {
    return this.line(
      placeAndDate(this.plan.header),
      'Địa danh, thời gian',
      this.placeOf('ngày') ?? this.placeOf('địa danh'),
    );
  }

  private line(text: string, style: StyleName, place: Span | undefined): Paragraph {
    const at = place ? { place } : {};
    return { kind: 'paragraph', style, runs: [{ kind: 'text', text, ...at }], ...at };
  }

  /** Secrecy, urgency and draft mark, under the number. */
  private marks(): Paragraph[] {
    const marks: Paragraph[] = [];
    for (const key of ['mức độ mật', 'mức độ khẩn', 'dự thảo'] as const) {
      const text = this.markText(key);
      if (text !== '') marks.push(this.boxed(text, key === 'dự thảo' ? 'Dự thảo' : 'Dấu chỉ mức độ', key));
    }
    return marks;
  }

  private markText(key: HeaderKey): string {
    const field = this.plan.header.field.get(key);
    const text = clean(field?.text ?? '').toUpperCase();
    if (key !== 'dự thảo' || !field) return text;
    return text.startsWith('DỰ THẢO') ? text : `DỰ THẢO ${text === 'CÓ' ? '' : text}`.trim();
  }

  private boxed(text: string, style: StyleName, key: HeaderKey): Paragraph {
    const { size, bold } = this.styles[style];
    const width = Math.min(this.left, textWidth(text, size, { bold: bold === true }) + mm(8));
    return { ...this.line(text, style, this.placeOf(key)), boxed: width };
  }

  /** The circulation note stands above the text area on the right. */
  circulation(): Paragraph[] {
    const text = this.markText('lưu hành');
    return text === '' ? [] : [{ ...this.boxed(text, 'Lưu hành', 'lưu hành'), align: 'right' }];
  }

  title(subject: string, place: Span | undefined): FlowBlock[] {
    const { header } = this.plan;
    const type = centred(clean(header.type), 'Tên loại', this.styles, this.width, {
      place: this.placeOf('loại'),
      capitals: true,
    });
    const lines = centred(subject || NO_SUBJECT, 'Trích yếu', this.styles, this.width * 0.86, { place });
    const attachedTo = this.plan.header.field.get('kèm theo');
    return [
      type.paragraph,
      lines.paragraph,
      ...(attachedTo && header.attachedTo !== ''
        ? [
            centred(planPointer(header.attachedTo), 'Kèm theo', this.styles, this.width, { place: attachedTo.place })
              .paragraph,
          ]
        : []),
      shortRule(lines.longest, this.width),
    ];
  }
}

/**
 * Head, type and subject.
 * @param inside what the header block holds; undefined where the file has none
 * @param width of the text area
 */
export function printHead(
  plan: AnalysedPlan,
  inside: HeaderInside | undefined,
  printer: Printer,
  styles: Styles,
  width: number,
): FlowBlock[] {
  const head = new HeadPrinter(plan, styles, width);
  const subject = plan.header.field.get('trích yếu');
  return [
    ...head.circulation(),
    head.columns(),
    ...head.title(subject ? linesOf(plan, subject, inside, printer) : '', subject?.place),
  ];
}
