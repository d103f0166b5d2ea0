// What ends a command: one clear line each.

/** A wrong call, unreadable input or a failed write: printed as it is, exit code 2. */
export class Failure extends Error {}

/** The system's reason in words a person knows, the code where there are none. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
