// What a plan says, without what print does not keep: the case of what stands in capitals, labels, marks for bodies.
import { readdirSync, readFileSync } from 'node:fs';
import { planJson } from '../../../server/src/export/json';
import { analyseText } from '../../../server/src/plan/analyse';

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** The samples that are meant to be right, by name. */
export const samples: readonly (readonly [name: string, kh: string])[] = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.kh') && name !== 'co-loi.kh')
  .map((name) => [name, readFileSync(new URL(name, SAMPLES), 'utf8')]);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const base = (text: string): string => plain(text).replace(/^(?:căn cứ|thực hiện) /u, '');

type Section = ReturnType<typeof planJson>['sections'][number];

const section = (one: Section): unknown => ({
  level: one.level,
  number: one.number,
  title: plain(one.title),
  points: one.points,
  paragraphs: one.paragraphs.map(({ number }) => number),
  children: one.children.map(section),
});

/**
 * The model of a .kh text as it can come back from print.
 * @param generated its tasks stand in a generated table, their attributes nowhere else
 */
export function modelOf(kh: string, generated: boolean) {
  const { header, bases, sections, tasks, citations, recipients, archive, signatures, appendices } = planJson(
    analyseText(kh),
  );
  return {
    header: Object.fromEntries(
      (['issuer', 'superior', 'number', 'symbol', 'place', 'date', 'subject'] as const).map((key) => [
        key,
        plain(header[key] ?? ''),
      ]),
    ),
    bases: bases.map(({ text }) => base(text).replace(/,.*/u, '')),
    sections: sections.map(section),
    tasks: generated ? [] : tasks.map(({ section, due, product }) => ({ section, due, product: plain(product) })),
    citations: citations.map(({ type, symbol, date }) => ({ type, symbol, date })),
    recipients: recipients.map(({ text, note }) => ({ text: plain(text), note })),
    archive,
    signatures,
    appendices: appendices.map(({ title, landscape }) => ({ title: plain(title), landscape })),
  };
}
