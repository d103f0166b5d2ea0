import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nationalDirectory } from '../../../server/src/directory';
import {
  abbreviations,
  central,
  former,
  PROVINCIAL_LISTS,
  provinces,
  provincial,
  recipients,
} from '../../../server/src/directory/data';

const day = v.pipe(v.string(), v.isoDate());
const texts = v.array(v.string());
const body = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.optional(texts),
  symbol: v.optional(v.string()),
  level: v.optional(v.picklist(['tỉnh', 'huyện', 'xã'])),
  kind: v.optional(v.string()),
  category: v.optional(v.string()),
  from: v.optional(day),
  until: v.optional(day),
  successors: v.optional(texts),
  mainSuccessor: v.optional(v.string()),
  predecessors: v.optional(texts),
  parent: v.optional(v.string()),
  nearMisses: v.optional(texts),
  certainty: v.optional(v.string()),
});
const grace = v.record(v.string(), v.object({ earliest: v.optional(day), latest: v.optional(day) }));
const province = v.object({
  name: v.string(),
  kind: v.picklist(['tỉnh', 'thành phố']),
  from: v.optional(day),
  until: v.optional(day),
  mergedInto: v.optional(v.string()),
  kindChanges: v.optional(v.array(v.object({ kind: v.string(), from: day }))),
  aliases: v.optional(texts),
});

describe('the data files', () => {
  it('have the types that the code reads them with', () => {
    v.parse(
      v.object({
        bodies: v.array(body),
        grace,
        governmentTerms: v.array(v.object({ ministries: texts, ministryLevel: texts, governmentAgencies: texts })),
      }),
      central,
    );
    for (const list of PROVINCIAL_LISTS) v.parse(v.pipe(v.array(body), v.minLength(3)), provincial[list]);
    v.parse(v.pipe(v.array(body), v.minLength(3)), former);
    v.parse(grace, provincial.grace);
    v.parse(v.object({ units: v.array(province), before: v.array(province), earlier: v.array(province) }), provinces);
    const part = v.object({ word: v.string(), covers: texts, from: v.optional(day), until: v.optional(day) });
    v.parse(
      v.array(v.object({ id: v.string(), regex: v.string(), parts: v.array(part), examples: texts })),
      recipients.patterns,
    );
    v.parse(
      v.array(v.object({ abbr: v.string(), kind: v.string(), expansions: v.array(v.object({ text: v.string() })) })),
      abbreviations,
    );
  });

  it('name successors and parents that are there', () => {
    const { entries } = nationalDirectory();
    for (const entry of entries.values()) {
      for (const id of entry.successors) expect(entries.has(id), `${entry.id} → ${id}`).toBe(true);
    }
  });

  it('have examples that are found, whole and as one line of Nơi nhận', () => {
    for (const pattern of recipients.patterns) {
      for (const example of pattern.examples) {
        expect(nationalDirectory().lookUp(example, {}), example).toBeDefined();
        expect(nationalDirectory().covered(`- ${example};`, {}).unknown, example).toEqual([]);
      }
    }
  });

  it('have names and aliases that are found, and departments lead to their own entry', () => {
    const directory = nationalDirectory();
    for (const entry of directory.entries.values()) {
      expect(directory.lookUp(entry.id, {})).toMatchObject({ kind: 'body', entry: { id: entry.id }, by: 'id' });
      for (const name of [entry.name, ...entry.aliases]) expect(directory.lookUp(name, {}), name).toBeDefined();
    }
    for (const { id, name, from, until } of provincial.departments) {
      const day = until ?? from ?? '2024-01-01';
      expect(directory.lookUp(`${name.replace(/ (?:tỉnh)$/u, '')} tỉnh`, { day }), name).toMatchObject({
        entry: { id },
      });
    }
  });
});
