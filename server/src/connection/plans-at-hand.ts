// What the plans at hand say that the checks of others compare with. Which plan hangs on which is known by the symbols
// that it cites, so that a change in one has only those looked at anew that it can mean something to.
import { type OtherPlan, otherPlanOf } from '../checks/others';
import type { AnalysedPlan } from '../plan/model';
import { pathOf } from './uris';

/** One plan under whatever spelling of its URI. */
const keyOf = (uri: string): string => pathOf(uri) ?? uri;

/** What is said under each symbol, as text for comparing. */
function saidBy(plan: OtherPlan | undefined): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  if (!plan) return said;
  for (const { key, date, issuer, scope } of plan.documents) {
    said.set(key, `${said.get(key) ?? ''}${JSON.stringify([date, issuer, scope])}`);
  }
  const { symbol, date, province, tasks } = plan;
  if (symbol !== '') said.set(symbol, `${said.get(symbol) ?? ''}${JSON.stringify([date, province, tasks])}`);
  return said;
}

/** The symbols under which two versions of a plan say something else. */
function changedSymbols(before: OtherPlan | undefined, now: OtherPlan | undefined): ReadonlySet<string> {
  const [old, fresh] = [saidBy(before), saidBy(now)];
  return new Set([...old.keys(), ...fresh.keys()].filter((key) => old.get(key) !== fresh.get(key)));
}

/** The plans of the workspace and the open ones, each as the others see it. */
export class PlansAtHand {
  readonly #plans = new Map<string, OtherPlan>();
  readonly #stamps = new Map<string, number>();
  #list: readonly OtherPlan[] | undefined;

  /** @param onChange told the URIs of the plans that a change in another one can mean something to */
  constructor(private readonly onChange: (uris: ReadonlySet<string>) => void) {}

  /** All of them; the same list as long as none of them says something else. */
  get plans(): readonly OtherPlan[] {
    this.#list ??= [...this.#plans.values()];
    return this.#list;
  }

  /** Another number when others say something else that the findings of this plan can hang on. */
  stampOf(uri: string): number {
    return this.#stamps.get(keyOf(uri)) ?? 0;
  }

  /** A plan is at hand, or says something else now. */
  take(plan: AnalysedPlan): void {
    this.#put(keyOf(plan.uri), this.#plans.get(keyOf(plan.uri)), otherPlanOf(plan));
  }

  /** A plan is no longer at hand. */
  drop(uri: string): void {
    const before = this.#plans.get(keyOf(uri));
    if (before) this.#put(keyOf(uri), before, undefined);
  }

  #put(key: string, before: OtherPlan | undefined, now: OtherPlan | undefined): void {
    // A copy: words cut out of a text would keep all of it in memory.
    if (now) this.#plans.set(key, structuredClone(now));
    else {
      this.#plans.delete(key);
      this.#stamps.delete(key);
    }
    const changed = changedSymbols(before, now);
    if (changed.size === 0 && before?.uri === now?.uri) return;
    this.#list = undefined;
    const meant = new Set<string>();
    for (const [other, { uri, cites }] of this.#plans) {
      if (other === key || !cites.some((symbol) => changed.has(symbol))) continue;
      this.#stamps.set(other, (this.#stamps.get(other) ?? 0) + 1);
      meant.add(uri);
    }
    if (meant.size > 0) this.onChange(meant);
  }
}
