// The stretches of a block that are each read as one text.
import { inside } from '../language/inside';
import type { Attribute, Block, Content, Inline } from '../language/syntax';

/** A stretch of content that is read as one text. Not empty. */
export interface Passage {
  readonly role: 'title' | 'body' | 'attribute' | 'field' | 'basis' | 'cell' | 'recipient' | 'signature';
  /** Of a field or attribute, the known one it is nearest to. */
  readonly key?: string;
  readonly content: readonly Inline[];
}

/** The passages of a block, in the order of the file. */
export function passagesOf(block: Block): readonly Passage[] {
  return allOf(block).filter((passage) => passage.content.length > 0);
}

function allOf(block: Block): readonly Passage[] {
  const read = inside(block);
  switch (read.kind) {
    case 'content':
      return contentPassages(read);
    case 'header':
      return read.entries.flatMap(({ key, value, items }) => [
        { role: 'field', key, content: value } as const,
        ...items.map(({ content }) => ({ role: 'basis', key, content }) as const),
      ]);
    case 'table':
      return read.rows.flatMap((row) => row.cells.map(({ content }) => ({ role: 'cell', content }) as const));
    case 'recipients':
      return read.items.map(({ content }) => ({ role: 'recipient', content }) as const);
    case 'signature':
      return read.lines.map(({ content }) => ({ role: 'signature', content }) as const);
    default:
      return [];
  }
}

function contentPassages({ title, body, attributes }: Content): readonly Passage[] {
  return [
    { role: 'title', content: title },
    { role: 'body', content: body },
    ...(attributes?.entries ?? []).map(
      ({ nearest, value }: Attribute) => ({ role: 'attribute', key: nearest, content: value }) as const,
    ),
  ];
}
