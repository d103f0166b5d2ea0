// Reads a kehoach.yaml: never throws; what is wrong is said with its place, and the rest is used.
import * as v from 'valibot';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { t } from '../messages';
import type { IsoDay, Place, Placed } from '../plan/model';
import { lastOfMonth } from './force';
import type { FolderBody, FolderGroup, FolderSettings, KnownDocument, Look, Profile, Severity } from './settings';
import { problemText } from './settings-problems';
import { SEVERITY_WORDS, type SettingsFile, settingsSchema } from './settings-schema';

/** Something wrong in a kehoach.yaml. */
export interface SettingsProblem {
  readonly message: string;
  /** UTF-16 offsets in the file. */
  readonly place: Place;
  readonly severity: Severity;
}

export interface LoadedSettings {
  readonly settings: FolderSettings;
  readonly problems: readonly SettingsProblem[];
  /** The keys of `kiểm tra:`: which checks and groups there are is not known here. */
  readonly checks: readonly Placed<string>[];
}

type Path = readonly (string | number)[];

/** The node that a path leads to, with its key; the nearest one above where there is none. */
function nodeAt(root: Node | null, path: Path): { readonly key: Node | undefined; readonly value: Node | undefined } {
  let value: Node | undefined = root ?? undefined;
  let key: Node | undefined;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && nfc(item.key.value) === step);
      if (pair === undefined) break;
      key = pair.key as Node;
      value = (pair.value as Node | null) ?? undefined;
    } else if (isSeq(value) && typeof step === 'number') {
      const item = value.items[step] as Node | undefined;
      if (item === undefined) break;
      key = undefined;
      value = item;
    } else break;
  }
  return { key, value };
}

function placeOf(node: Node | undefined, text: string): Place {
  const range = node?.range;
  if (range === null || range === undefined) return { from: 0, to: Math.min(text.length, 1) };
  const words = text.slice(range[0], range[1]);
  const line = /^[^\r\n]*/u.exec(words)![0].trimEnd();
  return { from: range[0], to: range[0] + Math.max(1, isScalar(node) ? words.trimEnd().length : line.length) };
}

function nfc(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** Plain values with keys and strings in NFC; a date or number where words are wanted stays as typed. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    // Of two equal keys the first holds; the reader has said that there are two.
    return Object.fromEntries(
      node.items.map((pair) => [String(plain(pair.key)), plain(pair.value)] as const).reverse(),
    );
  }
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return undefined;
  return nfc(node.value ?? undefined);
}

