// The XML of a Word document in lines that people can compare, without the names of its namespaces.
import { parseXml, type Xml } from '../docx-reader';

/** What Word's text is made of: these stand on one line with all that is in them. */
const ON_ONE_LINE = /^w:(?:r|[a-z]+Pr|bookmark(?:Start|End)|tblGrid|lvl|docDefaults)$/i;
/** The same in every file that the library writes: nothing of ours. */
const FIXED = /theme|_rels\/|Types|app\.xml|(?:end|foot)notes|fontTable/;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&#160;',
};

const escaped = (text: string): string => text.replace(/[&<>"\u00A0]/g, (one) => NAMED[one]!);

function opening({ name, attributes }: Xml): string {
  const own = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
  return `<${name}${own.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}`;
}

function flat(node: Xml): string {
  const inner = escaped(node.text) + node.children.map(flat).join('');
  return inner === '' ? `${opening(node)}/>` : `${opening(node)}>${inner}</${node.name}>`;
}

function lines(node: Xml, indent: string): string[] {
  if (node.children.length === 0 || ON_ONE_LINE.test(node.name)) return [indent + flat(node)];
  const inner = node.children.flatMap((child) => lines(child, `${indent} `));
  return [`${indent}${opening(node)}>`, ...inner, `${indent}</${node.name}>`];
}

const shown = (name: string, content: string): string =>
  [`<!-- ${name} -->`, ...lines(parseXml(content), ''), ''].join('\n');

/** Whether a part is the sheet of styles. */
const isSheet = (name: string): boolean => name === 'word/styles.xml';

/** The parts that a plan decides on, but for its sheet of styles, one below the other. */
export function prettyParts(parts: ReadonlyMap<string, string>): string {
  const own = [...parts].filter(([name]) => !FIXED.test(name) && !isSheet(name));
  return own.map(([name, content]) => shown(name, content)).join('\n');
}

/** The sheet of styles. */
export function prettyStyles(parts: ReadonlyMap<string, string>): string {
  return [...parts].flatMap(([name, content]) => (isSheet(name) ? [shown(name, content)] : [])).join('\n');
}
