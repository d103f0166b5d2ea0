import { expect, it } from 'vitest';
import { PlansAtHand } from '../../../server/src/connection/plans-at-hand';
import { analyseText } from '../../../server/src/plan/analyse';
import type { AnalysedPlan } from '../../../server/src/plan/model';

const plan = (name: string, body: string, header = ''): AnalysedPlan =>
  analyseText(`---\ncơ quan: Sở Y tế tỉnh Lào Cai\n${header}---\n\n${body}\n`, { uri: `file:///${name}.kh` });
const cites = (symbol: string, day = '06/3/2025'): string => `Theo Quyết định số ${symbol} ngày ${day} của UBND tỉnh.`;

function atHand(): { plans: PlansAtHand; told: string[][] } {
  const told: string[][] = [];
  return { plans: new PlansAtHand((uris) => void told.push([...uris].sort())), told };
}

it('tells only the plans that cite what has changed', () => {
  const { plans, told } = atHand();
  plans.take(plan('a', cites('11/QĐ-UBND')));
  plans.take(plan('b', cites('12/QĐ-UBND')));
  expect(told).toEqual([]);
  plans.take(plan('c', cites('11/QĐ-UBND', '07/3/2025')));
  expect(told).toEqual([['file:///a.kh']]);
  plans.take(plan('c', `${cites('11/QĐ-UBND', '07/3/2025')}\n\nMột đoạn nữa.`));
  expect(told).toHaveLength(1);
  plans.take(plan('c', cites('12/QĐ-UBND')));
  expect(told.at(-1)).toEqual(['file:///a.kh', 'file:///b.kh']);
  plans.drop('file:///c.kh');
  expect(told.at(-1)).toEqual(['file:///b.kh']);
  plans.drop('file:///c.kh');
  expect(told).toHaveLength(3);
});

it('tells those that cite a plan when its number or its tasks change', () => {
  const { plans, told } = atHand();
  plans.take(plan('con', 'Thực hiện Kế hoạch số 31/KH-SYT của Sở Y tế.'));
  plans.take(plan('cha', 'Một.', 'số: 31/KH-SYT\nngày: 06/3/2025\n'));
  expect(told).toEqual([['file:///con.kh']]);
  plans.take(plan('cha', '- Họp. (chủ trì: @SYT)', 'số: 31/KH-SYT\nngày: 06/3/2025\n'));
  expect(told).toHaveLength(2);
  plans.take(plan('cha', '- Họp. (chủ trì: @SYT)', 'số: 32/KH-SYT\nngày: 06/3/2025\n'));
  expect(told).toHaveLength(3);
  plans.take(plan('cha', '- Họp bàn. (chủ trì: @SYT)', 'số: 32/KH-SYT\nngày: 06/3/2025\n'));
  expect(told).toHaveLength(3);
});

it('tells nothing of one more plan that says what others said already', () => {
  const { plans, told } = atHand();
  for (const name of ['a', 'b', 'c', 'd', 'e']) plans.take(plan(name, cites('11/QĐ-UBND')));
  // Of the second the first one hears; the third is no news to anybody.
  expect(told).toEqual([['file:///a.kh']]);
  plans.take(plan('f', cites('11/QĐ-UBND', '07/3/2025')));
  expect(told.at(-1)).toHaveLength(5);
  plans.take(plan('g', cites('11/QĐ-UBND', '07/3/2025')));
  expect(told.at(-1)).toEqual(['file:///f.kh']);
  plans.drop('file:///a.kh');
  expect(told).toHaveLength(3);
});

it('gives the same list and stamps while nothing changes for a plan', () => {
  const { plans } = atHand();
  const own = plan('a', cites('11/QĐ-UBND'));
  plans.take(own);
  const [list, stamp] = [plans.plans, plans.stampOf(own.uri)];
  plans.take(own);
  plans.take(plan('a', `${cites('11/QĐ-UBND')}\n\nMột.`));
  expect(plans.plans).toBe(list);
  plans.take(plan('b', cites('12/QĐ-UBND')));
  expect(plans.plans).not.toBe(list);
  expect(plans.plans).toHaveLength(2);
  expect(plans.stampOf(own.uri)).toBe(stamp);
  plans.take(plan('b', cites('11/QĐ-UBND')));
  expect(plans.stampOf(own.uri)).not.toBe(stamp);
});

it('takes one file under two spellings of its URI as one plan', () => {
  const { plans } = atHand();
  plans.take(plan('k%E1%BA%BF', cites('11/QĐ-UBND')));
  plans.take(plan('kế', cites('11/QĐ-UBND', '07/3/2025')));
  expect(plans.plans.map(({ uri }) => uri)).toEqual(['file:///kế.kh']);
});
