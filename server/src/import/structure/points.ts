// Paragraphs that belong to the point above: `…, trong đó:` and what it leads in.

import type { Block } from './blocks';

/** Sets in the paragraphs that a point leads in and another point of its list follows. */
export function indentUnderPoints(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  let opened = -1;
  for (let i = 0; i < out.length; i++) {
    const block = out[i] as Block;
    if (block.kind === 'point') {
      if (opened >= 0)
        for (let k = opened + 1; k < i; k++) {
          const inner = out[k] as Block;
          if (inner.kind === 'paragraph') out[k] = { ...inner, indented: true };
        }
      opened = /:$/.test(block.text.text.slice(-1)) ? i : -1;
    } else if (block.kind !== 'paragraph' && block.kind !== 'comment') opened = -1;
  }
  return out;
}
