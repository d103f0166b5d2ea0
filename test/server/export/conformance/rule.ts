// A rule of Decree 30/2020/NĐ-CP as it is read in a Word document.
import type { Plan } from './plan';
import type { WordParagraph } from './word';

export interface Rule {
  /** As in the check list of the decree's rules; a small letter parts what one of its rows holds. */
  readonly id: string;
  readonly rule: string;
  /** `T` read in the decree's own text, `D` measured in its Word files, `K` practice; empty: of the file, not of the paper. */
  readonly mark: 'T' | 'D' | 'K' | '';
  /** What is wrong; nothing where the rule is kept or says nothing of this document. */
  readonly faults: (plan: Plan) => string[];
}

/** `what` of each that does not hold. */
export function unless<T>(items: readonly T[], holds: (item: T) => boolean, what: (item: T) => string): string[] {
  return items.filter((item) => !holds(item)).map(what);
}

export function short({ text }: WordParagraph): string {
  return text.replaceAll('\n', ' ').slice(0, 60);
}

interface Look {
  /** Points. */
  readonly sizes?: readonly number[];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly align?: string;
  readonly firstLine?: readonly number[];
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 2;

/** Where a paragraph does not look as it should. */
export function looks(paragraph: WordParagraph | undefined, name: string, look: Look): string[] {
  if (!paragraph) return [`${name}: missing`];
  const faults: string[] = [];
  const fault = (what: string): unknown => faults.push(`${name} “${short(paragraph)}”: ${what}`);
  const { sizes, bold, italic, capitals, align, firstLine } = look;
  for (const run of [...paragraph.runs, ...(paragraph.label === '' ? [] : [paragraph.mark])]) {
    if (sizes && !sizes.includes(run.size / 2)) fault(`${run.size / 2} points`);
    if (bold !== undefined && run.bold !== bold) fault(bold ? 'not bold' : 'bold');
    if (italic !== undefined && run.italic !== italic) fault(italic ? 'not italic' : 'italic');
    if (run.underlined) fault('underlined');
  }
  if (capitals && paragraph.text !== paragraph.text.toUpperCase()) fault('not in capitals');
  if (align !== undefined && paragraph.align !== align) fault(`aligned ${paragraph.align}`);
  const { indent } = paragraph;
  if (align === 'center' && (indent.firstLine !== 0 || indent.hanging !== 0)) fault('centred with an indent');
  if (firstLine && !firstLine.some((one) => same(one, indent.firstLine))) fault(`first line ${indent.firstLine}`);
  return [...new Set(faults)];
}
