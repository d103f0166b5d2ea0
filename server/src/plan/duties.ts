// Who a block gives a task to and until when, as far as the block itself says it. Kept under the block as long as names
// are looked up in the same setting. Places count from the block's start.

import type { Attribute, AttributeKey, Block, Content } from '../language/syntax';
import { LONGEST_PROSE } from './block-facts';
import { bodiesOfList, bodiesOfTitle, leadsOfText, type Names } from './bodies';
import type { BodyName, IsoDay, Placed } from './model';
import { plainText, trimmedSpan } from './plain';
import { findDeadline } from './prose/deadlines';
import { dueDay } from './prose/time-ends';
import { parseTimeValue } from './prose/time-values';

/** The deadline that a block says. */
export interface DueDate {
  /** Undefined where the words say no day that is known. */
  readonly due: IsoDay | undefined;
  readonly words: Placed<string>;
}

export interface Duties {
  /** Of `chủ trì:`. */
  readonly lead: readonly BodyName[];
  /** Of `phối hợp:`. */
  readonly partners: readonly BodyName[];
  /** Of `sản phẩm:`. */
  readonly product: string;
  /** Bodies that the text begins with. */
  readonly textLead: readonly BodyName[];
  /** Bodies that the title (in a block without one, the text) consists of. */
  readonly heads: readonly BodyName[];
  readonly deadline: DueDate | undefined;
}

/** What duties are read with. */
export interface DutyContext extends Names {
  readonly year: number | undefined;
  /** Setting and year in one word. */
  readonly key: string;
}

/** What duties are read with; `year` is that of a day without one. */
export function dutyContext(names: Names, year: number | undefined): DutyContext {
  const { province, day, issuer } = names.setting;
  return { ...names, year, key: JSON.stringify([province, day, issuer, year]) };
}

interface Kept {
  readonly directory: Names['directory'];
  readonly key: string;
  readonly duties: Duties;
}

const known = new WeakMap<Block, Kept>();

/** The duties that a block says. */
export function dutiesOf(block: Block, content: Content, context: DutyContext): Duties {
  const { directory, key } = context;
  const kept = known.get(block);
  if (kept && kept.directory === directory && kept.key === key) return kept.duties;
  const duties = new BlockDuties(block, content, context);
  known.set(block, { directory, key, duties });
  return duties;
}

/** Each duty is read when it is first asked for: look-ups are dear, and most blocks have an attribute or a heading. */
class BlockDuties implements Duties {
  private read: { -readonly [Key in keyof Duties]?: Duties[Key] } = {};

  constructor(
    private readonly block: Block,
    private readonly content: Content,
    private readonly context: DutyContext,
  ) {}

  get lead(): readonly BodyName[] {
    this.read.lead ??= this.bodies('chủ trì');
    return this.read.lead;
  }

  get partners(): readonly BodyName[] {
    this.read.partners ??= this.bodies('phối hợp');
    return this.read.partners;
  }

  get product(): string {
    const product = this.attribute('sản phẩm');
    return product ? plainText(this.block, product.value).text.trim() : '';
  }

  get textLead(): readonly BodyName[] {
    const { body } = this.content;
    this.read.textLead ??= body.length > 0 ? leadsOfText(this.block, body, 0, this.context) : [];
    return this.read.textLead;
  }

  get heads(): readonly BodyName[] {
    const { title, body } = this.content;
    this.read.heads ??= bodiesOfTitle(this.block, title.length > 0 ? title : body, 0, this.context);
    return this.read.heads;
  }

  get deadline(): DueDate | undefined {
    if (!('deadline' in this.read)) {
      this.read.deadline = deadlineOf(this.block, this.content, this.attribute('hạn'), this.context.year);
    }
    return this.read.deadline;
  }

  private attribute(key: AttributeKey): Attribute | undefined {
    return this.content.attributes?.entries.find((entry) => entry.nearest === key);
  }

  private bodies(key: AttributeKey): readonly BodyName[] {
    const entry = this.attribute(key);
    return entry ? bodiesOfList(this.block, entry.value, 0, this.context) : [];
  }
}

function deadlineOf(
  block: Block,
  content: Content,
  attribute: Attribute | undefined,
  year: number | undefined,
): DueDate | undefined {
  if (attribute) {
    const plain = plainText(block, attribute.value);
    const span = trimmedSpan(plain.text);
    const match = parseTimeValue(plain.text)?.match;
    return {
      due: match && dueDay(match, year),
      words: { value: plain.text.slice(span.from, span.to), place: plain.place(span) },
    };
  }
  for (const inlines of [content.body, content.title]) {
    if (inlines.length === 0) continue;
    const plain = plainText(block, inlines);
    if (plain.text.length > LONGEST_PROSE) continue;
    const found = findDeadline(plain.text, year);
    if (found)
      return { due: found.due, words: { value: plain.text.slice(found.from, found.to), place: plain.place(found) } };
  }
  return undefined;
}
