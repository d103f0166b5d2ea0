import { t } from '../../messages';
import type { Check } from '../check';
import { inserting } from '../edits';
import { proseLines } from '../prose-lines';

/** `#` and three more, dashes, `+`, numbers and letters with their end. */
const MARK = /^(?:#{1,4}|[-–•+]|[0-9]{1,3}\.(?:[0-9]{1,3}\.)?|[a-zđ]\))/;
/** `#noi-dung` is a reference, `#RacKhongBoDi` a tag as social media have them: no headings. */
const TAG = /^#(?:\p{Ll}[\p{Ll}\d-]*|[\p{L}\d]*\p{Ll}\p{Lu}[\p{L}\d]*)(?!\p{L})/u;

export const markWithoutSpace: Check = {
  id: 'syntax/mark-without-space',
  severity: 'hint',
  onText: false,
  onPlan: true,
  fixes: true,
  source: 'language',
  summary: 'A mark at the start of a line without the space after it is read as words.',
  *run(plan) {
    for (const line of [...proseLines(plan, 'TightMark'), ...proseLines(plan, 'TightDash')]) {
      const mark = MARK.exec(line.text)?.[0];
      if (mark === undefined || TAG.test(line.text.normalize('NFC'))) continue;
      const to = line.place.from + mark.length;
      yield {
        place: { from: line.place.from, to },
        message: t('“{0}” is read as words here: a space must follow a mark.', mark),
        fixes: [{ title: t('Insert a space'), edits: [inserting(to, ' ')] }],
      };
    }
  },
};
