// When the preview is made anew: after a pause in typing, one request at a time, never an older version after a newer.

/** How long nothing must be typed, in milliseconds. */
export const PAUSE_MS = 60;
/** Waits before a failed request is made again. */
const RETRIES_MS = [300, 1000, 2000, 4000, 8000];

export interface UpdateTarget<Result extends { readonly version: number }> {
  /** Asks for the newest version. */
  request(): Promise<Result>;
  show(result: Result): void;
  /** Called once for each request that failed. */
  failed(error: unknown): void;
}

/** Keeps one document's preview up to date. */
export class Updates<Result extends { readonly version: number }> {
  #timer: NodeJS.Timeout | undefined;
  #asking = false;
  #askAgain = false;
  #failures = 0;
  #shown = Number.NEGATIVE_INFINITY;
  #disposed = false;

  constructor(private readonly target: UpdateTarget<Result>) {}

  /** The document changed: asks when nothing more comes for a pause. */
  changed(): void {
    this.#failures = 0;
    this.#after(PAUSE_MS);
  }

  /** Asks at once. */
  now(): void {
    this.#failures = 0;
    this.#after(0);
  }

  /** Nothing is asked or shown any more. */
  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }

  #after(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#disposed) return;
    this.#timer = setTimeout(() => void this.#ask(), wait);
  }

  async #ask(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      const result = await this.target.request();
      this.#failures = 0;
      if (!this.#disposed && result.version >= this.#shown) {
        this.#shown = result.version;
        this.target.show(result);
      }
    } catch (error) {
      if (!this.#disposed && !this.#askAgain) this.#onFailed(error);
    }
    this.#asking = false;
    if (this.#askAgain) {
      this.#askAgain = false;
      this.#after(0);
    }
  }

  #onFailed(error: unknown): void {
    const wait = RETRIES_MS[this.#failures++];
    this.target.failed(error);
    if (wait !== undefined) this.#after(wait);
  }
}
