import { distance } from 'fastest-levenshtein';
import { t } from '../../messages';
import type { Check } from '../check';
import { replacing } from '../edits';
import { proseLines } from '../prose-lines';
import { bare } from '../words';

/** How many letters may differ, accents aside: short words are other words soon. */
const KEYWORDS: readonly (readonly [keyword: string, limit: number])[] = [
  ['Nơi nhận', 2],
  ['Phụ lục', 1],
  ['Phần', 0],
  ['Ký', 0],
];
const SPELLINGS: Readonly<Record<string, string>> = { ki: 'ky' };

export const nearKeyword: Check = {
  id: 'syntax/near-keyword',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  summary: 'A line that is nearly a keyword.',
  *run(plan) {
    for (const line of proseLines(plan, 'KeywordLike')) {
      const typed = bare(line.text.replace(':', ''));
      const word = SPELLINGS[typed] ?? typed;
      const keyword = KEYWORDS.find(([name, limit]) => distance(word, bare(name)) <= limit)?.[0];
      if (keyword === undefined) continue;
      yield {
        place: line.place,
        message: t('Did you mean “{0}:”?', keyword),
        fixes: [{ title: t('Replace by “{0}”', `${keyword}:`), edits: [replacing(line.place, `${keyword}:`)] }],
      };
    }
  },
};
