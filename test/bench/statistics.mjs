// Numbers of many runs as few, and as a table.

/** The value below which a share of the values lies, between two of them where it falls between. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

/** Median, 95th percentile and number of values; undefined where there are none. */
export function summary(values) {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return { median: quantile(known, 0.5), p95: quantile(known, 0.95), count: known.length };
}

const shown = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/**
 * A table for the terminal.
 * @param rows each `{ lines, measure, unit, ours, peer }`, with summaries
 */
export function table(rows) {
  const head = ['lines', 'measure', 'ours', 'p95', 'peer', 'p95', 'ours : peer'];
  const cells = rows.map(({ lines, measure, unit, ours, peer }) => [
    lines.toLocaleString('en'),
    `${measure} (${unit})`,
    ...[ours, peer].flatMap((side) => (side ? [shown(side.median), shown(side.p95)] : ['–', '–'])),
    ours && peer ? (ours.median / peer.median).toFixed(2) : '–',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, n) => (n === 1 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}
