/** Imports in a real browser that is ended over and over at random moments. */
import { ensureBrowsers } from '../browsers/ensure.ts';
import { killBrowser } from '../browsers/kill.ts';
import { launch } from '../browsers/launch.ts';
import { sleep, type Launched } from '../browsers/launched.ts';
import { thisMachine } from '../browsers/machine.ts';
import type { BrowserName } from '../browsers/places.ts';
import { CorpusPage } from '../bench/browser/corpus-page.ts';

/** What ends: the tab, the background, or the browser with SIGKILL. */
export const KINDS = ['browser', 'tab', 'background'] as const;
export type Kind = (typeof KINDS)[number];

export interface Task {
  readonly browser: BrowserName;
  /** Folder of a profile of its own. */
  readonly profile: string;
  /** A record file, and the ids of its articles in their order. */
  readonly file: string;
  readonly ids: readonly string[];
  readonly kills: readonly Kind[];
  /** Numbers from 0 to 1 that choose the moments. */
  readonly random: () => number;
  /** Longest time from a start to the next kill, in ms. */
  readonly longest: number;
}

/** A kill and what was found after it. */
export interface Outcome {
  readonly kind: Kind;
  /** Articles that the page had reported as stored before it. */
  readonly reported: number;
  /** What was amiss after it, a line each. */
  readonly faults: readonly string[];
}

const ALL_WHOLE = 'All is whole';

/** Runs an import through its kills and to its end; more files are imported anew where the kills outlast one. */
export async function importThroughKills(task: Task): Promise<Outcome[]> {
  let run = await Run.start(task);
  const outcomes: Outcome[] = [];
  await run.corpus.choose(task.file);
  for (const [at, kind] of task.kills.entries()) {
    await sleep(50 + task.random() * task.longest);
    const job = await run.corpus.job();
    // A file is chosen again when its import is done, or was lost before it was noted down.
    if (!job || job.state === 'done') await run.corpus.choose(task.file);
    // On a slow machine every moment may be before the first report: the last kill waits for it.
    const isLast = at === task.kills.length - 1;
    const waits = isLast && outcomes.every((one) => one.reported === 0);
    const reported = reportedBy(job) || (waits ? await run.underway() : 0);
    run = await run.end(kind);
    outcomes.push({ kind, reported, faults: await run.faults(reported) });
  }
  const faults = await run.toTheEnd();
  await run.launched.close();
  return [...outcomes, { kind: 'tab', reported: task.ids.length, faults }];
}

/** Articles that an import says are stored. */
function reportedBy(job: Awaited<ReturnType<CorpusPage['job']>>): number {
  return job ? job.added + job.known + job.revised : 0;
}

class Run {
  private constructor(
    private readonly task: Task,
    readonly launched: Launched,
    readonly corpus: CorpusPage,
  ) {}

  static async start(task: Task): Promise<Run> {
    const launched = await launch(task.browser, {
      program: ensureBrowsers([task.browser], thisMachine)[task.browser],
      extension: `dist/${task.browser}`,
      headless: true,
      proxyPort: null,
      profile: task.profile,
    });
    return new Run(task, launched, await opened(launched));
  }

  /** Ends something, and gives what is there afterwards. */
  async end(kind: Kind): Promise<Run> {
    if (kind === 'background') {
      await this.launched.killBackground();
      return this;
    }
    if (kind === 'tab') {
      await this.corpus.leave();
      return new Run(this.task, this.launched, await opened(this.launched));
    }
    await killBrowser(this.launched);
    return Run.start(this.task);
  }

  /** What is amiss: what was reported and is missing, and what the checker tells. */
  async faults(reported: number): Promise<string[]> {
    const there = new Set(await this.corpus.ids());
    const missing = this.task.ids.slice(0, reported).filter((id) => !there.has(id));
    const said = await this.corpus.faults();
    return [
      ...missing.map((id) => `${id} was reported as stored, and is missing`),
      ...(said.includes(ALL_WHOLE) ? [] : said.split('\n')),
    ];
  }

  /** Waits until the import has reported something, and says how many articles. */
  async underway(): Promise<number> {
    for (;;) {
      const reported = reportedBy(await this.corpus.job());
      if (reported > 0) return reported;
      await sleep(100);
    }
  }

  /** Waits for the end of all imports. */
  async toTheEnd(): Promise<string[]> {
    for (;;) {
      const states = (await this.corpus.jobs()).map(({ state }) => state);
      const other = states.find((state) => state !== 'done' && state !== 'running');
      if (other) return [`an import is ${other}`];
      if (!states.includes('running')) return this.faults(this.task.ids.length);
      await sleep(300);
    }
  }
}

async function opened(launched: Launched): Promise<CorpusPage> {
  const page = await launched.openExtensionPage('corpus.html');
  await page.bringToFront();
  return new CorpusPage(launched, page);
}

/** Numbers from 0 to 1 that are the same at every run (Park and Miller 1988). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
