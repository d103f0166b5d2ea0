// The typing test: a person's keys as Telex and VNI send them, real key events, in the real editor.
//   node .scripts/vscode/typing.mjs [--full]      --full: whole samples at 15 keys a second too, half an hour
//   --only=PATTERN: some scenarios, by name
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isStarted, OUT, ROOT } from '../steps.mjs';
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

/** What is typed: whole samples in bursts, and a minute of keys at a typist's pace; in full, that pace throughout. */
function scenarios(full) {
  const burst = (sample, method) => ({
    name: `${method}, burst, ${sample}`,
    sample,
    method,
    rate: 0,
    mistakes: sample === BROKEN,
  });
  const paced = (method) => {
    const whole = { sample: SAMPLE, method, rate: KEYS_A_SECOND, mistakes: !full };
    const name = `${method}, ${KEYS_A_SECOND} keys a second, ${full ? '' : `${SECONDS} s of `}${SAMPLE}`;
    return full ? { ...whole, name } : { ...whole, name, keys: KEYS_A_SECOND * SECONDS };
  };
  const bursts = [burst(SAMPLE, 'telex'), burst(BROKEN, 'vni')];
  if (full) bursts.push(burst(BROKEN, 'telex'), burst(SAMPLE, 'vni'));
  return [...bursts, ...METHODS.map(paced)];
}

const BACKSPACE = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
const RETURN = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
const ENTER = { key: 'Enter', deletes: 0, inserts: '' };
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
  if (key === ENTER.key) return [RETURN];
  return [...Array.from({ length: deletes }, () => BACKSPACE), ...[...inserts].map(character)];
}

/** Types in the focused editor, keystroke after keystroke, and counts. */
class Keyboard {
  keys = 0;
  events = 0;
  #onTheirWay = [];
  #start = performance.now();

  constructor(session, rate) {
    this.session = session;
    this.rate = rate;
  }

  get seconds() {
    return Math.round((performance.now() - this.#start) / 1000);
  }

  async type(stroke) {
    if (this.rate > 0) await sleep(Math.max(0, this.#start + (this.keys * 1000) / this.rate - performance.now()));
    this.keys++;
    for (const event of eventsOf(stroke)) {
      if (this.#onTheirWay.length >= WINDOW) await this.#onTheirWay.shift();
      this.events++;
      const down = this.session.send('Input.dispatchKeyEvent', {
        type: event.text ? 'keyDown' : 'rawKeyDown',
        ...event,
      });
      const up = this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, text: undefined });
      this.#onTheirWay.push(Promise.all([down, up]));
    }
  }

  /** Until the editor has taken everything. */
  async rest() {
    await Promise.all(this.#onTheirWay.splice(0));
  }
}

/** Runs the test; counts, as `runSuite`. */
export async function runTyping({ full = false, verbose = false, only = '' } = {}) {
  await bundleTests();
  const { keystrokesOfLine, typedInto } = await import(pathToFileURL(path.join(OUT, 'test/typing/typist.mjs')).href);
  const { root, workspace, remove } = copiedWorkspace();
  const trouble = [];
  let begun;
  /** Types a text line by line; a person sees what the editor begins a line with, and types the rest. */
  const typed = async (page, text, { method, rate, keys = Number.POSITIVE_INFINITY }) => {
    const keyboard = new Keyboard(await page.context().newCDPSession(page), rate);
    const written = [];
    for (const line of text.split('\n')) {
      if (keyboard.keys >= keys) break;
      let start = '';
      if (written.length > 0) {
        const seen = new Promise((resolve) => {
          begun = resolve;
        });
        await keyboard.type(ENTER);
        start = await seen;
      }
      const strokes = keystrokesOfLine(line, start, method, written.length).slice(0, keys - keyboard.keys);
      for (const stroke of strokes) await keyboard.type(stroke);
      written.push(typedInto(start, strokes));
    }
    await keyboard.rest();
    return { keyboard, text: written.join('\n') };
  };
  const answer = async ({ scenario, signal }, page) => {
    const source = fs.readFileSync(path.join(root, 'samples', scenario.sample), 'utf8');
    await page.locator('.editor-instance .monaco-editor .view-lines').first().click();
    const { keyboard, text } = await typed(page, source, scenario);
    const { keys, events, seconds } = keyboard;
    const open = await page.locator('.suggest-widget.visible').count();
    console.log(`       ${keys} keys, ${events} events, ${seconds} s${open ? ', a list of suggestions is open' : ''}`);
    await page.screenshot({ path: path.join(OUT, `typed-${scenario.method}-${scenario.rate}.png`) });
    fs.writeFileSync(`${signal}.part`, JSON.stringify({ text, events }));
    fs.renameSync(`${signal}.part`, signal);
  };
  const said = (line, page) => {
    if (line.startsWith('[begun] ')) begun?.(JSON.parse(line.slice('[begun] '.length)));
    if (!line.startsWith('[type] ')) return;
    answer(JSON.parse(line.slice('[type] '.length)), page).catch((error) => trouble.push(error.stack));
  };
  try {
    const env = { KEHOACH_TYPING: JSON.stringify(scenarios(full).filter(({ name }) => new RegExp(only).test(name))) };
    const result = await runSuite({ entry: TYPING, workspace, seconds: full ? 3600 : 420, env, said, verbose });
    trouble.push(...result.errors);
    if (result.why) console.error(`${result.why}; see ${path.relative(ROOT, result.logFile)}`);
    for (const one of trouble) console.error(one);
    return { ...result, failed: result.failed + (trouble.length > 0 ? 1 : 0) };
  } finally {
    remove();
  }
}

if (isStarted(import.meta.url)) {
  const { passed, failed } = await runTyping({
    full: process.argv.includes('--full'),
    verbose: process.argv.includes('--verbose'),
    only: process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '',
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
