// The analysed plan: what a plan says, each thing with its place. Made once per version by analyse(); read-only.
import type { Directory } from '../directory/directory';
import type { Block, Content, Inline, Span, SyntaxTree } from '../language/syntax';
import type { CitationMatch } from './prose/citations';
import type { TimeMatch } from './prose/times';

/** A day as `YYYY-MM-DD`: compares by `<`. */
export type IsoDay = string;

/** A place in the file: UTF-16 offsets, `to` exclusive. */
export type Place = Span;

/** A value read at a place. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** The keys of the header with a meaning; docs/language.md has what each prints. */
export const HEADER_KEYS = [
  'cơ quan chủ quản', // the direct superior body
  'cơ quan', // the issuing body
  'số', // number and symbol
  'địa danh', // place
  'ngày', // date of issue
  'loại', // type of document; Kế hoạch where absent
  'trích yếu', // subject
  'căn cứ', // bases
  'thời gian', // period of the plan; data only
  'kèm theo', // the decision that the plan is issued with
  'mức độ khẩn', // urgency
  'mức độ mật', // secrecy
  'lưu hành', // circulation
  'dự thảo', // draft mark
  'liên hệ', // contact line
  'hồ sơ', // profile: the kind of plan; data only
  'tỉnh', // province, where it cannot be told from the header; data only
] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

export interface HeaderField {
  /** The known key, or undefined where the file's key is none. */
  readonly key: HeaderKey | undefined;
  /** As typed: NFC, lower case. */
  readonly typed: string;
  readonly keyPlace: Place;
  /** The whole entry with its items. */
  readonly place: Place;
  /** The value in one line as it prints; without items. */
  readonly text: string;
  readonly valuePlace: Place;
  readonly items: readonly Placed<string>[];
}

/** The date of issue: what is missing prints as a gap. */
export interface IssueDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The exact day where all three are there and real. */
  readonly iso?: IsoDay;
  readonly place: Place;
}

export interface PlanHeader {
  /** Undefined where the file has no header. */
  readonly place: Place | undefined;
  readonly closed: boolean;
  /** In the order of the file, doubles included. */
  readonly fields: readonly HeaderField[];
  /** First field of each known key. */
  readonly field: ReadonlyMap<HeaderKey, HeaderField>;
  /** `Kế hoạch` unless `loại:` says another. */
  readonly type: string;
  readonly superiors: readonly string[];
  readonly issuers: readonly string[];
  /** `57` of `57/KH-SVHTTDL`; empty in a draft. */
  readonly number: string;
  /** `KH-SVHTTDL`, the part after `/`; empty where unknown. */
  readonly symbolTail: string;
  readonly placeName: string;
  readonly date: IssueDate | undefined;
  readonly subject: string;
  readonly period: { readonly start: IsoDay; readonly end: IsoDay; readonly place: Place } | undefined;
  /** `kèm theo:` as it prints, empty where absent. */
  readonly attachedTo: string;
}

/** A basis (căn cứ): an item of `căn cứ:`, or a citation of a lead paragraph that carries documents out. */
export interface Base {
  readonly text: string;
  readonly place: Place;
  readonly from: 'header' | 'lead';
}

export type UnitKind = 'part' | 'heading' | 'numbered' | 'point' | 'subPoint' | 'paragraph' | 'table' | 'taskTable';

/** A piece of the body: one block, with what belongs to it beneath. */
export interface Unit {
  readonly kind: UnitKind;
  readonly block: Block;
  /** Offset of the block in the file. */
  readonly at: number;
  /** The block without the blank lines and line end after it. */
  readonly place: Place;
  /** Undefined for tables. */
  readonly content: Content | undefined;
  /** 0 part, 1–4 the levels of headings and numbered paragraphs, 5 point, 6 sub-point, 7 paragraphs and tables. */
  readonly level: number;
  /** As counted, without closing mark: `II`, `1`, `1.1`, `a`; empty where none. */
  readonly number: string;
  /** The way down: `II`, `II.1`, `III.2.2`, `III.1.a`; empty where there is no numbered unit on it. A unit without a number has its parent's. */
  readonly path: string;
  readonly label: string | undefined;
  readonly parent: Unit | undefined;
  /** The appendix that it stands in. */
  readonly appendix: Appendix | undefined;
  readonly children: readonly Unit[];
  /** The title in plain words (headings), marks resolved; empty for others. */
  readonly title: string;
  /** The text in plain words (body or run-in text), marks resolved. */
  readonly text: string;
}

export interface Appendix {
  readonly block: Block;
  readonly at: number;
  readonly place: Place;
  readonly content: Content;
  readonly title: string;
  /** `I`, `II` where there are two or more; empty for a single one. */
  readonly number: string;
  readonly label: string | undefined;
  readonly landscape: boolean;
  readonly children: readonly Unit[];
}

/** A body named as lead, partner or recipient: the words, and the directory's entry where it knows one. */
export interface BodyName {
  readonly text: string;
  readonly place: Place;
  /** Directory id; undefined where it does not know the name. */
  readonly id: string | undefined;
}

