import { inside } from '../../language/inside';
import type { TableInside, TableRow } from '../../language/syntax';
import { t } from '../../messages';
import type { AnalysedPlan, Place } from '../../plan/model';
import type { Check, Finding } from '../check';
import { inserting, shifted, trimmed, wordsAt } from '../edits';

export const tableCells: Check = {
  id: 'syntax/table-cells',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A row of a table with more or fewer cells than the first one.',
  *run(plan) {
    for (const [index, block] of plan.tree.blocks.entries()) {
      const read = block.kind === 'table' ? inside(block) : undefined;
      if (read?.kind === 'table') yield* rows(plan, read, plan.tree.starts[index] ?? 0);
    }
  },
};

function* rows(plan: AnalysedPlan, { rows: all, alignments }: TableInside, start: number): Iterable<Finding> {
  const columns = alignments.length || (all[0]?.cells.length ?? 0);
  for (const row of all) {
    const missing = columns - row.cells.length;
    if (missing === 0) continue;
    const place = trimmed(plan, shifted(start, row));
    yield {
      place,
      message: t('The row has {0} cells; the table has {1} columns.', row.cells.length, columns),
      ...(missing > 0
        ? { fixes: [{ title: t('Add the missing cells'), edits: [added(plan, row, place, missing)] }] }
        : {}),
    };
  }
}

/** Empty cells behind the last one; the last bar may be missing. */
function added(plan: AnalysedPlan, row: TableRow, place: Place, missing: number) {
  const closed = row.cells.length > 0 && /(?<!\\)\|$/.test(wordsAt(plan, place));
  return inserting(place.to, `${closed ? '' : ' |'}${' |'.repeat(missing)}`);
}
