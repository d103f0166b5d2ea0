// Chromium without a window, on the workbench of a VS Code server.
import { chromium as playwright } from 'playwright-core';
import { startServer } from './server.mjs';
import { chromium } from './setup.mjs';

/** Chromium itself asks no other host. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', ...QUIET];

/**
 * Starts a VS Code server and a browser; nothing is opened yet.
 * @param options those of `startServer`, and `size` of the window in pixels
 * @returns what `startServer` gives, with `page`, and a `stop()` that ends both
 */
export async function startEditor({ size = { width: 1400, height: 900 }, ...options } = {}) {
  const server = await startServer(options);
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => undefined);
    await server.stop();
  };
  try {
    const executablePath = chromium();
    if (executablePath === undefined) throw new Error('Chromium is not installed');
    browser = await playwright.launch({ executablePath, headless: true, env: server.env, args: ARGUMENTS });
    const page = await browser.newPage({ viewport: size });
    return { ...server, page, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Other hosts that a page asks, from now on, a set that grows; what its own service worker answers asks no one. */
export function otherHosts(page) {
  const hosts = new Set();
  const note = (url) => {
    const { protocol, hostname } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') hosts.add(hostname);
  };
  page.on('response', (response) => {
    if (!response.fromServiceWorker()) note(response.url());
  });
  page.on('requestfailed', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return hosts;
}
