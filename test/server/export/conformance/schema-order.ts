// The order of elements in a paragraph's, run's, table's and section's properties: ISO/IEC 29500 part 1, annex A, wml.xsd.
// Word refuses files that break it, or drops what comes too late.
import type { Xml } from '../docx-reader';

const FACE =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath';
const PARAGRAPH =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const CELL_SIDES = 'top left start bottom right end';

const SEQUENCES: Readonly<Record<string, string>> = {
  document: 'background body',
  p: 'pPr *',
  pPr: PARAGRAPH,
  r: 'rPr *',
  rPr: FACE,
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  tblBorders: `${CELL_SIDES} insideH insideV`,
  tblCellMar: CELL_SIDES,
  tr: 'tblPrEx trPr tc',
  tc: 'tcPr *',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tcBorders: `${CELL_SIDES} insideH insideV tl2br tr2bl`,
  tcMar: CELL_SIDES,
  pBdr: 'top left bottom right between bar',
  numPr: 'ilvl numId numberingChange ins',
  sectPr:
    'headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride',
  lvlOverride: 'startOverride lvl',
  settings:
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping',
};

const ORDER: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(SEQUENCES).map(([name, sequence]) => [
    `w:${name}`,
    new Map(sequence.split(' ').flatMap((step, i) => step.split('|').map((one) => [`w:${one}`, i] as const))),
  ]),
);

/** Children that come too late, or that do not belong there, in an element and all beneath it. */
export function misplaced(root: Xml): string[] {
  const faults: string[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...node.children);
    const order = ORDER.get(node.name);
    if (!order) continue;
    const free = order.get('w:*');
    let last = -1;
    for (const { name } of node.children) {
      const place = order.get(name) ?? free;
      if (place === undefined) faults.push(`${name} in ${node.name}`);
      else if (place < last) faults.push(`${name} too late in ${node.name}`);
      else last = place;
    }
  }
  return [...new Set(faults)];
}
