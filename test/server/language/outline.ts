// A plan as a short outline, for tests that compare a whole reading at once.
import { parse } from '../../../server/src/language/document';
import { inside } from '../../../server/src/language/inside';
import type { Block, Content, Inline } from '../../../server/src/language/syntax';
import type { AnalysedPlan, Appendix, Unit } from '../../../server/src/plan/model';

function unitLine({ kind, level, number, title, text, label }: Unit): string {
  const named = label === undefined ? '' : ` #${label}`;
  switch (kind) {
    case 'part':
      return `Phần ${number} "${title}"${named}`;
    case 'heading':
      return `L${level} ${number} "${title}"${text === '' ? '' : ` run-in "${text}"`}${named}`;
    case 'numbered':
      return `L${level} ${number} ¶ "${text}"${named}`;
    case 'point':
      return `- "${text}"${named}`;
    case 'subPoint':
      return `+ "${text}"${named}`;
    case 'paragraph':
      return `p "${text}"${named}`;
    default:
      return kind;
  }
}

function linesOf(units: readonly Unit[], depth: number): string[] {
  return units.flatMap((unit) => ['  '.repeat(depth) + unitLine(unit), ...linesOf(unit.children, depth + 1)]);
}

function appendixLine({ number, title, label, landscape }: Appendix): string {
  return ['Phụ lục', number, `"${title}"`, label && `#${label}`, landscape && 'ngang'].filter(Boolean).join(' ');
}

/** One line a unit, indented under its parent: `L2 1 "Tên"`, `L2 2 ¶ "Đoạn"`, `- "Ý"`, `+ "Ý"`, `p "Đoạn"`, `table`. */
export function outline(plan: AnalysedPlan): string[] {
  return [
    ...linesOf(plan.body, 0),
    ...plan.appendices.flatMap((one) => [appendixLine(one), ...linesOf(one.children, 1)]),
  ];
}

/** Nodes of the inside of a line: `text`, `@name`, `#label`, `**…**`, `/` soft break, `//` hard break, `\c` escape. */
export function nodes(text: string, inlines: readonly Inline[]): string[] {
  return inlines.map((node) => nodeWord(text, node));
}

function nodeWord(text: string, node: Inline): string {
  switch (node.kind) {
    case 'text':
      return text.slice(node.from, node.to);
    case 'escape':
      return `\\${node.value}`;
    case 'softBreak':
      return '/';
    case 'hardBreak':
      return '//';
    case 'mention':
      return node.grouped ? `@(${node.name})` : `@${node.name}`;
    case 'reference':
      return `#${node.label}`;
    case 'strong':
      return `**${nodes(text, node.children).join('|')}**`;
  }
}

/** The blocks of a text that are not blank. */
export function blocksOf(text: string): Block[] {
  return parse(text).blocks.filter((block) => block.kind !== 'blank');
}

/** The content of the only block of a text. */
export function contentOf(text: string): Content {
  const blocks = blocksOf(text);
  const read = blocks[0] && inside(blocks[0]);
  if (blocks.length !== 1 || read?.kind !== 'content') throw new Error(`not one block of prose: ${text}`);
  return read;
}
