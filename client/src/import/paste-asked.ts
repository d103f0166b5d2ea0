// Whether the editor asked for “Paste as Plan”: where it may not read the clipboard itself, it never does.

class PasteAsked {
  #waiting: (() => void) | undefined;

  /** Says that it asked. */
  readonly tell = (): void => this.#waiting?.();

  /** Whether it asks within a time, in milliseconds. */
  within(most: number): Promise<boolean> {
    return new Promise((settle) => {
      const timer = setTimeout(() => settle(false), most);
      this.#waiting = () => {
        clearTimeout(timer);
        settle(true);
      };
    });
  }
}

export const pasteAsked = new PasteAsked();
