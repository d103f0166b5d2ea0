// The pictures of the README: the packed extension in the real editor.
//   node test/drive/pictures.mjs        after `npm run package`; writes docs/images/editor.png and preview.png
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { VSIX } from '../../.scripts/package.mjs';
import { OUT, ROOT } from '../../.scripts/steps.mjs';
import { startEditor } from '../../.scripts/vscode/browser.mjs';
import { Window } from './page.mjs';

const IMAGES = path.join(ROOT, 'docs/images');
const WITHOUT_MAP = { 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false };
const PREVIEW_FRAME = 'iframe.webview.ready';

/** A mistake with its message, the outline and the list of problems beside it. */
async function pictureOfMistakes(window) {
  const { page } = window;
  await window.rows('.explorer-folders-view', 'co-loi.kh').first().dblclick();
  await window.sees(page.locator('.squiggly-error'));
  await window.command('Problems: Focus on Problems View');
  await window.command('Explorer: Focus on Outline View');
  await window.sees(window.rows('.outline-tree', 'Nội dung tuyên truyền'));
  await page.locator('.editor-instance .view-lines').first().click();
  const line = fs
    .readFileSync(path.join(ROOT, 'samples/co-loi.kh'), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('thứ Hai'));
  await window.goTo(line + 1, 17);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await window.sees(page.locator('.monaco-hover').filter({ hasText: 'Quick Fix' }));
  await page.screenshot({ path: path.join(IMAGES, 'editor.png') });
  await page.keyboard.press('Escape');
}

/** A plan beside its printed sheet. */
async function pictureOfPreview(window) {
  const { page } = window;
  await page.keyboard.press('Control+J');
  await window.rows('.explorer-folders-view', 'tinh-tuyen-quang-hoi-cho-ocop.kh').first().dblclick();
  await window.sees(window.line('cơ quan: Ủy ban nhân dân tỉnh Tuyên Quang'));
  await window.command('Kế hoạch: Open Preview to the Side');
  const sheet = page.frameLocator(PREVIEW_FRAME).frameLocator('iframe#active-frame');
  await window.sees(sheet.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  await page.keyboard.press('Control+B');
  await sheet.locator('body').evaluate(() => document.fonts.ready.then(() => undefined));
  await page.mouse.move(420, 620);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(IMAGES, 'preview.png') });
}

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-pictures-'));
const folder = path.join(root, 'samples');
fs.cpSync(path.join(ROOT, 'samples'), folder, { recursive: true });
const editor = await startEditor({
  vsix: [path.join(ROOT, VSIX)],
  settings: WITHOUT_MAP,
  size: { width: 1280, height: 800 },
});
try {
  const window = new Window(editor.page, path.join(OUT, 'pictures'));
  await editor.page.goto(editor.url({ folder }));
  await pictureOfMistakes(window);
  await pictureOfPreview(window);
} finally {
  await editor.stop();
  fs.rmSync(root, { recursive: true, force: true });
}
