// The examples on the pages of the checks are parts of plans: each is put into a whole one.
import { plan } from './kit';

const PARTS = [
  [/^Nơi nhận:/, 'recipients'],
  [/^Ký:/, 'signature'],
  [/^Phụ lục/, 'appendix'],
] as const;

/** The body of an example that brings its own headings. */
const RECIPIENTS = 'Nơi nhận:\n- Ủy ban nhân dân tỉnh (b/c)\n- Sở Giáo dục và Đào tạo\n- Lưu: VT, QLVH\n';
const SIGNATURE = 'Ký:\nGIÁM ĐỐC\nNguyễn Văn A\n';

/**
 * A whole plan around an example. What begins with `---` is a header, and with more after it a whole plan; with a `#`
 * heading, a whole body; with `Nơi nhận:`, `Ký:` or `Phụ lục`, that part; all else stands in the section on contents.
 */
export function frame(example: string): string {
  if (/^---$/m.test(example.split('\n', 1)[0]!)) {
    const [, header, rest] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(example) ?? [];
    // A header that is not closed is an example too.
    if (header === undefined) return example;
    return rest!.trim() === '' ? plan({ header }) : example;
  }
  if (/^# /.test(example)) {
    const parts = [plan().slice(0, plan().indexOf('# Mục đích')), `${example}\n`];
    if (!/^Nơi nhận:/m.test(example)) parts.push(`${RECIPIENTS}\n`);
    if (!/^Ký:/m.test(example)) parts.push(SIGNATURE);
    return parts.join('');
  }
  const part = PARTS.find(([begins]) => begins.test(example));
  return plan({ [part?.[1] ?? 'content']: example.trimEnd() });
}
