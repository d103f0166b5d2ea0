// The names of exported files, made of what the plan says of itself.
import type { AnalysedPlan } from '../plan/model';

/** What stands for a blank in a name; each can be said in Vietnamese or English. */
const VALUES: Readonly<Record<string, (plan: AnalysedPlan, stem: string) => string>> = {
  'tên tệp': (_, stem) => stem,
  số: ({ header }) => header.number,
  'ký hiệu': ({ header }) => [header.number, header.symbolTail].filter((part) => part !== '').join('/'),
  ngày: ({ header }) => header.date?.iso ?? '',
  năm: ({ header }) => header.date?.iso?.slice(0, 4) ?? '',
  loại: ({ header }) => header.type,
  'trích yếu': ({ header }) => header.subject,
  'cơ quan': ({ header }) => header.issuers.join(', '),
};

const ENGLISH: Readonly<Record<string, keyof typeof VALUES>> = {
  name: 'tên tệp',
  number: 'số',
  symbol: 'ký hiệu',
  date: 'ngày',
  year: 'năm',
  type: 'loại',
  subject: 'trích yếu',
  issuer: 'cơ quan',
};

/** The blanks that a template may have, as they are written between braces. */
export const NAME_BLANKS: readonly string[] = [...Object.keys(VALUES), ...Object.keys(ENGLISH)];

const BLANK = /\{([^{}]*)\}/g;

const keyOf = (blank: string): string | undefined => {
  const name = blank.normalize('NFC').trim().toLowerCase();
  return Object.hasOwn(ENGLISH, name) ? ENGLISH[name] : Object.hasOwn(VALUES, name) ? name : undefined;
};

/** The blanks of a template that nothing is known for, as typed. */
export function unknownBlanks(template: string): string[] {
  return [...template.matchAll(BLANK)].flatMap(([, blank = '']) => (keyOf(blank) === undefined ? [blank] : []));
}

/** What no file name of Windows may hold, and control characters: `57/KH-SNV` is written `57-KH-SNV`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F\u007F]+/g;

/** What joins two blanks, left over where one of them has nothing to say. */
const LEFT_OVER = /^[-_.,;–— ]+|[-_.,;–— ]+$/g;
const JOINTS = /[-_.,;–— ]*[-_.,;–—][-_.,;–— ]*[-_.,;–—][-_.,;–— ]*/g;

/** Several joints in a row become the first one, with the blanks that stand around them all. */
function oneJoint(joints: string): string {
  const [mark = ''] = /[-_.,;–—]/.exec(joints) ?? [];
  return (joints.startsWith(' ') ? ' ' : '') + mark + (joints.endsWith(' ') ? ' ' : '');
}

/** Longest stem in UTF-16 units: file systems take 255 bytes, and a Vietnamese letter has up to three. */
const MAX_STEM = 80;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The stem of the file that a plan is exported to: no folder, nothing that a file system refuses.
 * @param template text with blanks such as `{số}` or `{number}`; unknown ones and empty values are left out
 * @param stem of the plan's own file; what is used where the template gives nothing
 */
export function outputStem(plan: AnalysedPlan, template: string, stem: string): string {
  const filled = template.replace(BLANK, (_, blank: string) => {
    const key = keyOf(blank);
    return key === undefined ? '' : VALUES[key]!(plan, stem).normalize('NFC');
  });
  const clean = cleaned(filled);
  return clean === '' || DEVICE.test(clean) ? cleaned(stem) || 'ke-hoach' : clean;
}

function cleaned(text: string): string {
  const allowed = text.replace(/ *: +/g, ' - ').replace(FORBIDDEN, '-').replace(/\s+/g, ' ');
  const tidy = allowed.replace(JOINTS, oneJoint).replace(LEFT_OVER, '');
  return [...tidy].slice(0, MAX_STEM).join('').replace(LEFT_OVER, '');
}
