// The text of a Word document as it is printed with all changes accepted: which elements are none of it.

/** What is not part of the text as it is accepted and printed. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['mc:Fallback', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:sdtPr', 'w:sdtEndPr', 'w:rt'],
  ...['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange'],
  ...['w:sectPrChange', 'w:tblPrExChange', 'w:numberingChange', 'wp:docPr', 'w:fldData'],
]);
/** What is gone where all changes are accepted. */
export const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
