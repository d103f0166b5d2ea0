// What makes the file a Word document that people can go on working with: section 8 of the decree's facts, and practice.
import { all, child, textOf, value, type Xml } from '../docx-reader';
import { everyParagraph, isEmpty, type Plan } from './plan';
import { type Rule, short, unless } from './rule';
import { misplaced } from './schema-order';
import { isOn, type WordParagraph } from './word';

const every = ({ document }: Plan): WordParagraph[] => document.sections.flatMap(everyParagraph);

interface Field {
  readonly instruction: string;
  readonly result: string;
}

function fieldsOf(paragraph: Xml): Field[] {
  const fields: Field[] = [];
  let state = 'out';
  let [instruction, result] = ['', ''];
  for (const run of all(paragraph, 'w:r')) {
    const mark = child(run, 'w:fldChar')?.attributes['w:fldCharType'];
    if (mark === 'begin') [state, instruction, result] = ['instruction', '', ''];
    else if (mark === 'separate') state = 'result';
    else if (mark === 'end') {
      fields.push({ instruction, result });
      state = 'out';
    } else if (state === 'instruction')
      instruction += all(run, 'w:instrText')
        .map((one) => one.text)
        .join('');
    else if (state === 'result') result += textOf(run);
  }
  return fields;
}

/** The words between the two ends of a bookmark. */
function bookmarked(paragraph: Xml, name: string): string {
  const start = paragraph.children.findIndex(
    (one) => one.name === 'w:bookmarkStart' && one.attributes['w:name'] === name,
  );
  const id = paragraph.children[start]?.attributes['w:id'];
  const end = paragraph.children.findIndex((one) => one.name === 'w:bookmarkEnd' && one.attributes['w:id'] === id);
  return paragraph.children.slice(start, end).map(textOf).join('');
}

