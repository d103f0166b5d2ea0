// Answers that are kept, in bounded number.

/** So many answers are kept; then all are let go. */
const KEPT = 20_000;

/** The answers to questions that are texts. */
export class Memory<T> {
  readonly #answers = new Map<string, T>();

  /** The answer kept under a key, made where there is none yet. */
  get(key: string, make: () => T): T {
    const kept = this.#answers.get(key);
    if (kept !== undefined || this.#answers.has(key)) return kept as T;
    if (this.#answers.size >= KEPT) this.#answers.clear();
    const made = make();
    this.#answers.set(key, made);
    return made;
  }
}
