// Lines of `Nơi nhận:`: who has a task and gets no copy, the usual lines, the line of the archive, bodies, notes.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { EVERY_BODY } from '../../directory';
import type { BodyEntry } from '../../directory/directory';
import type { Level } from '../../directory/places';
import { t } from '../../messages';
import type { AnalysedPlan, BodyName } from '../../plan/model';
import { isOrganisationTitle } from '../../plan/organisation';
import { settingOf } from '../../plan/setting';
import { capitalised } from '../../vietnamese/capitals';
import { fold } from '../../vietnamese/fold';
import { bodyCandidates, dayOf, groupCandidates, levelOf } from './bodies';
import { type Candidate, form, type Offer, value } from './candidate';
import { type Cursor, typedFrom } from './cursor';

/** Notes as Decree 30/2020/NĐ-CP, appendix I, part I, section II, item 9, and practice have them. */
const NOTES: readonly (readonly [string, string?])[] = [
  ['b/c', 'báo cáo'],
  ['để b/c', 'để báo cáo'],
  ['để thực hiện'],
  ['để phối hợp'],
  ['để chỉ đạo'],
  ['để biết'],
  ['để đăng tải'],
];

/** Days from which there are two levels of local government. */
const TWO_LEVELS = '2025-07-01';

const isEntry = (entry: BodyEntry | undefined): entry is BodyEntry => entry !== undefined;

/** The lines of the list but the one at the cursor. */
function otherLines({ plan, line }: Cursor): readonly string[] {
  const lists = plan.recipients ? [plan.recipients, ...plan.extraRecipients] : [];
  return lists.flatMap((list) =>
    list.recipients.filter(({ place }) => place.to < line.from || place.from > line.to).map((one) => one.text),
  );
}

/** Bodies with a task that no other line covers, the issuer and units of anybody aside. */
function uncovered(plan: AnalysedPlan, lines: readonly string[]): readonly BodyName[] {
  const setting = { ...settingOf(plan), day: dayOf(plan) };
  const covered = new Set(lines.flatMap((line) => [...plan.directory.covered(line, setting).ids]));
  if (covered.has(EVERY_BODY)) return [];
  const said = new Set(lines.map((line) => fold(line)));
  for (const issuer of plan.header.issuers) {
    const own = plan.directory.lookUp(issuer, setting);
    if (own?.kind === 'body') covered.add(own.entry.id);
  }
  return plan.tasks
    .flatMap((task) => task.lead)
    .filter((lead) => {
      const found = plan.directory.lookUp(lead.text, setting);
      if (found === undefined || found.kind === 'internal') return false;
      const ids = found.kind === 'body' ? [found.entry.id] : [found.id, ...found.covers];
      if (ids.some((id) => covered.has(id)) || said.has(fold(lead.text))) return false;
      said.add(fold(lead.text));
      if (ids[0] !== undefined) covered.add(ids[0]);
      return true;
    });
}

/** The superior bodies of the head, as a list names them. */
function superiors(plan: AnalysedPlan): string[] {
  const setting = settingOf(plan);
  return plan.header.superiors.map((name) => {
    const found = plan.directory.lookUp(name, setting);
    const short = found?.kind === 'body' ? found.entry.shortName : name;
    return `${short} (b/c)`;
  });
}

/**
 * Those whom a people's committee tells of its plans: who leads the Party and the council there, and its own leaders.
 * @param issuer name of the committee
 * @returns nothing for other bodies
 */
export function committeeLines(issuer: string, level: Level): readonly string[] {
  const name = fold(issuer);
  if (!/^(?:uy ban nhan dan|ubnd)/.test(name)) return [];
  if (level !== 'xã')
    return ['Thường trực Tỉnh ủy (b/c)', 'Thường trực HĐND tỉnh (b/c)', 'Chủ tịch, các PCT UBND tỉnh'];
  const kind = communeWord(name);
  return ['Thường trực Đảng ủy (b/c)', `Thường trực HĐND ${kind} (b/c)`, `Chủ tịch, các PCT UBND ${kind}`];
}

/** What a commune is called in the name of one of its bodies. */
function communeWord(name: string): string {
  if (/(?:^| )phuong(?: |$)/.test(name)) return 'phường';
  return /(?:^| )dac khu(?: |$)/.test(name) ? 'đặc khu' : 'xã';
}

/** `Như Mục III`: everybody whom the part on organisation names; by its label where it has one. */
function asNamed(plan: AnalysedPlan): Candidate[] {
  const part = plan.body.find((unit) => unit.number !== '' && isOrganisationTitle(unit.title));
  if (!part) return [];
  const line = value(`Như Mục ${part.number} (để thực hiện)`, t('Usual line'));
  return [part.label === undefined ? line : { ...line, insert: `Như #${part.label} (để thực hiện)` }];
}

