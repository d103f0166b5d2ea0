// A head of which text recognition made one line: `… HẠNH PHÚC Số: 5/KH-UBND … năm 2025 KẾ HOẠCH Về việc …`.

import type { Traced } from '../traced';
import { NATIONAL_NAME } from '../words';
import type { SourceLine } from './lines';

const LONGEST = 3000;

/** Parts such a line before the name of the type, and the subject from the first base. */
export function splitMergedHead(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line, i) => {
    const text = line.text.text;
    if (i > 10 || text.length > LONGEST || !text.toLowerCase().includes(NATIONAL_NAME)) return [line];
    const type = /\s(?=KẾ HOẠCH(?:\s|$))/u.exec(text);
    if (!type) return [line];
    const base = /\s(?=Căn cứ\s)/u.exec(text.slice(type.index));
    const cuts = [0, type.index, ...(base ? [type.index + base.index] : []), text.length];
    return cuts.slice(1).map((to, k) => part(line, line.text.slice(cuts[k] ?? 0, to).trim(), k));
  });
}

function part(line: SourceLine, text: Traced, k: number): SourceLine {
  return { ...line, text, bold: [], continues: false, gap: k === 0 ? line.gap : 0 };
}
