// Automatic numbers: lists, levels, overrides and restarts, made the literal labels that are printed.

import { formatNumber } from './number-format';
import { type Attributes, type Handler, isOn } from './xml';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`; for bullets the bullet. */
  readonly text: string;
  /** All numbers of it in figures. */
  readonly legal: boolean;
  /** The level after which it begins anew, 1-based; 0 never, undefined every higher one. */
  readonly restart: number | undefined;
  /** The paragraph style that goes with it. */
  readonly style: string | undefined;
}

type Draft = { -readonly [K in keyof Level]: Level[K] };

interface List {
  abstract: string;
  readonly overrides: Map<number, { start?: number; level?: Draft }>;
}

const LEVELS = 9;
const fresh = (): Draft => ({
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  restart: undefined,
  style: undefined,
});

/** Reads numbering.xml. */
export class NumberingReader implements Handler {
  readonly abstracts = new Map<string, Map<number, Draft>>();
  /** Lists that are defined by a style of lists, and the lists of these styles. */
  readonly styleLinks = new Map<string, string>();
  readonly linkedAbstracts = new Map<string, string>();
  readonly lists = new Map<string, List>();
  private abstract = '';
  private list: List | undefined;
  private override = 0;
  private level: Draft | undefined;
  private skipped = 0;

  open(name: string, a: Attributes): void {
    if (name === 'mc:Fallback' || this.skipped > 0) {
      this.skipped++;
      return;
    }
    const value = a['w:val'] ?? '';
    switch (name) {
      case 'w:abstractNum':
        this.abstract = a['w:abstractNumId'] ?? '';
        this.abstracts.set(this.abstract, new Map());
        break;
      case 'w:numStyleLink':
        this.styleLinks.set(this.abstract, value);
        break;
      case 'w:styleLink':
        this.linkedAbstracts.set(value, this.abstract);
        break;
      case 'w:num':
        this.list = { abstract: '', overrides: new Map() };
        this.lists.set(a['w:numId'] ?? '', this.list);
        break;
      case 'w:abstractNumId':
        if (this.list) this.list.abstract = value;
        break;
      case 'w:lvlOverride':
        this.override = Number(a['w:ilvl'] ?? 0);
        this.list?.overrides.set(this.override, {});
        break;
      case 'w:startOverride': {
        const override = this.list?.overrides.get(this.override);
        if (override) override.start = Number(value);
        break;
      }
      case 'w:lvl': {
        this.level = fresh();
        const override = this.list?.overrides.get(this.override);
        if (override) override.level = this.level;
        else this.abstracts.get(this.abstract)?.set(Number(a['w:ilvl'] ?? 0), this.level);
        break;
      }
      default:
        if (this.level) setLevel(this.level, name, value, a);
    }
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (name === 'w:lvl') this.level = undefined;
    else if (name === 'w:num') this.list = undefined;
  }
}

function setLevel(level: Draft, name: string, value: string, a: Attributes): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = isOn(a);
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:pStyle') level.style = value;
}

/** Counts the numbers of a document in its order. */
export class Numbering {
  /** Counts by abstract list: lists of the same one go on from each other. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly reader: NumberingReader,
    private readonly listOfStyle: (style: string) => string | undefined,
  ) {}

  /** The level of a list whose paragraphs have a style; undefined where none names it. */
  levelOfStyle(numId: string, style: string): number | undefined {
    for (let level = 0; level < LEVELS; level++) if (this.level(numId, level)?.style === style) return level;
    return undefined;
  }

  level(numId: string, ilvl: number): Level | undefined {
    const list = this.reader.lists.get(numId);
    if (!list) return undefined;
    return list.overrides.get(ilvl)?.level ?? this.levels(this.abstractOf(list)).get(ilvl);
  }

  /**
   * The next label of a list: `II.`, `1.2.`, `a)`, or its bullet.
   * @returns undefined where there is no such list (numId 0 takes a number away)
   */
  next(numId: string, ilvl: number): string | undefined {
    const list = this.reader.lists.get(numId);
    const level = this.level(numId, ilvl);
    if (!list || !level || ilvl >= LEVELS) return undefined;
    if (level.format === 'bullet') return bullet(level.text, this.isUnderBullet(numId, ilvl));
    const abstract = this.abstractOf(list);
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    this.beginList(numId, list, counts);
    for (let above = 0; above < ilvl; above++) counts[above] ??= this.startOf(numId, list, above);
    const before = counts[ilvl];
    counts[ilvl] = before === undefined ? this.startOf(numId, list, ilvl) : before + 1;
    for (let below = ilvl + 1; below < LEVELS; below++) {
      const restart = this.level(numId, below)?.restart;
      if (restart === undefined || (restart > 0 && ilvl < restart)) counts[below] = undefined;
    }
    return this.label(numId, ilvl, level, counts);
  }

  /** A list that overrides its start begins there, once. */
  private beginList(numId: string, list: List, counts: (number | undefined)[]): void {
    if (this.begun.has(numId)) return;
    this.begun.add(numId);
    for (const [ilvl, { start, level }] of list.overrides)
      if (start !== undefined || level) counts.fill(undefined, ilvl, ilvl + 1);
  }

  private startOf(numId: string, list: List, ilvl: number): number {
    return list.overrides.get(ilvl)?.start ?? this.level(numId, ilvl)?.start ?? 1;
  }

  private label(numId: string, ilvl: number, level: Level, counts: readonly (number | undefined)[]): string {
    return level.text.replace(/%([1-9])/g, (_, n: string) => {
      const at = Number(n) - 1;
      const format = this.level(numId, at)?.format ?? 'decimal';
      return formatNumber(counts[at] ?? 0, level.legal && at < ilvl && format !== 'decimalZero' ? 'decimal' : format);
    });
  }

  private isUnderBullet(numId: string, ilvl: number): boolean {
    for (let above = 0; above < ilvl; above++) if (this.level(numId, above)?.format === 'bullet') return true;
    return false;
  }

  private abstractOf(list: List): string {
    const link = this.reader.styleLinks.get(list.abstract);
    const numId = link === undefined ? undefined : this.listOfStyle(link);
    return this.reader.lists.get(numId ?? '')?.abstract ?? this.reader.linkedAbstracts.get(link ?? '') ?? list.abstract;
  }

  private levels(abstract: string): ReadonlyMap<number, Level> {
    return this.reader.abstracts.get(abstract) ?? new Map();
  }
}

/** A bullet as text: `-` and `+` stay, signs of symbol fonts become them by their level. */
function bullet(text: string, under: boolean): string {
  if (/^[-–—+*•]$/u.test(text)) return text;
  return under ? '+' : '-';
}
