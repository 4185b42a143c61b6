import type { Page } from 'puppeteer-core';

/** A trace event of Chromium, as far as it is read here; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** A task of a page's main thread, in milliseconds. */
export interface Task {
  /** On the clock; other processes of the machine may have run meanwhile. */
  readonly wall: number;
  /** On the processor. */
  readonly processor: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** The main-thread tasks in which the given script ran while `work` was done; Chromium only. */
export async function tasksOf(
  page: Page,
  script: string,
  work: () => Promise<void>,
): Promise<Task[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  return tasksWith(traceEvents, script);
}

/** The tasks that hold an event of the script on their own thread. */
function tasksWith(events: readonly TraceEvent[], script: string): Task[] {
  const calls = events.filter(({ args }) => args?.data?.url?.endsWith(script));
  const holds = (task: TraceEvent) =>
    calls.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    );
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && holds(event))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
}
