// The icon that each unit has in the outline.
import { SymbolKind } from 'vscode-languageserver-types';
import type { Task, Unit } from '../plan/model';

/** The kind of a unit's symbol; undefined for what is not in the outline. */
export function kindOf({ kind, label }: Unit, task: Task | undefined): SymbolKind | undefined {
  switch (kind) {
    case 'part':
      return SymbolKind.Module;
    case 'heading':
      return SymbolKind.String;
    case 'table':
    case 'taskTable':
      return SymbolKind.Struct;
    case 'numbered':
      return task ? SymbolKind.Event : SymbolKind.Number;
    default:
      if (task) return SymbolKind.Event;
      return label === undefined ? undefined : SymbolKind.Key;
  }
}
