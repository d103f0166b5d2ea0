// The typing test: a person's keys as Telex and VNI send them, real key events, in the real editor.
//   node .scripts/vscode/typing.mjs [--full]      --full: whole samples at 15 keys a second too, about half an hour
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { OUT, ROOT } from '../steps.mjs';
import { bundleTests, TYPING } from './bundle.mjs';
import { runSuite } from './suite.mjs';
import { copiedWorkspace } from './workspace.mjs';

/** What a quick typist reaches with an input method. */
const KEYS_A_SECOND = 15;
const SECONDS = 60;

/** Events that may be on their way to the editor at once: it must keep up, as with a keyboard's own queue. */
const WINDOW = 64;

const SAMPLE = 'tinh-tuyen-quang-hoi-cho-ocop.kh';
const BROKEN = 'co-loi.kh';
const METHODS = ['telex', 'vni'];

const slow = (sample, method) => ({ sample, method, rate: KEYS_A_SECOND });
const burst = (sample, method) => ({ name: `${method}, burst, ${sample}`, sample, method, rate: 0 });

/** What is typed: whole samples in bursts, and a minute of keys at a typist's pace; in full, that pace throughout. */
function scenarios(full) {
  const paced = METHODS.map((method) =>
    full
      ? { ...slow(SAMPLE, method), name: `${method}, ${KEYS_A_SECOND} keys/s, ${SAMPLE}` }
      : {
          ...slow(SAMPLE, method),
          name: `${method}, ${KEYS_A_SECOND} keys/s, ${SECONDS} s of ${SAMPLE}`,
          keys: KEYS_A_SECOND * SECONDS,
        },
  );
  return [
    burst(SAMPLE, 'telex'),
    burst(BROKEN, 'vni'),
    ...(full ? [burst(BROKEN, 'telex'), burst(SAMPLE, 'vni')] : []),
    ...paced,
  ];
}

const BACKSPACE = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
const ENTER = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
/** Virtual key under which Windows delivers a character that an input method sends (VK_PACKET). */
const PACKET = 231;

/** A character: of the keyboard, where it has a key of its own, else as an input method sends it. */
function character(text) {
  if (/^[a-z0-9 ]$/i.test(text)) {
    const code = text === ' ' ? 'Space' : /\d/.test(text) ? `Digit${text}` : `Key${text.toUpperCase()}`;
    return { key: text, code, windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0), text };
  }
  return { key: text, code: '', windowsVirtualKeyCode: PACKET, text };
}

/** The key events of a keystroke, in order; each of them changes the document once. */
function eventsOf({ key, deletes, inserts }) {
  if (key === 'Enter') return [ENTER];
  return [...Array.from({ length: deletes }, () => BACKSPACE), ...[...inserts].map(character)];
}

/** Types in the focused editor; how many events were sent. */
async function type(page, strokes, rate) {
  const session = await page.context().newCDPSession(page);
  const sent = [];
  const start = performance.now();
  for (const [index, stroke] of strokes.entries()) {
    if (rate > 0) await sleep(Math.max(0, start + (index * 1000) / rate - performance.now()));
    for (const event of eventsOf(stroke)) {
      if (sent.length >= WINDOW) await sent[sent.length - WINDOW];
      const down = session.send('Input.dispatchKeyEvent', { type: event.text ? 'keyDown' : 'rawKeyDown', ...event });
      sent.push(
        Promise.all([down, session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, text: undefined })]),
      );
    }
  }
  await Promise.all(sent);
  await session.detach();
  return { events: sent.length, seconds: (performance.now() - start) / 1000 };
}

/** Runs the test; counts, as `runSuite`. */
export async function runTyping({ full = false, verbose = false } = {}) {
  await bundleTests();
  const { keystrokes, textOf } = await import(pathToFileURL(path.join(OUT, 'test/typing/typist.mjs')).href);
  const { onEnterRules } = JSON.parse(fs.readFileSync(path.join(ROOT, 'language-configuration.json'), 'utf8'));
  const { root, workspace, remove } = copiedWorkspace();
  const trouble = [];
  const answer = async ({ scenario, signal }, page) => {
    const { sample, method, rate, keys } = scenario;
    const source = fs.readFileSync(path.join(root, 'samples', sample), 'utf8');
    const strokes = keystrokes(source, method, onEnterRules).slice(0, keys);
    await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
    const { events, seconds } = await type(page, strokes, rate);
    const open = await page.locator('.suggest-widget.visible').count();
    console.log(
      `       ${strokes.length} keys, ${events} events, ${seconds.toFixed(0)} s${open ? ', a list of suggestions is open' : ''}`,
    );
    await page.screenshot({ path: path.join(OUT, `typed-${method}-${rate}.png`) });
    const text = textOf(strokes, onEnterRules);
    fs.writeFileSync(`${signal}.part`, JSON.stringify({ text, events }));
    fs.renameSync(`${signal}.part`, signal);
  };
  const said = (line, page) => {
    if (line.startsWith('[type] '))
      answer(JSON.parse(line.slice('[type] '.length)), page).catch((error) => trouble.push(error.stack));
  };
  try {
    const env = { KEHOACH_TYPING: JSON.stringify(scenarios(full)) };
    const result = await runSuite({ entry: TYPING, workspace, seconds: full ? 3600 : 420, env, said, verbose });
    trouble.push(...result.errors);
    if (result.why) console.error(`${result.why}; see ${path.relative(ROOT, result.logFile)}`);
    for (const one of trouble) console.error(one);
    return { ...result, failed: result.failed + (trouble.length > 0 ? 1 : 0) };
  } finally {
    remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await runTyping({
    full: process.argv.includes('--full'),
    verbose: process.argv.includes('--verbose'),
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
