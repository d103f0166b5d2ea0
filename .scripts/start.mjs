// npm start: from an empty machine to the samples in the editor, with the extension.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageExtension, VSIX } from './package.mjs';
import { build, demandNode, install, ROOT, run } from './steps.mjs';
import { obstacle, setup } from './vscode/setup.mjs';

const SAMPLES = path.join(ROOT, 'samples');
const FIRST = path.join(SAMPLES, 'co-loi.kh');

/** Ends the process where a step failed; its own message stands above. */
function demand(code, step) {
  if (code === 0) return;
  console.error(`Không thực hiện được bước: ${step}. / This step failed: ${step}.`);
  process.exit(1);
}

/** The desktop editor's command; on Windows a batch file, which wants a shell. */
const code = (args) => run('code', args, { shell: process.platform === 'win32' });
const quoted = (file) => (process.platform === 'win32' ? `"${file}"` : file);

/** What to look at first, in both languages. */
function told(where) {
  console.log(`
————————————————————————————————————————————————————————————————————————
${where}

Trong samples/co-loi.kh, mỗi lỗi cố ý đều được gạch chân. Đặt con trỏ vào một chỗ có bóng đèn rồi bấm Ctrl+. để sửa;
hai nút ở góc trên bên phải mở bản xem trước và xuất ra Word. Gõ @ để tìm cơ quan, gõ # để dẫn đến một mục.

In samples/co-loi.kh every deliberate mistake is underlined. Put the cursor on one with a light bulb and press Ctrl+. to
fix it; the two buttons at the upper right open the preview and export to Word. Type @ for a body, # for a reference.
The command line: node dist/cli.js --help. See README.md (README.vi.md bằng tiếng Việt).`);
}

/** The desktop editor with the extension, on the samples. */
function openDesktop() {
  demand(code(['--install-extension', quoted(path.join(ROOT, VSIX)), '--force']), 'code --install-extension');
  demand(code([quoted(SAMPLES), '--goto', quoted(FIRST)]), 'code samples');
  told('Các kế hoạch mẫu đã mở trong VS Code. / The samples are open in VS Code.');
}

/** The editor from npm, in the browser, until Ctrl-C. */
async function serve() {
  const why = obstacle();
  if (why !== undefined) {
    console.error(`Cần VS Code: không có lệnh "code". / VS Code is needed: there is no command "code". ${why}.`);
    console.error(`→ https://code.visualstudio.com; rồi / then: code --install-extension ${VSIX}`);
    process.exit(1);
  }
  demand(setup(), 'VS Code (npm)');
  const { startServer } = await import('./vscode/server.mjs');
  const server = await startServer({ vsix: [path.join(ROOT, VSIX)], token: true, interrupted: 0 });
  const address = server.url({ folder: SAMPLES }, [['openFile', server.remote(FIRST)]]);
  told(
    `Mở địa chỉ này bằng trình duyệt; Ctrl-C để kết thúc. / Open this address in a browser; Ctrl-C ends it.\n\n  ${address}`,
  );
  await server.ended;
  await server.stop();
  process.exitCode = 1;
}

demandNode();
demand(install(), 'npm ci');
demand(build(), 'build');
demand(packageExtension(), 'package');
const desktop = spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
if (desktop) openDesktop();
else await serve();
