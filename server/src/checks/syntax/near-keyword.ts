import { distance } from 'fastest-levenshtein';
import { t } from '../../messages';
import { isSyllable } from '../../vietnamese/syllable';
import type { Check } from '../check';
import { replacing } from '../edits';
import { proseLines } from '../prose-lines';
import { bare, plain } from '../words';

/** One letter may differ in a word, accents aside. */
const LONG = ['Nơi nhận', 'Phụ lục'];
/** Short keywords with one letter changed are other words soon: these spellings only. */
const SHORT: Readonly<Record<string, string>> = { ký: 'Ký', ki: 'Ký', kí: 'Ký', ky: 'Ký', phan: 'Phần', phân: 'Phần' };

export const nearKeyword: Check = {
  id: 'syntax/near-keyword',
  severity: 'warning',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A line that is nearly a keyword.',
  *run(plan) {
    for (const line of proseLines(plan, 'KeywordLike')) {
      const word = line.text.replace(':', '');
      const long = LONG.find((name) => isMisspelt(word, name));
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

/** Whether a phrase is a keyword with mistakes: `Nơi nhân`, `Noi nhậnn`, not other words, as `Nơi bán`, `Người nhận`. */
function isMisspelt(phrase: string, keyword: string): boolean {
  const [words, wanted] = [plain(phrase).split(' '), bare(keyword).split(' ')];
  if (words.length !== wanted.length) return bare(phrase) === wanted.join('');
  const letters = words.map((word, i) => distance(bare(word), wanted[i] ?? ''));
  return Math.max(...letters) <= 1 && !words.some((word, i) => letters[i] !== 0 && isOther(word, wanted[i] ?? ''));
}

/** A syllable of Vietnamese with another end or beginning is another word; one letter more, `phục` for `phụ`, a slip. */
const isOther = (word: string, wanted: string): boolean => isSyllable(word) && !bare(word).startsWith(wanted);
