// What the client and the server say to each other beside LSP itself. Types and method names only; no code of either.
import type { Position, Range } from 'vscode-languageserver-types';

/** `initializationOptions` of our client; another editor may leave all of it out. */
export interface InitializationOptions {
  /** URI of the folder with the pages of the checks, without a slash at its end; absent: diagnostics link to no page. */
  readonly checkPages?: string;
}

/** The section `kehoach` of the settings, as the server reads it. */
export interface ServerSettings {
  /** Language of every message. */
  readonly language?: 'vi' | 'en';
  /** Severity by the id of a check or by its group; what kehoach.yaml says wins. */
  readonly checks?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
}

/** Formats that a plan is exported to. */
export type ExportFormat = 'docx' | 'pdf' | 'html' | 'txt' | 'json';

/** What writes a PDF: the server itself, or LibreOffice where it is installed. */
export type PdfWriter = 'kehoach' | 'libreoffice';

/** `kehoach/export`: a plan in a format. The plan is the open document of that URI. */
export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
  /** Of `pdf`; the server itself where it is absent. */
  readonly pdfWriter?: PdfWriter;
}
export interface ExportResult {
  /** The version of the document that was exported. */
  readonly version: number;
  /** Content of the file, in Base64. */
  readonly data: string;
}
export const EXPORT = 'kehoach/export';

/** `kehoach/exportName`: the name that a plan is exported under. The plan is the open document of that URI. */
export interface ExportNameParams {
  readonly uri: string;
  /** Text with blanks such as `{số}`. */
  readonly template: string;
  /** Name of the plan's own file without extension. */
  readonly stem: string;
}
export interface ExportNameResult {
  /** Without extension; nothing in it that a file system refuses. */
  readonly stem: string;
  /** Blanks of the template that nothing is known for, and those that are known. */
  readonly unknown: readonly string[];
  readonly known: readonly string[];
}
export const EXPORT_NAME = 'kehoach/exportName';

/** Formats of documents that become plans. */
export type ImportFormat = 'docx' | 'pdf' | 'txt' | 'md';

/** `kehoach/import`: a document becomes a plan in the plan language. Ended when it is cancelled. */
export interface ImportParams {
  /** Path or name of the file, for messages. */
  readonly name: string;
  readonly format: ImportFormat;
  /** Of `txt` and `md`: the text. */
  readonly text?: string;
  /** Of the others: the file, in Base64. */
  readonly data?: string;
}
export interface ImportResult {
  /** The plan, with a comment above each place to look at. */
  readonly text: string;
  /** What the comments say, in the language of the messages; lines are 0-based lines of `text`. */
  readonly notes: readonly { readonly line: number; readonly message: string }[];
}
export const IMPORT = 'kehoach/import';

/**
 * `kehoach/pasteAsPlan`: what was copied, or a document, as text to put into a plan: with its structure, at the levels and
 * with the numbers of where it stands. The plan is the open document of that URI. Ended when it is cancelled.
 */
export interface PasteAsPlanParams {
  readonly uri: string;
  /** Where it is put; absent: at the end. */
  readonly position?: Position;
  /** Where the selection that it replaces ends. */
  readonly end?: Position;
  /** What was copied: as HTML, as plain text, or as both. */
  readonly html?: string;
  readonly text?: string;
  /** A document instead. */
  readonly document?: ImportParams;
}
export interface PasteAsPlanResult {
  /** In the plan language, with a comment above each place to look at; blank lines at its ends are meant. */
  readonly text: string;
  /** What the comments say; lines are 0-based lines of `text`. */
  readonly notes: ImportResult['notes'];
}
export const PASTE_AS_PLAN = 'kehoach/pasteAsPlan';

/** `kehoach/templates`: what a new plan can begin with, in a folder. */
export interface TemplatesParams {
  /** URI of the folder that the plan will be in; its kehoach.yaml counts. */
  readonly folder?: string;
}
export interface Template {
  readonly name: string;
  readonly description: string;
  /** A snippet in LSP's syntax: the whole plan. */
  readonly snippet: string;
}
export const TEMPLATES = 'kehoach/templates';

/** `kehoach/checkFiles`: checks files that need not be open and publishes what is found. Supports `workDoneToken`. */
export interface CheckFilesParams {
  readonly uris: readonly string[];
}
export interface CheckFilesResult {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  /** Files that could not be read, with the reason. */
  readonly unreadable: readonly { readonly uri: string; readonly message: string }[];
}
export const CHECK_FILES = 'kehoach/checkFiles';

/** `kehoach/preview`: the printed pages of a plan as HTML, in pieces. The plan is the open document of that URI. */
export interface PreviewParams {
  readonly uri: string;
}
/** A printed line, or what is drawn on a page beside text. */
export interface PreviewBlock {
  /** Without any script, style sheet or address; text of the plan is escaped. The same wherever on the page it stands. */
  readonly html: string;
  /** From the top of the page, in points. */
  readonly top: number;
  /** What it was made from; absent for what is produced and not typed. Lines are 0-based. */
  readonly range?: Range;
  /** The lines of `range` with their parts, up to but without the second: 7.5 to 8 is the second half of line 7. */
  readonly lines?: readonly [from: number, to: number];
}
export interface PreviewPage {
  /** Of the sheet as it is read, in points. */
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly PreviewBlock[];
}
export interface PreviewResult {
  readonly version: number;
  readonly title: string;
  readonly pages: readonly PreviewPage[];
}
export const PREVIEW = 'kehoach/preview';
