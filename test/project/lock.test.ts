// What npm ci installs is in the lock file, also for machines of another kind than the one that wrote it: an entry that is
// missing there stops the installation on every machine.
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { read } from './files';

interface Locked {
  readonly version?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = (JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }).packages;
const paths = Object.keys(packages);
const locked = (name: string): boolean =>
  paths.some((path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`));

describe('package-lock.json', () => {
  it('has the packages that package.json names, in their versions', () => {
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
    const other = Object.entries(manifest.devDependencies).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it('has all that these need, also the optional ones of other platforms', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !locked(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
