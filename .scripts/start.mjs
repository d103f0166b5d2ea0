// npm start: from an empty machine to a plan as a Word file. Shows the path on a sample and says what to try next.
import fs from 'node:fs';
import path from 'node:path';
import { build, demandNode, install, manifest, node, OUT, ROOT } from './steps.mjs';

const SAMPLE = 'samples/tinh-tuyen-quang-hoi-cho-ocop.kh';
const CLI = manifest.bin.kehoach;

/** Ends the process where a step failed; its own message stands above. */
function demand(code, step) {
  if (code === 0) return;
  console.error(`Không thực hiện được bước: ${step}. / This step failed: ${step}.`);
  process.exit(1);
}

/** The sample in a format, in out/; the path from the root. */
function exported(format) {
  const file = `out/${path.basename(SAMPLE, '.kh')}.${format}`;
  demand(node(CLI, ['export', SAMPLE, '--to', format, '-o', file]), `export --to ${format}`);
  return file;
}

demandNode();
demand(install(), 'npm ci');
demand(build(), 'build');

console.log('\n$ kehoach check samples\n');
// One sample has mistakes on purpose: 1 says that they were found.
const code = node(CLI, ['check', 'samples']);
if (code !== 1) demand(code === 0 ? 2 : code, 'check samples');

fs.mkdirSync(OUT, { recursive: true });
const [word, page] = ['docx', 'html'].map(exported);

const cli = `node ${CLI}`;
console.log(`
————————————————————————————————————————————————————————————————————————
Lỗi nêu trên là lỗi cố ý trong samples/co-loi.kh. Một kế hoạch mẫu đã được xuất ra:
  ${path.join(ROOT, word)}   (mở bằng Word hoặc LibreOffice)
  ${path.join(ROOT, page)}   (mở bằng trình duyệt)
Thử tiếp: sửa tệp mẫu rồi chạy
  ${cli} check ${SAMPLE}
  ${cli} export ${SAMPLE} --to docx -o out/
  ${cli} --help

The mistakes above are deliberate, in samples/co-loi.kh. A sample plan was exported to the two files above: open the
first in Word or LibreOffice, the second in a browser. Then change the sample and run the three commands above;
\`--lang en\` gives messages in English. See README.md (README.vi.md bằng tiếng Việt).`);
