// Counts lists as Word does: ISO/IEC 29500 part 1, section 17.9. Lists of one abstract definition go on counting, one with
// a start of its own begins with it.
import { all, child, value, type Xml } from '../docx-reader';

interface Counted {
  readonly label: string;
  /** Paragraph properties of the level. */
  readonly properties: Xml | undefined;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
}

export class Lists {
  private readonly nums: ReadonlyMap<string, Xml>;
  private readonly abstracts: ReadonlyMap<string, Xml>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(part: Xml | undefined) {
    const find = (name: string, key: string) =>
      new Map((part ? all(part, name) : []).map((one) => [one.attributes[key] ?? '', one]));
    this.nums = find('w:num', 'w:numId');
    this.abstracts = find('w:abstractNum', 'w:abstractNumId');
  }

  /** Counts one paragraph on. */
  next(list: Xml | undefined): Counted | undefined {
    const id = value(list, 'w:numId') ?? '';
    const level = Number(value(list, 'w:ilvl') ?? 0);
    const num = this.nums.get(id);
    const abstract = this.abstracts.get(value(num, 'w:abstractNumId') ?? '');
    if (!num || !abstract) return undefined;
    const levels = all(abstract, 'w:lvl');
    const form = levels.find((one) => Number(one.attributes['w:ilvl']) === level);
    if (!form) return undefined;
    const key = abstract.attributes['w:abstractNumId'] ?? '';
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    const override = all(num, 'w:lvlOverride').find((one) => Number(one.attributes['w:ilvl']) === level);
    const start = value(override, 'w:startOverride');
    if (start !== undefined && !this.begun.has(`${id} ${level}`)) counts[level] = Number(start) - 1;
    this.begun.add(`${id} ${level}`);
    // A level that is begun under none begins those above it, as LibreOffice counts.
    for (let above = 0; above < level; above++) counts[above] ??= 1;
    counts[level] = (counts[level] ?? Number(value(form, 'w:start') ?? 1) - 1) + 1;
    counts.length = level + 1;
    const label = (value(form, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const count = counts[at] ?? 1;
      const format = value(
        levels.find((one) => Number(one.attributes['w:ilvl']) === at),
        'w:numFmt',
      );
      return format === 'upperRoman' ? roman(count) : String(count);
    });
    return { label, properties: child(form, 'w:pPr') };
  }
}
