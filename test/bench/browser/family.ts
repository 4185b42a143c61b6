/** The processes of a browser, as Linux tells of them. */
import { readdirSync, readFileSync } from 'node:fs';

/** What an import's worker is called among the threads of its process, in Chromium and in Firefox. */
const WORKER = /^(?:DedicatedWorker|DOM Worker)/;
/** Milliseconds of the clock that processor time is counted by. */
const TICK = 10;

/** Resident memory of a browser's processes, in bytes. */
export function memoryOf(root: number | undefined): number {
  return family(root).reduce((sum, { resident }) => sum + resident, 0);
}

/** Processor time in ms that a browser has taken so far: that of its imports' worker, and all of it. */
export function processorOf(root: number | undefined): { worker: number; all: number } {
  const pids = family(root).map(({ pid }) => pid);
  const threads = pids.flatMap((pid) =>
    listed(`/proc/${pid}/task`).flatMap((thread) => spentBy(`/proc/${pid}/task/${thread}/stat`)),
  );
  const workers = threads.filter(({ name }) => WORKER.test(name));
  return { worker: sum(workers), all: sum(pids.flatMap((pid) => spentBy(`/proc/${pid}/stat`))) };
}

const sum = (threads: readonly { ms: number }[]): number =>
  threads.reduce((all, { ms }) => all + ms, 0);

interface Status {
  readonly pid: number;
  readonly parent: number;
  readonly resident: number;
}

function family(root: number | undefined): Status[] {
  const statuses = listed('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statusOf(name));
  const pids = new Set([root]);
  for (const { pid, parent } of statuses.sort((a, b) => a.pid - b.pid))
    if (pids.has(parent)) pids.add(pid);
  return statuses.filter(({ pid }) => pids.has(pid));
}

function statusOf(name: string): Status[] {
  const status = textOf(`/proc/${name}/status`);
  const field = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
  const resident = field('VmRSS') * 1024 || 0;
  return status === '' ? [] : [{ pid: Number(name), parent: field('PPid'), resident }];
}

/** The name and the time of a process or a thread; its file has the name in brackets, then fields by number. */
function spentBy(file: string): { name: string; ms: number }[] {
  const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(textOf(file)) ?? [];
  const fields = rest.split(' ');
  return name === '' ? [] : [{ name, ms: (Number(fields[11]) + Number(fields[12])) * TICK }];
}

/** Empty where it ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
