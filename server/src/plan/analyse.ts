// From the parsed file to what the plan says. What a block says by itself is kept under the block; here it is put together.

import type { Directory } from '../directory/directory';
import { nationalDirectory } from '../directory/index';
import { parse } from '../language/document';
import { inside } from '../language/inside';
import type { Block, SyntaxTree } from '../language/syntax';
import { readBases } from './bases';
import { factsOf } from './block-facts';
import { mentionWords, type Names } from './bodies';
import { closingOf } from './ends';
import { readHeader } from './header';
import { joinFacts } from './joined-facts';
import { createLineIndex } from './line-index';
import type { AnalysedPlan, IsoDay, PlanHeader, RecipientList, Signature, Task } from './model';
import { buildOutline, type Outline } from './outline';
import type { Reading } from './plain';
import { groupCitations } from './prose/citation-groups';
import { readRecipients } from './recipients';
import { referenceText } from './reference-text';
import { collectTargets, type Targets } from './references';
import { settingOfHeader } from './setting';
import { readSignature } from './signature';
import { readSilences } from './silences';
import { readTasks } from './tasks';
import { wordingOf, wordingWithReferences } from './wording';

/** A version of a document as the server holds it. */
export interface PlanDocument {
  readonly uri: string;
  readonly version: number;
  readonly tree: SyntaxTree;
  /** The day that the plan is judged by where it has no date of its own. */
  readonly asOf?: IsoDay;
}

/** The last header read from a block, with the directory that its mentions were looked up in. */
const headers = new WeakMap<Block, { readonly directory: Directory; readonly header: PlanHeader }>();

/** A header is the first block: it stays as it is while the text under it changes. */
function headerOf({ blocks: [block] }: SyntaxTree, directory: Directory): PlanHeader {
  const mention = mentionWords({ directory, setting: {} });
  if (block?.kind !== 'header') return readHeader(undefined, undefined, 0, mention);
  const kept = headers.get(block);
  if (kept?.directory === directory) return kept.header;
  const read = inside(block);
  const header = readHeader(block, read.kind === 'header' ? read : undefined, 0, mention);
  headers.set(block, { directory, header });
  return header;
}

/** The year of a day that names none: that of the plan's date, else of its period's end. */
function yearOf({ date, period }: PlanHeader): number | undefined {
  return date?.year ?? (period ? Number(period.end.slice(0, 4)) : undefined);
}

function signedParts(tree: SyntaxTree, reading: Reading): { lists: RecipientList[]; signatures: Signature[] } {
  const lists: RecipientList[] = [];
  const signatures: Signature[] = [];
  tree.blocks.forEach((block, index) => {
    if (block.kind !== 'recipients' && block.kind !== 'signature') return;
    const read = inside(block);
    const at = tree.starts[index]!;
    if (read.kind === 'recipients') lists.push(readRecipients(block, read, { ...reading, at }));
    else if (read.kind === 'signature') signatures.push(readSignature(block, read, at));
  });
  return { lists, signatures };
}

/** What `#label` prints as; as typed where there is no such label. */
const referenceWords =
  ({ labels }: Targets) =>
  (label: string): string => {
    const target = labels.get(label)?.[0];
    return target ? referenceText(target) : `#${label}`;
  };

/** Puts what references print as into the words of the units that have some. */
function resolveWording(outline: Outline, reference: (label: string) => string, names: Names): void {
  for (const unit of outline.units) {
    if (!unit.content || factsOf(unit.block).labels.length === 0) continue;
    Object.assign(unit, wordingWithReferences(unit.block, unit.content, names, reference));
  }
}

/**
 * What a plan says, each thing with its place. Never throws, whatever the text.
 * @param document the parsed version
 * @param directory what names of bodies are looked up in
 */
export function analyse({ uri, version, tree, asOf }: PlanDocument, directory: Directory): AnalysedPlan {
  const lines = createLineIndex(tree.text);
  const header = headerOf(tree, directory);
  const names: Names = { directory, setting: settingOfHeader(header) };
  const outline = buildOutline(tree, (block, content) => wordingOf(block, content, names));
  const { body, appendices, units } = outline;
  const targets = collectTargets(units, appendices);
  const reference = referenceWords(targets);
  resolveWording(outline, reference, names);
  const bodyUnits = units.filter((unit) => !unit.appendix);
  const closing = closingOf(bodyUnits);
  const { lists, signatures } = signedParts(tree, { mention: mentionWords(names), reference });
  const joined = joinFacts(tree, units, targets, names);
  let tasks: readonly Task[] | undefined;
  return {
    uri,
    version,
    tree,
    ...(asOf !== undefined && { asOf }),
    directory,
    lines,
    header,
    bases: readBases(header, bodyUnits, tree.text, joined.citations),
    body,
    closing,
    appendices,
    units,
    labels: targets.labels,
    // Read at the first question: most of a plan's time goes here, and one that is printed has none.
    get tasks() {
      tasks ??= readTasks(units, closing, names, yearOf(header));
      return tasks;
    },
    times: joined.times,
    citations: groupCitations(joined.citations),
    references: joined.references,
    mentions: joined.mentions,
    recipients: lists[0],
    extraRecipients: lists.slice(1),
    signatures,
    silences: readSilences(tree, lines),
  };
}

/** How a text is analysed that no editor holds. */
export interface AnalyseOptions {
  readonly uri?: string;
  readonly directory?: Directory;
  /** As in `PlanDocument`. */
  readonly asOf?: IsoDay;
}

/**
 * Parses and analyses a text in the plan language.
 * @param options the national directory where no other is given
 */
export function analyseText(text: string, options: AnalyseOptions = {}): AnalysedPlan {
  const { uri = 'untitled:plan.kh', directory = nationalDirectory(), asOf } = options;
  return analyse({ uri, version: 0, tree: parse(text), ...(asOf !== undefined && { asOf }) }, directory);
}
