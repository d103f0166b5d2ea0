// Section 1: the page. Decree 30/2020/NĐ-CP, appendix I, part I, section I.
import { all, child } from '../docx-reader';
import { everyParagraph, type Plan } from './plan';
import { type Rule, short, unless } from './rule';
import { isOn, type WordParagraph, type WordSection } from './word';

/** Rounding that the Government's own files have. */
const SLACK = 20;

const attribute = (section: WordSection, element: string, key: string): number =>
  Number(child(section.properties, element)?.attributes[`w:${key}`] ?? Number.NaN);

function within(section: WordSection, side: string, low: number, high: number): string[] {
  const margin = attribute(section, 'w:pgMar', side);
  return margin >= low - SLACK && margin <= high + SLACK ? [] : [`${side} margin ${margin}`];
}

function printed({ document }: Plan): WordParagraph[] {
  return document.sections.flatMap((section) => [
    ...everyParagraph(section),
    ...section.margins('header', 'default'),
    ...section.margins('footer', 'first'),
  ]);
}

const fieldsOf = (paragraphs: readonly WordParagraph[]): string[] =>
  paragraphs.flatMap(({ xml }) => all(xml, 'w:instrText').map((one) => one.text.trim()));

const STAMPS = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|THƯỢNG KHẨN|KHẨN)$/;

export const PAGE_RULES: readonly Rule[] = [
  {
    id: 'P1',
    mark: 'T',
    rule: 'A4, 210 × 297 mm; a turned sheet is said to be turned',
    faults: ({ document }) =>
      unless(
        document.sections,
        (section) => {
          const [width, height] = [attribute(section, 'w:pgSz', 'w'), attribute(section, 'w:pgSz', 'h')];
          const turned = child(section.properties, 'w:pgSz')?.attributes['w:orient'] === 'landscape';
          return turned ? width === 16838 && height === 11906 : width === 11906 && height === 16838;
        },
        () => 'another sheet',
      ),
  },
  {
    id: 'P1b',
    mark: 'T',
    rule: 'the plan stands upright; only a section with a table is turned',
    faults: ({ document, section }) =>
      unless(
        document.sections,
        (one) =>
          child(one.properties, 'w:pgSz')?.attributes['w:orient'] !== 'landscape' ||
          (one !== section && one.blocks.some((block) => block.kind === 'table')),
        () => 'turned without need',
      ),
  },
  {
    id: 'P2',
    mark: 'T',
    rule: 'margins 20–25, 20–25, 30–35, 15–20 mm',
    faults: ({ document }) =>
      document.sections.flatMap((section) => [
        ...within(section, 'top', 1134, 1417),
        ...within(section, 'bottom', 1134, 1417),
        ...within(section, 'left', 1701, 1984),
        ...within(section, 'right', 850, 1134),
      ]),
  },
  {
    id: 'P3',
    mark: 'T',
    rule: 'Times New Roman on all four slots, everywhere',
    faults: (plan) =>
      unless(
        printed(plan),
        ({ runs, mark }) => [...runs, mark].every(({ fonts }) => fonts.every((font) => font === 'Times New Roman')),
        (one) => `another font: ${short(one)}`,
      ),
  },
  {
    id: 'P4',
    mark: 'T',
    rule: 'black; stamps of secrecy and urgency red',
    faults: (plan) =>
      unless(
        printed(plan),
        ({ runs, text }) =>
          runs.every(({ colour }) => (STAMPS.test(text) ? colour === 'FF0000' : ['auto', '000000'].includes(colour))),
        (one) => `another colour: ${short(one)}`,
      ),
  },
  {
    id: 'P5',
    mark: 'T',
    rule: 'page number in the top margin, centred, 13–14 points, upright, Arabic',
    faults: ({ document }) =>
      document.sections.flatMap((section) => {
        const header = section.margins('header', 'default');
        const numbered = header.filter((one) => fieldsOf([one]).includes('PAGE'));
        const format = child(section.properties, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal';
        const faults = numbered.flatMap(({ align, mark }) => [
          ...(align === 'center' ? [] : ['not centred']),
          ...(mark.size === 26 || mark.size === 28 ? [] : [`${mark.size / 2} points`]),
          ...(mark.bold || mark.italic ? ['not upright'] : []),
        ]);
        const above = attribute(section, 'w:pgMar', 'header') < attribute(section, 'w:pgMar', 'top');
        return [
          ...(numbered.length === 1 ? [] : ['no number in the header']),
          ...(above ? [] : ['below the top margin']),
          ...(format === 'decimal' ? [] : [format]),
          ...faults,
        ];
      }),
  },
  {
    id: 'P5b',
    mark: 'T',
    rule: 'no page number on the first page, none at the foot',
    faults: ({ document }) =>
      document.sections.flatMap((section) => {
        const elsewhere = [
          ...section.margins('header', 'first'),
          ...section.margins('footer', 'first'),
          ...section.margins('footer', 'default'),
        ];
        return [
          ...(isOn(section.properties, 'w:titlePg') ? [] : ['first page like the others']),
          ...(fieldsOf(elsewhere).includes('PAGE') ? ['a number on the first page or at the foot'] : []),
        ];
      }),
  },
  {
    id: 'P6',
    mark: 'T',
    rule: 'plan and each appendix a section of its own, numbered from 1, on a new page',
    faults: ({ document, section, appendices }) => [
      ...unless(
        document.sections,
        (one) => attribute(one, 'w:pgNumType', 'start') === 1,
        () => 'not from 1',
      ),
      ...unless(
        document.sections,
        (one) => (child(one.properties, 'w:type')?.attributes['w:val'] ?? 'nextPage') === 'nextPage',
        () => 'not on a new page',
      ),
      ...unless(
        [section, ...appendices.map((one) => one.section)],
        (one) =>
          everyParagraph(one).filter(({ text }, i) => i > 0 && /^(?:Phụ lục|Phụ lục [IVXLC]+)$/.test(text)).length ===
          0,
        () => 'two in one section',
      ),
    ],
  },
];
