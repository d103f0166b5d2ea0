import { t } from '../../messages';
import type { Check } from '../check';
import { proseLines } from '../prose-lines';

export const keywordNotAlone: Check = {
  id: 'syntax/keyword-not-alone',
  severity: 'information',
  onText: false,
  onPlan: true,
  fixes: false,
  source: 'language',
  summary: 'A keyword with text behind it is read as words.',
  *run(plan) {
    for (const line of proseLines(plan, 'KeywordWithText')) {
      const to = line.place.from + line.text.indexOf(':') + 1;
      yield {
        place: { from: line.place.from, to },
        message: t(
          '“{0}” is read as words here: the keyword must stand alone on its line.',
          line.text.slice(0, line.text.indexOf(':') + 1),
        ),
      };
    }
  },
};