/** The usual lines of plans of each level. */
function usual(plan: AnalysedPlan): Candidate[] {
  const level = levelOf(plan);
  const twoLevels = (dayOf(plan) ?? TWO_LEVELS) >= TWO_LEVELS;
  const issuer = plan.header.issuers[0] ?? '';
  const committee = committeeLines(issuer, level);
  const commune = communeWord(fold(issuer));
  const department = ['Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'Trang Thông tin điện tử Sở'];
  const lines: Readonly<Record<Level, readonly string[]>> = {
    'trung ương': [
      'Thủ tướng, các Phó Thủ tướng Chính phủ (b/c)',
      'Bộ trưởng (b/c)',
      'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
      'UBND các tỉnh, thành phố trực thuộc Trung ương',
      'Các đơn vị thuộc Bộ',
    ],
    tỉnh: [
      'Các sở, ban, ngành, đoàn thể tỉnh',
      twoLevels ? 'UBND các xã, phường' : 'UBND các huyện, thành phố',
      twoLevels ? 'Báo và Phát thanh, Truyền hình tỉnh' : 'Báo, Đài PTTH tỉnh',
      'Cổng Thông tin điện tử tỉnh',
      ...(committee.length > 0 ? [] : department),
    ],
    huyện: ['UBND các xã, phường, thị trấn', 'Các phòng, ban, ngành, đoàn thể huyện'],
    xã: [`Các phòng, đơn vị thuộc ${commune}`, `Ủy ban MTTQ Việt Nam ${commune}`, 'Các thôn, tổ dân phố'],
  };
  const usualLine = (line: string): Candidate => value(line, t('Usual line'));
  return [...committee.map(usualLine), ...asNamed(plan), ...lines[level].map(usualLine)];
}

/** Who should get a plan that has no list yet: the superior bodies, and those with a task. */
export function expectedRecipients(plan: AnalysedPlan): readonly string[] {
  return [...superiors(plan), ...uncovered(plan, []).map((lead) => capitalised(lead.text))];
}

export function recipientCandidates(cursor: Cursor): Candidate[] {
  const { plan, offset } = cursor;
  const lines = otherLines(cursor);
  const said = new Set(lines.map((line) => fold(line)));
  const names = uncovered(plan, lines).map((lead): Candidate => {
    const entry = lead.id === undefined ? undefined : plan.directory.entries.get(lead.id);
    const aliases = isEntry(entry) ? [entry.id, entry.name, entry.shortName] : [];
    return {
      ...value(capitalised(lead.text), t('Has a task and gets no copy')),
      words: aliases,
      kind: CompletionItemKind.Class,
    };
  });
  const first = [...superiors(plan).map((line) => value(line, t('Superior body'))), ...usual(plan)];
  const archive = plan.recipients?.archive;
  const kept = archive && (archive.place.to < cursor.line.from || archive.place.from > cursor.line.to);
  const shown = new Set(names.map(({ label }) => label));
  const withoutNote = (label: string): string => fold(label.replace(/\s*\([^)]*\)$/u, ''));
  return [
    ...names,
    ...first.filter(({ label }) => !said.has(withoutNote(label)) && !shown.has(label)),
    ...(kept ? [] : [form('Lưu: VT, ‹đơn vị soạn thảo›', t('Last line: what is kept on file'))]),
    ...groupCandidates(plan, (name) => name).filter(({ label }) => !said.has(fold(label))),
    ...bodyCandidates(plan, offset, (entry) => entry.shortName).filter(
      ({ label, insert }) => !said.has(fold(label)) && !said.has(fold(insert)),
    ),
  ];
}

const ITEM = /^[ \t\u00A0]*[-–•*+](?:[ \t\u00A0]+|$)/u;

export function recipients(cursor: Cursor): Offer | undefined {
  const { block, before, after, line, at, offset, trigger } = cursor;
  if (block?.kind !== 'recipients' || line.from === at) return undefined;
  const none: Offer = { ...typedFrom(cursor, offset), candidates: [] };
  const item = ITEM.exec(before)?.[0];
  if (item === undefined) return before.trim() === '' ? undefined : none;
  const note = /\(([^()]*)$/u.exec(before);
  if (note) {
    if (!/^\)?\s*[;.]?$/u.test(after.trimEnd())) return none;
    const close = after.startsWith(')') ? '' : ')';
    const notes = NOTES.map(
      ([label, said]): Candidate => ({
        ...value(label, said),
        insert: label + close,
        kind: CompletionItemKind.EnumMember,
        words: said === undefined ? [] : [said],
      }),
    );
    return { ...typedFrom(cursor, offset - note[1]!.length, 0), candidates: notes };
  }
  // behind a note nothing more stands in a line
  if (trigger !== undefined || before.includes(')')) return none;
  const gap = /\s$/u.test(item) ? '' : ' ';
  const offered = recipientCandidates(cursor);
  const spaced = gap === '' ? offered : offered.map((one) => ({ ...one, insert: ` ${one.insert}` }));
  const rest = /^[^(;]*?(?=\s*(?:[(;]|$))/u.exec(after.slice(0, 400))?.[0].length ?? 0;
  return { ...typedFrom(cursor, line.from + item.length, rest), candidates: spaced };
}