export interface Task {
  readonly unit: Unit;
  readonly text: string;
  readonly place: Place;
  readonly lead: readonly BodyName[];
  /** Where the lead was read. */
  readonly leadFrom: 'attribute' | 'text' | 'heading' | 'none';
  readonly partners: readonly BodyName[];
  /** Last day meant by the deadline. */
  readonly due: IsoDay | undefined;
  /** The words of the deadline and where they stand. */
  readonly deadline: Placed<string> | undefined;
  readonly product: string;
  /** The way down to the task's unit: `III.1`. */
  readonly section: string;
}

/** A date, period or other time said somewhere. */
export interface TimeFact {
  /** Every span in it is a place in the file. */
  readonly match: TimeMatch;
  readonly place: Place;
  /** Where it stands. */
  readonly unit: Unit | undefined;
  readonly where: 'header' | 'body' | 'appendix' | 'recipients' | 'signature';
}

/** One mention of a document. */
export interface CitationMention {
  /** Every span in it is a place in the file. */
  readonly match: CitationMatch;
  readonly place: Place;
  readonly unit: Unit | undefined;
}

/** A cited document: all its mentions together. */
export interface Citation {
  readonly type: string;
  readonly symbol: string;
  readonly date: IsoDay | undefined;
  readonly issuer: string;
  readonly subject: string;
  readonly mentions: readonly CitationMention[];
}

/** A reference to a part of this plan: `#label`, or words such as `mục 1, phần II của Kế hoạch này`. */
export interface Reference {
  readonly kind: 'label' | 'written';
  /** As it prints. */
  readonly text: string;
  readonly place: Place;
  /** The way down, as `Unit.path`; `Phụ lục II` for an appendix; for an unknown label, empty. */
  readonly target: string;
  readonly label: string | undefined;
  readonly resolved: Unit | Appendix | undefined;
  /** `written`: whether the words say that this plan is meant (`Kế hoạch này`); a label always does. */
  readonly sure: boolean;
  readonly unit: Unit | undefined;
}

/** `@X` in the text. */
export interface Mention {
  readonly name: string;
  readonly place: Place;
  readonly id: string | undefined;
  readonly unit: Unit | undefined;
}

/** One line of Nơi nhận. */
export interface Recipient {
  /** The words without list mark, note and end mark. */
  readonly text: string;
  /** What stands in brackets at the end: `b/c`. */
  readonly note: string;
  readonly place: Place;
  readonly content: readonly Inline[];
}

export interface RecipientList {
  readonly place: Place;
  readonly keyword: Place;
  readonly recipients: readonly Recipient[];
  /** What stands after `Lưu:`. */
  readonly archive: Placed<string> | undefined;
}

export interface Signature {
  readonly place: Place;
  /** Authority and post: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly capacity: readonly Placed<string>[];
  /** Further titles above the name. */
  readonly titles: readonly Placed<string>[];
  /** Rank or degree before the name: `Thượng tá`. */
  readonly rank: string;
  readonly name: Placed<string> | undefined;
  /** Lines under the name. */
  readonly after: readonly Placed<string>[];
}

/** `// bỏ qua <id>`: the check, or all of a group, is silent on the next line that is not a comment. */
export interface Silence {
  readonly id: string;
  /** The span of the line that it silences. */
  readonly place: Place;
}

export interface AnalysedPlan {
  readonly uri: string;
  readonly version: number;
  readonly tree: SyntaxTree;
  /** The day that the plan is judged by where it has no date of its own. */
  readonly asOf?: IsoDay;
  readonly directory: Directory;
  /** 0-based line of an offset and back. */
  readonly lines: LineIndex;
  readonly header: PlanHeader;
  readonly bases: readonly Base[];
  /** What stands at the top of the body: parts, headings of level 1, and what comes before them. */
  readonly body: readonly Unit[];
  /** The unindented paragraphs that end the body; they are in `body` or beneath it too. */
  readonly closing: readonly Unit[];
  readonly appendices: readonly Appendix[];
  /** Every unit, in the order of the file, those of appendices last. */
  readonly units: readonly Unit[];
  readonly labels: ReadonlyMap<string, readonly (Unit | Appendix)[]>;
  readonly tasks: readonly Task[];
  readonly times: readonly TimeFact[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  /** The first list; further ones are in `extraRecipients`. */
  readonly recipients: RecipientList | undefined;
  readonly extraRecipients: readonly RecipientList[];
  readonly signatures: readonly Signature[];
  readonly silences: readonly Silence[];
}

/** Lines of a text. Lines and characters are 0-based, characters in UTF-16 units, as in LSP. */
export interface LineIndex {
  readonly count: number;
  position(offset: number): { line: number; character: number };
  offset(position: { line: number; character: number }): number;
  /** Where the line starts, and where it ends before its line end. */
  line(line: number): Place;
}
