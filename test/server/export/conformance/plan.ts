// Finds the elements of a plan in a Word document by where they stand and what they say, never by the names of styles.
import type { WordBlock, WordDocument, WordParagraph, WordSection, WordTable } from './word';

export interface Appendix {
  readonly section: WordSection;
  readonly label: WordParagraph;
  readonly titles: readonly WordParagraph[];
  readonly pointer: WordParagraph | undefined;
  readonly rule: WordParagraph | undefined;
  readonly text: readonly WordBlock[];
}

export interface Plan {
  readonly document: WordDocument;
  readonly section: WordSection;
  readonly head: WordTable;
  /** Paragraphs of the head's cells. */
  readonly names: readonly WordParagraph[];
  readonly state: readonly WordParagraph[];
  readonly number: WordParagraph | undefined;
  readonly marks: readonly WordParagraph[];
  readonly date: WordParagraph | undefined;
  readonly aboveHead: readonly WordParagraph[];
  readonly type: WordParagraph | undefined;
  readonly subject: readonly WordParagraph[];
  readonly pointer: WordParagraph | undefined;
  readonly subjectRule: WordParagraph | undefined;
  readonly bases: readonly WordParagraph[];
  /** From the bases to the foot. */
  readonly text: readonly WordBlock[];
  readonly feet: readonly WordTable[];
  readonly label: WordParagraph | undefined;
  readonly recipients: readonly WordParagraph[];
  /** Cells with a signature, each its paragraphs. */
  readonly signatures: readonly (readonly WordParagraph[])[];
  readonly appendices: readonly Appendix[];
}

export function isParagraph(block: WordBlock): block is WordParagraph {
  return block.kind === 'paragraph';
}

export const isEmpty = ({ text }: WordParagraph): boolean => text.trim() === '';

/** An empty paragraph with a line over or under it. */
export function isRule(paragraph: WordParagraph): boolean {
  return isEmpty(paragraph) && paragraph.borders.some((side) => side === 'w:top' || side === 'w:bottom');
}

export function written(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.filter(isParagraph).filter((one) => !isEmpty(one));
}

export function paragraphsOf(table: WordTable): WordParagraph[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

/** Everything printed in a section, cells too. */
export function everyParagraph(section: WordSection): WordParagraph[] {
  return section.blocks.flatMap((one) => (one.kind === 'paragraph' ? [one] : paragraphsOf(one)));
}

const isPointer = ({ text }: WordParagraph): boolean => /^\((?:ban hành )?kèm theo/i.test(text);

function isFoot(block: WordBlock): block is WordTable {
  return block.kind === 'table' && !block.bordered;
}

/** What stands in front of the first line under a title, and what stands behind it. */
function parted(blocks: readonly WordBlock[]): [WordParagraph[], WordParagraph | undefined, WordBlock[]] {
  const at = blocks.findIndex((one) => one.kind === 'table' || isRule(one));
  const found = blocks[at];
  if (!found || found.kind === 'table') return [[], undefined, [...blocks]];
  return [written(blocks.slice(0, at)), found, blocks.slice(at + 1)];
}

function appendixOf(section: WordSection): Appendix[] {
  const label = written(section.blocks)[0];
  if (!label || !/^Phụ lục/i.test(label.text)) return [];
  const [heads, rule, text] = parted(section.blocks);
  const pointer = heads.find(isPointer);
  return [
    {
      section,
      label,
      titles: heads.slice(1).filter((one) => one !== pointer),
      pointer,
      rule,
      text: text.filter((one) => !isFoot(one)),
    },
  ];
}

/** @throws where the document has no head */
export function findPlan(document: WordDocument): Plan {
  const has = (table: WordBlock): table is WordTable =>
    table.kind === 'table' && paragraphsOf(table).some(({ text }) => /xã hội chủ nghĩa việt nam/i.test(text));
  const section = document.sections.find((one) => one.blocks.some(has));
  const head = section?.blocks.find(has);
  if (!section || !head) throw new Error('no head');
  const at = section.blocks.indexOf(head);
  const cells = head.rows.map((row) => row.cells.map((cell) => cell.paragraphs));
  const second = cells[1] ?? [];
  const [titles, subjectRule, rest] = parted(section.blocks.slice(at + 1));
  const foot = rest.findIndex(isFoot);
  const text = (foot < 0 ? rest : rest.slice(0, foot)).filter((one) => one.kind === 'table' || !isEmpty(one));
  const feet = rest.filter(isFoot);
  const footCells = feet.flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => cell.paragraphs)));
  const recipientCell = footCells.find((cell) => cell.some((one) => /^Nơi nhận/i.test(one.text))) ?? [];
  const firstText = text.findIndex((one) => one.kind === 'table' || !one.runs.every((run) => run.italic));
  const bases = text.slice(0, Math.max(0, firstText)).filter(isParagraph);
  const left = second[0] ?? [];
  const pointer = titles.find(isPointer);
  return {
    document,
    section,
    head,
    names: cells[0]?.[0] ?? [],
    state: cells[0]?.[1] ?? [],
    number: left.find((one) => one.text.startsWith('Số')),
    marks: left.filter((one) => !isEmpty(one) && !one.text.startsWith('Số')),
    date: second[1]?.find((one) => !isEmpty(one)),
    aboveHead: written(section.blocks.slice(0, at)),
    type: titles[0],
    subject: titles.slice(1).filter((one) => one !== pointer),
    pointer,
    subjectRule,
    bases,
    text: text.slice(bases.length),
    feet,
    label: recipientCell[0],
    recipients: recipientCell.slice(1).filter((one) => !isEmpty(one)),
    signatures: footCells.filter((cell) => cell !== recipientCell && cell.some((one) => !isEmpty(one))),
    appendices: document.sections.filter((one) => one !== section).flatMap(appendixOf),
  };
}
