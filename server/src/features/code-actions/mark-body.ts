// A name of a body written in plain words becomes a mention, `@SYT`, where the plan prints the same.
import type { Edit } from '../../checks/check';
import { replacing, wordsAt } from '../../checks/edits';
import type { BodyEntry } from '../../directory/directory';
import { printedEntry } from '../../plan/bodies';
import type { AnalysedPlan, Place } from '../../plan/model';
import { settingOf } from '../../plan/setting';

/**
 * The mentions that the name at a selection can become, the id first.
 * @param selection UTF-16 offsets; a name counts where it holds all of it
 */
export function markings(plan: AnalysedPlan, selection: Place): readonly Edit[] {
  const place = nameAt(plan, selection);
  const words = place && wordsAt(plan, place);
  if (!place || !words || !standsFree(plan, place)) return [];
  const setting = settingOf(plan);
  const lookup = plan.directory.lookUp(words, setting);
  // The directory would not know the mark either.
  if (!lookup) return [];
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
