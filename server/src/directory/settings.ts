// The settings of a folder: what its kehoach.yaml says. docs/settings.md has every key.
import type { HeaderKey, IsoDay } from '../plan/model';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `cơ quan:` an office's own body, or its own word on a national one of the same id. */
export interface FolderBody {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  /** Id or name of the body that it belongs to. */
  readonly parent?: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  /** Ids or names, the main one first. */
  readonly successors?: readonly string[];
}

/** `nhóm cơ quan:` a phrase that stands for several bodies. */
export interface FolderGroup {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Ids or names. */
  readonly members: readonly string[];
}

/** `văn bản:` a document that plans of this folder cite. */
export interface KnownDocument {
  readonly symbol: string;
  readonly type?: string;
  readonly date?: IsoDay;
  readonly issuer?: string;
  readonly subject?: string;
  /** Last day in force. */
  readonly until?: IsoDay;
  /** Number and symbol of the document that took its place. */
  readonly replacedBy?: string;
}

/** A part that plans of a kind must have. */
export interface RequiredPart {
  readonly name: string;
  /** Other titles that count as this part. */
  readonly aliases?: readonly string[];
}

/** `hồ sơ:` a kind of plan, chosen by `hồ sơ:` in a plan's header; `mặc định` is for the others. */
export interface Profile {
  readonly parts: readonly RequiredPart[];
}

/** `thể thức:` the office's choice where the decree leaves one. Sizes in points, lengths in millimetres. */
export interface Look {
  readonly fontSize?: number;
  /** Of the quốc hiệu; the smaller one is taken by itself where a line does not fit. */
  readonly headSize?: 12 | 13;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly firstLineIndent?: number;
  /** Space between paragraphs, points. */
  readonly paragraphSpacing?: number;
  /** In lines. */
  readonly lineSpacing?: number;
}

export interface FolderSettings {
  /** Path of the nearest kehoach.yaml; undefined where there is none. */
  readonly path?: string;
  readonly bodies?: readonly FolderBody[];
  readonly groups?: readonly FolderGroup[];
  readonly documents?: readonly KnownDocument[];
  /** `từ riêng:` words that the checks of spelling let through. */
  readonly words?: readonly string[];
  readonly profiles?: Readonly<Record<string, Profile>>;
  /** `kiểm tra:` by the id of a check, or of a group (`text`). */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** `mặc định:` values of header keys for new plans. */
  readonly defaults?: Readonly<Partial<Record<HeaderKey, string | readonly string[]>>>;
  readonly look?: Look;
  /** `câu dài:` words from which a sentence is long. */
  readonly longSentence?: number;
}

/**
 * The severity that a folder gives a check: by its id, else by its group.
 * @returns undefined where the settings say nothing
 */
export function severityOf(settings: FolderSettings, id: string): Severity | 'off' | undefined {
  return settings.severities?.[id] ?? settings.severities?.[id.split('/', 1)[0]!];
}
