// New plans as snippets: the header from the folder's settings, the text of the kind, recipients and signature.
import type { Directory } from '../../directory/directory';
import type { FolderSettings } from '../../directory/settings';
import { t } from '../../messages';
import { HEADER_KEYS, type HeaderKey } from '../../plan/model';
import type { Template } from '../../protocol';
import { capacities, symbolTail } from '../completion/issuer';
import { committeeLines } from '../completion/recipients';
import { snippet, withoutGaps } from '../completion/snippet';
import { ORGANISATION, PLAN_KINDS, type PlanKind } from './plans';

/** Keys that every new plan has; the others only where the folder gives them a value. */
const ALWAYS: ReadonlySet<HeaderKey> = new Set(['cơ quan', 'số', 'địa danh', 'ngày', 'trích yếu', 'căn cứ']);

/** What the folder knows of the plans made in it. */
interface Office {
  readonly given: (key: HeaderKey) => readonly string[];
  /** Name of the issuing body, or a gap. */
  readonly issuer: string;
  readonly superior: string | undefined;
  /** The superior as a list of recipients names it. */
  readonly short: string;
  /** Recipients of a people's committee. */
  readonly committee: readonly string[];
  readonly tail: string;
}

function officeOf({ defaults }: FolderSettings, directory: Directory): Office {
  const given = (key: HeaderKey): readonly string[] => {
    const value = defaults?.[key];
    return (value === undefined ? [] : typeof value === 'string' ? [value] : value).map(withoutGaps);
  };
  const issuers = given('cơ quan');
  const known = issuers[0] !== undefined;
  const type = given('loại')[0] ?? 'Kế hoạch';
  const tail = known ? symbolTail(type, issuers, directory, { issuer: issuers[0] }) : 'KH-‹ký hiệu cơ quan›';
  const superior = given('cơ quan chủ quản')[0];
  const found = directory.lookUp(superior ?? '', {});
  const commune = /(?:xã|phường|đặc khu) \p{Lu}/u.test(issuers[0] ?? '');
  return {
    given,
    issuer: known ? issuers.join(', ') : '‹coquan=›',
    superior,
    short: found?.kind === 'body' ? withoutGaps(found.entry.shortName) : (superior ?? ''),
    committee: committeeLines(issuers[0] ?? '', commune ? 'xã' : 'tỉnh'),
    tail: known ? withoutGaps(tail) : tail,
  };
}

const list = (key: HeaderKey, items: readonly string[]): string =>
  [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');

/** The line or lines of a key; undefined where the plan does without. */
function field(key: HeaderKey, kind: PlanKind, { given, tail }: Office): string | undefined {
  const values = given(key);
  if (key === 'căn cứ') return list(key, values.length > 0 ? values : kind.bases);
  if (values.length > 1) return list(key, values);
  const [value] = values;
  if (value !== undefined && key !== 'trích yếu') return `${key}: ${value}`;
  switch (key) {
    case 'cơ quan chủ quản': {
      // a committee has none, and an office that gave its own name would have given its superior's
      return given('cơ quan').length > 0 ? undefined : `${key}: ‹tên cơ quan chủ quản›`;
    }
    case 'cơ quan':
      return `${key}: ‹coquan=tên cơ quan›`;
    case 'số':
      return `${key}: /${tail}`;
    case 'địa danh':
      return `${key}: ‹địa danh›`;
    case 'trích yếu':
      return `${key}: ${kind.subject}`;
    default:
      return ALWAYS.has(key) ? `${key}: ‹›` : undefined;
  }
}

/** The bodies above, whoever has a task, and the line of the archive. */
function recipients({ superior, short, committee }: Office): string {
  const above = superior === undefined ? '‹cơ quan cấp trên›' : short;
  const lines = [
    ...(committee.length > 0 ? committee : [`${above} (b/c)`]),
    `Như #${ORGANISATION} (để thực hiện)`,
    'Lưu: VT, ‹đơn vị soạn thảo›',
  ];
  return ['Nơi nhận:', ...lines.map((line) => `- ${line}`)].join('\n');
}

function text(kind: PlanKind, office: Office): string {
  const header = HEADER_KEYS.flatMap((key) => field(key, kind, office) ?? []);
  const { head } = capacities(office.given('cơ quan')[0] ?? '');
  const name = kind.about === 'blank' ? 'Kế hoạch' : `Kế hoạch ${kind.mention}`;
  const lead =
    kind.about === 'blank'
      ? `${office.issuer} ban hành Kế hoạch như sau:`
      : `${office.issuer} ban hành ${name} như sau:`;
  const closing = `Trên đây là ${name}, đề nghị các cơ quan, đơn vị triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về ${office.issuer} để xem xét, giải quyết.`;
  return `${[
    ['---', ...header, '---'].join('\n'),
    lead,
    kind.body,
    closing,
    recipients(office),
    ['Ký:', ...head, '‹Họ và tên›'].join('\n'),
  ].join('\n\n')}\n`;
}

function description(about: PlanKind['about']): string {
  switch (about) {
    case 'propaganda':
      return t('Content, forms and time of a campaign, and who does what');
    case 'action':
      return t('Aims, tasks with lead, deadline and result, for a resolution or programme');
    case 'event':
      return t('Time, place, programme and preparation of a festival, contest or conference');
    case 'inspection':
      return t('What is inspected, of whom, how and when');
    case 'year':
      return t('Tasks of a year, quarter by quarter');
    case 'blank':
      return t('Header, the required parts, recipients and signature, without text');
  }
}

/**
 * What a new plan can begin with. `mặc định:` of the folder fills the header; gaps are to be filled in from the first to
 * the last.
 * @param directory where the symbol of the issuing body is looked up
 */
export function templates(settings: FolderSettings, directory: Directory): Template[] {
  const office = officeOf(settings, directory);
  return PLAN_KINDS.map((kind) => ({
    name: kind.name,
    description: description(kind.about),
    snippet: snippet(text(kind, office)),
  }));
}
