// How what stands inside a line prints: escapes, line breaks, bodies, references, bold.
import type { Setting } from '../directory/directory';
import type { Block, Inline, Span } from '../language/syntax';
import { printedEntry } from '../plan/bodies';
import type { AnalysedPlan, Appendix, Reference, Unit } from '../plan/model';
import { plainText } from '../plan/plain';
import { settingOf } from '../plan/setting';
import { clean, tied } from './clean';
import type { Run } from './flow';

/** Letters of a piece as they are printed: capitals in the titles of level 1 and of appendices. */
export type Casing = 'as-typed' | 'capitals';

/** A run with words. */
type WordRun = Exclude<Run, { readonly kind: 'break' }>;

type Face = { readonly bold?: boolean; readonly italic?: boolean };

/**
 * Prints the inside of blocks in the order of the paper: a body has its full name at the first mention only, so one
 * printer prints one plan, once.
 */
export class Printer {
  private readonly named = new Set<string>();
  private readonly setting: Setting;
  private readonly references: ReadonlyMap<number, Reference>;
  /** What references lead to, and what those stand in, with the name of its bookmark. */
  private readonly bookmarks: ReadonlyMap<Unit | Appendix, string>;

  constructor(private readonly plan: AnalysedPlan) {
    this.setting = settingOf(plan);
    const live = plan.references.filter((reference) => reference.kind === 'label');
    this.references = new Map(live.map((reference) => [reference.place.from, reference]));
    this.bookmarks = bookmarksOf(plan, live);
  }

  /** The bookmark around the number of a unit or appendix; undefined where nothing refers to it. */
  bookmarkOf(target: Unit | Appendix): string | undefined {
    return this.bookmarks.get(target);
  }

  /**
   * Runs of inline content.
   * @param block the block that the content is of
   * @param at the block's offset in the file
   */
  runs(block: Block, at: number, inlines: readonly Inline[], casing: Casing = 'as-typed', face: Face = {}): Run[] {
    const runs: Run[] = [];
    // A comment below the last line ends it too, and prints no blank.
    const printed = inlines.at(-1)?.kind === 'softBreak' ? inlines.slice(0, -1) : inlines;
    for (const inline of printed) {
      const place = { from: at + inline.from, to: at + inline.to };
      if (inline.kind === 'hardBreak') breakLine(runs);
      else if (inline.kind === 'strong')
        // Bold within bold does not show, and is not nested deeper than once by the grammar.
        for (const run of this.runs(block, at, inline.children, casing, { ...face, bold: true })) add(runs, run);
      else if (inline.kind === 'reference')
        for (const run of this.reference(place, inline.label)) add(runs, cased({ ...run, ...face, place }, casing));
      else add(runs, cased({ kind: 'text', text: this.words(block, inline), ...face, place }, casing));
    }
    return runs;
  }

  /** The plain words of inline content, a forced line break as `\n`. */
  plain(block: Block, inlines: readonly Inline[]): string {
    const mention = (name: string): string => this.body(name);
    const { text } = plainText(block, inlines, { mention, hardBreak: '\n' });
    return text
      .split('\n')
      .map((line) => clean(line).trim())
      .join('\n');
  }

  private words(block: Block, inline: Exclude<Inline, { kind: 'hardBreak' | 'strong' | 'reference' }>): string {
    switch (inline.kind) {
      case 'text':
        return tied(clean(block.text.slice(inline.from, inline.to)));
      case 'escape':
        return clean(inline.value);
      case 'softBreak':
        return ' ';
      case 'mention':
        return clean(this.body(inline.name));
    }
  }

  /** The name of a body: full the first time, then the directory's short one; as typed where it knows none. */
  private body(name: string): string {
    const entry = printedEntry(name, this.plan.directory.lookUp(name, this.setting));
    if (!entry) return name;
    if (this.named.has(entry.id)) return entry.shortName;
    this.named.add(entry.id);
    return entry.name;
  }

  /** `khoản ` `1` ` Mục ` `II`: each number follows its bookmark. */
  private reference(place: Span, label: string): WordRun[] {
    const reference = this.references.get(place.from);
    if (!reference?.resolved) return [{ kind: 'text', text: `#${label}` }];
    const chain = chainOf(reference.resolved);
    const runs: WordRun[] = [];
    let named = '';
    for (const part of reference.text.split(/(?<=(?:Phần|Mục|khoản|điểm|Phụ lục) )(\S+)|^(Phụ lục)$/u)) {
      if (!part) continue;
      // The same number may stand at several levels: `Mục I Phần I`.
      const target = chain.find((one) => markedText(one) === part && (named === '' || named === levelName(one)));
      named = /(\S+(?: lục)?) $/u.exec(part)?.[1] ?? '';
      const bookmark = target && this.bookmarks.get(target);
      runs.push(bookmark ? { kind: 'reference', text: part, target: bookmark } : { kind: 'text', text: part });
    }
    return runs;
  }
}

function cased(run: Run, casing: Casing): Run {
  return run.kind === 'break' || casing === 'as-typed' ? run : { ...run, text: run.text.toUpperCase() };
}

/** Ends the line; blanks before its end do not count. */
function breakLine(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.kind === 'text') runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  runs.push({ kind: 'break' });
}

/** Adds a run; text of the same face goes on in the run before. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const joins =
    last?.kind === 'text' &&
    run.kind === 'text' &&
    last.bold === run.bold &&
    last.italic === run.italic &&
    last.place &&
    run.place;
  if (!joins) runs.push(run);
  else
    runs[runs.length - 1] = { ...last, text: last.text + run.text, place: { from: last.place.from, to: run.place.to } };
}

/** The word that stands before the number of a target. */
function levelName(target: Unit | Appendix): string {
  return 'kind' in target ? (['Phần', 'Mục', 'khoản', 'khoản', 'điểm'][target.level] ?? '') : 'Phụ lục';
}

/** A target with the numbered units and the appendix that it stands in. */
function chainOf(target: Unit | Appendix): (Unit | Appendix)[] {
  if (!('kind' in target)) return [target];
  const chain: (Unit | Appendix)[] = [];
  for (let unit: Unit | undefined = target; unit; unit = unit.parent) if (unit.number !== '') chain.push(unit);
  if (target.appendix) chain.push(target.appendix);
  return chain;
}

/** What a bookmark stands around: the number; of a single appendix, which has none, its name. */
export function markedText(target: Unit | Appendix): string {
  return target.number === '' ? 'Phụ lục' : target.number;
}

function bookmarksOf(plan: AnalysedPlan, references: readonly Reference[]): Map<Unit | Appendix, string> {
  const wanted = new Set(references.flatMap(({ resolved }) => (resolved ? chainOf(resolved) : [])));
  const names = new Map<Unit | Appendix, string>();
  // Word hides bookmarks whose names begin so; its own are of the same form.
  for (const target of [...plan.units, ...plan.appendices])
    if (wanted.has(target)) names.set(target, `_Ref${String(names.size + 1).padStart(9, '0')}`);
  return names;
}
