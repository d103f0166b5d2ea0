// A Word document as a reader sees it: every property resolved over paragraph, list, styles and defaults, numbers counted.
// It knows ISO/IEC 29500 part 1, section 17, and nothing of what wrote the file.
import { strFromU8, unzipSync } from 'fflate';
import { all, child, parseXml, textOf, value, type Xml } from '../docx-reader';
import { Lists } from './lists';

export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Half points. */
  readonly size: number;
  /** ascii, hAnsi, cs, eastAsia. */
  readonly fonts: readonly string[];
  readonly colour: string;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly xml: Xml;
  /** Name of its style; empty where it has none. */
  readonly style: string;
  /** With its number, line breaks as `\n`. */
  readonly text: string;
  /** The number that Word counts; empty where it counts none. */
  readonly label: string;
  readonly runs: readonly WordRun[];
  /** Of the paragraph mark, which the number is printed with. */
  readonly mark: WordRun;
  readonly align: string;
  /** Twips. */
  readonly indent: {
    readonly left: number;
    readonly right: number;
    readonly firstLine: number;
    readonly hanging: number;
  };
  readonly spacing: { readonly before: number; readonly after: number; readonly line: number; readonly rule: string };
  readonly keepNext: boolean;
  /** 0 to 8; undefined for text. */
  readonly outline: number | undefined;
  readonly borders: readonly string[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  readonly paragraphs: readonly WordParagraph[];
  /** Twips. */
  readonly width: number;
  readonly span: number;
  readonly merge: 'none' | 'begins' | 'goes on';
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly header: boolean;
  readonly whole: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  readonly xml: Xml;
  readonly rows: readonly WordRow[];
  readonly columns: readonly number[];
  readonly bordered: boolean;
  readonly caption: string;
  readonly summary: string;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordSection {
  readonly properties: Xml;
  readonly blocks: readonly WordBlock[];
  /** Paragraphs of `header` or `footer` of a type. */
  readonly margins: (what: 'header' | 'footer', type: 'default' | 'first') => readonly WordParagraph[];
  /** Twips. */
  readonly textWidth: number;
}

export interface WordDocument {
  readonly parts: ReadonlyMap<string, Xml>;
  readonly sections: readonly WordSection[];
  readonly styles: ReadonlyMap<string, Xml>;
  readonly properties: ReadonlyMap<string, string>;
}

const SLOTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];

const number = (words: string | undefined): number => Number(words ?? 0);

export function isOn(properties: Xml | undefined, name: string): boolean | undefined {
  const mark = child(properties, name);
  return mark && !['false', '0', 'off'].includes(mark.attributes['w:val'] ?? 'true');
}

class Resolver {
  private readonly sheet: Xml;
  readonly styles: ReadonlyMap<string, Xml>;
  private readonly lists: Lists;

  constructor(private readonly parts: ReadonlyMap<string, Xml>) {
    this.sheet = parts.get('word/styles.xml')!;
    this.styles = new Map(all(this.sheet, 'w:style').map((one) => [one.attributes['w:styleId'] ?? '', one]));
    this.lists = new Lists(parts.get('word/numbering.xml'));
  }

  /** Properties of a paragraph style, its own first, then those that it is based on, then the defaults. */
  private chain(id: string, kind: 'w:pPr' | 'w:rPr'): Xml[] {
    const found: Xml[] = [];
    const seen = new Set<string>();
    for (let at = this.styles.get(id); at && !seen.has(at.attributes['w:styleId']!); ) {
      seen.add(at.attributes['w:styleId']!);
      const own = child(at, kind);
      if (own) found.push(own);
      at = this.styles.get(value(at, 'w:basedOn') ?? '');
    }
    const defaults = child(child(child(this.sheet, 'w:docDefaults'), `${kind}Default`), kind);
    return defaults ? [...found, defaults] : found;
  }

