// docs/checks.md, made from the registry; a test fails where the page is stale.
import vietnamese from '../../l10n/vi/checks.json';
import type { Check } from './check';
import { sourceOf } from './pages';

const HEAD = `# Checks

This page is made from the registry of the checks (\`server/src/checks/index.ts\`).
*Default* is the severity that holds unless the settings or \`kehoach.yaml\` say another; a finding may be milder.
*Text*: runs on plans read from text or Word as well; *text only*: what it looks for cannot be written in a \`.kh\` file.
*Fix*: some of its findings carry a quick fix. *Source*: where the decree rules it; what it does not rule rests on
practice, on how files of plans are written, or on the calendar and known facts.
One line is silenced by \`// bỏ qua <id>\` above it.
Each id leads to the page of its check; the editor shows that page from the code of a finding.
`;

/**
 * The page as Markdown.
 * @param checks all checks, in the order of the page
 */
export function catalogue(checks: readonly Check[]): string {
  const groups = [...new Set(checks.map((check) => groupOf(check)))];
  const sections = groups.map((group) => {
    const rows = checks.filter((check) => groupOf(check) === group).map(row);
    return [
      `## ${group}`,
      '',
      '| id | default | text | fix | source | flags | |',
      '|---|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return [HEAD, ...sections].join('\n');
}

const groupOf = ({ id }: Check): string => id.slice(0, id.indexOf('/'));

function row(check: Check): string {
  const { id, severity, onText, onPlan, fixes, summary } = check;
  const translated: Readonly<Record<string, string>> = vietnamese;
  const runs = onText ? (onPlan ? 'yes' : 'text only') : '';
  const cells = [
    `<a id="${id}"></a>[\`${id}\`](checks/${id}.md)`,
    severity,
    runs,
    fixes ? 'yes' : '',
    sourceOf(check).english,
    summary,
    translated[summary] ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}
