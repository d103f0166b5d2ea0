// A PDF as the recognition of structure takes it: its source, its lines and its tables.

import { t } from '../../messages';
import type { ImportedAside, Remark } from '../document';
import type { SourceLine } from '../text/lines';
import type { TextEntry } from '../text/tables';
import type { RuledTable } from './cells';
import { jointOf, type Setting } from './joins';
import type { PrintedLine } from './lines';
import { type Note, noteParagraphs, notesOf } from './notes';
import type { LaidOut, LaidOutPage, Placed } from './places';
import { settingOf } from './rooms';
import { SourceText } from './source';
import { columnsTable, ruledTable } from './tables';

export interface Entries {
  /** One printed line a line. */
  readonly source: string;
  readonly entries: readonly TextEntry[];
  /** Page numbers and the like, in order. */
  readonly asides: readonly ImportedAside[];
  readonly remarks: readonly Remark[];
}

/** Lines that go on each other, and whether they certainly begin a paragraph. */
interface Draft {
  readonly lines: PrintedLine[];
  readonly page: number;
  readonly sure: boolean;
}

/** Lays out what stands on the pages as lines and tables. */
export function entriesOf(laid: LaidOut): Entries {
  const source = new SourceText();
  for (const one of laid.placed) for (const line of linesOf(one)) source.add(line);
  const settings = laid.pages.map(({ room }, page) =>
    settingOf(
      laid.placed.flatMap((one) => (one.kind === 'line' && one.page === page ? [one.line] : [])),
      room,
    ),
  );
  const entries: TextEntry[] = [];
  const asides: ImportedAside[] = [];
  const contacts = new Set(laid.contacts);
  const inText = new Set<PrintedLine>();
  for (const note of notesInText(laid)) {
    source.note(note);
    for (const line of note.lines) inText.add(line);
  }
  const notes: PrintedLine[] = [];
  let draft: Draft | undefined;
  const flush = (): void => {
    if (draft) entries.push({ line: lineOf(draft, source, laid.pages) });
    draft = undefined;
    // Notes at the foot of a page do not part the paragraph that goes on over it.
    for (const lines of noteParagraphs(notes.splice(0)))
      entries.push({ line: lineOf({ lines, page: 0, sure: true }, source, laid.pages) });
  };
  let last: { line: PrintedLine; page: number } | undefined;
  const closing = laid.placed.findLast((one) => one.kind === 'columns');
  for (const one of laid.placed) {
    if (one.kind === 'aside') {
      asides.push({ kind: 'aside', region: 'body', text: source.joined([one.line]).text });
      continue;
    }
    if (one.kind === 'foot') {
      if (!contacts.has(one.line) && !inText.has(one.line)) notes.push(one.line);
      continue;
    }
    if (one.kind === 'line') {
      const joint: 'new' | 'join' | 'unsure' = draft && last ? jointAt(draft, last, one, laid.pages, settings) : 'new';
      if (draft && joint === 'join') draft.lines.push(one.line);
      else {
        flush();
        draft = { lines: [one.line], page: one.page, sure: joint === 'new' };
      }
      last = { line: one.line, page: one.page };
      continue;
    }
    flush();
    last = undefined;
    if (one.kind === 'columns')
      entries.push({ table: columnsTable(one.columns, one === closing ? laid.contacts : [], source), gap: 1 });
    else entries.push({ table: ruledTable(one.table, source), gap: 1 });
  }
  flush();
  return { source: source.text, entries, asides, remarks: remarksOf(laid, source) };
}

function jointAt(
  draft: Draft,
  last: { line: PrintedLine; page: number },
  next: Extract<Placed, { kind: 'line' }>,
  pages: readonly LaidOutPage[],
  settings: readonly Setting[],
): 'new' | 'join' | 'unsure' {
  const page = pages[next.page]!;
  if (page.landscape !== pages[last.page]!.landscape) return 'new';
  const samePage = last.page === next.page;
  // Mirrored margins: the lines of the page before are looked at as if they stood on this one.
  const by = page.room.left - pages[last.page]!.room.left;
  const shifted = (line: PrintedLine): PrintedLine =>
    samePage || by === 0 ? line : { ...line, x: line.x + by, end: line.end + by };
  const first = draft.lines[0]!;
  const before = shifted(last.line);
  const start = first === last.line ? before : shifted(first);
  const apart = samePage ? next.line.y - last.line.y : undefined;
  return jointOf(start, before, next.line, page.room, settings[next.page]!, apart);
}

function linesOf(one: Placed): readonly PrintedLine[] {
  if (one.kind === 'columns') return [...one.columns.left, ...one.columns.right];
  if (one.kind === 'table') return [...inReadingOrder(one.table), ...one.again];
  return [one.line];
}

const inReadingOrder = (table: RuledTable): PrintedLine[] =>
  [...table.cells]
    .sort((a, b) => a.box.row - b.box.row || a.box.column - b.box.column)
    .flatMap(({ paragraphs }) => paragraphs.flat());

function lineOf({ lines, page, sure }: Draft, source: SourceText, pages: readonly LaidOutPage[]): SourceLine {
  const { text, bold } = source.joined(lines);
  const landscape = pages[page]!.landscape ? { landscape: true as const } : {};
  return { text, bold, indent: 0, gap: sure ? 1 : 0, continues: false, style: undefined, ...landscape };
}

/** The notes that stand in brackets where their figures are. */
function notesInText({ pages, placed, contacts }: LaidOut): Note[] {
  return pages.flatMap((_, page) => {
    const own = placed.filter((one) => one.page === page);
    const foot = own.flatMap((one) => (one.kind === 'foot' && !contacts.includes(one.line) ? [one.line] : []));
    if (foot.length === 0) return [];
    const text = own.filter((one) => one.kind !== 'foot' && one.kind !== 'aside').flatMap(linesOf);
    return notesOf(text, foot).notes;
  });
}

function remarksOf(laid: LaidOut, source: SourceText): Remark[] {
  const remarks: Remark[] = [];
  const linesOn = (page: number): PrintedLine | undefined =>
    laid.placed.filter((one) => one.page >= page && one.kind === 'line').flatMap(linesOf)[0] ??
    laid.placed.flatMap(linesOf).at(-1);
  const tell = (id: Remark['id'], message: string, page: number): void => {
    const line = linesOn(page);
    if (line) remarks.push({ id, message, source: source.spanOf(line) });
  };
  laid.pages.forEach(({ empty, slanted }, page) => {
    if (empty)
      tell(
        'import/picture',
        t('Page {0} of the PDF has no text: what is on it is not brought in.', String(page + 1)),
        page,
      );
    if (slanted > 0)
      tell('import/set-aside', t('Text at an angle on page {0} of the PDF is not brought in.', String(page + 1)), page);
  });
  for (const { line, from, to } of notesInText(laid)) {
    const start = source.spanOf(line).from;
    const place = { from: start + from, to: start + to };
    remarks.push({
      id: 'import/footnote',
      message: t('A note of the document stands here in brackets.'),
      source: place,
    });
  }
  if (laid.converted) {
    const { converted } = laid.converted;
    tell(
      'import/converted',
      t('The text was in the encoding {0}; its words were converted to Unicode.', converted ?? ''),
      0,
    );
  }
  return remarks;
}
