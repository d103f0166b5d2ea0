// Changes of a kehoach.yaml that leave its comments and its layout as they are.
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Place } from '../plan/model';
import { loadSettings } from './settings-load';

const WORDS = 'từ riêng';

/** A change of the file: `text` takes the place of [from, to), UTF-16 offsets. */
interface Change extends Place {
  readonly text: string;
}

/**
 * The change that adds a word to `từ riêng`.
 * @param text of the file; empty for a new one
 * @returns undefined where the file is not understood, or has the word
 */
export function addingWord(text: string, word: string): Change | undefined {
  const before = loadSettings(text, '');
  const own = word.normalize('NFC');
  if (before.problems.some(({ severity }) => severity === 'error') || before.settings.words?.includes(own)) return;
  const change = changeOf(text, own);
  if (!change) return undefined;
  const after = loadSettings(text.slice(0, change.from) + change.text + text.slice(change.to), '');
  const kept = before.settings.words ?? [];
  const is = JSON.stringify({ ...after.settings, words: undefined });
  const same = is === JSON.stringify({ ...before.settings, words: undefined });
  return same && JSON.stringify(after.settings.words) === JSON.stringify([...kept, own]) ? change : undefined;
}

function changeOf(text: string, word: string): Change | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const item = stringify(word, { schema: 'core', lineWidth: 0 }).trim();
  const root = parseDocument(text, { schema: 'core' }).contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) return undefined;
  const pair = isMap(root) ? pairOf(root) : undefined;
  if (!pair) {
    const open = text === '' || /[\r\n]$/u.test(text) ? '' : end;
    return inserted(text.length, `${open}${text.trim() === '' ? '' : end}${WORDS}:${end}  - ${item}${end}`);
  }
  if (isSeq(pair.value)) return pair.value.flow ? intoFlow(pair.value, item) : afterLast(text, pair.value, item, end);
  const key = isScalar(pair.key) ? pair.key.range?.[1] : undefined;
  return key === undefined ? undefined : inserted(lineEnd(text, key), `${end}  - ${item}`);
}

const pairOf = (root: YAMLMap) =>
  root.items.find(({ key }) => isScalar(key) && typeof key.value === 'string' && key.value.normalize('NFC') === WORDS);

const inserted = (at: number, text: string): Change => ({ from: at, to: at, text });

function lineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/u);
  return at < 0 ? text.length : from + at;
}

/** `từ riêng: [Zalo, OCOP]` */
function intoFlow({ items, range }: YAMLSeq, item: string): Change | undefined {
  const last = items.at(-1);
  if (isScalar(last) && last.range) return inserted(last.range[1], `, ${item}`);
  return range ? inserted(range[0] + 1, item) : undefined;
}

/** On a line of its own under the last word, as far in as the others. */
function afterLast(text: string, { items, range }: YAMLSeq, item: string, end: string): Change | undefined {
  const last = items.at(-1);
  if (!range || !isScalar(last) || !last.range) return undefined;
  const indent = text.slice(
    Math.max(text.lastIndexOf('\n', range[0] - 1), text.lastIndexOf('\r', range[0] - 1)) + 1,
    range[0],
  );
  return inserted(lineEnd(text, last.range[1]), `${end}${indent}- ${item}`);
}
