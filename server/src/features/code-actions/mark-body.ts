// A name of a body written in plain words becomes a mention, `@SYT`, where the plan prints the same.
import type { Edit } from '../../checks/check';
import { replacing, wordsAt } from '../../checks/edits';
import type { BodyEntry } from '../../directory/directory';
import { ATTRIBUTE_KEYS, type BlockKind } from '../../language/syntax';
import { printedEntry } from '../../plan/bodies';
import type { AnalysedPlan, Place } from '../../plan/model';
import { settingOf } from '../../plan/setting';
import { blockAt } from '../positions';

/** Blocks whose words may name a body. */
const NAMING: ReadonlySet<BlockKind> = new Set([
  ...(['heading', 'numbered', 'point', 'subPoint', 'paragraph', 'part', 'table', 'recipients'] as const),
]);
/** Within the attributes of a task, where only lists of bodies name any. */
const ATTRIBUTES = new RegExp(`\\((?:[^()]*;\\s*)?(?:${ATTRIBUTE_KEYS.join('|')})\\s*:[^()]*$`, 'iu');
/** A word of a name begins with a capital. */
const WORD = /(?<![\p{L}\p{N}\p{M}@])\p{Lu}/gu;

/**
 * The mentions that the name at a selection can become, the id first.
 * @param selection UTF-16 offsets; a name counts where it holds all of it
 */
export function markings(plan: AnalysedPlan, selection: Place): readonly Edit[] {
  return marksOf(plan, nameAt(plan, selection)) ?? marksOf(plan, proseNameAt(plan, selection)) ?? [];
}

/** @returns undefined where the words are no name that the directory knows: it would not know the mark either */
function marksOf(plan: AnalysedPlan, place: Place | undefined): readonly Edit[] | undefined {
  const words = place && wordsAt(plan, place);
  const setting = settingOf(plan);
  const lookup = words ? plan.directory.lookUp(words, setting) : undefined;
  if (!place || !words || !lookup) return undefined;
  // One that is no more has other fixes.
  if (!standsFree(plan, place) || plan.directory.force(lookup, setting).kind !== 'in-force') return [];
  const texts: string[] = [];
  if (lookup.kind === 'body' && printsSo(plan, lookup.entry, words, place.from)) texts.push(`@${lookup.entry.id}`);
  if (!/[()@*#\\\r\n]/u.test(words) && !printedEntry(words, lookup)) texts.push(`@(${words})`);
  return texts.filter((text) => isMention(plan, text)).map((text) => replacing(place, text));
}

/** Leads and partners of tasks, and lines of the recipients that are one name. */
function nameAt({ tasks, recipients, tree }: AnalysedPlan, { from, to }: Place): Place | undefined {
  const named = [
    ...tasks.flatMap((task) => [...task.lead, ...task.partners]),
    ...(recipients?.recipients ?? []).map(({ text, place }) => ({ text, place: wordsOf(tree.text, text, place) })),
  ];
  return named.find(
    ({ text, place }) => place.from <= from && to <= place.to && tree.text.slice(place.from, place.to) === text,
  )?.place;
}

/** Longest name of a body, and the most words of it, before a selection. UTF-16 units. */
const LONGEST_NAME = 160;
const MOST_WORDS = 20;

/** A name in running text, a heading or a cell; not in the header, nor in the words of a cited document. */
function proseNameAt(plan: AnalysedPlan, { from, to }: Place): Place | undefined {
  const { text } = plan.tree;
  const found = blockAt(plan, from);
  if (!found || !NAMING.has(found.block.kind)) return undefined;
  const cited = plan.citations.some(({ mentions }) =>
    mentions.some(({ place }) => place.from <= from && to <= place.to),
  );
  if (cited) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LONGEST_NAME);
  const before = text.slice(lineStart, from);
  if (/^\s*\/\//.test(before) || ATTRIBUTES.test(before)) return undefined;
  const line = text.slice(lineStart, from + LONGEST_NAME).split('\n', 1)[0] ?? '';
  const setting = settingOf(plan);
  const starts = [...line.slice(0, from - lineStart + 1).matchAll(WORD)].map(({ index }) => index);
  for (const start of starts.slice(-MOST_WORDS)) {
    const name = plan.directory.namePrefix(line.slice(start), setting);
    const place = name && { from: lineStart + start + name.span.from, to: lineStart + start + name.span.to };
    if (place && name.lookup.kind === 'body' && place.from <= from && to <= place.to) return place;
  }
  return undefined;
}

/** Where the words of a recipient stand in its line; the whole line where marks make them differ. */
function wordsOf(file: string, text: string, place: Place): Place {
  const at = file.slice(place.from, place.to).indexOf(text);
  return at < 0 ? place : { from: place.from + at, to: place.from + at + text.length };
}

/** A mark counts only after a blank or an opening mark, `@(` aside, and letters behind it would be part of it. */
const standsFree = ({ tree: { text } }: AnalysedPlan, { from, to }: Place): boolean =>
  /(?:^|[\s“"]|(?<!@)\()$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  /^(?![\p{L}\p{N}\p{M}-])/u.test(text.slice(to, to + 2));

/**
 * Whether `@id` prints the words: a body has its full name at the first mention and its short one after that. A new
 * mention must not change what those after it print.
 */
function printsSo({ mentions, header, tree }: AnalysedPlan, entry: BodyEntry, words: string, at: number): boolean {
  if (entry.name === words && entry.shortName === words) return true;
  const { place } = header;
  if (place && tree.text.slice(place.from, place.to).includes('@')) return false;
  const same = mentions.filter((mention) => mention.id === entry.id);
  return same.some((mention) => mention.place.from < at)
    ? entry.shortName === words
    : same.length === 0 && entry.name === words;
}

/** Whether the directory finds the body again by the mark. */
function isMention(plan: AnalysedPlan, text: string): boolean {
  const name = /^@\((.+)\)$/u.exec(text)?.[1] ?? text.slice(1);
  return /^@(?:\(|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$)/u.test(text) && !!plan.directory.lookUp(name, settingOf(plan));
}
