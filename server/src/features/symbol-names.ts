// What the outline calls each piece of a plan. A name is never empty: an editor would drop the whole outline.

import { shown } from '../checks/day';
import { inside } from '../language/inside';
import type { Block } from '../language/syntax';
import { t } from '../messages';
import type {
  AnalysedPlan,
  Appendix,
  BodyName,
  HeaderField,
  RecipientList,
  Signature,
  Task,
  Unit,
} from '../plan/model';
import { plainText } from '../plan/plain';
import { appendixName } from '../plan/reference-text';
import { shortText } from './short-text';

/** UTF-16 units of a name, and of what stands behind it. */
const NAME = 80;
const DETAIL = 80;

/** Name and detail of a symbol. */
export interface Naming {
  readonly name: string;
  readonly detail: string;
}

const unnamed = (): string => t('(no name yet)');

/** `I. `, `1.1. `, `a) `; `Phần I. `; empty for what is not counted. */
export function shownNumber({ level, number }: Pick<Unit, 'level' | 'number'>): string {
  if (number === '') return '';
  if (level === 0) return `Phần ${number}. `;
  return level === 4 ? `${number}) ` : `${number}. `;
}

/** Names of units; `task` is what the plan says of the unit as one. */
export function unitNaming(plan: AnalysedPlan, unit: Unit, task: Task | undefined): Naming {
  const titled = unit.kind === 'heading' || unit.kind === 'part';
  const words = unit.kind === 'table' ? tableName(unit.block) : shortText(titled ? unit.title : unit.text, NAME);
  const named = unit.kind === 'taskTable' ? t('Table of tasks') : words || unnamed();
  const detail = task ? taskDetail(plan, task) : '';
  return { name: shownNumber(unit) + named, detail: detail || (titled ? shortText(unit.text, DETAIL) : '') };
}

const tableNames = new WeakMap<Block, string>();

/** The cells of the first row. */
function tableName(block: Block): string {
  const name = tableNames.get(block) ?? readTableName(block);
  tableNames.set(block, name);
  return name === '' ? t('Table') : t('Table: {0}', name);
}

function readTableName(block: Block): string {
  const read = inside(block);
  const cells = read.kind === 'table' ? (read.rows[0]?.cells.slice(0, NAME) ?? []) : [];
  const words = cells.filter((cell) => !cell.merge).map((cell) => shortText(plainText(block, cell.content).text, NAME));
  return shortText(words.filter((word) => word !== '').join(', '), NAME);
}

/** `Sở Nội vụ, Sở Tài chính · hạn 25/4/2025`. */
function taskDetail({ directory }: AnalysedPlan, { lead, due, deadline }: Task): string {
  const name = ({ id, text }: BodyName): string =>
    (id === undefined ? undefined : directory.entries.get(id)?.shortName) ?? text;
  const leads = shortText(lead.slice(0, DETAIL).map(name).join(', '), DETAIL);
  const day = due === undefined ? shortText(deadline?.value ?? '', DETAIL) : shown(due);
  return [leads, day === '' ? '' : t('due {0}', day)].filter((part) => part !== '').join(' · ');
}

/** A field of the header and its value, or how many items it has. */
export function fieldNaming({ typed, text, items }: HeaderField): Naming {
  const value = shortText(text, DETAIL);
  const single = value === '' && items.length === 1 ? shortText(items[0]?.value ?? '', DETAIL) : value;
  return {
    name: shortText(typed, NAME) || unnamed(),
    detail: single === '' && items.length > 0 ? t('{0} items', items.length) : single,
  };
}

/** The recipients with their number, the line of the archive not counted. */
export function recipientsNaming({ recipients }: RecipientList): Naming {
  return { name: t('Recipients'), detail: t('{0} recipients', recipients.length) };
}

/** One recipient with its note, or the line of the archive. */
export function recipientNaming(text: string, note: string): Naming {
  return { name: shortText(text, NAME) || unnamed(), detail: shortText(note, DETAIL) };
}

/** The signer, and as what they sign. */
export function signatureNaming({ name, rank, capacity }: Signature): Naming {
  const signer = shortText(name ? `${rank} ${name.value}` : '', NAME);
  return {
    name: signer === '' ? t('Signature') : t('Signature: {0}', signer),
    detail: shortText(
      capacity
        .slice(0, DETAIL)
        .map((line) => line.value)
        .join(', '),
      DETAIL,
    ),
  };
}

/** `Phụ lục I: Danh mục thiết bị`. */
export function appendixNaming(appendix: Appendix): Naming {
  return { name: `${appendixName(appendix)}: ${shortText(appendix.title, NAME) || unnamed()}`, detail: '' };
}
