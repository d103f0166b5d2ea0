// What follows from who issues a plan: the symbol of its number, who signs, to whom it reports.

import { abbreviations } from '../../directory/data';
import type { Directory, Setting } from '../../directory/directory';
import { termsOf, wordsOf } from '../../directory/words';
import { initials } from '../../vietnamese/capitals';
import { fold } from '../../vietnamese/fold';

/** Abbreviations of types of documents: Decree 30/2020/NĐ-CP, appendix III. */
function typeSymbol(type: string): string {
  const found = abbreviations.find(
    ({ kind, expansions }) =>
      kind === 'loại văn bản' && expansions.some(({ text }) => fold(text) === fold(type.normalize('NFC').trim())),
  );
  return found?.abbr ?? 'KH';
}

/**
 * What stands in a number behind its stroke: `KH-SVHTTDL`. Bodies that the directory has no symbol for get the initials of
 * their names.
 * @param issuers names; several issue together: the symbols in their order
 * @returns the type alone where nobody is named
 */
export function symbolTail(type: string, issuers: readonly string[], directory: Directory, setting: Setting): string {
  const symbols = issuers.map((issuer) => {
    const found = directory.lookUp(issuer, setting);
    const own = found?.kind === 'body' ? (found.entry.symbol ?? found.entry.id) : undefined;
    return own ?? initials(termsOf(wordsOf(issuer)).map(({ key }) => key));
  });
  return [typeSymbol(type), ...symbols.filter((symbol) => symbol !== '')].join('-');
}

/** Posts of heads and their deputies by how the body's name begins, without accents; the longer names first. */
const POSTS: readonly (readonly [RegExp, string, string])[] = [
  [/^bo chi huy/, 'CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG'],
  [/^ban chi huy/, 'CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG'],
  [/^bo /, 'BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
  [/^tong cuc/, 'TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG'],
  [/^chi cuc/, 'CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'],
  [/^cuc/, 'CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
  [/^vu /, 'VỤ TRƯỞNG', 'PHÓ VỤ TRƯỞNG'],
  [/^vien /, 'VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG'],
  [/^thanh tra/, 'CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'],
  [/^van phong/, 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
  [/^phong /, 'TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
  [/^truong /, 'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
  [/^tram /, 'TRẠM TRƯỞNG', 'PHÓ TRẠM TRƯỞNG'],
  [/^ban /, 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  [/^(?:hoi|lien minh|lien hiep|lien doan|uy ban mat tran|hoi dong nhan dan)/, 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
];

/** Bodies that decide together sign as one: Decree 30/2020/NĐ-CP, article 13. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^(?:uy ban nhan dan|ubnd)/, 'TM. ỦY BAN NHÂN DÂN'],
  [/^(?:hoi dong nhan dan|hdnd)/, 'TM. HỘI ĐỒNG NHÂN DÂN'],
];

/**
 * The lines above the name of who signs, for the head and for a deputy.
 * @param issuer name of the issuing body; empty: one that a director leads
 */
export function capacities(issuer: string): { readonly head: readonly string[]; readonly deputy: readonly string[] } {
  const name = fold(issuer).replace(/\s+/g, ' ').trim();
  const together = TOGETHER.filter(([body]) => body.test(name)).map(([, line]) => line);
  const known = POSTS.find(([body]) => body.test(name));
  const [head, deputy] =
    known?.slice(1) ?? (together.length > 0 ? ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] : ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
  return { head: [...together, String(head)], deputy: [...together, `KT. ${head}`, String(deputy)] };
}
