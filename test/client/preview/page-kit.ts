// The page of the preview as the editor shows it: its HTML, script and style sheet in Chromium, with the editor's end of
// the messages played by the test. Nothing is asked of a network.
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { FromPage, PageState, ToPage } from '../../../client/src/preview/messages';
import { pageHtml } from '../../../client/src/preview/page';
import { previewOf } from '../../../server/src/features/preview';
import { analyseText } from '../../../server/src/plan/analyse';

const ROOT = join(import.meta.dirname, '../../..');
const FONTS = join(ROOT, 'node_modules/@fontsource/tinos/files');
/** Answered by the test; no such host is asked. */
const ORIGIN = 'https://preview.test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium on this machine; undefined where there is none. */
function installedChromium(): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts Chromium. @returns undefined, and says so, where there is none; in CI there must be one. */
export async function startChromium(): Promise<Browser | undefined> {
  const executablePath = installedChromium();
  if (executablePath) {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
    return chromium.launch({ executablePath, headless: true, args });
  }
  if (process.env.CI) throw new Error('Chromium is not installed');
  console.log('not run: Chromium is not installed');
  return undefined;
}

/** Script and style sheet of the page, as they are shipped. */
async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { preview: 'client/webview/preview.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'browser',
    target: 'chrome128',
    format: 'iife',
    external: ['*.woff2'],
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.endsWith('.css') ? '/preview.css' : '/preview.js', text]));
}

/** The sheets of a text, as the extension sends them. */
export function sheetsOf(text: string, uri = 'file:///plan.kh'): Extract<ToPage, { kind: 'sheets' }> {
  const plan = analyseText(text);
  const { pages } = previewOf(plan);
  return { kind: 'sheets', uri, pages, lines: plan.lines.count };
}

declare global {
  /** What the test's end of the messages keeps in the page. */
  var played: { sent: FromPage[]; state: PageState | undefined; violations: string[] };
}

/** A page of the preview and the editor's end of it. */
export class PreviewPage {
  private constructor(
    readonly page: Page,
    /** What the page wrote to its console, and errors in it. */
    readonly complaints: readonly string[],
  ) {}

  /** @param state what the page kept before it was loaded anew */
  static async open(browser: Browser, state?: PageState, theme = 'vscode-light'): Promise<PreviewPage> {
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const files = await bundle();
    const parts = {
      cspSource: ORIGIN,
      nonce: 'b25jZQ==',
      script: `${ORIGIN}/preview.js`,
      style: `${ORIGIN}/preview.css`,
    };
    const labels = { preview: 'Xem trước', zoom: 'Cỡ tờ in', smaller: 'Thu nhỏ', larger: 'Phóng to', fit: 'Vừa' };
    const html = pageHtml({ ...parts, language: 'vi', labels }).replace('<body>', `<body class="${theme}">`);
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = { 'access-control-allow-origin': '*' };
      if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      if (pathname.startsWith('/fonts/'))
        return route.fulfill({ headers, contentType: 'font/woff2', body: readFileSync(FONTS + pathname.slice(6)) });
      const body = files.get(pathname);
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return body === undefined ? route.abort() : route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
    });
    await page.addInitScript((before) => {
      globalThis.played = { sent: [], state: before ?? undefined, violations: [] };
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.played.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
      Object.assign(globalThis, {
        acquireVsCodeApi: () => ({
          postMessage: (message: FromPage) => globalThis.played.sent.push(message),
          getState: () => globalThis.played.state,
          setState: (kept: PageState) => {
            globalThis.played.state = kept;
          },
        }),
      });
    }, state ?? null);
    await page.goto(`${ORIGIN}/`);
    return new PreviewPage(page, complaints);
  }

  /** Sends a message as the extension does, and waits until it is drawn. */
  async send(message: ToPage): Promise<void> {
    await this.page.evaluate(async (data) => {
      window.postMessage(data, '*');
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
    }, message);
  }

  async show(text: string, uri?: string): Promise<void> {
    await this.send(sheetsOf(text, uri));
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** What the page sent, of one kind, since the last time; others are forgotten. */
  async sent<Kind extends FromPage['kind']>(kind: Kind): Promise<Extract<FromPage, { kind: Kind }>[]> {
    const all = await this.page.evaluate(() => globalThis.played.sent.splice(0));
    return all.filter((message): message is Extract<FromPage, { kind: Kind }> => message.kind === kind);
  }

  state(): Promise<PageState | undefined> {
    return this.page.evaluate(() => globalThis.played.state);
  }

  violations(): Promise<string[]> {
    return this.page.evaluate(() => globalThis.played.violations);
  }

  scrollTop(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }
}

/** A short plan with a body that is written out, and a reference. */
export const SMALL = `---
cơ quan: Sở Xây dựng
---

# Nội dung (#noi-dung)

- Giao @SNV rà soát cây xanh.
- Thực hiện theo #noi-dung.
`;
