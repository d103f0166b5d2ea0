// Centred lines: broken where the sense allows, and the rules under them.
import type { Span } from '../language/syntax';
import { breakLines } from './breaking';
import type { Paragraph, Rule, Run } from './flow';
import { textWidth } from './metrics';
import type { Style, StyleName } from './styles';

/** Length of the rule under a name or title: between 1/3 and 1/2 of the text. Decree 30/2020/NĐ-CP, appendix I. */
const RULE_SHARE = 0.4;

/** A centred text on lines of its own. */
export interface Centred {
  readonly paragraph: Paragraph;
  /** Of its longest line, in points. */
  readonly longest: number;
}

/**
 * Sets a text in centred lines.
 * @param text `\n` is a forced line break
 * @param width of the room, in points
 */
export function centred(
  text: string,
  name: StyleName,
  styles: Readonly<Record<StyleName, Style>>,
  width: number,
  options: { readonly place?: Span | undefined; readonly capitals?: boolean } = {},
): Centred {
  const style = styles[name];
  const print = (words: string): string => (options.capitals ? words.toUpperCase() : words);
  const measure = (words: string): number => textWidth(print(words), style.size, style);
  const lines = text
    .split('\n')
    .flatMap((line) => breakLines(line, width, measure).map((words, i) => ({ words, fitted: i > 0 })));
  const place = options.place ? { place: options.place } : {};
  const runs = lines.flatMap((line, i): Run[] => [
    ...(i > 0 ? [{ kind: 'break', ...(line.fitted ? { fitted: true } : {}) } as const] : []),
    { kind: 'text', text: print(line.words), ...place },
  ]);
  return {
    paragraph: { kind: 'paragraph', style: name, runs, ...place },
    longest: lines.reduce((most, line) => Math.max(most, measure(line.words)), 0),
  };
}

/** The short rule under a text whose longest line is given. */
export function shortRule(longest: number, within: number): Rule {
  return { kind: 'rule', length: Math.min(longest, within) * RULE_SHARE, within };
}
