// Editor and preview move each other: the movement that one makes the other make must not come back.

/** For how long after a movement of ours the other side's reports are taken for its echo, in milliseconds. */
export const ECHO_MS = 250;

/** Tells echoes from movements of a person. */
export class Echo {
  #until = Number.NEGATIVE_INFINITY;

  /** @param now a clock in milliseconds */
  constructor(private readonly now: () => number) {}

  /** We move the other side now. */
  expect(): void {
    this.#until = this.now() + ECHO_MS;
  }

  /** Whether what the other side reports now comes from us. */
  expected(): boolean {
    return this.now() < this.#until;
  }
}
