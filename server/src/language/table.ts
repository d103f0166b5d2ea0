// The inside of a table: bars, cells, the delimiter row.
import { createToken, EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import { ANY, allBut, BLANK, GAP, LINE_END, trimmed } from './characters';
import { LEXER_OPTIONS, lazily, PARSER_OPTIONS } from './grammar-options';
import { parseInline } from './inline';
import type { TableCell, TableInside, TableRow } from './syntax';

const token = (name: string, pattern: string): TokenType => createToken({ name, pattern: new RegExp(pattern) });
const CELL_END = `(?=\\||(?!${ANY}))`;

/** A line's end and the comment lines below it: a comment splits no table. */
export const RowEnd = token('RowEnd', `${LINE_END}(?:${BLANK}*\\/\\/${GAP}${ANY}*${LINE_END}?)*`);
export const Bar = token('Bar', '\\|');
export const Delimiter = token('Delimiter', `${BLANK}*:?-+:?${BLANK}*${CELL_END}`);
export const MergeUp = token('MergeUp', `${BLANK}*\\^${BLANK}*${CELL_END}`);
export const MergeLeft = token('MergeLeft', `${BLANK}*<${BLANK}*${CELL_END}`);
export const CellBlank = token('CellBlank', `${BLANK}+${CELL_END}`);
export const Cell = token('Cell', `(?:\\\\${ANY}|${allBut('|\\')}){1,4000}|\\\\`);

export const tableTokens = [RowEnd, Bar, Delimiter, MergeUp, MergeLeft, CellBlank, Cell];
const lexer = lazily(() => new Lexer(tableTokens, LEXER_OPTIONS));

class TableParser extends EmbeddedActionsParser {
  constructor() {
    super(tableTokens, PARSER_OPTIONS);
    this.performSelfAnalysis();
  }

  readonly table = this.RULE('table', (): IToken[][] => {
    const rows: IToken[][] = [];
    this.MANY(() => {
      const row = this.SUBRULE(this.row);
      this.ACTION(() => rows.push(row));
    });
    return rows;
  });

  private readonly row = this.RULE('row', (): IToken[] => {
    const parts: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      const part = this.OR([
        { ALT: () => this.CONSUME(Bar) },
        { ALT: () => this.CONSUME(Delimiter) },
        { ALT: () => this.CONSUME(MergeUp) },
        { ALT: () => this.CONSUME(MergeLeft) },
        { ALT: () => this.CONSUME(CellBlank) },
        { ALT: () => this.CONSUME(Cell) },
      ]);
      this.ACTION(() => parts.push(part));
    });
    this.OPTION(() => this.CONSUME(RowEnd));
    return parts;
  });
}

const parser = lazily(() => new TableParser());

/** The stretches between bars; blanks before the first bar and after the last one are no cell. */
function cellsOf(parts: readonly IToken[]): IToken[][] {
  const bars = parts.flatMap((p, n) => (p.tokenType === Bar ? [n] : []));
  const cells = bars.map((bar, n) => parts.slice(bar + 1, bars[n + 1] ?? parts.length));
  const last = cells.at(-1);
  if (cells.length > 1 && last?.every((p) => p.tokenType === CellBlank)) cells.pop();
  return cells;
}

function alignmentOf(delimiter: string): 'left' | 'center' | 'right' | undefined {
  const mark = delimiter.trim();
  if (mark.startsWith(':')) return mark.endsWith(':') && mark.length > 1 ? 'center' : 'left';
  return mark.endsWith(':') ? 'right' : undefined;
}

/** The inside of a table block. */
export function parseTable(text: string): TableInside {
  parser().input = lexer().tokenize(text).tokens;
  const rows = parser()
    .table()
    .map((parts) => ({ parts, cells: cellsOf(parts) }));
  const isDelimiter = ({ cells }: { cells: IToken[][] }): boolean =>
    cells.every((cell) => cell.length === 1 && cell[0]?.tokenType === Delimiter);
  const delimiter = rows.findIndex(isDelimiter);
  const readRow = ({ parts, cells }: { parts: IToken[]; cells: IToken[][] }): TableRow => {
    const first = parts[0]?.startOffset ?? 0;
    const end = parts.reduce((to, p) => Math.max(to, p.startOffset + p.image.length), first);
    let at = first;
    return {
      ...trimmed(text, first, end),
      cells: cells.map((cell): TableCell => {
        const start = cell[0]?.startOffset ?? at;
        const stop = cell.reduce((to, p) => Math.max(to, p.startOffset + p.image.length), start);
        at = stop + 1;
        const span = trimmed(text, start, stop);
        const only = cell.length === 1 ? cell[0]?.tokenType : undefined;
        if (only === MergeUp) return { ...span, content: [], merge: 'up' };
        if (only === MergeLeft) return { ...span, content: [], merge: 'left' };
        return { ...span, content: parseInline(text, span.from, span.to) };
      }),
    };
  };
  return {
    kind: 'table',
    rows: rows.filter((_, n) => n !== delimiter).map(readRow),
    headerRows: Math.max(delimiter, 0),
    alignments: delimiter < 0 ? [] : (rows[delimiter]?.cells.map((cell) => alignmentOf(cell[0]?.image ?? '')) ?? []),
  };
}
