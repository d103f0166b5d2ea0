// What a person is told in one clear line when something cannot be done.

/** A wrong call, unreadable input or a failed write; the message is for a person. */
export class Failure extends Error {}

/** The system's reason in words a person knows, the code where there are none. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
