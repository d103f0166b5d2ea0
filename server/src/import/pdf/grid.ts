// Tables drawn with lines: which lines make one, and which cells are in it.

import type { Rule } from './page';

/** A cell: its box in points, and the rows and columns of the table that it covers. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** Where its columns begin and end. */
  readonly edges: readonly number[];
  readonly cells: readonly Box[];
  /** The cell in which a point lies. */
  cellAt(x: number, y: number): Box | undefined;
}

/** Lines as near as this are one. */
const NEAR = 3;
/** A table has no more rows and columns on a page. */
const MOST = 300;

/** Numbers that lie close together made one: the least of each. */
function merged(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (out.length === 0 || value - out.at(-1)! > NEAR) out.push(value);
  return out;
}

/** Pieces of one line, drawn cell by cell, joined. */
function joined(rules: readonly Rule[]): Rule[] {
  const out: Rule[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  let group: Rule[] = [];
  const close = (): void => {
    let open: Rule | undefined;
    for (const rule of group.sort((a, b) => a.from - b.from)) {
      if (open && rule.from <= open.to + NEAR) open = { ...open, to: Math.max(open.to, rule.to) };
      else {
        if (open) out.push(open);
        open = rule;
      }
    }
    if (open) out.push(open);
    group = [];
  };
  for (const rule of sorted) {
    if (group[0] && rule.at - group[0].at > NEAR) close();
    group.push(rule);
  }
  close();
  return out;
}

const covers = (rule: Rule, from: number, to: number): boolean => rule.from <= from + NEAR && rule.to >= to - NEAR;
const crosses = (a: Rule, b: Rule): boolean =>
  a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;

/** Lines that cross each other, directly or by others. */
function connected(level: readonly Rule[], across: readonly Rule[]): { level: Rule[]; across: Rule[] }[] {
  const groups: { level: Rule[]; across: Rule[] }[] = [];
  const left = new Set([...level, ...across]);
  for (const start of across) {
    if (!left.delete(start)) continue;
    const group = { level: [] as Rule[], across: [start] };
    const open = [start];
    for (let rule = open.pop(); rule; rule = open.pop()) {
      for (const other of rule.across ? level : across) {
        if (!left.has(other) || !crosses(rule, other)) continue;
        left.delete(other);
        (other.across ? group.across : group.level).push(other);
        open.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The tables that lines draw, from top to bottom. Boxes of one cell are among them. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = joined(rules.filter((rule) => !rule.across));
  const across = joined(rules.filter((rule) => rule.across));
  if (level.length * across.length > 4_000_000) return [];
  return connected(level, across)
    .flatMap((group) => gridOf(group.level, group.across) ?? [])
    .sort((a, b) => a.top - b.top);
}

function gridOf(level: readonly Rule[], across: readonly Rule[]): Grid | undefined {
  const ys = merged(level.map(({ at }) => at));
  // A table open at its sides: its level lines say where it ends.
  const xs = merged([...across.map(({ at }) => at), ...ends(level)]);
  if (ys.length < 2 || xs.length < 2 || ys.length > MOST || xs.length > MOST) return undefined;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const owners = new Map<number, Box>();
  const cells: Box[] = [];
  const border = (lines: readonly Rule[], at: number, from: number, to: number): boolean =>
    lines.some((rule) => Math.abs(rule.at - at) <= NEAR && covers(rule, from, to));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (owners.has(row * columns + column)) continue;
      let [wide, high] = [1, 1];
      while (column + wide < columns && !border(across, xs[column + wide]!, ys[row]!, ys[row + 1]!)) wide++;
      while (row + high < rows && !border(level, ys[row + high]!, xs[column]!, xs[column + 1]!)) high++;
      const box = {
        left: xs[column]!,
        right: xs[column + wide]!,
        top: ys[row]!,
        bottom: ys[row + high]!,
        row,
        column,
        rows: high,
        columns: wide,
      };
      cells.push(box);
      for (let r = row; r < row + high; r++)
        for (let c = column; c < column + wide; c++) owners.set(r * columns + c, box);
    }
  const cellAt = (x: number, y: number): Box | undefined => owners.get(placeIn(ys, y) * columns + placeIn(xs, x));
  return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, rows, edges: xs, cells, cellAt };
}

/** Between which two edges a value lies, 0-based; the nearest where it lies outside. */
function placeIn(edges: readonly number[], value: number): number {
  const next = edges.findIndex((edge, i) => i > 0 && value < edge);
  return next < 0 ? edges.length - 2 : next - 1;
}

/** Where the longest level lines begin and end. */
function ends(level: readonly Rule[]): number[] {
  return [Math.min(...level.map(({ from }) => from)), Math.max(...level.map(({ to }) => to))];
}
