// What a person reads, in English and Vietnamese. The English sentence is the key, as in VS Code's own l10n.
import * as l10n from '@vscode/l10n';
import vietnamese from '../l10n/vi';

/** A language that messages are written in. */
export type Language = 'vi' | 'en';

let current: Language = 'vi';

/**
 * Chooses the language of every message made from now on; a process speaks one language at a time.
 * @param language `vi` or `en`
 */
export function setLanguage(language: Language): void {
  current = language;
  l10n.config({ contents: language === 'vi' ? vietnamese : {} });
}

/** The language that messages are made in now. */
export function language(): Language {
  return current;
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
