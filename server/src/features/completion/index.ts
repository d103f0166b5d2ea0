// Completion: what can stand at the cursor. One file a place; each says whether the cursor is there and what it offers.
import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { AnalysedPlan } from '../../plan/model';
import { attributes } from './attributes';
import { blockMarks } from './block-marks';
import type { Offer } from './candidate';
import { type Cursor, cursorAt } from './cursor';
import { headerKeys } from './header-keys';
import { headerValues } from './header-values';
import { labels } from './labels';
import { type CompletionOptions, listOf } from './list';
import { mentions } from './mentions';
import { recipients } from './recipients';
import { sections } from './sections';
import { signatures } from './signatures';
import { silences } from './silences';
import { wholePlans } from './whole-plans';

/** The characters that ask by themselves; all others wait for a person to ask. */
export const COMPLETION_TRIGGERS: readonly string[] = ['@', '#', '('];

/** In the order in which they are asked; the first one that is there answers. */
const PLACES: readonly ((cursor: Cursor) => Offer | undefined)[] = [
  wholePlans,
  silences,
  mentions,
  headerKeys,
  headerValues,
  labels,
  recipients,
  attributes,
  signatures,
  sections,
  blockMarks,
];

/** `CompletionTriggerKind.TriggerCharacter` of the protocol. */
const BY_CHARACTER = 2;

/** `CompletionContext` of the protocol. */
export interface CompletionAsked {
  readonly triggerKind: number;
  readonly triggerCharacter?: string;
}

/**
 * What can stand at a position. Nothing is offered in plain prose.
 * @param position 0-based line and UTF-16 character; drawn to the nearest one that there is
 * @param context absent: a person asked
 */
export function completions(
  plan: AnalysedPlan,
  position: Position,
  context: CompletionAsked | undefined,
  options: CompletionOptions,
): CompletionList {
  const trigger = context?.triggerKind === BY_CHARACTER ? (context.triggerCharacter ?? '') : undefined;
  const cursor = cursorAt(plan, position, trigger);
  if (trigger !== undefined && !(COMPLETION_TRIGGERS.includes(trigger) && cursor.before.endsWith(trigger))) {
    return { isIncomplete: false, items: [] };
  }
  for (const place of PLACES) {
    const offer = place(cursor);
    if (offer) return listOf(plan, offer, options);
  }
  return { isIncomplete: false, items: [] };
}
