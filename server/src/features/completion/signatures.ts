// Lines of `Ký:`: authority and post of who signs, as they follow from the issuing body.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { t } from '../../messages';
import type { Candidate, Offer } from './candidate';
import { type Cursor, typedFrom } from './cursor';
import { capacities } from './issuer';

export function signatures(cursor: Cursor): Offer | undefined {
  const { block, at, line, before, after, plan, trigger, offset } = cursor;
  if (block?.kind !== 'signature' || line.from === at) return undefined;
  const here = plan.tree.text.slice(at, line.from);
  const lines = here.split(/\r\n|\r|\n/).slice(1, -1);
  // below a blank line other blocks begin
  if (before.trim() === '' && lines.at(-1)?.trim() === '') return undefined;
  const indent = /^\s*/u.exec(before)![0].length;
  if (trigger !== undefined || lines.some((one) => one.trim() !== ''))
    return { ...typedFrom(cursor, offset), candidates: [] };
  const { head, deputy } = capacities(plan.header.issuers[0] ?? '');
  const candidates = [head, deputy].map(
    (capacity): Candidate => ({
      label: capacity.join(' / '),
      kind: CompletionItemKind.Value,
      insert: capacity.join('\n'),
      detail: capacity === head ? t('The head signs') : t('A deputy signs for the head'),
    }),
  );
  return { ...typedFrom(cursor, line.from + indent, after.length), candidates };
}
