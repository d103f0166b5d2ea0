// The printed sheets of a plan for the editor's preview: the blocks of the HTML file, each with where it was typed.
import { type Attributes, BlockWriter } from '../export/html-blocks';
import { screenSheet, sectionClass } from '../export/html-style';
import { flowOf } from '../layout';
import type { Flow, FlowBlock, FlowSection, Paragraph } from '../layout/flow';
import type { AnalysedPlan, Place } from '../plan/model';
import type { PreviewBlock, PreviewResult, PreviewSection } from '../protocol';
import { rangeOf } from './ranges';

type Styles = Flow['styles'];

/** From the first to the last of some places; undefined of none. */
function around(places: Iterable<Place | undefined>): Place | undefined {
  let all: Place | undefined;
  for (const place of places) {
    if (place) all = all ? { from: Math.min(all.from, place.from), to: Math.max(all.to, place.to) } : place;
  }
  return all;
}

function placeOfParagraph({ place, runs }: Paragraph): Place | undefined {
  return place ?? around(runs.map((run) => (run.kind === 'break' ? undefined : run.place)));
}

function placeOf(block: FlowBlock): Place | undefined {
  switch (block.kind) {
    case 'rule':
      return undefined;
    case 'paragraph':
      return placeOfParagraph(block);
    case 'table':
      return block.place;
    case 'columns':
      return around(block.rows.flat(2).map(placeOf));
  }
}

/**
 * Attributes that say where a piece was typed, counted from the block's beginning, so that a block's HTML stays the
 * same while only what stands before it changes. `data-lines`: first and last line of a paragraph; `data-at`: from and
 * to of a run, in UTF-16 units. A declaration stands in `data-style`: the page that shows it forbids `style`.
 */
class Origin implements Attributes {
  readonly #line: number;

  constructor(
    private readonly plan: AnalysedPlan,
    private readonly start: number,
  ) {
    this.#line = plan.lines.position(start).line;
  }

  style(declarations: readonly string[]): string {
    return ` data-style="${declarations.join(';')}"`;
  }

  paragraph(paragraph: Paragraph): string {
    const place = placeOfParagraph(paragraph);
    if (!place) return '';
    const line = (offset: number): number => this.plan.lines.position(offset).line - this.#line;
    return ` data-lines="${line(place.from)},${line(place.to)}"`;
  }

  run({ place }: { readonly place?: Place }): string {
    return place ? ` data-at="${place.from - this.start},${place.to - this.start}"` : '';
  }
}

function previewBlock(
  plan: AnalysedPlan,
  styles: Styles,
  place: Place | undefined,
  write: (writer: BlockWriter) => string,
): PreviewBlock {
  const html = write(new BlockWriter(styles, new Origin(plan, place?.from ?? 0)));
  return place ? { html, range: rangeOf(plan, place) } : { html };
}

function previewSection(plan: AnalysedPlan, styles: Styles, section: FlowSection): PreviewSection {
  const blocks = section.blocks.map((block) =>
    previewBlock(plan, styles, placeOf(block), (writer) => writer.block(block)),
  );
  const { firstFooter } = section;
  const footer =
    firstFooter.length === 0
      ? []
      : [previewBlock(plan, styles, around(firstFooter.map(placeOfParagraph)), (writer) => writer.footer(firstFooter))];
  return { className: sectionClass(section), blocks: [...blocks, ...footer] };
}

/** The sheets of a plan, block by block; their text is that of the HTML file. Never throws, whatever the text. */
export function previewOf(plan: AnalysedPlan): PreviewResult {
  const flow = flowOf(plan);
  return {
    version: plan.version,
    title: flow.properties.title,
    css: screenSheet(flow),
    sections: flow.sections.map((section) => previewSection(plan, flow.styles, section)),
  };
}
