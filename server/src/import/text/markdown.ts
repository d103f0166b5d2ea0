// What only Markdown has: headings by `#`, quotations, fences, escapes, links.

import { Traced } from '../traced';
import type { SourceLine } from './lines';

/**
 * Takes Markdown's own marks off the lines; structure that plain text shares (numbers, bullets, tables, emphasis) is
 * left to the stages after it.
 */
export function resolveMarkdown(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  let gap = 0;
  for (const line of lines) {
    if (/^(?:`{3,}|~{3,})[\w-]*$/.test(line.text.text)) {
      gap += 1;
      continue;
    }
    out.push({ ...resolveLine(line), gap: line.gap + gap });
    gap = 0;
  }
  return out;
}

function resolveLine(line: SourceLine): SourceLine {
  let text = line.text;
  let style: number | undefined;
  const quote = /^(?:>\s?)+(?=\S)/.exec(text.text);
  if (quote) text = text.slice(quote[0].length);
  const heading = /^(#{1,6})\s+(?=\S)/.exec(text.text);
  if (heading) {
    style = heading[1]?.length;
    const closing = /\s+#+$/.exec(text.text.slice(-20));
    text = text.slice(heading[0].length, text.length - (closing?.[0].length ?? 0));
  }
  return { ...line, text: withoutEscapes(text), style };
}

const INLINE =
  /\\([\\`*_{}[\]()#+\-.!|<>~])|!?\[([^[\]]{1,300})\]\((?:https?:|mailto:|#)[^()\s]{0,500}\)|<br\s{0,3}\/?>/giu;

/** Backslash escapes and links to their words; `<br>` to a blank. */
function withoutEscapes(text: Traced): Traced {
  if (!/[\\[<]/.test(text.text)) return text;
  const parts: Traced[] = [];
  let last = 0;
  for (const m of text.text.matchAll(INLINE)) {
    if (m[1] === '|' || m[1] === '*') continue;
    parts.push(text.slice(last, m.index));
    if (m[1] !== undefined) parts.push(text.slice(m.index + 1, m.index + 2));
    else if (m[2] !== undefined) {
      const at = m.index + m[0].indexOf('[') + 1;
      parts.push(text.slice(at, at + m[2].length));
    } else parts.push(Traced.made(' '));
    last = m.index + m[0].length;
  }
  return parts.length ? Traced.join([...parts, text.slice(last)]) : text;
}
