// `(#label; hạn: …; chủ trì: …; phối hợp: …; sản phẩm: …)` in its one form.
import { Colon, LParen, pieces, RParen, Semicolon, SoftBreak, Space, TightColon } from '../inline';
import type { Attributes, Span } from '../syntax';
import { inOrder } from './reading';
import { joined } from './words';

const BETWEEN: ReadonlySet<unknown> = new Set([SoftBreak, Space, Semicolon, Colon, TightColon, LParen, RParen]);

/** Whether label, entries and flag are all that stands between the brackets. */
function understood(text: string, attributes: Attributes): boolean {
  const { label, entries, landscape, closed } = attributes;
  if (!closed || entries.some((entry) => entry.key !== entry.nearest)) return false;
  const known: Span[] = entries.map(({ keySpan, valueSpan }) => ({ from: keySpan.from, to: valueSpan.to }));
  if (label) known.push(label);
  if (landscape) known.push(landscape);
  known.sort((a, b) => a.from - b.from);
  let at = attributes.from;
  const gaps = known.map(({ from, to }) => {
    const gap = { from: at, to: from };
    at = Math.max(at, to);
    return gap;
  });
  gaps.push({ from: at, to: attributes.to });
  return gaps.every(({ from, to }) => pieces(text, from, to).every(({ type }) => BETWEEN.has(type)));
}

/**
 * The attributes of a block as the formatter writes them; as they are, on one line, where some part is not understood.
 * @param text the block
 */
export function writtenAttributes(text: string, attributes: Attributes): string {
  if (!understood(text, attributes)) return joined(text, attributes);
  const parts = inOrder(attributes.entries).map(({ key, valueSpan }) => `${key}: ${joined(text, valueSpan)}`.trimEnd());
  if (attributes.label) parts.unshift(joined(text, attributes.label));
  if (attributes.landscape) parts.push('ngang');
  return `(${parts.join('; ')})`;
}
