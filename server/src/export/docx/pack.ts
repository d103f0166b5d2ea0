// The same bytes for the same document: what the writer library takes from the clock, from chance or from the order of
// its own work is set anew.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LIST_REFERENCE } from './numbering';

/**
 * The date of every entry. Those of an archive begin in 1980, and the archiver reads them by the local clock of the
 * moment: local noon is the same day and hour in every time zone.
 */
function entryDate(): Date {
  return new Date(1980, 0, 1, 12, 0, 0);
}

/** When the plan has no date: a document says when it was made. */
const NO_DATE = '1980-01-01T00:00:00Z';

/** Word opens an archive fastest that begins with these. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** The empty paragraph that ends a section is made low: as high as a line it could fall on a page of its own. */
const SECTION_END = '<w:p><w:pPr><w:sectPr>';
const LOW_SECTION_END = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>';

const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

const CORE_END = '</cp:coreProperties>';
const LANGUAGE = `<dc:language>vi-VN</dc:language>${CORE_END}`;

/** What the writer library leaves of a list that it does not know. */
const LIST_ID = new RegExp(`<w:numId w:val="\\{${LIST_REFERENCE}-(\\d+)\\}"/>`, 'g');

function byName(a: string, b: string): number {
  const place = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Relation ids by chance become `rId` and their rank in the file that lists them. */
function relationIds(entries: Map<string, string>): void {
  for (const [name, xml] of entries) {
    const list = /^(.*?)_rels\/([^/]+)\.rels$/.exec(name);
    if (!list) continue;
    const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1]!);
    const renamed = new Map(ids.map((id, i) => [id, `rId${i + 1}`]));
    entries.set(
      name,
      xml.replace(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${renamed.get(id)}"`),
    );
    const owner = `${list[1]}${list[2]}`;
    const text = entries.get(owner);
    if (text !== undefined)
      entries.set(
        owner,
        text.replace(
          / (r:(?:id|embed|link))="([^"]+)"/g,
          (_, key: string, id: string) => ` ${key}="${renamed.get(id) ?? id}"`,
        ),
      );
  }
}

/**
 * An archive with the same entries in a fixed order and form.
 * @param archive as the writer library made it
 * @param day ISO day of the document, empty where it has none
 * @param numbering the lists that paragraphs are counted in
 */
export function settled(archive: Uint8Array, day: string, numbering: string): Uint8Array {
  const entries = new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const stamp = day === '' ? NO_DATE : `${day}T00:00:00Z`;
  const core = entries.get('docProps/core.xml');
  if (core !== undefined)
    entries.set('docProps/core.xml', core.replace(STAMP, `$1${stamp}`).replace(CORE_END, LANGUAGE));
  const body = entries.get('word/document.xml');
  if (body !== undefined) {
    const listed = body.replace(LIST_ID, '<w:numId w:val="$1"/>');
    entries.set('word/document.xml', listed.replaceAll(SECTION_END, LOW_SECTION_END));
  }
  entries.set('word/numbering.xml', numbering);
  relationIds(entries);
  const sorted = [...entries].sort(([a], [b]) => byName(a, b));
  return zipSync(Object.fromEntries(sorted.map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: entryDate(),
    level: 6,
    os: 0,
  });
}
