// Styles of paragraphs and characters: what they say of bold, capitals, levels and numbers.

import { type Attributes, type Handler, isOn } from './xml';

/** What a run looks like; undefined where nothing is said. */
export interface RunLook {
  bold?: boolean | undefined;
  capitals?: boolean | undefined;
  hidden?: boolean | undefined;
  /** Its font. */
  font?: string | undefined;
}

/** What is said of a paragraph. */
export interface ParagraphLook {
  style?: string | undefined;
  /** Level of the outline, 0-based; 9 is running text. */
  outline?: number | undefined;
  numId?: string | undefined;
  ilvl?: number | undefined;
  /** `w:jc`: `left`, `center`, `right`, `both` … */
  align?: string | undefined;
}

interface Style {
  name: string;
  based: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** Sets what a property of a run says. @returns whether it is one that counts */
export function setRun(look: RunLook, name: string, a: Attributes): boolean {
  if (name === 'w:b') look.bold = isOn(a);
  else if (name === 'w:caps') look.capitals = isOn(a);
  else if (name === 'w:vanish') look.hidden = isOn(a);
  else if (name === 'w:rFonts') look.font = a['w:ascii'] ?? a['w:hAnsi'] ?? look.font;
  else return false;
  return true;
}

/** Sets what a property of a paragraph says. */
export function setParagraph(look: ParagraphLook, name: string, a: Attributes): void {
  const value = a['w:val'] ?? '';
  if (name === 'w:pStyle') look.style = value;
  else if (name === 'w:outlineLvl') look.outline = Number(value);
  else if (name === 'w:numId') look.numId = value;
  else if (name === 'w:ilvl') look.ilvl = Number(value);
  else if (name === 'w:jc') look.align = value;
}

/** Reads styles.xml. */
export class Styles implements Handler {
  private readonly styles = new Map<string, Style>();
  private readonly defaults: RunLook = {};
  private readonly usual = new Map<string, string>();
  private style: Style | undefined;
  private inDefaults = false;
  private skipped = 0;

  open(name: string, a: Attributes): void {
    // The look of a part of a table is none of the style's own.
    if (this.skipped > 0 || name === 'w:tblStylePr' || name === 'mc:Fallback' || /PrChange$/.test(name)) {
      this.skipped++;
      return;
    }
    if (name === 'w:style') {
      this.style = { name: '', based: undefined, run: {}, paragraph: {} };
      const id = a['w:styleId'] ?? '';
      this.styles.set(id, this.style);
      if (a['w:default'] !== undefined && /^(?:1|true|on)$/.test(a['w:default'])) this.usual.set(a['w:type'] ?? '', id);
    } else if (name === 'w:rPrDefault') this.inDefaults = true;
    else if (this.inDefaults) setRun(this.defaults, name, a);
    else if (this.style && name === 'w:name') this.style.name = a['w:val'] ?? '';
    else if (this.style && name === 'w:basedOn') this.style.based = a['w:val'];
    else if (this.style && !setRun(this.style.run, name, a)) setParagraph(this.style.paragraph, name, a);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (name === 'w:style') this.style = undefined;
    else if (name === 'w:rPrDefault') this.inDefaults = false;
  }

  /** The list that a style of lists or paragraphs has. */
  listOf = (style: string): string | undefined => this.paragraph({ style }).numId;

  /** What holds for a paragraph: its own, then its style's, then what that is based on. */
  paragraph(own: ParagraphLook): ParagraphLook {
    const result: ParagraphLook = {};
    for (const style of this.chain(own.style ?? this.usual.get('paragraph'))) {
      const { numId, ilvl, outline, align } = style.paragraph;
      result.align ??= align;
      result.numId ??= numId;
      result.ilvl ??= ilvl;
      result.outline ??= outline ?? headingLevel(style.name);
    }
    return { ...result, ...own };
  }

  /** Whether a paragraph of this style is a line of the contents that Word has made, or the title over them. */
  isContents(style: string | undefined): boolean {
    return /^(?:toc|contents) (?:\d|heading)$/i.test(this.styles.get(style ?? '')?.name ?? '');
  }

  /** What holds for a run: its own, its character style's, its paragraph's style's, the defaults. */
  run(own: RunLook, character: string | undefined, paragraph: string | undefined): RunLook {
    const result: RunLook = { ...own };
    const chain = [...this.chain(character), ...this.chain(paragraph ?? this.usual.get('paragraph'))];
    for (const { run } of [...chain, { run: this.defaults }]) {
      result.bold ??= run.bold;
      result.capitals ??= run.capitals;
      result.hidden ??= run.hidden;
      result.font ??= run.font;
    }
    return result;
  }

  private chain(id: string | undefined): Style[] {
    const found = new Set<Style>();
    for (let next = id; next !== undefined; ) {
      const style = this.styles.get(next);
      if (!style || found.has(style)) break;
      found.add(style);
      next = style.based;
    }
    return [...found];
  }
}

/** `heading 2`, also where the file says no level of the outline. */
function headingLevel(name: string): number | undefined {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
