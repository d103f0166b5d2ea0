// What the plans at hand say that the checks of others compare with. Which plan hangs on which is known by the symbols
// that it cites, so that a change in one has only those looked at anew that it can mean something to.
import { type OtherPlan, otherPlanOf } from '../checks/others';
import type { AnalysedPlan } from '../plan/model';
import { pathOf } from './uris';

/** One plan under whatever spelling of its URI. */
const keyOf = (uri: string): string => pathOf(uri) ?? uri;

/** What a plan says under each symbol, as text for comparing. */
type Said = ReadonlyMap<string, string>;

const NOTHING: Said = new Map();

function saidBy(plan: OtherPlan): Said {
  const said = new Map<string, string>();
  for (const { key, date, issuer, scope } of plan.documents) {
    said.set(key, `${said.get(key) ?? ''}${JSON.stringify([date, issuer, scope])}`);
  }
  const { symbol, date, province, tasks } = plan;
  if (symbol !== '') said.set(symbol, `${said.get(symbol) ?? ''}${JSON.stringify([date, province, tasks])}`);
  return said;
}

/** The plans of the workspace and the open ones, each as the others see it. */
export class PlansAtHand {
  readonly #plans = new Map<string, { readonly plan: OtherPlan; readonly said: Said }>();
  /** How many plans say each text under a symbol. */
  readonly #texts = new Map<string, Map<string, number>>();
  readonly #stamps = new Map<string, number>();
  #list: readonly OtherPlan[] | undefined;

  /** @param onChange told the URIs of the plans that a change in another one can mean something to */
  constructor(private readonly onChange: (uris: ReadonlySet<string>) => void) {}

  /** All of them; the same list as long as none of them says something else. */
  get plans(): readonly OtherPlan[] {
    this.#list ??= [...this.#plans.values()].map(({ plan }) => plan);
    return this.#list;
  }

  /** Another number when others say something else that the findings of this plan can hang on. */
  stampOf(uri: string): number {
    return this.#stamps.get(keyOf(uri)) ?? 0;
  }

  /** A plan is at hand, or says something else now. */
  take(plan: AnalysedPlan): void {
    this.#put(keyOf(plan.uri), otherPlanOf(plan));
  }

  /** A plan is no longer at hand. */
  drop(uri: string): void {
    if (this.#plans.has(keyOf(uri))) this.#put(keyOf(uri), undefined);
  }

  #put(key: string, now: OtherPlan | undefined): void {
    const held = this.#plans.get(key);
    const [before, after] = [held?.said ?? NOTHING, now ? saidBy(now) : NOTHING];
    // A copy: words cut out of a text would keep all of it in memory.
    if (now) this.#plans.set(key, { plan: structuredClone(now), said: after });
    else {
      this.#plans.delete(key);
      this.#stamps.delete(key);
    }
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (symbol) => before.get(symbol) !== after.get(symbol),
    );
    if (changed.length === 0 && held?.plan.uri === now?.uri) return;
    this.#list = undefined;
    for (const symbol of changed) {
      this.#count(symbol, before.get(symbol), -1);
      this.#count(symbol, after.get(symbol), 1);
    }
    this.#stamp(key, changed, before, after);
  }

  #count(symbol: string, text: string | undefined, by: 1 | -1): void {
    if (text === undefined) return;
    const texts = this.#texts.get(symbol) ?? new Map<string, number>();
    const count = (texts.get(text) ?? 0) + by;
    if (count > 0) texts.set(text, count);
    else texts.delete(text);
    if (texts.size > 0) this.#texts.set(symbol, texts);
    else this.#texts.delete(symbol);
  }

  /**
   * Stamps the plans for which what the others say under a symbol that they cite is not what it was. Most plans of an
   * office cite the same documents alike: one more that does so means nothing to the rest.
   */
  #stamp(key: string, changed: readonly string[], before: Said, after: Said): void {
    const symbols = new Set(changed);
    const meant = new Set<string>();
    for (const [other, { plan, said }] of this.#plans) {
      if (other === key) continue;
      const isNews = (symbol: string, text: string | undefined, own: number): boolean =>
        text !== undefined &&
        (this.#texts.get(symbol)?.get(text) ?? 0) - own - (said.get(symbol) === text ? 1 : 0) === 0;
      const news = plan.cites.some(
        (symbol) =>
          symbols.has(symbol) && (isNews(symbol, before.get(symbol), 0) || isNews(symbol, after.get(symbol), 1)),
      );
      if (!news) continue;
      this.#stamps.set(other, (this.#stamps.get(other) ?? 0) + 1);
      meant.add(plan.uri);
    }
    if (meant.size > 0) this.onChange(meant);
  }
}
