// What is wrong in a kehoach.yaml, in words.
import { distance } from 'fastest-levenshtein';
import type * as v from 'valibot';
import { t } from '../messages';
import { fold } from '../vietnamese/fold';
import { forbiddenLook } from './look-rules';
import { SEVERITY_WORDS, settingsSchema } from './settings-schema';

/** Every key of the schema; the nearest to a misspelt one is offered. */
function keysOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  const { entries, item, wrapped, value, pipe, options } = schema as Record<string, unknown>;
  if (typeof entries === 'object' && entries !== null) {
    for (const [key, inner] of Object.entries(entries)) {
      found.add(key);
      keysOf(inner, found);
    }
  }
  for (const inner of [item, wrapped, value]) keysOf(inner, found);
  for (const inner of Array.isArray(pipe) && pipe[0] !== schema ? pipe.slice(0, 1) : []) keysOf(inner, found);
  for (const inner of Array.isArray(options) ? options : []) keysOf(inner, found);
  return found;
}

function nearestKey(key: string): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const known of keysOf(settingsSchema)) {
    const away = distance(fold(known), fold(key));
    if (away < least) [best, least] = [known, away];
  }
  return best;
}

const YAML_PROBLEMS: Readonly<Record<string, () => string>> = {
  DUPLICATE_KEY: () => t('This key is already there.'),
  BAD_INDENT: () => t('The lines of one level must begin in the same column.'),
  TAB_AS_INDENT: () => t('Indent with spaces, not with tabs.'),
  MISSING_CHAR: () => t('A mark is missing here: a colon after a key, or a closing quotation mark.'),
  UNEXPECTED_TOKEN: () => t('This is not expected here; words with special marks need quotation marks.'),
  BAD_SCALAR_START: () => t('Words that begin with this mark need quotation marks.'),
  MULTILINE_IMPLICIT_KEY: () => t('A key and its colon must stand on one line.'),
  BLOCK_AS_IMPLICIT_KEY: () => t('Only one key can stand on a line; words with a colon need quotation marks.'),
  BAD_ALIAS: () => t('Words that begin with this mark need quotation marks.'),
};

/**
 * The words for a problem.
 * @param code the code of the YAML reader, or the type of the issue of the schema
 * @param message the reader's own words, where this room has none
 */
export function problemText(code: string, message: string, issue?: v.BaseIssue<unknown>): string {
  const yaml = YAML_PROBLEMS[code];
  if (yaml !== undefined) return yaml();
  if (issue === undefined) return t('This is not valid YAML: {0}', message);
  const key = String(issue.path?.at(-1)?.key ?? '');
  const forbidden = issue.path?.[0]?.key === 'thể thức' ? forbiddenLook(key, code, issue.input) : undefined;
  if (forbidden !== undefined) return forbidden;
  if (code === 'strict_object' && issue.expected === 'never') {
    const nearest = nearestKey(key);
    return nearest === undefined
      ? t('“{0}” is not a key of the settings here.', key)
      : t('“{0}” is not a key of the settings here; did you mean “{1}”?', key, nearest);
  }
  if (code === 'strict_object' && issue.received === 'undefined') return t('The key “{0}” is missing.', key);
  if (code === 'strict_object') return t('Keys with values are wanted here, one a line: “key: value”.');
  if (code === 'array') return t('A list is wanted here: one entry a line, each beginning with “- ”.');
  if (code === 'picklist')
    return t('A severity is wanted here: {0}.', Object.keys(SEVERITY_WORDS).slice(0, 5).join(', '));
  if (code === 'regex' && String(issue.expected).includes('\\d')) return t('A day is wanted here, such as 01/7/2025.');
  if (code === 'regex') return t('An id has letters, digits, “-” and “_” only, without spaces.');
  if (code === 'min_value') return t('The number is too small: at least {0}.', bound(issue));
  if (code === 'max_value') return t('The number is too large: at most {0}.', bound(issue));
  if (code === 'number' || code === 'integer') return t('A number is wanted here.');
  if (code === 'non_empty' || code === 'min_length') return t('Something must stand here.');
  if (code === 'string') return t('Words are wanted here; put a number or a bare yes or no in quotation marks.');
  return t('Words are wanted here, or a list of words.');
}

function bound(issue: v.BaseIssue<unknown>): string {
  return String((issue as { requirement?: unknown }).requirement ?? '');
}