function isoDay(text: string): IsoDay | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  const vn = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  const [year, month, date] = iso !== null ? iso.slice(1) : vn !== null ? [vn[3], vn[2], vn[1]] : [];
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= lastOfMonth(y, m))) return undefined;
  return `${year!.padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Leaves keys without a value out, as `exactOptionalPropertyTypes` wants it. */
function known<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Turns the words of the file into the settings; `wrong` is told of each day that is none. */
function settingsOf(file: SettingsFile, path: string, wrong: (at: Path) => void): FolderSettings {
  const dayOf = (value: string | undefined, at: Path): IsoDay | undefined => {
    const day = value === undefined ? undefined : isoDay(value);
    if (value !== undefined && day === undefined) wrong(at);
    return day;
  };
  const bodies = file['cơ quan']?.map((body, i) =>
    known<FolderBody>({
      id: body.id,
      name: body.tên,
      shortName: body['tên ngắn'],
      aliases: list(body['tên khác']),
      parent: body.thuộc,
      from: dayOf(body.từ, ['cơ quan', i, 'từ']),
      until: dayOf(body.đến, ['cơ quan', i, 'đến']),
      successors: body['thay bằng'] === undefined ? undefined : list(body['thay bằng']),
    }),
  );
  const groups = file['nhóm cơ quan']?.map(
    (group): FolderGroup => ({
      id: group.id ?? group.tên,
      name: group.tên,
      aliases: list(group['tên khác']),
      members: group.gồm,
    }),
  );
  const documents = file['văn bản']?.map((document, i) =>
    known<KnownDocument>({
      symbol: document.số,
      type: document.loại,
      date: dayOf(document.ngày, ['văn bản', i, 'ngày']),
      issuer: document['cơ quan'],
      subject: document['trích yếu'],
      until: dayOf(document['hết hiệu lực'], ['văn bản', i, 'hết hiệu lực']),
      replacedBy: document['thay bằng'],
    }),
  );
  const profiles = mapped(
    file['hồ sơ'],
    ({ phần }): Profile => ({
      parts: phần.map((part) =>
        typeof part === 'string' ? { name: part } : { name: part.tên, aliases: list(part['tên khác']) },
      ),
    }),
  );
  const look = file['thể thức'];
  return known<FolderSettings>({
    path,
    bodies,
    groups,
    documents,
    words: file['từ riêng'],
    profiles,
    severities: mapped(file['kiểm tra'], (word) => SEVERITY_WORDS[word]),
    defaults: file['mặc định'] && known(file['mặc định']),
    look:
      look &&
      known<Look>({
        fontSize: look['cỡ chữ'],
        headSize: look['cỡ chữ quốc hiệu'],
        marginTop: look['lề trên'],
        marginBottom: look['lề dưới'],
        marginLeft: look['lề trái'],
        marginRight: look['lề phải'],
        firstLineIndent: look['thụt đầu dòng'],
        paragraphSpacing: look['cách đoạn'],
        lineSpacing: look['cách dòng'],
      }),
    longSentence: file['câu dài'],
  });
}

function mapped<A, B>(
  record: Readonly<Record<string, A>> | undefined,
  make: (value: A) => B,
): Record<string, B> | undefined {
  return record && Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}

/** Takes the part at a path out of a value, so that the rest can be used. */
function without(value: unknown, path: Path): void {
  let at = value;
  for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown> | undefined)?.[step];
  const last = path.at(-1)!;
  if (Array.isArray(at) && typeof last === 'number') at.splice(last, 1);
  else if (typeof at === 'object' && at !== null) delete (at as Record<string | number, unknown>)[last];
}

/** How far up a mistake reaches: an entry without its name is left out whole, an unknown key alone. */
function reach(path: Path): Path {
  const item = path.findIndex((step) => typeof step === 'number');
  if (item !== -1) return path.slice(0, item + 1);
  return path.length > 2 ? path.slice(0, 2) : path;
}

/** Longer files are not settings. */
const LONGEST = 2_000_000;

/** No setting lies as deep. */
const DEEPEST = 40;

/** Whether a text nests deeper than any settings: the YAML reader works by recursion and would end the process. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const mark of text.matchAll(/[[\]{}]/gu)) {
    depth = mark[0] === '[' || mark[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  // Lists in lists on one line, and lines that are indented further than any settings.
  return /(?:[-?:][ \t]+){20}|(?:^|[\r\n])[ \t]{200}/u.test(text);
}

/**
 * Reads the text of a kehoach.yaml.
 * @param path where it is; it goes into the settings
 * @returns the settings with what could be read, and what is wrong at which place; never throws
 */
export function loadSettings(text: string, path: string): LoadedSettings {
  if (text.length > LONGEST) {
    const place = { from: 0, to: 1 };
    return {
      settings: { path },
      problems: [{ message: t('The settings file is too long.'), place, severity: 'error' }],
      checks: [],
    };
  }
  try {
    if (!isTooDeep(text)) return read(text, path);
  } catch {
    // The reader's own limits: what it says then is of no use to a clerk.
  }
  const place = { from: 0, to: Math.min(1, text.length) };
  return {
    settings: { path },
    problems: [{ message: t('This file cannot be read as YAML.'), place, severity: 'error' }],
    checks: [],
  };
}

function read(text: string, path: string): LoadedSettings {
  const problems: SettingsProblem[] = [];
  const report = (message: string, place: Place, severity: Severity = 'error') => {
    problems.push({ message, place, severity });
  };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, schema: 'core' });
  for (const { message, pos, code } of document.errors) {
    report(problemText(code, message), { from: pos[0], to: Math.max(pos[0] + 1, pos[1]) });
  }
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null)) return { settings: { path }, problems, checks: [] };
  if (!isMap(root)) {
    if (problems.length === 0)
      report(t('Keys with values are wanted here, one a line: “key: value”.'), placeOf(root, text));
    return { settings: { path }, problems, checks: [] };
  }
  const file = validated(plain(root), (issue, at) => {
    const { key, value } = nodeAt(root, at);
    const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
    const place = placeOf(unknownKey ? (key ?? value) : (value ?? key), text);
    report(problemText(issue.type, issue.message, issue), place, unknownKey ? 'warning' : 'error');
  });
  const settings = settingsOf(file, path, (at) => {
    report(t('There is no such day.'), placeOf(nodeAt(root, at).value, text));
  });
  const checks = checkKeys(root).map(({ value, node }) => ({ value, place: placeOf(node, text) }));
  return { settings, problems: problems.sort((a, b) => a.place.from - b.place.from), checks };
}

/** The keys of `kiểm tra:`, whatever they are set to. */
function checkKeys(root: Node): { readonly value: string; readonly node: Node }[] {
  const { value } = nodeAt(root, ['kiểm tra']);
  if (value === root || !isMap(value)) return [];
  return value.items.flatMap(({ key }) => (isScalar(key) ? [{ value: String(nfc(key.value)), node: key }] : []));
}

type Issue = v.BaseIssue<unknown>;

/** Checks a value and takes out what is wrong until the rest is right; each round takes out something. */
function validated(value: unknown, report: (issue: Issue, at: Path) => void): SettingsFile {
  for (let round = 0; ; round++) {
    const result = v.safeParse(settingsSchema, value);
    if (result.success) return result.output;
    const paths = result.issues.map((issue) => (issue.path ?? []).map((step) => step.key as string | number));
    if (round === 0)
      result.issues.forEach((issue, i) => {
        report(issue, paths[i]!);
      });
    if (paths.some((path) => path.length === 0) || round > 3) return {};
    const taken = new Map(
      paths.map((path, i) => {
        const isUnknown = result.issues[i]!.type === 'strict_object' && result.issues[i]!.expected === 'never';
        const up = isUnknown ? path : reach(path);
        return [JSON.stringify(up), up] as const;
      }),
    );
    // Later items first, so that the numbers of the earlier ones stay right.
    for (const path of [...taken.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0))
      without(value, path);
  }
}
