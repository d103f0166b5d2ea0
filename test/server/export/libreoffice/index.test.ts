// The documents as LibreOffice prints them, measured on its pages.
import { describe, expect, it } from 'vitest';
import { everyParagraph, findPlan, isEmpty } from '../conformance/plan';
import { docxOf, samples, type TriedPlan, variants } from '../conformance/plans';
import { partsOf, readWord, type WordParagraph } from '../conformance/word';
import { HOSTILE } from './hostile';
import { type Line, missingPrograms, type Page, rendered } from './rendered';

const missing = missingPrograms();
const plans = [...samples, ...variants];
if (missing.length > 0)
  console.log(`not run: ${plans.length + HOSTILE.length} documents in LibreOffice, without ${missing.join(', ')}`);

const pages: ReadonlyMap<string, Page[]> =
  missing.length > 0
    ? new Map()
    : rendered(
        new Map(
          await Promise.all([...plans, ...HOSTILE].map(async (plan) => [plan.name, await docxOf(plan)] as const)),
        ),
      );

const MM = 72 / 25.4;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const centre = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

const lineWith = (page: Page | undefined, start: string): Line | undefined =>
  page?.lines.find((line) => flat(line.text).startsWith(flat(start).split(' ').slice(0, 6).join(' ')));

/** Words that lie on other words. */
function overlaps({ words }: Page): string[] {
  const sorted = [...words].sort((a, b) => a.top - b.top);
  return sorted.flatMap((word, i) => {
    const found: string[] = [];
    for (const other of sorted.slice(i + 1)) {
      if (other.top > word.bottom - 3) break;
      // Boxes are as high as the font is at most; letters of neighbouring lines do not meet before that.
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
      if (across > 1 && down > 4) found.push(`${word.text} on ${other.text}`);
    }
    return found;
  });
}

async function planOf(tried: TriedPlan) {
  return findPlan(readWord(partsOf(await docxOf(tried))));
}

