// The plan as data: the shape that `export --to json` writes. server/schemas/plan.schema.json is made from it.
import * as v from 'valibot';

const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Line of the file, 1-based.'));
const text = (description: string) => v.pipe(v.string(), v.description(description));
const day = (description: string) =>
  v.pipe(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))), v.description(description));
const names = (description: string) => v.pipe(v.array(v.string()), v.description(description));

const paragraph = v.strictObject({
  number: text('As counted, without closing mark: `1`, `1.1`, `a`.'),
  text: text('Plain words.'),
  line,
});

/** A heading with what stands beneath it. */
export interface SectionJson {
  level: number;
  number: string;
  title: string;
  runIn: string;
  line: number;
  points: number;
  paragraphs: v.InferOutput<typeof paragraph>[];
  children: SectionJson[];
}

const section: v.GenericSchema<SectionJson> = v.strictObject({
  level: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(4),
    v.description('0 a part, 1 `I.`, 2 `1.`, 3 `1.1.` and an `a)` right below a `1.`, 4 `a)` elsewhere.'),
  ),
  number: text('As counted: `II`, `1`, `1.1`, `a`.'),
  title: text('Without number and closing mark.'),
  runIn: text('Text behind the title on its line; empty where none.'),
  line,
  points: v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Bullets directly under it.')),
  paragraphs: v.pipe(v.array(paragraph), v.description('Numbered paragraphs, which have no title.')),
  children: v.array(v.lazy(() => section)),
});

const appendix = v.strictObject({
  number: text('`I`, `II`; empty for a single one.'),
  title: v.string(),
  line,
  landscape: v.boolean(),
  points: v.pipe(v.number(), v.integer(), v.minValue(0)),
  paragraphs: v.array(paragraph),
  sections: v.array(section),
});

const signature = v.strictObject({
  lines: names('Authority and post: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.'),
  titles: names('Further titles above the name.'),
  rank: text('Rank or degree before the name.'),
  name: text('Empty where none is given.'),
});

export const planSchema = v.pipe(
  v.strictObject({
    header: v.strictObject({
      type: text('Type of document.'),
      superior: text('Direct superior bodies, parted by `, `.'),
      issuer: text('Issuing bodies, parted by `, `.'),
      number: text('Without the symbol; empty in a draft.'),
      symbol: text('Whole number and symbol: `57/KH-SVHTTDL`; `/KH-SVHTTDL` without a number.'),
      place: v.string(),
      date: day('Day of issue; null where it is not given in whole or is no real day.'),
      subject: v.string(),
      attachedTo: text('The decision that the plan is issued with; empty where none.'),
    }),
    bases: v.pipe(
      v.array(v.strictObject({ text: v.string(), line })),
      v.description('Items of `căn cứ:` and the documents that a lead paragraph carries out.'),
    ),
    paragraphs: v.pipe(v.array(paragraph), v.description('Numbered paragraphs before the first heading.')),
    sections: v.pipe(v.array(section), v.description('Headings only.')),
    tasks: v.array(
      v.strictObject({
        text: v.string(),
        lead: names('Bodies that lead.'),
        with: names('Bodies that take part.'),
        due: day('Last day meant by the deadline; null where none is said.'),
        deadline: text('The words of the deadline.'),
        product: v.string(),
        section: text('Way down to it: `II`, `II.1`, `III.2.2`, `III.1.a`.'),
        line,
      }),
    ),
    citations: v.array(
      v.strictObject({
        type: v.string(),
        symbol: text('Whole number and symbol; empty for a law cited by name.'),
        date: day('Null where none is given.'),
        issuer: v.string(),
        subject: v.string(),
        lines: v.pipe(v.array(line), v.description('Where it is mentioned.')),
      }),
    ),
    references: v.array(
      v.strictObject({
        text: text('As it prints.'),
        target: text('Way down to it, or `Phụ lục II`; empty for an unknown label.'),
        resolved: v.boolean(),
        line,
      }),
    ),
    recipients: v.array(
      v.strictObject({
        text: text('As it prints, without the mark at its end: `UBND tỉnh (b/c)`.'),
        name: text('Without the note: `UBND tỉnh`.'),
        note: text('`b/c`; empty where none.'),
        line,
      }),
    ),
    archive: text('What stands behind `Lưu:`.'),
    signature: v.pipe(v.nullable(signature), v.description('The first signature; null where there is none.')),
    signatures: v.pipe(v.array(signature), v.description('All of them.')),
    appendices: v.array(appendix),
  }),
  v.title('Plan (kế hoạch)'),
  v.description('A plan as data: what is printed, and what is understood.'),
);

/** A plan as data. */
export type PlanJson = v.InferOutput<typeof planSchema>;
