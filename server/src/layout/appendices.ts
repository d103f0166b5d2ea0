// Appendices: Decree 30/2020/NĐ-CP, appendix I, part I, III.1.
import type { AnalysedPlan, Appendix } from '../plan/model';
import { appendixName } from '../plan/reference-text';
import { type BodyContext, printUnits, withEnd } from './body';
import { clean } from './clean';
import type { FlowBlock, FlowSection, PageSetup, Run } from './flow';
import { printFoot, withFoot } from './foot';
import type { FootParts } from './foot-parts';
import { appendixPointer } from './issue';
import { centred, shortRule } from './lines';
import { markedText } from './printed';

/** `Phụ lục II`, its number (its name where it has none) in the bookmark that references lead to. */
function label(appendix: Appendix, bookmark: string | undefined): Run[] {
  const name = appendixName(appendix);
  if (bookmark === undefined) return [{ kind: 'text', text: name }];
  const marked = markedText(appendix);
  const before = name.slice(0, name.length - marked.length);
  return [
    ...(before === '' ? [] : [{ kind: 'text', text: before } as const]),
    { kind: 'text', text: marked, bookmark },
  ];
}

/**
 * The decision that a plan is issued with, kept word for word as an appendix: its title names the type of `kèm theo:`.
 * It is printed before the plan, as it is issued, and without the name and the pointer of an appendix.
 */
export function issuingDecision(plan: AnalysedPlan): Appendix | undefined {
  const issuedWith = clean(plan.header.attachedTo).normalize('NFC').toLowerCase();
  if (issuedWith === '') return undefined;
  return plan.appendices.find((appendix) => {
    const title = clean(appendix.title).normalize('NFC').toLowerCase();
    return title !== '' && /^[\s,.:]/u.test(issuedWith.slice(title.length)) && issuedWith.startsWith(title);
  });
}

/**
 * One appendix: a section of its own, numbered from page 1.
 * @param parts recipients and signatures of its own
 */
export function printAppendix(
  appendix: Appendix,
  page: PageSetup,
  context: BodyContext,
  parts: FootParts,
): FlowSection {
  const { printer, plan, styles, width } = context;
  const place = appendix.place;
  const title = printer.plain(appendix.block, appendix.content.title);
  const lines = centred(title, 'Tên phụ lục', styles, width * 0.86, { place, capitals: true });
  const pointer = centred(appendixPointer(plan.header), 'Kèm theo phụ lục', styles, width);
  const head: FlowBlock[] =
    appendix === issuingDecision(plan)
      ? [lines.paragraph]
      : [
          { kind: 'paragraph', style: 'Phụ lục', runs: label(appendix, printer.bookmarkOf(appendix)), place },
          ...(title === '' ? [] : [lines.paragraph]),
          pointer.paragraph,
          shortRule(Math.max(lines.longest, pointer.longest * 0.6), width),
        ];
  const text = withEnd(printUnits(appendix.children, context));
  const foot = printFoot(plan, parts, printer, styles, width);
  return { kind: 'appendix', page, blocks: [...head, ...withFoot(text, foot)], firstFooter: [] };
}
