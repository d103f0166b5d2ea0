// Bodies in time and place: the national directory with a folder's own entries over it.
import type { Span } from '../language/syntax';
import type { IsoDay } from '../plan/model';
import type { FolderSettings } from './settings';

/** Where and when a name is looked up, and by whom it is said. */
export interface Setting {
  /** Name of the province without its kind, `Lai Châu`; undefined where it is not known. */
  readonly province?: string | undefined;
  /** Undefined: on any day. */
  readonly day?: IsoDay | undefined;
  /** Name of the issuing body: its internal units are let through. */
  readonly issuer?: string | undefined;
}

export interface BodyEntry {
  readonly id: string;
  readonly name: string;
  /** How a plan calls it after the first mention. */
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** What its document numbers carry: `SVHTTDL`. */
  readonly symbol?: string;
  /** Id of the body that it is a unit of. */
  readonly parent?: string | undefined;
  /** First and last day of its life; absent: open. */
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  /** Ids, the main one first. */
  readonly successors: readonly string[];
  /** Where its work went to several bodies: each field and the id of who has it now. */
  readonly fields?: readonly { readonly field: string; readonly successor: string }[];
  readonly certainty: 'high' | 'medium';
  readonly source: 'national' | 'folder';
}

/** What a name was found to be. */
export type Lookup =
  | {
      readonly kind: 'body';
      readonly entry: BodyEntry;
      readonly by: 'id' | 'name' | 'alias' | 'abbreviation' | 'folded';
      /** The written name with its accents put right, where it carries others than the entry: `Sở Nội vũ`. */
      readonly spelling?: string;
      /** Last day of the province in whose name it stands, where that was merged into another. */
      readonly until?: IsoDay;
      /** The province that it was merged into: `Phú Thọ` for `Sở Y tế tỉnh Hòa Bình`. */
      readonly renamed?: string;
    }
  /** A phrase that stands for many: `Các sở, ban, ngành`. Where `covers` has `*`, every body given a task is meant. */
  | {
      readonly kind: 'collective';
      readonly id: string;
      readonly covers: readonly string[];
      readonly until?: IsoDay;
      readonly from?: IsoDay;
      readonly certainty?: 'medium';
      /** It takes any words behind its own: in a list, a body among them is a member by itself. */
      readonly open?: true;
    }
  /** A unit of the issuer, or of a body under whose heading it stands: not checked. */
  | { readonly kind: 'internal' };

/** Whether a body or phrase was in force on a day. */
export type Force =
  | { readonly kind: 'in-force' }
  /** Inside a grace window, or the fact is of medium certainty: at most an information. `late`: long after its last day. */
  | {
      readonly kind: 'uncertain';
      readonly successor: BodyEntry | undefined;
      readonly day: IsoDay;
      readonly late?: true;
    }
  | { readonly kind: 'ended'; readonly until: IsoDay; readonly successor: BodyEntry | undefined }
  | { readonly kind: 'not-yet'; readonly from: IsoDay; readonly predecessor: BodyEntry | undefined };

export interface Directory {
  readonly entries: ReadonlyMap<string, BodyEntry>;
  readonly settings: FolderSettings;
  /**
   * What one name is; by id, name, alias, abbreviation, name with a place behind it, collective phrase.
   * Accents, case, tone placement, dashes and white space do not count unless two entries would be mixed up.
   * @returns undefined where nothing is found
   */
  lookUp(name: string, setting: Setting): Lookup | undefined;
  /** Nearest names to a misspelling, best first, at most `limit`; empty where none is near. */
  nearest(name: string, setting: Setting, limit?: number): readonly BodyEntry[];
  /**
   * The longest name at the start of a text: `Sở Tài chính thẩm định …` gives the span of `Sở Tài chính`.
   * @returns undefined where the text does not begin with a body or collective phrase
   */
  namePrefix(text: string, setting: Setting): { readonly span: Span; readonly lookup: Lookup } | undefined;
  /**
   * Parts an enumeration of bodies at `,` `;` `và` where that does not cut a name: `Sở Văn hóa, Thể thao và Du lịch, Tỉnh đoàn` gives two spans.
   * Unknown names are given as they stand between separators.
   */
  splitList(text: string, setting: Setting): readonly Span[];
  /**
   * The members of an enumeration with what each is. What later members leave out is put in for the look-up:
   * `Sở Tài chính, Nội vụ`, `Sở: TC, GD&ĐT`, `Công an, Ban CHQS xã`.
   */
  members(text: string, setting: Setting): readonly { readonly span: Span; readonly lookup: Lookup | undefined }[];
  /** Whether the found body or phrase was in force on `setting.day`; in force where no day is known. */
  force(lookup: Lookup, setting: Setting): Force;
  /**
   * The ids that one line of Nơi nhận covers (also through collective phrases, enumerations, `Như Mục IV`),
   * with the parts of the line that nothing is known of. `*` among the ids: every body that is given a task.
   */
  covered(
    line: string,
    setting: Setting,
  ): {
    readonly ids: ReadonlySet<string>;
    readonly unknown: readonly Span[];
    readonly lookups: readonly { readonly span: Span; readonly lookup: Lookup }[];
  };
}
