// What the editor loads for the suite; `run` is called by it.
import Mocha from 'mocha';
import { report, runSuites } from './kit/report';

const SECONDS = 30;

export function run(): Promise<void> {
  const grep = process.env.MOCHA_GREP;
  const mocha = new Mocha({ ui: 'tdd', timeout: SECONDS * 1000, ...(grep && { grep }), reporter: report as never });
  return runSuites(mocha, () => import('./suites'));
}
