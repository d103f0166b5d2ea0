// Where one word of two syllables ends and the next begins.
import data from '../../data/compounds.json';

const known = new Set(
  Object.entries(data.compounds).flatMap(([first, seconds]) =>
    seconds.split(' ').map((second) => `${first} ${second}`),
  ),
);

/**
 * Whether two syllables are a compound that administrative Vietnamese uses: `tổ chức`.
 * @param first NFC, small letters, older tone placement; undefined where there is none
 */
export function isCompound(first: string | undefined, second: string | undefined): boolean {
  return known.has(`${first} ${second}`);
}

const syllables = new Set([...known].flatMap((compound) => compound.split(' ')));

/** Whether some compound has the syllable. */
export function isInCompounds(syllable: string): boolean {
  return syllables.has(syllable);
}

const grouped = (key: 0 | 1): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const compound of known) {
    const pair = compound.split(' ');
    const group = groups.get(pair[key]!) ?? [];
    group.push(pair[1 - key]!);
    groups.set(pair[key]!, group);
  }
  return groups;
};

const byFirst = grouped(0);
const bySecond = grouped(1);

/** What may follow a syllable in a compound. */
export function endings(first: string | undefined): readonly string[] {
  return byFirst.get(first ?? '') ?? [];
}

/** What may stand before a syllable in a compound. */
export function beginnings(second: string | undefined): readonly string[] {
  return bySecond.get(second ?? '') ?? [];
}
