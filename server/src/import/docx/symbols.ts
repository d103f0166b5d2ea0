// Signs of the fonts Symbol and Wingdings, which have no letters of their own, in Unicode.

/** By font: code of the sign, then the sign, in pairs. */
const TABLES: Readonly<Record<string, string>> = {
  symbol:
    '22∀ 24∃ 2D− 44Δ 46Φ 47Γ 4CΛ 50Π 51Θ 53Σ 57Ω 58Ξ 59Ψ 61α 62β 64δ 65ε 66φ 67γ 68η 6Cλ 6Dμ 70π 71θ 72ρ 73σ 74τ 77ω ' +
    'A2′ A3≤ A5∞ A8♦ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B5∝ B7• B8÷ B9≠ BA≡ BB≈ BC… C7∩ C8∪ CC⊂ CE∈ CF∉ D0∠ D6√ ' +
    'D7⋅ DB⇔ DC⇐ DE⇒ E5∑ F2∫',
  wingdings:
    '21✏ 22✂ 28☎ 2A✉ 36⌛ 3F✍ 46☞ 4A☺ 6C● 6D❍ 6E■ 6F□ 70□ 71❑ 72❒ 73◆ 74◆ 75◆ 76❖ 77◆ 78☒ 9E· 9F• A1○ A4◉ A7▪ A8□ ' +
    'AA✦ AB★ D8➢ DF← E0→ E1↑ E2↓ E8→ F0⇨ FB✗ FC✓ FD☒ FE☑',
  'wingdings 2': '4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● 98● A2■ A3□',
  webdings: '61✓ 63□ 67■ 72✗',
};

const maps = new Map(
  Object.entries(TABLES).map(([font, table]) => [
    font,
    new Map(table.split(' ').map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)])),
  ]),
);

/**
 * A sign of a font in Unicode.
 * @param code as the file has it, `F0FE` or `FE` as a number
 * @returns undefined where it cannot be told
 */
export function symbolOf(font: string | undefined, code: number): string | undefined {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const map = maps.get(font?.toLowerCase() ?? '');
  if (map) return map.get(own);
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

/** Signs of a font put where letters are: as the code points F020 to F0FF, whatever font is named. */
const PRIVATE = /[\uF020-\uF0FF]/g;
/** Fonts whose letters are all signs. */
const DINGBATS = /^(?:wingdings(?: 2)?|webdings)$/i;

/** A text with the signs of its font in Unicode; what cannot be told stays as it is. */
export function withSymbols(text: string, font: string | undefined): string {
  const known = maps.has(font?.toLowerCase() ?? '') ? font : undefined;
  const signs = text.replace(PRIVATE, (sign) => {
    const code = sign.charCodeAt(0);
    return symbolOf(known ?? 'Wingdings', code) ?? symbolOf('Symbol', code) ?? sign;
  });
  // A few letters alone are signs; more are words that have the font by mistake.
  if (!known || !DINGBATS.test(known) || text.trim().length > 2) return signs;
  return signs.replace(/[\u0021-\u00FF]/g, (sign) => symbolOf(known, sign.charCodeAt(0)) ?? sign);
}
