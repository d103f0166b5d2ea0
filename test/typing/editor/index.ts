// What the editor loads for the typing test; `run` is called by it.
import Mocha from 'mocha';
import { report, runSuites } from '../../vscode/kit/report';

export function run(): Promise<void> {
  const hour = 3_600_000;
  return runSuites(new Mocha({ ui: 'tdd', timeout: hour, reporter: report as never }), () => import('./typing.suite'));
}
