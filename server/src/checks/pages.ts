// docs/checks/<group>/<name>.md, one page a check, made from the registry; a test fails where a page is stale.
import vietnamese from '../../l10n/vi/checks.json';
import type { Severity } from '../directory/settings';
import type { Check } from './check';

/** What one language says on a page. Each section is a heading with its lines; no lines, no section. */
interface Tongue {
  readonly severities: Readonly<Record<Severity, string>>;
  facts(check: Check): readonly (readonly [what: string, value: string])[];
  sections(check: Check): readonly (readonly [heading: string, lines: readonly string[]])[];
}

const translated: Readonly<Record<string, string>> = vietnamese;
const inVietnamese = (sentence: string): string => translated[sentence] ?? sentence;

const SOURCES = {
  language: { english: 'how files of plans are written', vietnamese: 'cách viết tệp kế hoạch' },
  fact: { english: 'the calendar and known facts', vietnamese: 'lịch và dữ kiện đã biết' },
  practice: { english: 'practice', vietnamese: 'thông lệ' },
} as const;

/** What a check rests on, for readers of both languages: the place in the decree, or what stands for it. */
export function sourceOf({ rule, source }: Check): { readonly english: string; readonly vietnamese: string } {
  return rule === undefined ? SOURCES[source ?? 'practice'] : { english: rule, vietnamese: inVietnamese(rule) };
}

/** What can be set in kehoach.yaml: a severity that is not the check's own. */
const example = ({ id, severity }: Check): string => `  ${id}: ${severity === 'hint' ? 'tắt' : 'gợi ý'}`;

const settingOf = (check: Check): string[] => ['```yaml', 'kiểm tra:', example(check), '```'];
const silenceOf = ({ id }: Check): string[] => ['```kh', `// bỏ qua ${id}`, '```'];

const VIETNAMESE: Tongue = {
  severities: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
  facts: (check) => [
    ['Mức mặc định', VIETNAMESE.severities[check.severity]],
    ['Kiểm tra ở', filesOf(check, 'tệp `.kh`', 'văn bản `.txt`, `.md`', ' và ')],
    ['Sửa nhanh', check.fixes ? 'có' : 'không'],
    ['Căn cứ', sourceOf(check).vietnamese],
  ],
  sections: (check) => [
    [
      'Bỏ qua ở một dòng',
      isSilenced(check) ? ['Viết ngay trên dòng đó, trong tệp `.kh`:', '', ...silenceOf(check)] : [],
    ],
    [
      'Đổi mức hoặc tắt',
      [
        'Trong [`kehoach.yaml`](../../settings.md#kiểm-tra-severity-of-checks), theo mã này hoặc theo cả nhóm',
        `\`${groupOf(check)}\`; các mức là \`lỗi\`, \`cảnh báo\`, \`thông tin\`, \`gợi ý\`, \`tắt\`:`,
        '',
        ...settingOf(check),
      ],
    ],
  ],
};

const ENGLISH: Tongue = {
  severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  facts: (check) => [
    ['Default severity', ENGLISH.severities[check.severity]],
    ['Runs on', filesOf(check, '`.kh` files', 'texts, `.txt` and `.md`', ' and ')],
    ['Quick fix', check.fixes ? 'yes' : 'no'],
    ['Source', sourceOf(check).english],
  ],
  sections: (check) => [
    [
      'To silence one line',
      isSilenced(check) ? ['Right above that line, in a `.kh` file:', '', ...silenceOf(check)] : [],
    ],
    [
      'To set its severity or turn it off',
      [
        'In [`kehoach.yaml`](../../settings.md#kiểm-tra-severity-of-checks), by this id or by the whole group',
        `\`${groupOf(check)}\`; the words for severities are \`error\`, \`warning\`, \`information\`, \`hint\`, \`off\``,
        'or the Vietnamese ones:',
        '',
        ...settingOf(check),
      ],
    ],
  ],
};

/** What it finds stands in comments, and a comment silences the line after it only. */
const IN_COMMENTS = 'syntax/unknown-silence';
const isSilenced = ({ id, onPlan }: Check): boolean => onPlan && id !== IN_COMMENTS;

const groupOf = ({ id }: Check): string => id.slice(0, id.indexOf('/'));

const filesOf = ({ onPlan, onText }: Check, plan: string, text: string, and: string): string =>
  [...(onPlan ? [plan] : []), ...(onText ? [text] : [])].join(and);

/** Path of a check's page below the folder of the pages. */
export function pagePath({ id }: Check): string {
  return `${id}.md`;
}

/** The parts of a page that people write: what happens if nobody looks, the rule, examples. */
export interface Written {
  readonly vietnamese: string;
  readonly english: string;
}

const OPENS = '<!-- written by hand: from here -->';
const CLOSES = '<!-- written by hand: to here -->';

/**
 * What people wrote on a page, to be kept when the rest is made anew.
 * @param page the page as it stands; empty for a check without one
 * @returns the lines between the marks, trimmed; empty where there are none
 */
export function writtenOn(page: string): Written {
  const parts = page
    .split(OPENS)
    .slice(1)
    .map((part) => (part.split(CLOSES)[0] ?? '').trim());
  return { vietnamese: parts[0] ?? '', english: parts[1] ?? '' };
}

/**
 * The page of a check as Markdown: Vietnamese first, then English.
 * @param check any check of the registry
 * @param written what people say of it
 */
export function pageOf(check: Check, written: Written): string {
  const up = '../../checks.md';
  return [
    `# ${check.id}`,
    '',
    `[Danh mục kiểm tra · All checks](${up}#${check.id})`,
    '',
    ...part(check, 'Tiếng Việt', inVietnamese(check.summary), VIETNAMESE, written.vietnamese),
    '',
    ...part(check, 'English', check.summary, ENGLISH, written.english),
    '',
  ].join('\n');
}

function part(check: Check, name: string, summary: string, tongue: Tongue, written: string): string[] {
  const facts = tongue.facts(check).map(([what, value]) => `- ${what}: ${value}`);
  const sections = tongue
    .sections(check)
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([heading, lines]) => ['', `### ${heading}`, '', ...lines]);
  const own = ['', OPENS, '', ...(written === '' ? [] : [written, '']), CLOSES];
  return [`## ${name}`, '', summary, '', ...facts, ...own, ...sections];
}
