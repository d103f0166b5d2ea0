// Section 2, cells 7 and 9, and appendices. Decree 30/2020/NĐ-CP, appendix I, part I, II.7, II.9 and III.1.
import { longestLine } from './measure';
import { isEmpty, isParagraph, paragraphsOf, written } from './plan';
import { looks, type Rule, short, unless } from './rule';
import type { WordParagraph } from './word';

/** Room for a signature, in points: five lines of text are 80. */
const ROOM = 40;
/** A longer list of recipients is not kept in one piece. */
const MOST_TOGETHER = 40;

const TITLES = /^(?:GS|PGS|TS|ThS|CN|KS|BS)\.|^(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư) /u;

const top = (cell: readonly WordParagraph[]): WordParagraph[] => {
  const gap = cell.findIndex(isEmpty);
  return cell.slice(0, gap < 0 ? cell.length : gap);
};
const bottom = (cell: readonly WordParagraph[]): WordParagraph[] =>
  cell.slice(top(cell).length).filter((one) => !isEmpty(one));
/** The name: the last line but what stands under it in smaller words. */
const words = (one: WordParagraph): string[] => one.text.split(/[\s\n]+/);
const isName = (one: WordParagraph): boolean =>
  words(one).every((word) => /^[\p{Lu}[]/u.test(word)) || one.text === '[Họ và tên]';

export const FOOT_RULES: readonly Rule[] = [
  {
    id: 'S1',
    mark: 'T',
    rule: 'authority and post: capitals, 13–14 points, bold, upright, centred',
    faults: ({ signatures, pointer }) => [
      ...(signatures.length > 0 || pointer ? [] : ['no signature']),
      ...signatures.flatMap((cell) =>
        top(cell).flatMap((one) =>
          looks(one, 'post', { sizes: [13, 14], bold: true, italic: false, capitals: true, align: 'center' }),
        ),
      ),
    ],
  },
  {
    id: 'S1b',
    mark: 'T',
    rule: 'TM. KT. TL. TUQ. Q. with a full stop and a blank; KT., TL., TUQ. with the signer’s own post on a line below',
    faults: ({ signatures }) =>
      signatures.flatMap((cell) => {
        const lines = top(cell).map((one) => one.text);
        return lines.flatMap((line, i) => [
          ...(/^(?:TM|KT|TL|TUQ|Q)(?:\.?\/|\s|\.\S)/.test(line) ? [`form: ${line}`] : []),
          ...(/^(?:KT|TL|TUQ)\./.test(line) && lines[i + 1] === undefined ? [`no own post: ${line}`] : []),
        ]);
      }),
  },
  {
    id: 'S1c',
    mark: 'T',
    rule: 'name: 13–14 points, bold, upright, centred, without degree; room for the hand above',
    faults: ({ signatures }) =>
      signatures.flatMap((cell) => {
        const height = cell
          .filter(isEmpty)
          .reduce((sum, { spacing, mark }) => sum + (spacing.before + spacing.after) / 20 + mark.size / 2, 0);
        return [
          ...(bottom(cell).some(isName) ? [] : ['no name']),
          ...bottom(cell).flatMap((one) =>
            looks(one, 'name', { sizes: [13, 14], bold: true, italic: false, align: 'center' }),
          ),
          ...unless(bottom(cell), (one) => !TITLES.test(one.text), short),
          ...(height >= ROOM ? [] : [`room of ${height} points`]),
        ];
      }),
  },
  {
    id: 'S1d',
    mark: 'D',
    rule: 'recipients left, signature right, level; two signatures side by side',
    faults: ({ feet, label, signatures }) => {
      const rows = feet.flatMap((table) => table.rows);
      if (signatures.length === 0 || !label) return [];
      if (signatures.length === 1) {
        const row = rows.find(({ cells }) => cells[0]?.paragraphs[0] === label);
        return row?.cells[1]?.paragraphs === signatures[0] ? [] : ['not side by side'];
      }
      const first = rows[0]?.cells.map((cell) => cell.paragraphs);
      return first?.[0] === signatures[0] && first?.[1] === signatures[1] ? [] : ['not side by side'];
    },
  },
  {
    id: 'S1e',
    mark: 'K',
    rule: 'the foot in one piece, never alone on a page: the last lines of the text stay with it',
    faults: ({ feet, section, recipients }) => {
      const [first] = feet;
      if (!first) return [];
      const before = section.blocks.slice(0, section.blocks.indexOf(first));
      const kept: WordParagraph[] = [];
      for (const block of before.reverse()) {
        if (!isParagraph(block)) break;
        kept.push(block);
        if (!isEmpty(block)) break;
      }
      return [
        ...(kept.some((one) => !isEmpty(one)) || section.blocks.indexOf(first) < 3 ? [] : ['after no text']),
        ...unless(
          kept,
          (one) => one.keepNext,
          (one) => `may be parted: ${short(one)}`,
        ),
        ...(recipients.length > MOST_TOGETHER || feet.every((one) => one.rows.every((row) => row.whole))
          ? []
          : ['may be broken']),
      ];
    },
  },
  {
    id: 'S1f',
    mark: 'K',
    rule: 'no line of the signature wider than its column',
    faults: ({ feet, signatures }) =>
      unless(
        signatures.flat().filter((one) => !isEmpty(one)),
        (one) => longestLine([one]) <= (feet[0]?.columns[1] ?? 0),
        short,
      ),
  },
  {
    id: 'N1',
    mark: 'T',
    rule: 'Nơi nhận: on its own line, 12 points, bold italic, at the left',
    faults: ({ label, pointer }) => {
      if (!label && pointer) return [];
      return [
        ...looks(label, 'label', { sizes: [12], bold: true, italic: true, align: 'left' }),
        ...(label?.text === 'Nơi nhận:' ? [] : ['other words']),
      ];
    },
  },
  {
    id: 'N1b',
    mark: 'T',
    rule: 'recipients: - and a blank, 11 points, upright, at the left, each with ;',
    faults: ({ recipients }) =>
      recipients.flatMap((one, i) => [
        ...looks(one, 'recipient', { sizes: [11], bold: false, italic: false, align: 'left', firstLine: [0] }),
        ...(/^- \S/.test(one.text) ? [] : [`mark: ${short(one)}`]),
        ...(i === recipients.length - 1 || /[^.;,];$/.test(one.text) ? [] : [`no ;: ${short(one)}`]),
      ]),
  },
  {
    id: 'N1c',
    mark: 'T',
    rule: 'last line - Lưu: VT, … with a full stop; no ./. in the list',
    faults: ({ recipients, label }) => {
      if (!label) return [];
      const last = recipients.at(-1)?.text ?? '';
      return [
        ...(/^- Lưu: .*\.$/.test(last) ? [] : [`last: ${last}`]),
        ...unless(recipients, (one) => !one.text.includes('./.'), short),
      ];
    },
  },
  {
    id: 'A1',
    mark: 'T',
    rule: 'label Phụ lục, with Roman figures where there are several: 14 points, bold, centred, on its own line',
    faults: ({ appendices }) =>
      appendices.flatMap(({ label }, i) => [
        ...looks(label, 'label', { sizes: [14], bold: true, italic: false, align: 'center' }),
        ...((appendices.length === 1 ? /^Phụ lục$/ : /^Phụ lục [IVXLC]+$/).test(label.text)
          ? []
          : [`${label.text} of ${appendices.length}, ${i + 1}`]),
      ]),
  },
  {
    id: 'A1b',
    mark: 'T',
    rule: 'title of an appendix: capitals, 13–14 points, bold, upright, centred',
    faults: ({ appendices }) =>
      appendices.flatMap(({ titles }) => [
        ...(titles.length > 0 ? [] : ['no title']),
        ...titles.flatMap((one) =>
          looks(one, 'title', { sizes: [13, 14], bold: true, italic: false, capitals: true, align: 'center' }),
        ),
      ]),
  },
  {
    id: 'A1c',
    mark: 'T',
    rule: '(Kèm theo …) with number, date and issuer: italic, 13–14 points, centred; a line under it',
    faults: ({ appendices, pointer: attached }) =>
      appendices.flatMap(({ pointer, rule }) => {
        const text = pointer?.text.replaceAll('\n', ' ') ?? '';
        const whole = attached
          ? /^\(Kèm theo .+\)$/.test(text)
          : /^\(Kèm theo .+ số (?:\d+| +)\/\S+ ngày .* tháng .* năm.* của .+\)$/.test(text);
        return [
          ...looks(pointer, 'pointer', { sizes: [13, 14], bold: false, italic: true, align: 'center' }),
          ...(whole ? [] : [text]),
          ...(rule ? [] : ['no line']),
        ];
      }),
  },
  {
    id: 'A1d',
    mark: 'T',
    rule: 'the text points to each appendix',
    faults: ({ appendices, section }) => {
      const text = [
        ...written(section.blocks),
        ...section.blocks.flatMap((one) => (one.kind === 'table' ? paragraphsOf(one) : [])),
      ]
        .map((one) => one.text)
        .join('\n');
      return unless(
        appendices,
        ({ label }) =>
          text.toLowerCase().includes(label.text.toLowerCase()) || /phụ lục (?:kèm theo|ban hành)/i.test(text),
        ({ label }) => label.text,
      );
    },
  },
  {
    id: 'K1',
    mark: 'T',
    rule: 'a plan that a decision issues says so under its subject: italic, in brackets, centred',
    faults: ({ pointer }) =>
      pointer
        ? [
            ...looks(pointer, 'pointer', { sizes: [13, 14], bold: false, italic: true, align: 'center' }),
            ...(/^\(.*\)$/su.test(pointer.text) ? [] : ['no brackets']),
          ]
        : [],
  },
];
