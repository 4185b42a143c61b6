import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends a run with the plain line that CI reads: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be imported and a hook that throws fail without a test of their own.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = suites.filter((suite) => suite.errors().length > 0).length;
    const counted = count('failed') + broken + unhandledErrors.length;
    // A global setup that throws ends the run before any file.
    const failed = counted === 0 && reason !== 'passed' ? 1 : counted;
    const notRun = tests.length - count('passed') - count('failed');
    // After the other reporters' summary, so that it is the last line.
    setImmediate(() => {
      if (notRun > 0) console.log(`${notRun} not run`);
      console.log(`${count('passed')} passed, ${failed} failed`);
    });
  }
}