export const FILE_RULES: readonly Rule[] = [
  {
    id: 'W1',
    mark: '',
    rule: 'each paragraph in the style of its element, named in Vietnamese, no direct indent or size',
    faults: (plan) =>
      every(plan)
        .filter((one) => !isEmpty(one))
        .flatMap((one) => {
          const style = plan.document.styles.get(value(child(one.xml, 'w:pPr'), 'w:pStyle') ?? '');
          const sizes = all(one.xml, 'w:sz').length > 0 || all(one.xml, 'w:rFonts').length > 0;
          const boxes = one.borders.length > 0;
          return [
            ...(style && style.attributes['w:default'] !== '1' && one.style !== 'Normal'
              ? []
              : [`no style: ${short(one)}`]),
            ...(sizes || (!boxes && child(child(one.xml, 'w:pPr'), 'w:ind')) ? [`direct: ${short(one)}`] : []),
          ];
        }),
  },
  {
    id: 'W2',
    mark: '',
    rule: 'language vi-VN in the defaults and in the properties; NFC',
    faults: (plan) => [
      ...all(plan.document.parts.get('word/styles.xml')!, 'w:docDefaults').flatMap((one) =>
        all(one, 'w:lang')[0]?.attributes['w:val'] === 'vi-VN' ? [] : ['defaults'],
      ),
      ...(plan.document.properties.get('dc:language') === 'vi-VN' ? [] : ['properties']),
      ...unless(every(plan), ({ text }) => text === text.normalize('NFC'), short),
    ],
  },
  {
    id: 'W3',
    mark: '',
    rule: 'Mục, khoản, 1.1. counted by Word, titles with a level in the outline that their number has',
    faults: (plan) => {
      const parts = plan.text.some((one) => one.kind === 'paragraph' && /^Phần [IVX]+$/.test(one.text));
      const top = parts ? 1 : 0;
      let khoan = false;
      return plan.text
        .filter((one): one is WordParagraph => one.kind === 'paragraph')
        .flatMap((one) => {
          const level = [/^[IVXLC]+\. /, /^\d+\. /, /^\d+\.\d+\. /].findIndex((form) => form.test(one.text));
          if (level < 0 || one.align === 'center') return [];
          const title = one.runs[0]?.bold === true;
          // Word does not count below a level that was never counted.
          const countable = level < 2 || khoan;
          khoan = level > 0 && (khoan || level === 1);
          return [
            ...(one.label === '' && countable ? [`not counted: ${short(one)}`] : []),
            ...(one.outline === (title ? top + level : undefined) ? [] : [`outline ${one.outline}: ${short(one)}`]),
          ];
        });
    },
  },
  {
    id: 'W4',
    mark: '',
    rule: 'each live reference leads to a bookmark and shows what stands there',
    faults: (plan) =>
      every(plan).flatMap(({ xml }) =>
        fieldsOf(xml).flatMap(({ instruction, result }) => {
          const [, name = '', counted] = /^ REF (\S+) (\\n )?/.exec(instruction) ?? [];
          const targets = every(plan).filter((one) =>
            all(one.xml, 'w:bookmarkStart').some((start) => start.attributes['w:name'] === name),
          );
          const [target] = targets;
          if (!target || targets.length > 1) return [`leads nowhere: ${instruction}`];
          const wanted = counted ? target.label.replace(/\.$/, '') : bookmarked(target.xml, name);
          return result === wanted && wanted !== '' ? [] : [`shows ${result}, there stands ${wanted}`];
        }),
      ),
  },
  {
    id: 'W5',
    mark: 'T',
    rule: 'properties: title, subject, author; type, number, symbol, date, body, signer where the plan says them',
    faults: (plan) => {
      const { properties } = plan.document;
      const number = /^Số: (\d*) *\/(\S+)$/.exec(plan.number?.text ?? '');
      const subject = plan.subject.map((one) => one.text.replaceAll('\n', ' ')).join(' ');
      const said = (key: string, wanted: string | undefined): string[] =>
        wanted === undefined || wanted === '' || /[…[]/.test(wanted) || properties.get(key) === wanted
          ? []
          : [`${key}: ${properties.get(key)}`];
      const date = /ngày (\d+) tháng (\d+) năm (\d+)/.exec(plan.date?.text ?? '');
      const name = plan.signatures[0]?.at(-1)?.text;
      const spoken = properties.get('SignerFullName') ?? '';
      return [
        ...said('dc:subject', subject),
        ...(properties.get('dc:title')?.endsWith(/[…[]/.test(subject) ? '' : subject) ? [] : ['title']),
        ...said('CodeNumber', number?.[1]),
        ...said('CodeNotation', number?.[2]),
        ...said('IssuedDate', date ? [date[3], date[2]!.padStart(2, '0'), date[1]].join('-') : ''),
        ...(name === undefined ||
        /^\[/.test(name) ||
        plan.signatures[0]?.some(({ text }) => spoken !== '' && text.endsWith(spoken))
          ? []
          : [`signer ${spoken}`]),
      ];
    },
  },
  {
    id: 'W6',
    mark: '',
    rule: 'elements in the order of the schema, which Word insists on',
    faults: (plan) => [...plan.document.parts.values()].flatMap(misplaced),
  },
  {
    id: 'W7',
    mark: '',
    rule: 'ids of bookmarks are used once; every part that is named is there',
    faults: ({ document }) => {
      const ids = all(document.parts.get('word/document.xml')!, 'w:bookmarkStart').map((one) => one.attributes['w:id']);
      const types = all(document.parts.get('[Content_Types].xml')!, 'Override').map(
        (one) => one.attributes.PartName ?? '',
      );
      const relations = all(document.parts.get('word/_rels/document.xml.rels')!, 'Relationship');
      return [
        ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
        ...unless(
          types,
          (name) => document.parts.has(name.slice(1)),
          (name) => `${name} is not there`,
        ),
        ...unless(
          relations,
          (one) => document.parts.has(`word/${one.attributes.Target}`),
          (one) => `${one.attributes.Target} is not there`,
        ),
        ...(isOn(document.parts.get('word/settings.xml'), 'w:evenAndOddHeaders') ? ['even pages like no others'] : []),
      ];
    },
  },
];
