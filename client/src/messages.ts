// What the extension says to a person, in English and Vietnamese. The English sentence is the key, as in VS Code's l10n.
import * as l10n from '@vscode/l10n';
import vietnamese from '../l10n/bundle.l10n.vi.json';

/** A language that messages are written in. */
export type Language = 'vi' | 'en';

/** Chooses the language of every message made from now on. */
export function setLanguage(language: Language): void {
  l10n.config({ contents: language === 'vi' ? vietnamese : {} });
}

setLanguage('vi');

/**
 * A message in the chosen language.
 * @param message the English sentence, with `{0}`, `{1}`, … for the arguments
 * @param args what takes the place of `{0}`, `{1}`, …
 */
export function t(message: string, ...args: (string | number)[]): string {
  return l10n.t(message, ...args);
}
