import type { BodyEntry } from '../../directory/directory';
import { t } from '../../messages';
import { issueWindow } from '../../plan/likely-date';
import type { Place, Recipient } from '../../plan/model';
import type { Check, Fix } from '../check';
import { replacing, wholeLines } from '../edits';
import { plain } from '../words';
import { recipientPart, settingOn } from './named';

/** `Phòng Cảnh sát giao thông, Công an tỉnh`: behind a unit stands whose unit it is. */
const OF_UNIT =
  /(?:^|[,;])\s*(?:phòng|văn phòng|vụ|cục|chi cục|trung tâm|ban|khoa|đội|tổ|trạm|chi nhánh)\s[^,;]*,\s*$/iu;

export const duplicateRecipient: Check = {
  id: 'body/duplicate-recipient',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'The same recipient twice.',
  *run(plan) {
    const setting = settingOn(plan, issueWindow(plan).last);
    const seen = new Map<string, Seen>();
    for (const recipient of plan.recipients?.recipients ?? []) {
      const { lookups } = plan.directory.covered(recipient.text, setting);
      for (const { span, lookup } of lookups) {
        // A body may stand on its own beside the phrase that covers it: `Sở Nội vụ` and `Các sở, ban, ngành`.
        if (lookup.kind !== 'body' || OF_UNIT.test(recipient.text.slice(0, span.from))) continue;
        const words = recipient.text.slice(span.from, span.to);
        const place = recipientPart(plan, recipient, span);
        const { name, level } = calledBy(words, lookup.entry, setting.province);
        const key = `${lookup.entry.id} ${name}`;
        const earlier = seen.get(key);
        seen.set(key, earlier ?? { place, recipient, level });
        if (!earlier || (earlier.level !== level && earlier.level !== '' && level !== '')) continue;
        const fix: Fix = {
          title: t('Remove this line'),
          edits: [replacing(wholeLines(plan, recipient.place), '')],
          ...(saysTheSame(recipient, earlier.recipient) && { safe: true }),
        };
        yield {
          place,
          message: t('“{0}” stands among the recipients already.', words),
          tag: 'unnecessary',
          ...(lookups.length === 1 ? { fixes: [fix] } : {}),
          related: [{ place: earlier.place, message: t('The first one is here.') }],
        };
      }
    }
  },
};

/** Bodies of which a province has many: their entry tells one from another as little as `xã` does. */
const OF_MANY = / (?:xã|phường|thị trấn|huyện|cấp huyện|đặc khu)$/u;

interface Seen {
  readonly place: Place;
  readonly recipient: Recipient;
  readonly level: string;
}

/**
 * What tells a body from others of its entry: nothing where it is called by a name of its own, with or without the level
 * and the province of the plan, `Sở Nội vụ tỉnh`; else its words, since a place is among them. The level stands apart:
 * the committee of a province and that of a city are not one.
 */
function calledBy(
  words: string,
  { name, shortName, aliases }: BodyEntry,
  province = '',
): { readonly name: string; readonly level: string } {
  const place = plain(province);
  const parts = (text: string): readonly [name: string, level: string] => {
    const short = plain(text);
    const bare = place !== '' && short.endsWith(` ${place}`) ? short.slice(0, -place.length - 1) : short;
    const level = / (tỉnh|thành phố|tp)$/u.exec(bare);
    return level ? [bare.slice(0, level.index), level[1] === 'tỉnh' ? 'tỉnh' : 'thành phố'] : [bare, ''];
  };
  const [called, level] = parts(words);
  const isOwn = !OF_MANY.test(name) && [name, shortName, ...aliases].some((one) => parts(one)[0] === called);
  return isOwn ? { name: '', level } : { name: plain(words), level: '' };
}

/** `Sở Nội vụ (b/c)` and `Sở Nội vụ` are one body, and it has to be judged which of the two lines is right. */
const saysTheSame = (a: Recipient, b: Recipient): boolean =>
  plain(a.text) === plain(b.text) && plain(a.note) === plain(b.note);
