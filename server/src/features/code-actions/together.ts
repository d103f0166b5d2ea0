// Safe fixes made together: in one file, of one check or of all.
import type { Edit } from '../../checks/check';
import type { Diagnostic as Finding } from '../../checks/run';

export interface Together {
  /** In the order of the file, none overlapping another. */
  readonly edits: readonly Edit[];
  /** How many findings are mended. */
  readonly count: number;
}

/**
 * The first safe fix of each finding. Of two fixes that meet, the later in the file waits until the other is made.
 */
export function together(findings: readonly Finding[]): Together {
  const fixes = findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
  const edits = fixes
    .flatMap((fix, owner) => fix.edits.map((edit) => ({ edit, owner })))
    .sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to);
  const waiting = new Set<number>();
  let end = -1;
  let last: number | undefined;
  for (const { edit, owner } of edits) {
    if (waiting.has(owner)) continue;
    if (edit.from <= end && owner !== last) {
      waiting.add(owner);
      continue;
    }
    end = Math.max(end, edit.to);
    last = owner;
  }
  return {
    edits: edits.filter(({ owner }) => !waiting.has(owner)).map(({ edit }) => edit),
    count: fixes.length - waiting.size,
  };
}
