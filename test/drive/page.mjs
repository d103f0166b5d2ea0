// What a person does in the editor's window, and what can be seen there.
import fs from 'node:fs';
import path from 'node:path';

/** The window of an editor, driven by keys and clicks. */
export class Window {
  #shots = 0;

  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
  }

  /** A picture, numbered in the order in which they were taken. */
  async shot(name) {
    const number = String(++this.#shots).padStart(2, '0');
    await this.page.screenshot({ path: path.join(this.folder, `${number}-${name}.png`) });
  }

  /** Whether something comes into view in time. */
  async sees(locator, seconds = 20) {
    return locator
      .first()
      .waitFor({ timeout: seconds * 1000 })
      .then(
        () => true,
        () => false,
      );
  }

  /** Runs a command of the palette by its title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.rows('.quick-input-list', title).first().click();
  }

  rows(list, text) {
    return this.page.locator(`${list} .monaco-list-row`).filter({ hasText: text });
  }

  /** The line of the editor that has some words; an editor draws non-breaking blanks. */
  line(words) {
    const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));
    return this.page.locator('.editor-instance .view-line').filter({ hasText: pattern });
  }

  /** Puts the cursor on a line and column, both 1-based. */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Types as a person does, key after key. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 60 });
  }
}