describe.skipIf(missing.length > 0)('as LibreOffice prints it', () => {
  it.each(plans)('$name: nothing is cut, nothing lies on something else', ({ name }) => {
    for (const page of pages.get(name)!) {
      expect([Math.round(page.width), Math.round(page.height)].sort((a, b) => a - b)).toEqual([595, 842]);
      const outside = page.words.filter(
        ({ left, right, top, bottom }) =>
          left < 30 * MM - 1 || right > page.width - 15 * MM + 1 || top < 9 * MM || bottom > page.height - 9 * MM,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
      expect(overlaps(page)).toEqual([]);
    }
  });

  it.each(plans)('$name: the head stands where form 1.4 has it', async (tried) => {
    const plan = await planOf(tried);
    const page = pages.get(tried.name)!.find((one) => lineWith(one, 'Độc lập - Tự do'));
    const nation = lineWith(page, 'CỘNG HÒA XÃ HỘI')!;
    expect(flat(nation.text)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = lineWith(page, 'Độc lập - Tự do')!;
    const words = nation.words.slice(-8);
    expect(Math.abs(centre({ left: words[0]!.left, right: words.at(-1)!.right }) - centre(motto))).toBeLessThan(1.5);
    expect(motto.left).toBeGreaterThan(page!.width * 0.4);
    expect(motto.top - nation.top).toBeLessThan(18);
    const type = page!.lines.find((line) => flat(line.text) === plan.type!.text)!;
    const title = lineWith(page, plan.subject[0]!.text.split('\n')[0]!)!;
    const middle = page!.width / 2 + (Number(plan.section.textWidth) === 0 ? 0 : marginShift(plan));
    for (const line of [type, title]) expect(Math.abs(centre(line) - middle)).toBeLessThan(1.5);
    expect(title.top - type.top).toBeLessThan(20);
    expect(type.top).toBeGreaterThan(motto.bottom + 15);
    if (plan.number && plan.date) {
      const number = page!.words.find((word) => word.text === 'Số:')!;
      const date = lineWith(page, plan.date.text.split(',')[0]!)!;
      expect(Math.abs(number.bottom - date.bottom)).toBeLessThan(2);
      expect(number.right).toBeLessThan(date.left);
      expect(number.top).toBeGreaterThan(motto.bottom);
    }
  });

  it.each(plans)('$name: recipients and signature stand side by side on the page of the last words', async (tried) => {
    const plan = await planOf(tried);
    if (!plan.label) return;
    const all = pages.get(tried.name)!;
    const page = all.find(({ lines }) => lines.some((line) => flat(line.text).startsWith('Nơi nhận:')))!;
    const label = page.lines.findLast((line) => flat(line.text).startsWith('Nơi nhận:'))!;
    const [post] = plan.signatures[0]!;
    const words = flat(post!.text.split('\n')[0]!).split(' ');
    const first = page.words.find(
      (word, i) => word.bottom > label.top - 300 && words.every((one, j) => page.words[i + j]?.text === one),
    )!;
    if (plan.signatures.length === 1) {
      expect(first.left).toBeGreaterThan(label.right);
      expect(Math.abs(first.top - label.top)).toBeLessThan(6);
    } else expect(first.bottom).toBeLessThan(label.top);
    const end = page.lines.findIndex((line) => line.text.includes('./.'));
    expect(end).toBeGreaterThan(-1);
    expect(page.lines[end]!.bottom).toBeLessThan(Math.min(first.top, label.top) + 3);
  });

  it.each(plans)('$name: pages are numbered from the second on, in each section', async (tried) => {
    const { sections } = readWord(partsOf(await docxOf(tried)));
    const numbers = pages.get(tried.name)!.map((page) => {
      const [first] = page.words;
      return first && /^\d+$/.test(first.text) && first.bottom < 20 * MM + 6 ? Number(first.text) : 1;
    });
    expect(numbers.filter((number) => number === 1)).toHaveLength(sections.length);
    numbers.forEach((number, i) => {
      expect([1, (numbers[i - 1] ?? 0) + 1]).toContain(number);
    });
  });

  it.each(plans)('$name: no title stands alone at the end of a page', async (tried) => {
    const { sections } = readWord(partsOf(await docxOf(tried)));
    const titles = sections
      .flatMap(({ blocks }) => blocks.filter((one): one is WordParagraph => one.kind === 'paragraph'))
      // LibreOffice takes wider lines for single ones when it looks whether the next paragraph has room.
      .filter((one) => one.keepNext && !isEmpty(one) && one.outline !== undefined && one.spacing.line === 240)
      .map(({ text }) => flat(text));
    const contact = sections.flatMap((section) => section.margins('footer', 'first').map(({ text }) => flat(text)));
    const last = pages
      .get(tried.name)!
      .map((page) => flat(page.lines.findLast((line) => !contact.includes(flat(line.text)))?.text ?? ''));
    expect(titles.filter((title) => last.includes(title))).toEqual([]);
  });

  it.each(HOSTILE)('opens $name, and nothing of it is lost or cut', async (tried) => {
    const found = pages.get(tried.name)!;
    expect(found.length).toBeGreaterThanOrEqual(tried.pages);
    const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const { sections } = readWord(partsOf(await docxOf(tried)));
    const written = sections.flatMap(everyParagraph).reduce((sum, { text }) => sum + letters(text), 0);
    const printed = found.flatMap(({ words }) => words).reduce((sum, { text }) => sum + letters(text), 0);
    expect(printed).toBeGreaterThanOrEqual(written);
    for (const { words, width, height } of found)
      for (const word of words) {
        expect(word.right).toBeLessThan(width - 15 * MM + 3);
        expect(word.bottom).toBeLessThan(height - 9 * MM);
      }
  });
});

/** How far the middle of the text is from the middle of the page. */
function marginShift({ section }: Awaited<ReturnType<typeof planOf>>): number {
  const margin = section.properties.children.find((one) => one.name === 'w:pgMar')!.attributes;
  return (Number(margin['w:left']) - Number(margin['w:right'])) / 40;
}
