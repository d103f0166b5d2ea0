// Runs the checks on a plan: the one entry for the editor and the command line.
import { type FolderSettings, type Severity, severityOf } from '../directory/settings';
import type { AnalysedPlan, Place } from '../plan/model';
import type { Check, CheckContext, Finding, Fix, Origin, SourceFacts } from './check';
import { checks } from './index';
import type { OtherPlan } from './others';
import { silencesOf } from './silenced';
import { documentKind } from './structure/not-a-plan';

/** A finding with the id of its check and the severity that counts. Places are UTF-16 offsets. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

export interface RunOptions {
  readonly origin: Origin;
  /** Absent: those of the plan's folder. */
  readonly settings?: FolderSettings;
  /** What the importer knows of a text. */
  readonly source?: SourceFacts;
  /** The plans at hand: as in `CheckContext`. */
  readonly others?: readonly OtherPlan[];
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

/**
 * Everything that is wrong with a plan, in the order of the file.
 * @param plan the analysed plan
 * @param options where it comes from, and what is set for the checks
 */
export function runChecks(plan: AnalysedPlan, options: RunOptions): Diagnostic[] {
  const settings = options.settings ?? plan.directory.settings;
  const context: CheckContext = {
    origin: options.origin,
    settings,
    source: options.source,
    others: options.others,
    ids: checks.map((check) => check.id),
  };
  const isPlan = documentKind(plan, context) === undefined;
  const silenced = silencesOf(plan);
  const found: Diagnostic[] = [];
  for (const check of checks) {
    if (!(options.origin === 'kh' ? check.onPlan : check.onText)) continue;
    if (!isPlan && judgesPlansOnly(check)) continue;
    const set = severityOf(settings, check.id);
    if (set === 'off') continue;
    for (const finding of check.run(plan, context)) {
      found.push(diagnostic(check, finding, set));
    }
  }
  // A silenced finding still keeps the others of its words away.
  const told = withoutLegacyWords(found).filter(({ code, place }) => !silenced(code, place.from));
  return unique(told.sort(byPlace));
}

/** Where words are in an old encoding, nothing else is said of their spelling. */
function withoutLegacyWords(found: readonly Diagnostic[]): Diagnostic[] {
  const legacy = found.filter((one) => one.code === LEGACY);
  if (legacy.length === 0) return [...found];
  // In the order of the file, as the check finds them.
  const starts = legacy.map(({ place }) => place.from);
  return found.filter(({ code, place }) => {
    if (code === LEGACY || !code.startsWith('text/')) return true;
    const near = legacy[starts.findLastIndex((from) => from < place.to)];
    return near === undefined || near.place.to <= place.from;
  });
}

const LEGACY = 'text/legacy-encoding';

/** structure/* and body/signature say what a State plan must be: other documents are not measured by it. */
const judgesPlansOnly = (check: Check): boolean =>
  (check.id.startsWith('structure/') && check.id !== 'structure/not-a-plan') || check.id === 'body/signature';

/** A finding that is milder than its check stays milder than what is set for the check. */
function diagnostic(check: Check, finding: Finding, set: Severity | undefined): Diagnostic {
  const own = finding.severity ?? check.severity;
  const severity = set === undefined ? own : RANK[own] > RANK[check.severity] && RANK[own] > RANK[set] ? own : set;
  return {
    code: check.id,
    severity,
    place: finding.place,
    message: finding.message,
    ...(finding.tag && { tag: finding.tag }),
    fixes: finding.fixes ?? [],
    related: finding.related ?? [],
  };
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.place.from - b.place.from ||
  a.place.to - b.place.to ||
  RANK[a.severity] - RANK[b.severity] ||
  order(a.code, b.code);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is said once: not the same words twice, and of one slip only the gravest of the checks that mend it alike. */
function unique(sorted: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return sorted.filter(({ place, code, message, fixes: [first] }) => {
    const at = `${place.from} ${place.to}`;
    const keys = [`${at} ${code} ${message}`, ...(first ? [`${at} ${JSON.stringify(first.edits)}`] : [])];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
