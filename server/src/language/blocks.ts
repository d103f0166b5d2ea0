// Lines to blocks: a grammar over line tokens. It is total (every sequence of lines is a document) and looks one line
// ahead, so a block depends on its own lines and the kind of the next one only; document.ts rests on that.
import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import { BLANK, ownCopy } from './characters';
import { lazily, PARSER_OPTIONS } from './grammar-options';
import * as L from './lines';
import type { Block, BlockKind } from './syntax';

/** Where a block starts, and what it is. */
interface BlockStart {
  readonly kind: BlockKind;
  readonly first: IToken;
}

const LEVEL_OF_NUMBER = new Map<string, Block['level']>([
  ['Numbered2', 2],
  ['Numbered3', 3],
  ['Lettered', 4],
]);

/** How an indented line begins, whatever else it looks like: `  Cụ thể:` is one too. */
const INDENT = new RegExp(`^(?:${BLANK}{2,}|\\t)`);

/** A mark with nothing but blanks after it. */
const isMarkAlone = (line: IToken): boolean => !/\s/.test(line.image.trim());

class BlockParser extends EmbeddedActionsParser {
  constructor() {
    super(L.lineTokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly document = this.RULE('document', (): BlockStart[] => {
    const blocks: BlockStart[] = [];
    this.MANY(() => {
      const block = this.SUBRULE(this.block);
      this.ACTION(() => blocks.push(block));
    });
    return blocks;
  });

  private readonly block = this.RULE(
    'block',
    (): BlockStart =>
      this.OR([
        { ALT: () => this.SUBRULE(this.blank) },
        { ALT: () => this.SUBRULE(this.comment) },
        { ALT: () => this.SUBRULE(this.heading) },
        { ALT: () => this.SUBRULE(this.item) },
        { ALT: () => this.SUBRULE(this.table) },
        { ALT: () => this.SUBRULE(this.recipients) },
        { ALT: () => this.SUBRULE(this.signature) },
        { ALT: () => this.SUBRULE(this.paragraph) },
      ]),
  );

  private readonly blank = this.RULE('blank', (): BlockStart => {
    const first = this.CONSUME(L.Blank);
    this.MANY(() => this.CONSUME2(L.Blank));
    return { kind: 'blank', first };
  });

  private readonly comment = this.RULE('comment', (): BlockStart => {
    const first = this.CONSUME(L.Comment);
    this.MANY(() => this.CONSUME2(L.Comment));
    return { kind: 'comment', first };
  });

  /** Blocks of one line. */
  private readonly heading = this.RULE(
    'heading',
    (): BlockStart =>
      this.OR([
        { ALT: () => ({ kind: 'heading' as const, first: this.CONSUME(L.Heading) }) },
        { ALT: () => ({ kind: 'appendix' as const, first: this.CONSUME(L.Appendix) }) },
        { ALT: () => ({ kind: 'part' as const, first: this.CONSUME(L.Part) }) },
        { ALT: () => ({ kind: 'taskTable' as const, first: this.CONSUME(L.TaskTable) }) },
      ]),
  );

  private readonly item = this.RULE('item', (): BlockStart => {
    const start = this.OR([
      { ALT: () => ({ kind: 'numbered' as const, first: this.CONSUME(L.Numbered2) }) },
      { ALT: () => ({ kind: 'numbered' as const, first: this.CONSUME(L.Numbered3) }) },
      { ALT: () => ({ kind: 'numbered' as const, first: this.CONSUME(L.Lettered) }) },
      { ALT: () => ({ kind: 'point' as const, first: this.CONSUME(L.Point) }) },
      { ALT: () => ({ kind: 'subPoint' as const, first: this.CONSUME(L.SubPoint) }) },
    ]);
    // a mark alone has no text that could go on: typed above a paragraph it does not swallow it
    this.MANY({ GATE: () => !isMarkAlone(start.first), DEF: () => this.SUBRULE(this.more) });
    return start;
  });

  private readonly paragraph = this.RULE('paragraph', (): BlockStart => {
    const first = this.CONSUME(L.TextLine);
    this.MANY(() => this.SUBRULE(this.more));
    return { kind: 'paragraph', first };
  });

  /** Lines that a block goes on in; a comment ends nothing. */
  private readonly more = this.RULE('more', (): void => {
    this.OR([{ ALT: () => this.CONSUME(L.TextLine) }, { ALT: () => this.CONSUME(L.Comment) }]);
  });

  private readonly table = this.RULE('table', (): BlockStart => {
    const first = this.CONSUME(L.Row);
    this.MANY(() => this.OR([{ ALT: () => this.CONSUME2(L.Row) }, { ALT: () => this.CONSUME(L.Comment) }]));
    return { kind: 'table', first };
  });

  /** Owns the items below, blank lines between allowed; an unmarked line after a blank one is no part of it. */
  private readonly recipients = this.RULE('recipients', (): BlockStart => {
    const first = this.CONSUME(L.Recipients);
    this.MANY({
      GATE: () => {
        const next = this.LA(1).tokenType;
        const isProse = next.CATEGORIES?.includes(L.TextLine) && next !== L.TightDash;
        return !isProse || this.LA(0).tokenType !== L.Blank;
      },
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(L.Blank) },
          { ALT: () => this.CONSUME(L.Comment) },
          { ALT: () => this.CONSUME(L.Point) },
          { ALT: () => this.CONSUME(L.SubPoint) },
          { ALT: () => this.CONSUME(L.TextLine) },
        ]),
    });
    return { kind: 'recipients', first };
  });

  /** Owns the lines up to the next keyword, `#` or the end. */
  private readonly signature = this.RULE('signature', (): BlockStart => {
    const first = this.CONSUME(L.Signature);
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(L.Blank) },
        { ALT: () => this.CONSUME(L.Comment) },
        { ALT: () => this.CONSUME(L.TextLine) },
        { ALT: () => this.CONSUME(L.Point) },
        { ALT: () => this.CONSUME(L.SubPoint) },
        { ALT: () => this.CONSUME(L.Numbered2) },
        { ALT: () => this.CONSUME(L.Numbered3) },
        { ALT: () => this.CONSUME(L.Lettered) },
        { ALT: () => this.CONSUME(L.Row) },
      ]),
    );
    return { kind: 'signature', first };
  });
}

const parser = lazily(() => new BlockParser());

function levelOf(kind: BlockKind, first: IToken): Block['level'] {
  if (kind === 'numbered') return LEVEL_OF_NUMBER.get(first.tokenType.name) ?? 0;
  if (kind !== 'heading') return 0;
  let marks = 0;
  for (const c of first.image) {
    if (c === '#') marks++;
    else if (marks) break;
  }
  return marks as Block['level'];
}

/**
 * The blocks of a text of the body (no header).
 * @param text a part of a file that begins where a block begins
 * @returns blocks whose texts joined are `text`
 */
export function splitBlocks(text: string): Block[] {
  parser().input = L.lexLines(text);
  const starts = parser().document();
  return starts.map(({ kind, first }, n) => ({
    kind,
    text: ownCopy(text.slice(first.startOffset, starts[n + 1]?.first.startOffset ?? text.length)),
    level: levelOf(kind, first),
    indented: kind === 'paragraph' && INDENT.test(first.image),
  }));
}

/** Errors of the last parse: none, as the grammar is total; the tests ask. */
export function blockErrors(): readonly unknown[] {
  return parser().errors;
}
