import type { FolderSettings } from '../../directory/settings';
import { t } from '../../messages';
import type { AnalysedPlan, Unit } from '../../plan/model';
import type { Check, Finding } from '../check';
import { inserting, lineAt, lineEnd, replacing, trimmed } from '../edits';
import { bodyEnd, bodyUnits, firstLine, mainSections, sectionExtent } from '../units';
import { nearest } from '../words';
import { missingParts, partsOf, profileOf, type RequiredPart, unknownKind, unsaidParts } from './profile';

export const missingSection: Check = {
  id: 'structure/missing-section',
  severity: 'warning',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'A part that a plan of this kind must have is missing; `hồ sơ:` names a kind that there is not.',
  *run(plan, { origin, settings }) {
    yield* ofNoKind(plan, settings);
    // A text in which no heading was recognised says nothing about its parts.
    if (origin === 'text' && !bodyUnits(plan).some((unit) => unit.kind === 'heading')) return;
    const profile = profileOf(plan, settings);
    const { name, parts } = profile;
    const missing = missingParts(plan, parts);
    for (const part of missing) {
      yield finding(plan, part, parts, { message: t('The plan lacks the part “{0}”.', part.title) });
    }
    // Where whole parts are missing, what they would speak of is not asked for.
    if (name === undefined || missing.length > 0) return;
    for (const part of unsaidParts(plan, profile)) {
      const message = t('A plan of the kind “{0}” usually speaks of “{1}”; nothing here does.', name, part.title);
      yield finding(plan, part, [...parts.slice(0, -1), part, ...parts.slice(-1)], {
        message,
        severity: 'information',
      });
    }
  },
};

/** `hồ sơ:` with a name that neither the folder nor this program knows: the plan is measured by its subject instead. */
function* ofNoKind(plan: AnalysedPlan, settings: FolderSettings): Iterable<Finding> {
  const unknown = unknownKind(plan, settings);
  const field = plan.header.field.get('hồ sơ');
  if (!unknown || !field) return;
  const { typed, known } = unknown;
  const near = nearest(typed, known, Math.max(1, Math.floor(typed.length / 3)));
  const place = field.valuePlace;
  yield near === undefined
    ? { place, message: t('There is no kind of plan “{0}”; there are: {1}.', typed, known.join(', ')) }
    : {
        place,
        message: t('There is no kind of plan “{0}”; did you mean “{1}”?', typed, near),
        fixes: [{ title: t('Replace by “{0}”', near), edits: [replacing(place, near)] }],
      };
}

function finding(
  plan: AnalysedPlan,
  part: RequiredPart,
  parts: readonly RequiredPart[],
  said: Pick<Finding, 'message' | 'severity'>,
): Finding {
  const end = lineEnd(plan);
  const heading = `# ${part.title}${end}${end}…`;
  const next = following(plan, part, parts);
  const after = bodyEnd(plan);
  const edit = next ? inserting(next.at, `${heading}${end}${end}`) : inserting(after, `${end}${end}${heading}`);
  return {
    ...said,
    place: next ? firstLine(plan, next) : trimmed(plan, lineAt(plan, after)),
    fixes: [{ title: t('Insert the part “{0}”', part.title), edits: [edit] }],
  };
}

/** What the missing part should stand before: the first section of a later part, else the closing. */
function following(plan: AnalysedPlan, part: RequiredPart, profile: readonly RequiredPart[]): Unit | undefined {
  const sections = mainSections(plan);
  const later = new Set(profile.slice(profile.indexOf(part) + 1));
  const first = profile.indexOf(part) === 0 ? sections[0] : undefined;
  const section = first ?? sections.find((unit) => partsOf(unit.title, profile).some((other) => later.has(other)));
  if (section) return section;
  const last = sections.at(-1);
  const from = last ? sectionExtent(plan, last).to : 0;
  return plan.closing.find((unit) => unit.at >= from);
}