  private attribute(chain: readonly Xml[], name: string, key: string): string | undefined {
    for (const one of chain) {
      const found = child(one, name)?.attributes[key];
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private face(chain: readonly Xml[], text: string): WordRun {
    const on = (name: string): boolean => {
      for (const one of chain) {
        const found = isOn(one, name);
        if (found !== undefined) return found;
      }
      return false;
    };
    return {
      text,
      bold: on('w:b'),
      italic: on('w:i'),
      underlined: (this.attribute(chain, 'w:u', 'w:val') ?? 'none') !== 'none',
      size: number(this.attribute(chain, 'w:sz', 'w:val')),
      fonts: SLOTS.map((slot) => this.attribute(chain, 'w:rFonts', slot) ?? ''),
      colour: this.attribute(chain, 'w:color', 'w:val') ?? 'auto',
    };
  }

  paragraph(xml: Xml): WordParagraph {
    const own = child(xml, 'w:pPr');
    const id = value(own, 'w:pStyle') ?? 'Normal';
    const style = this.chain(id, 'w:pPr');
    const list = child(own, 'w:numPr') ?? style.map((one) => child(one, 'w:numPr')).find((one) => one);
    const counted = this.lists.next(list);
    const chain = [...(own ? [own] : []), ...(counted?.properties ? [counted.properties] : []), ...style];
    const faces = this.chain(id, 'w:rPr');
    const runs = all(xml, 'w:r')
      .map((run) => {
        const direct = child(run, 'w:rPr');
        return this.face([...(direct ? [direct] : []), ...faces], textOf(run));
      })
      .filter((run) => run.text !== '');
    const of = (name: string, key: string): number => number(this.attribute(chain, name, `w:${key}`));
    const keep = chain.map((one) => isOn(one, 'w:keepNext')).find((one) => one !== undefined);
    const borders = chain.map((one) => child(one, 'w:pBdr')).find((one) => one);
    const outline = this.attribute(chain, 'w:outlineLvl', 'w:val');
    const direct = child(own, 'w:rPr');
    return {
      kind: 'paragraph',
      xml,
      style: value(this.styles.get(id), 'w:name') ?? '',
      label: counted?.label ?? '',
      text: `${counted ? `${counted.label} ` : ''}${textOf(xml)}`,
      runs,
      mark: this.face([...(direct ? [direct] : []), ...faces], ''),
      align: this.attribute(chain, 'w:jc', 'w:val') ?? 'left',
      indent: {
        left: of('w:ind', 'left'),
        right: of('w:ind', 'right'),
        firstLine: of('w:ind', 'firstLine'),
        hanging: of('w:ind', 'hanging'),
      },
      spacing: {
        before: of('w:spacing', 'before'),
        after: of('w:spacing', 'after'),
        line: number(this.attribute(chain, 'w:spacing', 'w:line') ?? '240'),
        rule: this.attribute(chain, 'w:spacing', 'w:lineRule') ?? 'auto',
      },
      keepNext: keep ?? false,
      outline: outline === undefined ? undefined : Number(outline),
      borders: (borders?.children ?? []).filter((one) => one.attributes['w:val'] !== 'none').map((one) => one.name),
    };
  }

  private cell(xml: Xml): WordCell {
    const properties = child(xml, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const blocks = this.blocks(xml.children);
    return {
      blocks,
      paragraphs: blocks.filter((one) => one.kind === 'paragraph'),
      width: number(child(properties, 'w:tcW')?.attributes['w:w']),
      span: Number(value(properties, 'w:gridSpan') ?? 1),
      merge: !merge ? 'none' : merge.attributes['w:val'] === 'restart' ? 'begins' : 'goes on',
    };
  }

  private table(xml: Xml): WordTable {
    const properties = child(xml, 'w:tblPr');
    const borders = child(properties, 'w:tblBorders')?.children ?? [];
    return {
      kind: 'table',
      xml,
      rows: xml.children
        .filter((one) => one.name === 'w:tr')
        .map((row) => ({
          cells: row.children.filter((one) => one.name === 'w:tc').map((one) => this.cell(one)),
          header: isOn(child(row, 'w:trPr'), 'w:tblHeader') ?? false,
          whole: isOn(child(row, 'w:trPr'), 'w:cantSplit') ?? false,
        })),
      columns: all(child(xml, 'w:tblGrid')!, 'w:gridCol').map((one) => number(one.attributes['w:w'])),
      bordered: borders.some((one) => !['none', 'nil'].includes(one.attributes['w:val'] ?? 'none')),
      caption: value(properties, 'w:tblCaption') ?? '',
      summary: value(properties, 'w:tblDescription') ?? '',
    };
  }

  blocks(children: readonly Xml[]): WordBlock[] {
    return children.flatMap((one): WordBlock[] =>
      one.name === 'w:p' ? [this.paragraph(one)] : one.name === 'w:tbl' ? [this.table(one)] : [],
    );
  }

  sections(): WordSection[] {
    const body = child(this.parts.get('word/document.xml'), 'w:body')!;
    const sections: WordSection[] = [];
    let open: Xml[] = [];
    for (const one of body.children) {
      const end = one.name === 'w:sectPr' ? one : child(child(one, 'w:pPr'), 'w:sectPr');
      if (one.name !== 'w:sectPr') open.push(one);
      if (!end) continue;
      sections.push(this.section(end, open));
      open = [];
    }
    return sections;
  }

  private section(properties: Xml, children: readonly Xml[]): WordSection {
    const relations = all(this.parts.get('word/_rels/document.xml.rels')!, 'Relationship');
    const width = number(child(properties, 'w:pgSz')?.attributes['w:w']);
    const margin = child(properties, 'w:pgMar')?.attributes ?? {};
    return {
      properties,
      blocks: this.blocks(children),
      textWidth: width - number(margin['w:left']) - number(margin['w:right']),
      margins: (what, type) => {
        const reference = all(properties, `w:${what}Reference`).find((one) => one.attributes['w:type'] === type);
        const relation = relations.find((one) => one.attributes.Id === reference?.attributes['r:id']);
        const part = this.parts.get(`word/${relation?.attributes.Target}`);
        return part ? all(part, 'w:p').map((one) => this.paragraph(one)) : [];
      },
    };
  }
}

/** Parts of a .docx as XML. @throws where one is not well formed or the archive is broken */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function readWord(sources: ReadonlyMap<string, string>): WordDocument {
  const parts = new Map([...sources].map(([name, xml]) => [name, parseXml(xml)]));
  const resolver = new Resolver(parts);
  const custom = parts.get('docProps/custom.xml');
  const core = parts.get('docProps/core.xml');
  return {
    parts,
    sections: resolver.sections(),
    styles: resolver.styles,
    properties: new Map([
      ...(core?.children ?? []).map((one) => [one.name, one.text] as const),
      ...(custom ? all(custom, 'property') : []).map(
        (one) => [one.attributes.name ?? '', one.children[0]?.text ?? ''] as const,
      ),
    ]),
  };
}
