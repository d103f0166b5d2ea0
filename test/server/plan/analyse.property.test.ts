import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../server/src/directory/index';
import { parse, update } from '../../../server/src/language/document';
import { analyse, analyseText } from '../../../server/src/plan/analyse';
import type { AnalysedPlan, Place } from '../../../server/src/plan/model';

const SAMPLE = `---
cơ quan chủ quản: UBND tỉnh Lai Châu
cơ quan: Sở Y tế
số: 5/KH-SYT
ngày: 02/3/2026
căn cứ:
  - Luật Phòng bệnh
---

Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh:

# Nội dung (#nd)

## Đợt 1: Tháng 4/2026

a) Khám. (hạn: 25/4/2026; chủ trì: @SYT)

# Tổ chức thực hiện

## Sở Nội vụ

- Theo #nd và khoản 1 Mục I Kế hoạch này. **Gấp**

  Thêm \\@x.
  + Phụ

| a | b |
|---|---|
| 1 | ^ |

Trên đây là Kế hoạch.

Nơi nhận:
- UBND tỉnh (b/c)
- Lưu: VT

Ký:
GIÁM ĐỐC
Nguyễn Văn A

// bỏ qua date/weekday
Phụ lục: Mẫu (ngang)
`;

const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '---',
  '# ',
  '1. ',
  'a) ',
  '- ',
  '  ',
  '(hạn: ',
  ')',
  '@',
  '@(',
  '#nd',
  '**',
  '\\',
  '|',
];
const WORDS = [
  'Sở Y tế',
  'Nơi nhận:',
  'Ký:',
  'Phụ lục: ',
  'Phần: ',
  '12/KH-UBND',
  'ngày 31/4/2026',
  '\ud800',
  '\u00a0',
  '',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  text: fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string({ unit: 'binary', maxLength: 5 })),
});

/** The change that an edit is in a text. */
function change(text: string, { at, length, text: words }: { at: number; length: number; text: string }) {
  const from = Math.floor(at * text.length);
  return { from, to: Math.min(from + length, text.length), text: words };
}

/** Everything in the plan that is a place, at any depth. */
function placesOf(plan: AnalysedPlan): Place[] {
  const places: Place[] = [];
  const { header, bases, units, appendices, closing, tasks, times, citations, references, mentions } = plan;
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) {
      for (const one of value.values()) visit(one);
      return;
    }
    const { from, to } = value as Partial<Place>;
    if (typeof from === 'number' && typeof to === 'number') places.push({ from, to });
    for (const [key, one] of Object.entries(value)) {
      // Syntax counts from the block's start.
      if (key !== 'block' && key !== 'content') visit(one);
    }
  };
  for (const part of [header, bases, units, appendices, closing, tasks, times, citations, references, mentions])
    visit(part);
  for (const part of [plan.recipients, plan.extraRecipients, plan.signatures, plan.silences]) visit(part);
  return places;
}

/** A plan as plain data: what two analyses of one text must agree on. */
function essence(plan: AnalysedPlan): unknown {
  const unitsAt = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, one: unknown) => {
        if (['unit', 'parent', 'appendix', 'resolved'].includes(key)) return (one as { at?: number } | undefined)?.at;
        return one instanceof Map ? [...one] : one;
      }),
    );
  const { tree: _tree, directory: _directory, lines: _lines, ...said } = plan;
  return unitsAt(said);
}

describe('analyse', () => {
  it('never throws, and its places are in the file', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let text = SAMPLE;
        for (const one of edits) {
          const { from, to, text: words } = change(text, one);
          text = text.slice(0, from) + words + text.slice(to);
        }
        for (const place of placesOf(analyseText(text))) {
          expect(place.from).toBeGreaterThanOrEqual(0);
          expect(place.to).toBeGreaterThanOrEqual(place.from);
          expect(place.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('after an edit equals the analysis of the whole text', () => {
    const directory = createDirectory();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let tree = parse(SAMPLE);
        for (const one of edits) {
          analyse({ uri: 'a', version: 1, tree }, directory);
          tree = update(tree, change(tree.text, one));
        }
        const document = { uri: 'a', version: 1 };
        const kept = analyse({ ...document, tree }, directory);
        const fresh = analyse({ ...document, tree: parse(tree.text) }, directory);
        expect(essence(kept)).toEqual(essence(fresh));
      }),
      { numRuns: 200 },
    );
  });
});
