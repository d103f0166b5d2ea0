// Reads a .docx back without the library that wrote it: zip entries, XML as a tree.
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
}

/** @throws on XML that is not well formed */
export function parseXml(source: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const node: Xml = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(source).close();
  return root.children[0]!;
}

/** All elements of a name, in the order of the file. */
export function all(node: Xml, name: string): Xml[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function child(node: Xml | undefined, name: string): Xml | undefined {
  return node?.children.find((one) => one.name === name);
}

/** Attribute `w:val` of a child. */
export function value(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** The words of an element, a line break as `\n`. */
export function textOf(node: Xml): string {
  if (node.name === 'w:t') return node.text;
  return node.name === 'w:br' ? '\n' : node.children.map(textOf).join('');
}

export interface Docx {
  readonly parts: ReadonlyMap<string, Xml>;
  readonly document: Xml;
  /** Style by name. */
  readonly styles: ReadonlyMap<string, Xml>;
  /** Name of a paragraph's style. */
  styleName(paragraph: Xml): string | undefined;
  /** Texts of the paragraphs of a style. */
  texts(style: string): string[];
}

/** @throws where a part is not well formed or the archive is broken */
export function readDocx(bytes: Uint8Array): Docx {
  const parts = new Map<string, Xml>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) parts.set(name, parseXml(strFromU8(content)));
  const document = parts.get('word/document.xml')!;
  const sheet = all(parts.get('word/styles.xml')!, 'w:style');
  const names = new Map(sheet.map((style) => [style.attributes['w:styleId'], value(style, 'w:name')]));
  const styleName = (paragraph: Xml) => names.get(value(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '');
  return {
    parts,
    document,
    styles: new Map(sheet.map((style) => [value(style, 'w:name') ?? '', style])),
    styleName,
    texts: (style) =>
      all(document, 'w:p')
        .filter((paragraph) => styleName(paragraph) === style)
        .map(textOf),
  };
}
