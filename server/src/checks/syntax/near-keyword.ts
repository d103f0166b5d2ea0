import { distance } from 'fastest-levenshtein';
import { t } from '../../messages';
import type { Check } from '../check';
import { replacing } from '../edits';
import { proseLines } from '../prose-lines';
import { bare, plain } from '../words';

/** How many letters may differ, accents aside. */
const LONG: readonly (readonly [keyword: string, limit: number])[] = [
  ['Nơi nhận', 2],
  ['Phụ lục', 1],
];
/** Short keywords with one letter changed are other words soon: these spellings only. */
const SHORT: Readonly<Record<string, string>> = { ký: 'Ký', ki: 'Ký', kí: 'Ký', ky: 'Ký', phan: 'Phần', phân: 'Phần' };

export const nearKeyword: Check = {
  id: 'syntax/near-keyword',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  summary: 'A line that is nearly a keyword.',
  *run(plan) {
    for (const line of proseLines(plan, 'KeywordLike')) {
      const word = line.text.replace(':', '');
      const long = LONG.find(([name, limit]) => distance(bare(word), bare(name)) <= limit)?.[0];
      const keyword = long ?? SHORT[plain(word)];
      if (keyword === undefined) continue;
      yield {
        place: line.place,
        message: t('This line is printed as text; did you mean “{0}:”?', keyword),
        fixes: [{ title: t('Replace by “{0}”', `${keyword}:`), edits: [replacing(line.place, `${keyword}:`)] }],
      };
    }
  },
};
