// Ids of checks after `// bỏ qua`, and those words after `//`.
import { CompletionItemKind } from 'vscode-languageserver-types';
import vietnamese from '../../../l10n/vi/checks.json';
import { checks } from '../../checks';
import { language } from '../../messages';
import { CHECK_ID } from '../../plan/silences';
import type { Candidate, Offer } from './candidate';
import { type Cursor, lineOf, typedFrom } from './cursor';

const SILENCE = /^\s*\/\/\s*bỏ qua\s/iu;
const ID = /[a-z/-]*$/u;
/** Longer than any id; UTF-16 units. */
const LONGEST = 100;

/** What a check is about, in the language of the messages. */
function summaryOf(summary: string): string {
  const translated: Readonly<Record<string, string>> = vietnamese;
  return language() === 'vi' ? (translated[summary] ?? summary) : summary;
}

export function silences(cursor: Cursor): Offer | undefined {
  if (lineOf(cursor)?.name !== 'Comment') return undefined;
  const { before, after, line, offset, trigger } = cursor;
  const none: Offer = { ...typedFrom(cursor, offset), candidates: [] };
  if (trigger !== undefined) return none;
  const composed = before.normalize('NFC');
  if (SILENCE.test(composed)) {
    const typed = ID.exec(before.slice(-LONGEST))![0];
    const said = new Set(`${before.slice(0, -typed.length || undefined)} ${after}`.match(CHECK_ID));
    const rest = /^[a-z/-]*/.exec(after)![0].length;
    const candidates = checks
      .filter((check) => check.onPlan && !said.has(check.id))
      .map(
        (check): Candidate => ({
          label: check.id,
          kind: CompletionItemKind.Constant,
          insert: check.id,
          words: [check.id.slice(check.id.indexOf('/') + 1), summaryOf(check.summary)],
          detail: summaryOf(check.summary),
        }),
      );
    return { ...typedFrom(cursor, offset - typed.length, rest), candidates };
  }
  const words = /^\s*\/\/\s+/u.exec(before)?.[0];
  if (words === undefined || before.length - words.length > 10) return none;
  return {
    ...typedFrom(cursor, line.from + words.length),
    candidates: [{ label: 'bỏ qua', kind: CompletionItemKind.Keyword, insert: 'bỏ qua ' }],
  };
}
