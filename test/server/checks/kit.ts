// Texts for the tests of checks: what must be flagged stands between « and ».
import { describe, expect, it } from 'vitest';
import type { Check, Origin, SourceFacts } from '../../../server/src/checks/check';
import { otherPlanOf } from '../../../server/src/checks/others';
import { type Diagnostic, runChecks } from '../../../server/src/checks/run';
import { createDirectory } from '../../../server/src/directory';
import type { Directory } from '../../../server/src/directory/directory';
import type { FolderSettings } from '../../../server/src/directory/settings';
import { importText } from '../../../server/src/import/import';
import { analyseText } from '../../../server/src/plan/analyse';

export interface Options {
  readonly origin?: Origin;
  readonly settings?: FolderSettings;
  readonly source?: Partial<SourceFacts>;
  /** Other plans at hand. */
  readonly others?: readonly string[];
}

const directories = new Map<FolderSettings | undefined, Directory>();

/** One directory for each settings: to make one takes longer than a test. */
function directoryOf(settings: FolderSettings | undefined): Directory {
  const known = directories.get(settings) ?? createDirectory(settings);
  directories.set(settings, known);
  return known;
}

/** Everything that the checks say of a text. */
export function diagnose(text: string, { origin = 'kh', settings, source, others }: Options = {}): Diagnostic[] {
  const directory = directoryOf(settings);
  const plan = analyseText(text, { directory });
  const atHand = others?.map((other, index) =>
    otherPlanOf(analyseText(other, { directory, uri: `file:///${index}.kh` })),
  );
  const facts = source && { kind: 'plan' as const, numbers: [], ends: [], tight: [], ...source };
  return runChecks(plan, { origin, ...(facts && { source: facts }), ...(atHand && { others: atHand }) });
}

/** Everything that the checks say of a plain text as offices have it, at its places there. */
export function diagnoseImported(source: string, settings?: FolderSettings): Diagnostic[] {
  const imported = importText(source, { format: 'txt' });
  const plan = analyseText(imported.kh, { directory: directoryOf(settings) });
  const found = runChecks(plan, { origin: 'text', source: imported });
  return found.map((one) => ({ ...one, place: imported.map.toSource(one.place) }));
}

/** The words that a check flags. */
export function flagged(check: Check, text: string, options?: Options): string[] {
  return diagnose(text, options)
    .filter((one) => one.code === check.id)
    .map(({ place }) => text.slice(place.from, place.to));
}

function unmarked(marked: string): { readonly text: string; readonly places: { from: number; to: number }[] } {
  const places: { from: number; to: number }[] = [];
  const open: { from: number; to: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[«»])/)) {
    if (piece.startsWith('«')) {
      open.push({ from: text.length, to: text.length });
      places.push(open.at(-1)!);
    }
    if (piece.startsWith('»')) open.pop()!.to = text.length;
    text += piece.replace(/^[«»]/, '');
  }
  return { text, places };
}

const LINE_ENDS = { LF: '\n', CRLF: '\r\n' } as const;

/** The check flags exactly what is marked in each text, with either line end. */
export function flags(check: Check, cases: Readonly<Record<string, string>>, options?: Options): void {
  describe(`${check.id} flags`, () => {
    for (const [name, marked] of Object.entries(cases)) {
      expect(marked, name).toContain('«');
      for (const [end, sign] of Object.entries(LINE_ENDS)) {
        it(`${name} (${end})`, () => {
          const { text, places } = unmarked(marked.replaceAll('\n', sign));
          const found = diagnose(text, options).filter((one) => one.code === check.id);
          const words = (place: { from: number; to: number }): string =>
            `${place.from} ${text.slice(place.from, place.to)}`;
          expect(found.map((one) => words(one.place))).toEqual(places.map(words));
        });
      }
    }
  });
}

/** The check flags nothing in the texts. */
export function passes(check: Check, cases: Readonly<Record<string, string>>, options?: Options): void {
  describe(`${check.id} passes`, () => {
    for (const [name, text] of Object.entries(cases)) {
      for (const [end, sign] of Object.entries(LINE_ENDS)) {
        it(`${name} (${end})`, () => expect(flagged(check, text.replaceAll('\n', sign), options)).toEqual([]));
      }
    }
  });
}

export interface FrameParts {
  readonly header?: string;
  readonly lead?: string;
  readonly content?: string;
  readonly organisation?: string;
  readonly closing?: string;
  readonly recipients?: string;
  readonly signature?: string;
  readonly appendix?: string;
}

/** A header that lacks nothing. */
export const HEADER = `cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu
cơ quan: Sở Văn hóa, Thể thao và Du lịch
số: 57/KH-SVHTTDL
địa danh: Lai Châu
ngày: 18/4/2025
trích yếu: Tổ chức Tuần lễ sách và văn hóa đọc năm 2025`;

/** A whole plan in which nothing above a hint is wrong; parts of it can be others. */
export function plan(parts: FrameParts = {}): string {
  const pieces = [
    `---\n${parts.header ?? HEADER}\n---`,
    parts.lead ?? '',
    '# Mục đích, yêu cầu\n\n- Nâng cao nhận thức của người dân về văn hóa đọc.',
    `# Nội dung\n\n${parts.content ?? '- Trưng bày sách tại thư viện.'}`,
    parts.organisation ?? '# Tổ chức thực hiện\n\n## Sở Giáo dục và Đào tạo\n\n- Vận động học sinh tham gia.',
    parts.closing ?? 'Trên đây là Kế hoạch, đề nghị các cơ quan thực hiện.',
    parts.recipients ?? 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c)\n- Sở Giáo dục và Đào tạo\n- Lưu: VT, QLVH',
    parts.signature ?? 'Ký:\nGIÁM ĐỐC\nNguyễn Văn A',
    parts.appendix ?? '',
  ];
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}
