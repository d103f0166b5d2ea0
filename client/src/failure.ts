// A failure that a person can do something about.

/** Its message is complete: what happened to which file, and what to do. */
export class Failure extends Error {}

/** The text of whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
