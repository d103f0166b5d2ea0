// How a suite inside the editor tells its results: lines of the console, which come out of every kind of extension host.
import type Mocha from 'mocha';

/** A reporter of mocha: a line for each test. Its own prints patterns that the editor's log does not fill in. */
export function report(runner: Mocha.Runner): void {
  runner.on('pass', (test) => console.log(`[test]   ok   ${test.fullTitle()} (${test.duration} ms)`));
  runner.on('pending', (test) => console.log(`[test]   skip ${test.fullTitle()}`));
  runner.on('fail', (test, error) => console.log(`[test]   FAIL ${test.fullTitle()}\n${error?.stack ?? error}`));
}

/**
 * Runs suites in this extension host.
 * @param load imports them; they register themselves with mocha
 * @throws Error where a test failed or none ran: the editor then ends with a code other than 0
 */
export async function runSuites(mocha: Mocha, load: () => Promise<unknown>): Promise<void> {
  // What mocha does for each file of its own; these come in one bundle.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { tests = 0, passes, pending } = runner.stats ?? {};
      console.log(`[results] ${JSON.stringify({ tests, passes, failures, pending })}`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (tests === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
