// The block of bases: Decree 30/2020/NĐ-CP, appendix I, part I, II.6.b.
import type { HeaderEntry, HeaderInside } from '../language/syntax';
import { baseText } from '../plan/bases';
import type { AnalysedPlan } from '../plan/model';
import type { Paragraph, Run } from './flow';
import { append, withoutMarks } from './marks';
import type { Printer } from './printed';

/** Each basis on its own line, in italics by its style; `;` after each, `.` after the last. */
export function printBases(plan: AnalysedPlan, inside: HeaderInside | undefined, printer: Printer): Paragraph[] {
  const index = plan.tree.blocks.findIndex((block) => block.kind === 'header');
  const block = plan.tree.blocks[index];
  const entry = inside?.entries.find((one) => one.key === 'căn cứ');
  if (!block || !entry) return [];
  const at = plan.tree.starts[index]!;
  const bases = piecesOf(entry)
    .map((content) => ({ runs: withoutMarks(printer.runs(block, at, content)), from: content[0]!.from }))
    .filter(({ runs }) => runs.length > 0);
  return bases.map(({ runs }, i): Paragraph => {
    const first = runs[0]!;
    const words = first.kind === 'break' ? '' : first.text;
    const opened: Run[] =
      baseText(words) === words ? [...runs] : [{ kind: 'text', text: baseText('').trimStart() }, ...runs];
    const places = runs.flatMap((run) => (run.kind !== 'break' && run.place ? [run.place] : []));
    return {
      kind: 'paragraph',
      style: 'Căn cứ',
      runs: append(opened, i === bases.length - 1 ? '.' : ';'),
      ...(places.length > 0 ? { place: { from: places[0]!.from, to: places.at(-1)!.to } } : {}),
    };
  });
}

function piecesOf(entry: HeaderEntry): HeaderEntry['value'][] {
  return [entry.value, ...entry.items.map((item) => item.content)].filter((content) => content.length > 0);
}
