// The other half of the sweep, in a file of its own so that both run at once.
import { expect, it } from 'vitest';
import { samples } from './broken-texts';
import { sweep } from './sweep';

it('every feature gives sound answers about 10,000 more broken texts', () => {
  const { texts, failures } = sweep(samples.slice(4), 2020);
  expect(failures).toEqual([]);
  expect(texts).toBeGreaterThan(10_000);
}, 300_000);
