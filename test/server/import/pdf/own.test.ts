import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../../server/src/export';
import { importPdf } from '../../../../server/src/import/import';
import { analyseText } from '../../../../server/src/plan/analyse';
import { modelOf, samples } from '../model';

describe('a plan exported as PDF', () => {
  it.each(samples)('comes back as the same model: %s', async (_, kh) => {
    const file = await exportPlan(analyseText(kh), 'pdf');
    const { imported } = await importPdf(file as Uint8Array);
    expect(imported.kind).toBe('plan');
    const generated = kh.includes('(bảng phân công)');
    expect(modelOf(imported.kh, generated)).toEqual(modelOf(kh, generated));
  });
});
