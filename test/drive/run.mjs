// The packed extension, used as a person would: from the folder of samples to a Word file. Pictures in out/screenshots.
//   node test/drive/run.mjs [--floor]      after `npm run package`
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { VSIX } from '../../.scripts/package.mjs';
import { isStarted, OUT, ROOT } from '../../.scripts/steps.mjs';
import { otherHosts, startEditor } from '../../.scripts/vscode/browser.mjs';
import { prints, wordsOf } from './docx.mjs';
import { Window } from './page.mjs';

const PLAN = 'co-loi.kh';
const DAY = 'vào thứ Hai, ngày 02/10/2025';
const WRITTEN = '- Phối hợp với @STC lập dự toán.';
const RIGHT_DAY = 'vào thứ Năm, ngày 02/10/2025';

/** What a person does, in order; each step says what must be seen. */
async function use(window, folder, expect) {
  const { page } = window;
  const source = fs.readFileSync(path.join(folder, PLAN), 'utf8').split('\n');
  const lineOf = (words) => source.findIndex((line) => line.includes(words)) + 1;

  await expect('the folder of samples is open', window.sees(page.locator('.explorer-folders-view')));
  await window.rows('.explorer-folders-view', PLAN).first().dblclick();
  await expect('the plan is open', window.sees(window.line('cơ quan: Sở Văn hóa')));
  await expect('mistakes are underlined', window.sees(page.locator('.squiggly-error, .squiggly-warning')));
  await window.shot('opened');

  await window.command('Problems: Focus on Problems View');
  await page.locator('.viewpane-filter input').first().fill('thứ Năm');
  await expect('the wrong date is among the problems', window.sees(window.rows('.markers-panel', '02/10/2025')));
  await window.shot('problems');
  // On the message: the code beside it is a link to the page of the check.
  await window
    .rows('.markers-panel', '02/10/2025')
    .first()
    .dblclick({ position: { x: 120, y: 8 } });
  await expect('a click leads to it', window.sees(window.line(DAY)));
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await expect(
    'its message is told in Vietnamese',
    window.sees(page.locator('.monaco-hover').filter({ hasText: 'thứ Năm' })),
  );
  await window.shot('message');
  await page.keyboard.press('Escape');

  await window.goTo(lineOf(DAY), source[lineOf(DAY) - 1].indexOf('Hai') + 1);
  const bulb = page.locator('.lightBulbWidget, .codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix');
  await expect('there is a light bulb', window.sees(bulb));
  await bulb.locator('visible=true').first().click();
  const fix = page.locator('.action-widget .monaco-list-row').filter({ hasText: 'thứ Năm' });
  await expect('it offers the right day', window.sees(fix));
  await window.shot('light-bulb');
  await page.keyboard.press('Enter');
  await expect('the day is right', window.sees(window.line(RIGHT_DAY)));
  await expect('the problem is gone', gone(window.rows('.markers-panel', '02/10/2025')));
  await page.keyboard.press('Control+J');

  await window.goTo(lineOf('# Nội dung tuyên truyền') - 1, 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await window.type('- Phối hợp với @so tai chinh');
  const suggestion = window.rows('.suggest-widget.visible', 'Sở Tài chính');
  await expect('a body is found by letters without accents', window.sees(suggestion));
  await window.shot('completion');
  await page.keyboard.press('Tab');
  await expect('the body chosen stands there', window.sees(window.line('- Phối hợp với @STC')));
  await window.type(' lập dự toán.');

  await window.command('Explorer: Focus on Outline View');
  await page
    .locator('.pane')
    .filter({ has: page.locator('.outline-tree') })
    .getByRole('button', { name: 'Collapse All' })
    .click();
  await expect('the outline has the sections', window.sees(window.rows('.outline-tree', 'Nội dung tuyên truyền')));
  await window.shot('outline');

  await page.locator('.editor-actions .action-label[aria-label*="Preview to the Side"]').first().click();
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await expect('the preview shows the sheet', window.sees(preview.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')));
  await expect('with the line just written', window.sees(preview.getByText('Phối hợp với Sở Tài chính lập dự toán')));
  const face = await preview
    .locator('body')
    .evaluate(() =>
      document.fonts.ready.then((all) => [...all].filter((one) => one.status === 'loaded').map((one) => one.family)),
    );
  await expect(
    'in its own font',
    face.some((family) => family.includes('Tinos')),
  );
  await window.shot('preview');

  const top = () =>
    preview
      .locator('body')
      .evaluate(
        () =>
          document.scrollingElement.scrollTop +
          [...document.querySelectorAll('*')].reduce(
            (most, one) => Math.max(most, one === document.scrollingElement ? 0 : one.scrollTop),
            0,
          ),
      );
  const before = await top();
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('Control+End');
  await expect(
    'the preview follows the editor',
    holds(async () => (await top()) > before + 200),
  );
  await window.shot('preview-followed');

  await window.command('Kế hoạch: Export…');
  await window.rows('.quick-input-list', '.docx').first().click();
  await expect('the place is asked', window.sees(page.locator('.quick-input-widget').filter({ hasText: /OK|Xuất/ })));
  await window.shot('place');
  await page.keyboard.press('Enter');
  const word = path.join(folder, PLAN.replace(/\.kh$/, '.docx'));
  await expect(
    'the file is written',
    holds(() => fs.existsSync(word)),
  );
  await expect(
    'and it is said',
    window.sees(page.locator('.notifications-toasts').filter({ hasText: 'Đã xuất ra co-loi.docx' })),
  );
  await window.shot('exported');
  await expect('it has the words of the plan, as they are mended', wordsOf(word).includes(RIGHT_DAY));
  const printed = prints(word);
  if (printed === undefined) console.log('  not run: LibreOffice is not installed, the .docx was not opened');
  else await expect('LibreOffice opens it', printed);
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('Control+S');
  const wanted = source
    .join('\n')
    .replace(DAY, RIGHT_DAY)
    .replace('\n# Nội dung tuyên truyền', `\n${WRITTEN}\n\n# Nội dung tuyên truyền`);
  await expect(
    'the file has what was written, and nothing else is changed',
    holds(() => fs.readFileSync(path.join(folder, PLAN), 'utf8') === wanted),
  );
}

const SECONDS = 10;

/** Whether something holds within some seconds. */
async function holds(ask) {
  for (let tenths = 0; tenths < SECONDS * 10; tenths++) {
    if (await ask()) return true;
    await sleep(100);
  }
  return false;
}

const gone = (locator) => holds(async () => (await locator.count()) === 0);

/** Runs the drive; counts of what was expected. */
export async function runDrive(which = 'newest') {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-drive-'));
  const folder = path.join(root, 'samples');
  fs.cpSync(path.join(ROOT, 'samples'), folder, { recursive: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const expect = async (what, seen) => {
    const right = Boolean(await seen);
    console.log(`  ${right ? 'ok  ' : 'FAIL'} ${what}`);
    counts[right ? 'passed' : 'failed']++;
  };
  let editor;
  let window;
  try {
    editor = await startEditor({ which, vsix: [path.join(ROOT, VSIX)] });
    const { page } = editor;
    window = new Window(page, path.join(OUT, which === 'newest' ? 'screenshots' : 'screenshots-floor'));
    const hosts = otherHosts(page);
    await page.goto(editor.url({ folder }));
    await use(window, folder, expect);
    await expect(
      'no message tells of an error',
      (await page.locator('.notifications-toasts .codicon-error').count()) === 0,
    );
    await expect(`no other host was asked${[...hosts].map((host) => ` ${host}`).join()}`, hosts.size === 0);
  } catch (error) {
    console.error(error.message);
    counts.failed++;
  } finally {
    await window?.shot('last').catch(() => undefined);
    await editor?.stop();
    fs.rmSync(root, { recursive: true, force: true });
  }
  return counts;
}

if (isStarted(import.meta.url)) {
  const { passed, failed } = await runDrive(process.argv.includes('--floor') ? 'floor' : 'newest');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
