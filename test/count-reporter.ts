import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line that CI reads: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const skipped = tests.length - passed - failed;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    // After the other reporters' summary, so that it is the last line.
    setImmediate(() => {
      console.log(`${passed} passed, ${failed + broken + unhandledErrors.length} failed${tail}`);
    });
  }
}
