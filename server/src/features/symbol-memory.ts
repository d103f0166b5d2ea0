// Symbols of the version before. The outline is asked for after each change, and most of it is as it was.
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Directory } from '../directory/directory';
import type { Block } from '../language/syntax';
import { type Language, language } from '../messages';
import type { AnalysedPlan, BodyName, IsoDay, Task, Unit } from '../plan/model';

/** All that the symbol of a unit with nothing beneath it is made from. */
interface Kept {
  readonly symbol: DocumentSymbol;
  readonly language: Language;
  readonly directory: Directory;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly isTask: boolean;
  readonly due: IsoDay | undefined;
  readonly deadline: string | undefined;
  readonly lead: readonly BodyName[];
}

const symbols = new WeakMap<Block, Kept>();
const NOBODY: readonly BodyName[] = [];

/**
 * The symbol that a unit had in an earlier version, where it is still right.
 * @param line 0-based line that the unit begins in
 */
export function rememberedSymbol(
  { directory }: AnalysedPlan,
  unit: Unit,
  task: Task | undefined,
  line: number,
): DocumentSymbol | undefined {
  const kept = symbols.get(unit.block);
  const same =
    kept !== undefined &&
    kept.symbol.range.start.line === line &&
    kept.language === language() &&
    kept.directory === directory &&
    kept.number === unit.number &&
    kept.title === unit.title &&
    kept.text === unit.text &&
    kept.isTask === (task !== undefined) &&
    kept.due === task?.due &&
    kept.deadline === task?.deadline?.value &&
    sameBodies(kept.lead, task?.lead ?? NOBODY);
  return same ? kept.symbol : undefined;
}

function sameBodies(one: readonly BodyName[], other: readonly BodyName[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ id, text }, index) => id === other[index]!.id && text === other[index]!.text))
  );
}

/** Keeps the symbol of a unit with nothing beneath it. */
export function remember(
  { directory }: AnalysedPlan,
  { block, number, title, text }: Unit,
  task: Task | undefined,
  symbol: DocumentSymbol,
): void {
  symbols.set(block, {
    symbol,
    language: language(),
    directory,
    number,
    title,
    text,
    isTask: task !== undefined,
    due: task?.due,
    deadline: task?.deadline?.value,
    lead: task?.lead ?? NOBODY,
  });
}
