// From what a place offers to the protocol's list: searched, ranked, cut.
import {
  type CompletionItem,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver-types';
import type { AnalysedPlan } from '../../plan/model';
import { fold } from '../../vietnamese/fold';
import { rangeOf } from '../ranges';
import { textEdits } from '../text-edits';
import type { Candidate, Offer } from './candidate';
import { costOf, EXACT, names, QUALITY, queryOf } from './match';
import { plainText } from './snippet';

/** More are not looked through by anybody; what is typed next brings others. */
const MOST = 100;

interface Ranked {
  readonly candidate: Candidate;
  readonly cost: number;
  readonly index: number;
}

/** What was typed whole stands first, what has ended last; then by how well it answers, then in the given order. */
function compare(a: Ranked, b: Ranked): number {
  const exact = Number(b.cost === EXACT) - Number(a.cost === EXACT);
  if (exact !== 0) return exact;
  const ended = Number(a.candidate.ended === true) - Number(b.candidate.ended === true);
  if (ended !== 0) return ended;
  const quality = Math.floor(a.cost / QUALITY) - Math.floor(b.cost / QUALITY);
  return quality !== 0 ? quality : a.index - b.index;
}

/** The candidates that answer to what was typed, best first. */
export function ranked({ typed, candidates }: Pick<Offer, 'typed' | 'candidates'>): readonly Candidate[] {
  const query = queryOf(typed);
  // Signs alone cannot be searched: what begins with them stays.
  const signs = query.empty ? typed.trim() : '';
  const found: Ranked[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (signs !== '' && !candidate.label.startsWith(signs) && !candidate.insert.startsWith(signs)) continue;
    const own = candidate.names ?? names(candidate.label, ...(candidate.words ?? []));
    const cost = costOf(query, own);
    if (cost !== undefined) found.push({ candidate, cost: query.empty ? QUALITY : cost, index });
  }
  return found
    .sort(compare)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** What the editor can take. */
export interface CompletionOptions {
  /** Whether it takes snippets; else their words are inserted. */
  readonly snippets: boolean;
  /** Whether it tells inserting from replacing; else what stands behind the cursor is left alone. */
  readonly insertReplace?: boolean;
}

/**
 * The list of an offer. It is always incomplete: search and order are the server's, which knows words without accents.
 * The filter text begins with what was typed, so that the editor keeps all items in our order; the label behind it lets
 * them live over a space, up to the next question.
 */
export function listOf(
  plan: AnalysedPlan,
  offer: Offer,
  { snippets, insertReplace = false }: CompletionOptions,
): CompletionList {
  const { from } = offer.place;
  const replace = rangeOf(plan, offer.place);
  const insert = rangeOf(plan, { from, to: from + offer.typed.length });
  const lineEnd = /\r\n|\r|\n/.exec(plan.tree.text)?.[0] ?? '\n';
  const items = ranked(offer).map((candidate, index): CompletionItem => {
    const asSnippet = candidate.snippet === true && snippets;
    const words = candidate.snippet === true && !snippets ? plainText(candidate.insert) : candidate.insert;
    const newText = lineEnd === '\n' ? words : words.replaceAll('\n', lineEnd);
    return {
      label: candidate.label,
      kind: candidate.kind,
      textEdit: insertReplace ? { insert, replace, newText } : { range: insert, newText },
      insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      sortText: String(index).padStart(3, '0'),
      ...(offer.typed !== '' && { filterText: `${offer.typed} ${candidate.label} ${fold(candidate.label)}` }),
      ...(newText.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
      ...(candidate.description !== undefined && { labelDetails: { description: candidate.description } }),
      ...(candidate.detail !== undefined && { detail: candidate.detail }),
      ...(candidate.documentation !== undefined && {
        documentation: { kind: MarkupKind.Markdown, value: candidate.documentation() },
      }),
      ...(candidate.edits !== undefined && { additionalTextEdits: textEdits(plan, candidate.edits) }),
      ...(candidate.ended === true && { tags: [CompletionItemTag.Deprecated] }),
    };
  });
  return { isIncomplete: true, items };
}
