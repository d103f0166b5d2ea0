// npm run bench: our server beside VS Code's own server for Markdown, both over stdio, in one run, by turns, with the same
// client. Options: --json the numbers as JSON; --quick ours only, small, once; --lines 200,1000 only these sizes.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { ours, peer } from './servers.mjs';
import { measure } from './session.mjs';
import { summary, table } from './statistics.mjs';

/** Lines of the document: how often the servers are started, and how many letters are typed for each measure. */
const SIZES = new Map([
  [200, { runs: 10, edits: 30 }],
  [1_000, { runs: 8, edits: 25 }],
  [10_000, { runs: 4, edits: 15 }],
  [50_000, { runs: 3, edits: 5 }],
]);

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, lines: { type: 'string' } },
});

const sizes = options.quick ? [200] : (options.lines?.split(',').map(Number) ?? [...SIZES.keys()]);

/** All runs of one size: results by name of the server, and of ours with published diagnostics. */
async function runsOf(lines, servers) {
  const { runs, edits } = options.quick ? { runs: 1, edits: 3 } : (SIZES.get(lines) ?? { runs: 5, edits: 20 });
  const results = { ours: [], peer: [], pushed: [] };
  for (let run = 0; run < runs; run++) {
    for (const [side, server] of servers) {
      results[side].push(await measure(server, { lines, edits, pull: true }));
      if (server.pushes) results.pushed.push(await measure(server, { lines, edits, pull: false }));
    }
    if (!options.json) console.error(`${lines} lines: run ${run + 1} of ${runs}`);
  }
  return results;
}

function rowsOf(lines, { ours: own, peer: other, pushed }) {
  const row = (measure, unit, of, from = own) => ({
    lines,
    measure,
    unit,
    ours: summary(from.flatMap(of)),
    peer: summary(other.flatMap(of)),
  });
  return [
    row('start → initialised', 'ms', (run) => run.initialize),
    row('open → diagnostics', 'ms', (run) => run.open),
    row('edit → diagnostics', 'ms', (run) => run.edit),
    { ...row('edit → diagnostics, published', 'ms', (run) => run.edit, pushed), peer: undefined },
    row('edit → symbols', 'ms', (run) => run.symbols),
    row('memory of the server', 'MB', (run) => run.memory),
  ];
}

const servers = [['ours', await ours()]];
if (!options.quick) servers.push(['peer', await peer()]);
const rows = [];
const found = [];
for (const lines of sizes) {
  const results = await runsOf(lines, servers);
  rows.push(...rowsOf(lines, results));
  for (const [side] of servers) {
    const [first] = results[side];
    found.push({ lines, side, diagnostics: first.found, topSymbols: first.outline });
  }
}
const machine = { node: process.version, system: `${os.type()} ${os.arch()}`, processors: os.cpus().length };
if (options.json) console.log(JSON.stringify({ machine, rows, found }, undefined, 2));
else {
  console.log(
    `\nNode ${machine.node}, ${machine.system}, ${machine.processors} processors; medians and 95th percentiles\n`,
  );
  console.log(table(rows));
  console.log();
  for (const { lines, side, diagnostics, topSymbols } of found)
    console.log(
      `${lines} lines, ${side}: ${diagnostics} diagnostics at the first opening, ${topSymbols} symbols at the top`,
    );
}
