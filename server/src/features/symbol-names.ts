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
  const words = wordsOf(unit);
  const named = unit.kind === 'taskTable' ? t('Table of tasks') : words.name || unnamed();
  const detail = task ? taskDetail(plan, task) : '';
  const name = unit.kind === 'table' ? tableName(words.name) : named;
  return { name: shownNumber(unit) + name, detail: detail || words.detail };
}

/** The short words of a unit, and the words that they are made from. */
interface Kept {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly detail: string;
}

/** The outline is asked for after each change, and the words of most blocks are still the same. */
const kept = new WeakMap<Block, Kept>();

function wordsOf({ block, kind, title, text }: Unit): Kept {
  let words = kept.get(block);
  if (!words || words.title !== title || words.text !== text) {
    const titled = kind === 'heading' || kind === 'part';
    const name = kind === 'table' ? cellsOf(block) : shortText(titled ? title : text, NAME);
    words = { title, text, name, detail: titled ? shortText(text, DETAIL) : '' };
    kept.set(block, words);
  }
  return words;
}

const tableName = (cells: string): string => (cells === '' ? t('Table') : t('Table: {0}', cells));

/** The cells of the first row. */
function cellsOf(block: Block): string {
  const read = inside(block);
  const cells = read.kind === 'table' ? (read.rows[0]?.cells.slice(0, NAME) ?? []) : [];
  const words = cells.filter((cell) => !cell.merge).map((cell) => shortText(plainText(block, cell.content).text, NAME));
  return shortText(words.filter((word) => word !== '').join(', '), NAME);
}

/** `Sở Nội vụ, Sở Tài chính · hạn 25/4/2025`. */
function taskDetail({ directory }: AnalysedPlan, { lead, due, deadline }: Task): string {
  const day = due === undefined ? shortText(deadline?.value ?? '', DETAIL) : shown(due);
  const time = day === '' ? '' : t('due {0}', day);
  if (lead.length === 0) return time;
  const name = ({ id, text }: BodyName): string =>
    (id === undefined ? undefined : directory.entries.get(id)?.shortName) ?? text;
  const leads = shortText(lead.length === 1 ? name(lead[0]!) : lead.slice(0, DETAIL).map(name).join(', '), DETAIL);
  return time === '' ? leads : `${leads} · ${time}`;
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
  return {
    name: t('Recipients'),
    detail: recipients.length === 1 ? t('1 recipient') : t('{0} recipients', recipients.length),
  };
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
