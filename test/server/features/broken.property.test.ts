// Every feature of the outline, the mouse and the keyboard on texts that are broken in every way: nothing throws, names
// are there, ranges lie in the document and within one another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { nationalDirectory } from '../../../server/src/directory';
import { definition } from '../../../server/src/features/definition';
import { documentHighlights } from '../../../server/src/features/document-highlights';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { hover } from '../../../server/src/features/hover';
import { inlayHints } from '../../../server/src/features/inlay-hints';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { parse, update } from '../../../server/src/language/document';
import { analyse, analyseText } from '../../../server/src/plan/analyse';
import type { AnalysedPlan } from '../../../server/src/plan/model';
import { anyText, edits, fitted } from '../language/texts';
import { SAMPLES } from './marked';

/** A sample with lines cut out, doubled and exchanged, in any ends of line, whole or cut off. */
const brokenSample = fc
  .record({
    sample: fc.constantFrom(...SAMPLES.map(([, text]) => text)),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    moves: fc.array(fc.record({ kind: fc.constantFrom('cut', 'double', 'swap', 'chop'), a: fc.nat(), b: fc.nat() }), {
      maxLength: 25,
    }),
    length: fc.double({ min: 0.05, max: 1, noNaN: true }),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map(({ sample, end, moves, length, form }) => {
    let lines = sample.split('\n');
    for (const { kind, a, b } of moves) {
      const [i, j] = [a % lines.length, b % lines.length];
      if (kind === 'cut') lines.splice(i, 1 + (b % 3));
      else if (kind === 'double') lines.splice(i, 0, lines[j] ?? '');
      else if (kind === 'chop') lines[i] = (lines[i] ?? '').slice(0, b % 40);
      else [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
      if (lines.length === 0) lines = [''];
    }
    const text = lines.join(end);
    return text.slice(0, Math.ceil(text.length * length)).normalize(form);
  });

const text = fc.oneof({ weight: 2, arbitrary: brokenSample }, anyText);
const place = fc.double({ min: 0, max: 1, noNaN: true });

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** Whether a range is one of the document: real lines, characters within them. */
function expectInside({ lines }: AnalysedPlan, { start, end }: Range): void {
  expect(compare(start, end)).toBeLessThanOrEqual(0);
  for (const position of [start, end]) {
    const { from, to } = lines.line(position.line);
    expect(position.line).toBeLessThan(lines.count);
    expect(position.character).toBeGreaterThanOrEqual(0);
    expect(position.character).toBeLessThanOrEqual(to - from + 1);
  }
}

const contains = (outer: Range, inner: Range): boolean =>
  compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;

function expectOutline(plan: AnalysedPlan, symbols: readonly DocumentSymbol[], parent?: Range): void {
  let last: Range | undefined;
  for (const { name, range, selectionRange, children } of symbols) {
    expect(name.trim()).not.toBe('');
    expect(name).not.toMatch(/[\r\n]/);
    expect(name.length).toBeLessThan(120);
    expectInside(plan, range);
    expect(contains(range, selectionRange)).toBe(true);
    if (parent) expect(contains(parent, range)).toBe(true);
    // One behind the other, in the order of the file.
    if (last) expect(compare(last.end, range.start)).toBeLessThanOrEqual(0);
    last = range;
    expectOutline(plan, children ?? [], range);
  }
}

function expectGrowing(plan: AnalysedPlan, selection: SelectionRange, position: Position): void {
  const cursor = plan.lines.position(plan.lines.offset(position));
  for (let one: SelectionRange | undefined = selection; one; one = one.parent) {
    expectInside(plan, one.range);
    expect(contains(one.range, { start: cursor, end: cursor })).toBe(true);
    if (one.parent) {
      expect(contains(one.parent.range, one.range)).toBe(true);
      expect(one.parent.range).not.toEqual(one.range);
    }
  }
}

describe('broken texts', () => {
  it('have an outline with names, one symbol within the other', () => {
    fc.assert(
      fc.property(text, (words) => {
        const plan = analyseText(words);
        expectOutline(plan, documentSymbols(plan));
      }),
      { numRuns: 120 },
    );
  });

  it('have the same outline after an edit as when they are read anew', () => {
    fc.assert(
      fc.property(text, edits, (words, list) => {
        let tree = parse(words);
        for (const edit of list) {
          documentSymbols(analyse({ uri: 'a', version: 1, tree }, nationalDirectory()));
          tree = update(tree, fitted(edit, tree.text.length));
        }
        const changed = documentSymbols(analyse({ uri: 'a', version: 2, tree }, nationalDirectory()));
        const anew = documentSymbols(analyse({ uri: 'a', version: 2, tree: parse(tree.text) }, nationalDirectory()));
        expect(changed).toEqual(anew);
      }),
      { numRuns: 60 },
    );
  });

  it('have folding ranges and hints in the document', () => {
    fc.assert(
      fc.property(text, place, place, (words, a, b) => {
        const plan = analyseText(words);
        for (const { startLine, endLine } of foldingRanges(plan)) {
          expect(startLine).toBeLessThan(endLine);
          expect(endLine).toBeLessThan(plan.lines.count);
        }
        const [from, to] = [a, b].sort((x, y) => x - y).map((at) => plan.lines.position(Math.floor(at * words.length)));
        for (const { position, label } of inlayHints(plan, { start: from!, end: to! })) {
          expectInside(plan, { start: position, end: position });
          expect(label).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answer at any position', () => {
    fc.assert(
      fc.property(text, fc.array(place, { minLength: 1, maxLength: 8 }), (words, places) => {
        const plan = analyseText(words);
        const positions = places.map((at) => plan.lines.position(Math.floor(at * words.length)));
        positions.push({ line: plan.lines.count + 3, character: 5 }, { line: 0, character: 1e9 });
        for (const position of positions) {
          const found = hover(plan, position);
          if (found?.range) expectInside(plan, found.range);
          const ranges = [
            ...definition(plan, position).map((one) => one.range),
            ...references(plan, position, true).map((one) => one.range),
            ...documentHighlights(plan, position).map((one) => one.range),
          ];
          for (const range of ranges) expectInside(plan, range);
          const offered = prepareRename(plan, position);
          const edit = rename(plan, position, 'nhan-moi-9');
          expect(edit === undefined).toBe(offered === undefined);
        }
        selectionRanges(plan, positions).forEach((selection, index) => {
          expectGrowing(plan, selection, positions[index]!);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('samples', () => {
  it.each(SAMPLES)('%s: every word can be pointed at', (_name, words) => {
    const plan = analyseText(words);
    for (let offset = 0; offset <= words.length; offset += 7) {
      const position = plan.lines.position(offset);
      const found = hover(plan, position);
      if (found?.range) expect(contains(found.range, { start: position, end: position })).toBe(true);
      for (const selection of selectionRanges(plan, [position])) expectGrowing(plan, selection, position);
    }
    expectOutline(plan, documentSymbols(plan));
  });
});
