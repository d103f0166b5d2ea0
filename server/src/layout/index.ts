// From the analysed plan to the flow: what is printed, in which style.
import { inside } from '../language/inside';
import type { HeaderInside } from '../language/syntax';
import type { AnalysedPlan, Appendix, Signature } from '../plan/model';
import { issuingDecision, printAppendix } from './appendices';
import { padded } from './attributes';
import { printBases } from './bases';
import { type BodyContext, printUnits, withEnd } from './body';
import { clean } from './clean';
import type { Flow, FlowProperties, FlowSection, Paragraph } from './flow';
import { printFoot, withFoot } from './foot';
import { footParts } from './foot-parts';
import { headSize, printHead } from './head';
import { pageSetup, textAreaWidth } from './page';
import { Printer } from './printed';
import { stylesOf } from './styles';

function headerInside(plan: AnalysedPlan): HeaderInside | undefined {
  const block = plan.tree.blocks.find((one) => one.kind === 'header');
  const read = block && inside(block);
  return read?.kind === 'header' ? read : undefined;
}

function positionOf(signature: Signature | undefined): string {
  return (signature?.capacity ?? []).map((line) => clean(line.value)).join(', ');
}

function propertiesOf(plan: AnalysedPlan): FlowProperties {
  const { header, signatures } = plan;
  const subject = clean(header.subject).replace(/ {2,}/g, ' ');
  const number = /^\d+$/.test(header.number) ? padded(header.number) : clean(header.number);
  return {
    title: [clean(header.type), subject].filter((part) => part !== '').join(' '),
    subject,
    issuer: header.issuers.map(clean).join(', '),
    typeName: clean(header.type),
    number,
    symbol: clean(header.symbolTail),
    date: header.date?.iso ?? '',
    signer: clean(signatures[0]?.name?.value ?? ''),
    position: positionOf(signatures[0]),
  };
}

function contactLines(plan: AnalysedPlan): Paragraph[] {
  const field = plan.header.field.get('liên hệ');
  if (!field) return [];
  return [{ value: field.text, place: field.valuePlace }, ...field.items]
    .filter(({ value }) => clean(value).trim() !== '')
    .map(({ value, place }) => ({
      kind: 'paragraph',
      style: 'Liên hệ',
      runs: [{ kind: 'text', text: clean(value), place }],
      place,
    }));
}

/**
 * What a plan prints as: the plan and each of its appendices, in the order of the paper.
 * What the plan lacks is a visible blank; nothing is invented. Never throws, whatever the text.
 */
export function flowOf(plan: AnalysedPlan): Flow {
  const look = plan.directory.settings.look ?? {};
  const page = pageSetup(look);
  const width = textAreaWidth(page);
  const hasParts = plan.units.some((unit) => unit.kind === 'part');
  const styles = stylesOf(look, headSize(plan, width), hasParts);
  const printer = new Printer(plan);
  const header = headerInside(plan);
  const attributes = !plan.units.some((unit) => unit.kind === 'taskTable');
  const context: BodyContext = { plan, printer, styles, width, attributes };
  const head = printHead(plan, header, printer, styles, width);
  const text = withEnd(printUnits(plan.body, context));
  const bases = printBases(plan, header, printer);
  const partsOf = footParts(plan);
  const foot = printFoot(plan, partsOf(undefined), printer, styles, width);
  const decision = issuingDecision(plan);
  const printed = (appendix: Appendix): FlowSection => {
    const own = pageSetup(look, appendix.landscape);
    return printAppendix(appendix, own, { ...context, width: textAreaWidth(own) }, partsOf(appendix));
  };
  return {
    properties: propertiesOf(plan),
    styles,
    sections: [
      ...(decision ? [printed(decision)] : []),
      {
        kind: 'plan',
        page,
        blocks: [...head, ...bases, ...withFoot(text, foot)],
        firstFooter: contactLines(plan),
      },
      ...plan.appendices.filter((appendix) => appendix !== decision).map(printed),
    ],
  };
}
