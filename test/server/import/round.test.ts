import { describe, expect, it } from 'vitest';
import { exportPlan } from '../../../server/src/export';
import { importDocx, importText } from '../../../server/src/import/import';
import { analyseText } from '../../../server/src/plan/analyse';
import { modelOf, samples } from './model';
import { DECISION, WHOLE, WRAPPED } from './plans';

const printed = async (kh: string, format: 'txt' | 'docx'): Promise<string> => {
  const file = await exportPlan(analyseText(kh), format);
  return format === 'docx'
    ? importDocx(file as Uint8Array).imported.kh
    : importText(String(file), { format: 'txt' }).kh;
};

const texts: readonly (readonly [string, string])[] = [
  ['a text broken into lines', WRAPPED],
  ['a text of a paragraph a line', WHOLE],
  ['a decision with its plan', DECISION],
  ['a plan without anything', 'KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.\n'],
];

describe('what was imported, printed and imported again is the same model', () => {
  it.each(texts)('%s', async (_, source) => {
    const { kh } = importText(source, { format: 'txt' });
    const once = await printed(kh, 'txt');
    // A plan that a decision issues is printed without a head of its own.
    const { header, ...rest } = modelOf(kh, false);
    expect(modelOf(once, false)).toMatchObject(kh.includes('kèm theo:') ? rest : { header, ...rest });
    expect(modelOf(await printed(once, 'docx'), false)).toEqual(modelOf(once, false));
  });

  it.each(samples)('as text: %s', async (_, sample) => {
    const kh = await printed(sample, 'txt');
    expect(modelOf(await printed(kh, 'txt'), false)).toEqual(modelOf(kh, false));
  });
});
