// Every check there is. A test walks the folders and fails where one is missing here.

import { archiveLine } from './body/archive-line';
import { duplicateRecipient } from './body/duplicate-recipient';
import { notInForce } from './body/not-in-force';
import { recipientOrder } from './body/recipient-order';
import { signature } from './body/signature';
import { superiorMissing } from './body/superior-missing';
import { symbolIssuerMismatch } from './body/symbol-issuer-mismatch';
import { taskWithoutRecipient } from './body/task-without-recipient';
import { unknownId } from './body/unknown-id';
import { unknownRecipient } from './body/unknown-recipient';
import type { Check } from './check';
import { conflict } from './citation/conflict';
import { incomplete } from './citation/incomplete';
import { malformedSymbol } from './citation/malformed-symbol';
import { superseded } from './citation/superseded';
import { typeSymbolMismatch } from './citation/type-symbol-mismatch';
import { citedAfterPlan } from './date/cited-after-plan';
import { deadlineBeforeIssue } from './date/deadline-before-issue';
import { deadlineOutsidePeriod } from './date/deadline-outside-period';
import { holiday } from './date/holiday';
import { impossible } from './date/impossible';
import { inconsistentForm } from './date/inconsistent-form';
import { reversedRange } from './date/reversed-range';
import { weekday } from './date/weekday';
import { yearSpan } from './date/year-span';
import { zeroPadding } from './date/zero-padding';
import { review } from './import/review';
import { couldBeLive } from './reference/could-be-live';
import { dangling } from './reference/dangling';
import { duplicateLabel } from './reference/duplicate-label';
import { unknownLabel } from './reference/unknown-label';
import { unusedLabel } from './reference/unused-label';
import { duplicateField } from './structure/duplicate-field';
import { duplicateTitle } from './structure/duplicate-title';
import { emptySection } from './structure/empty-section';
import { headingEnding } from './structure/heading-ending';
import { loneChild } from './structure/lone-child';
import { missingAppendix } from './structure/missing-appendix';
import { missingClosing } from './structure/missing-closing';
import { missingField } from './structure/missing-field';
import { missingRecipients } from './structure/missing-recipients';
import { missingSection } from './structure/missing-section';
import { missingSignature } from './structure/missing-signature';
import { notAPlan } from './structure/not-a-plan';
import { numbering } from './structure/numbering';
import { sectionOrder } from './structure/section-order';
import { titleMismatch } from './structure/title-mismatch';
import { unknownField } from './structure/unknown-field';
import { attributesNotClosed } from './syntax/attributes-not-closed';
import { doubledMark } from './syntax/doubled-mark';
import { emptyItem } from './syntax/empty-item';
import { emptyTitle } from './syntax/empty-title';
import { fenceInBody } from './syntax/fence-in-body';
import { headerNotClosed } from './syntax/header-not-closed';
import { keywordNotAlone } from './syntax/keyword-not-alone';
import { markWithoutSpace } from './syntax/mark-without-space';
import { nearKeyword } from './syntax/near-keyword';
import { paperNumber } from './syntax/paper-number';
import { secondRecipients } from './syntax/second-recipients';
import { strayHeaderLine } from './syntax/stray-header-line';
import { tableCells } from './syntax/table-cells';
import { textAfterSignature } from './syntax/text-after-signature';
import { tooDeepHeading } from './syntax/too-deep-heading';
import { typedNumber } from './syntax/typed-number';
import { unknownSilence } from './syntax/unknown-silence';
import { wrappedLine } from './syntax/wrapped-line';
import { noDeadline } from './task/no-deadline';
import { noLead } from './task/no-lead';
import { parentNotCovered } from './task/parent-not-covered';
import { unknownAttribute } from './task/unknown-attribute';
import { unreadableDeadline } from './task/unreadable-deadline';
import { capitalisation } from './text/capitalisation';
import { confusable } from './text/confusable';
import { doubledWord } from './text/doubled-word';
import { legacyEncoding } from './text/legacy-encoding';
import { listEnding } from './text/list-ending';
import { longSentence } from './text/long-sentence';
import { nameVariant } from './text/name-variant';
import { notASyllable } from './text/not-a-syllable';
import { punctuation } from './text/punctuation';
import { spacing } from './text/spacing';
import { tonePlacement } from './text/tone-placement';
import { unclosedSign } from './text/unclosed';
import { unexplainedAbbreviation } from './text/unexplained-abbreviation';
import { unicode } from './text/unicode';

/** In the order of docs/checks.md. */
export const checks: readonly Check[] = [
  duplicateField,
  duplicateTitle,
  emptySection,
  headingEnding,
  loneChild,
  missingAppendix,
  missingClosing,
  missingField,
  missingRecipients,
  missingSection,
  missingSignature,
  notAPlan,
  numbering,
  sectionOrder,
  titleMismatch,
  unknownField,
  attributesNotClosed,
  doubledMark,
  emptyItem,
  emptyTitle,
  fenceInBody,
  headerNotClosed,
  keywordNotAlone,
  markWithoutSpace,
  nearKeyword,
  paperNumber,
  secondRecipients,
  strayHeaderLine,
  tableCells,
  textAfterSignature,
  tooDeepHeading,
  typedNumber,
  unknownSilence,
  wrappedLine,
  noDeadline,
  noLead,
  parentNotCovered,
  unknownAttribute,
  unreadableDeadline,
  review,
  couldBeLive,
  dangling,
  duplicateLabel,
  unknownLabel,
  unusedLabel,
  citedAfterPlan,
  deadlineBeforeIssue,
  deadlineOutsidePeriod,
  holiday,
  impossible,
  inconsistentForm,
  reversedRange,
  weekday,
  yearSpan,
  zeroPadding,
  conflict,
  incomplete,
  malformedSymbol,
  superseded,
  typeSymbolMismatch,
  archiveLine,
  duplicateRecipient,
  notInForce,
  recipientOrder,
  signature,
  superiorMissing,
  symbolIssuerMismatch,
  taskWithoutRecipient,
  unknownId,
  unknownRecipient,
  capitalisation,
  confusable,
  doubledWord,
  legacyEncoding,
  listEnding,
  longSentence,
  nameVariant,
  notASyllable,
  punctuation,
  spacing,
  tonePlacement,
  unclosedSign,
  unexplainedAbbreviation,
  unicode,
];
