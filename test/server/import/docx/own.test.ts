import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { importDocx } from '../../../../server/src/import/import';
import { analyseText } from '../../../../server/src/plan/analyse';
import { modelOf, samples } from '../model';

describe('a plan exported as a Word document', () => {
  it.each(samples)('comes back as the same model: %s', async (_, kh) => {
    const file = await exportPlan(analyseText(kh), 'docx');
    const { imported } = importDocx(file as Uint8Array);
    expect(imported.kind).toBe('plan');
    const keys = (text: string): readonly string[] => [...(text.match(/^liên hệ:(?:\n {2}- .*)+/mu) ?? [])];
    expect(keys(imported.kh)).toEqual(keys(kh));
    const generated = kh.includes('(bảng phân công)');
    expect(modelOf(imported.kh, generated)).toEqual(modelOf(kh, generated));
  });
});
