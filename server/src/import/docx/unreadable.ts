// Why a file cannot be read as a document: one sentence for a person, without the name of the file.

/** Thrown by the readers of files that are no text. */
export class Unreadable extends Error {}
