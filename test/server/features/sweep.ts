// Asks every feature about broken texts: no answer may fail or lead out of the text.
import { type Diagnostic as Finding, runChecks } from '../../../server/src/checks/run';
import { nationalDirectory } from '../../../server/src/directory';
import { parse } from '../../../server/src/language/document';
import type { SyntaxTree } from '../../../server/src/language/syntax';
import { analyse } from '../../../server/src/plan/analyse';
import { broken, brokenSample, numbers, pieces } from './broken-texts';
import { changed } from './changed';
import { providers, type Subject } from './providers';
import { Extent } from './soundness';

export interface Swept {
  /** How many different texts were asked about. */
  readonly texts: number;
  /** What went wrong, with the text: one for each kind of failure, the shortest text. */
  readonly failures: readonly string[];
}

function subjectOf(tree: SyntaxTree, random: () => number): Subject {
  const plan = analyse({ uri: 'file:///thu.kh', version: 1, tree }, nationalDirectory());
  const extent = new Extent(tree.text);
  let findings: readonly Finding[] | undefined;
  return {
    plan,
    extent,
    position: extent.position(random()),
    get findings() {
      findings ??= runChecks(plan, { origin: 'kh' });
      return findings;
    },
  };
}

/** Sweeps the pieces of samples, and the samples as a whole. */
export function sweep(names: readonly string[], seed: number): Swept {
  const random = numbers(seed);
  const seen = new Set<string>();
  const failures = new Map<string, string>();
  const ask = (tree: SyntaxTree, isSmall: boolean): void => {
    if (seen.has(tree.text)) return;
    seen.add(tree.text);
    const subject = subjectOf(tree, random);
    for (const { file, ask, oneIn = 1 } of providers) {
      if (isSmall && seen.size % oneIn > 0) continue;
      try {
        ask(subject);
      } catch (error) {
        const kind = `${file}: ${error}`.replace(/\d+/g, 'N');
        const failure = `${file}: ${error} · ${JSON.stringify(subject.position)} of ${JSON.stringify(tree.text)}`;
        if (failure.length < (failures.get(kind)?.length ?? Number.POSITIVE_INFINITY)) failures.set(kind, failure);
      }
    }
  };
  for (const name of names) {
    for (const piece of pieces(name)) {
      const whole = parse(piece);
      for (const text of broken(piece, random)) ask(changed(whole, text), true);
    }
    for (const text of brokenSample(name, random)) ask(parse(text), false);
  }
  return { texts: seen.size, failures: [...failures.values()] };
}
