// Contact lines (địa chỉ, điện thoại, thư điện tử) below the name of the signer: the foot of the first page.

import { signs } from '../text/features';
import type { Traced } from '../traced';

const CONTACT =
  /^(?:địa chỉ|điện thoại|số điện thoại|đt|đường dây nóng|email|e-mail|thư điện tử|website|trang thông tin điện tử|cổng thông tin điện tử|fax)\s*:/iu;
/** Whether one of the lines says that they are such lines. */
export function sayContact(lines: readonly string[]): boolean {
  return lines.some((line) => CONTACT.test(line.slice(0, 60)));
}

/** No name of a person and no post has one of these. */
const NOT_A_NAME = /[,:;@\d]/u;

/**
 * Parts the lines of a signature from the contact lines below it (box 13 of the layout in Appendix I of Decree 30/2020/NĐ-CP).
 * @param lines what stands from the authority to sign on
 * @returns no contacts where no line says that it is one
 */
export function splitContacts(lines: readonly Traced[]): { signature: readonly Traced[]; contacts: readonly Traced[] } {
  const post = lines.findLastIndex((line) => signs(line.text));
  const from = lines.findIndex((line, i) => i > post + 1 && NOT_A_NAME.test(line.text.slice(0, 300)));
  if (post < 0 || from < 0 || !sayContact(lines.slice(from).map((line) => line.text)))
    return { signature: lines, contacts: [] };
  return { signature: lines.slice(0, from), contacts: lines.slice(from) };
}
