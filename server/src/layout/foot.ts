// Recipients beside the signature: Decree 30/2020/NĐ-CP, appendix I, part I, II.7 and II.9 (cells 7 and 9b).
import { blockIndexAt } from '../language/document';
import type { AnalysedPlan, Placed, Recipient, RecipientList, Signature } from '../plan/model';
import { clean } from './clean';
import type { Columns, FlowBlock, Paragraph, Run } from './flow';
import type { FootParts } from './foot-parts';
import { centred } from './lines';
import { append, withoutMarks } from './marks';
import type { Printer } from './printed';
import type { Style, StyleName } from './styles';

type Styles = Readonly<Record<StyleName, Style>>;

/** Share of the left column. */
const LEFT_SHARE = 0.45;
/** A longer list of recipients may be broken over two pages. */
const MOST_TOGETHER = 40;

/** Printed where the plan lacks them. */
const NO_RECIPIENT = '[Tên cơ quan, tổ chức, cá nhân nhận]';
const NO_CAPACITY = '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]';
const NO_NAME = '[Họ và tên]';

function text(words: string): Run {
  return { kind: 'text', text: words };
}

function line(style: StyleName, runs: readonly Run[], place?: Placed<unknown>['place']): Paragraph {
  return { kind: 'paragraph', style, runs, ...(place ? { place } : {}) };
}

function recipientLine(plan: AnalysedPlan, recipient: Recipient, printer: Printer): Run[] {
  const index = blockIndexAt(plan.tree, recipient.place.from);
  const runs = withoutMarks(printer.runs(plan.tree.blocks[index]!, plan.tree.starts[index]!, recipient.content));
  return append([text('- '), ...runs], ';');
}

function labelLine(list: RecipientList | undefined): Paragraph {
  return line('Nơi nhận', [text('Nơi nhận:')], list?.keyword);
}

/** The label and what the list names. */
function listLines(plan: AnalysedPlan, list: RecipientList, printer: Printer): Paragraph[] {
  const { recipients, archive } = list;
  const lines = recipients.map((one) => line('Dòng nơi nhận', recipientLine(plan, one, printer), one.place));
  const kept = archive && line('Dòng nơi nhận', [text(`- Lưu: ${clean(archive.value)}.`)], archive.place);
  return [labelLine(list), ...lines, ...(kept ? [kept] : [])];
}

/** The list of a plan, with blanks for what it must have. */
function wholeList(plan: AnalysedPlan, list: RecipientList | undefined, printer: Printer): Paragraph[] {
  const lines = list ? listLines(plan, list, printer) : [labelLine(undefined)];
  if (!list || list.recipients.length === 0) lines.splice(1, 0, line('Dòng nơi nhận', [text(`- ${NO_RECIPIENT};`)]));
  if (!list?.archive) lines.push(line('Dòng nơi nhận', [text('- Lưu: ….')]));
  return lines;
}

/** Lines that paragraphs take. */
function lineCount(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { runs }) => sum + 1 + runs.filter((run) => run.kind === 'break').length, 0);
}

/** Two signatures: the hand and the name of the one with fewer lines above stand as low as the other's. */
function levelled(pair: readonly (readonly Paragraph[])[]): Paragraph[][] {
  const above = pair.map((lines) => lineCount(lines.slice(0, handOf(lines))));
  const most = Math.max(...above);
  return pair.map((lines, i) => {
    const hand = handOf(lines);
    const blank = Array.from({ length: hand < 0 ? 0 : most - above[i]! }, () => line('Quyền hạn, chức vụ', []));
    return [...lines.slice(0, hand), ...blank, ...lines.slice(hand)];
  });
}

function handOf(lines: readonly Paragraph[]): number {
  return lines.findIndex(({ style }) => style === 'Chữ ký');
}

function signatureLines(signature: Signature | undefined, styles: Styles, width: number): Paragraph[] {
  const lines = (texts: readonly Placed<string>[], style: StyleName, capitals = false): Paragraph[] =>
    texts.map(({ value, place }) => centred(clean(value), style, styles, width, { place, capitals }).paragraph);
  const capacity = signature?.capacity.length
    ? lines(signature.capacity, 'Quyền hạn, chức vụ', true)
    : [centred(NO_CAPACITY, 'Quyền hạn, chức vụ', styles, width).paragraph];
  const name = signature?.name ? clean(`${signature.rank} ${signature.name.value}`).trim() : NO_NAME;
  return [
    ...capacity,
    line('Chữ ký', []),
    ...lines(signature?.titles ?? [], 'Chức danh khác'),
    line('Họ và tên', [text(name)], signature?.name?.place),
    ...lines(signature?.after ?? [], 'Chức danh khác'),
  ];
}

function recipientColumn(plan: AnalysedPlan, { lists, required }: FootParts, printer: Printer): Paragraph[] {
  const [first, ...more] = lists;
  const rest = more.flatMap((list) => listLines(plan, list, printer));
  if (required) return [...wholeList(plan, first, printer), ...rest];
  return first ? [...listLines(plan, first, printer), ...rest] : [];
}

/**
 * Recipients on the left, the signature on the right, level with each other. Two signatures stand side by side, the
 * recipients under them. Empty where there is neither and none is required.
 * @param width of the text area
 */
export function printFoot(
  plan: AnalysedPlan,
  parts: FootParts,
  printer: Printer,
  styles: Styles,
  width: number,
): Columns[] {
  const { signatures, required } = parts;
  const left = recipientColumn(plan, parts, printer);
  if (left.length === 0 && signatures.length === 0) return [];
  const together = left.length <= MOST_TOGETHER;
  const foot = (widths: readonly number[], rows: Columns['rows']): Columns[] => [
    { kind: 'columns', role: 'foot', widths, rows, together },
  ];
  if (signatures.length < 2) {
    const [leftWidth, rightWidth] = [width * LEFT_SHARE, width * (1 - LEFT_SHARE)];
    const signed = required || signatures.length > 0;
    return foot([leftWidth, rightWidth], [[left, signed ? signatureLines(signatures[0], styles, rightWidth) : []]]);
  }
  const half = width / 2;
  const rows: Paragraph[][][] = [];
  for (let i = 0; i < signatures.length; i += 2) {
    const second = signatures[i + 1];
    const pair = [signatures[i], ...(second ? [second] : [])].map((one) => signatureLines(one, styles, half));
    const [left = [], right = []] = levelled(pair);
    rows.push([left, right]);
  }
  return [...foot([half, half], rows), ...(left.length > 0 ? foot([half, half], [[left, []]]) : [])];
}

/** The last lines of the text stay with the recipients and the signature: none of these stands on a page alone. */
export function withFoot(text: readonly FlowBlock[], foot: readonly Columns[]): FlowBlock[] {
  const last = text.at(-1);
  const kept = foot.length > 0 && last?.kind === 'paragraph';
  return [...(kept ? [...text.slice(0, -1), { ...last, keepNext: true }] : text), ...foot];
}
