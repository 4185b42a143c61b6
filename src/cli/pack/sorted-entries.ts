import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byUnits, preferred, type PackEntry } from '../../corpus/pack.ts';
import { mergeSorted } from './merge-sorted.ts';

/** Units of lines that are held before they are written down, sorted: what bounds the memory of a build. */
const MOST_HELD = 1 << 23;
/** Sorted files that are merged at once: what bounds the open files. */
const MOST_RUNS = 48;

/**
 * Entries in any order and number, given back in the order of their ids, of
 * one id the preferred line (external merge sort; Knuth, TAOCP 3, 5.4).
 * `folder` takes the sorted files, and is its owner's to remove.
 */
export class SortedEntries {
  #held = new Map<string, string>();
  #size = 0;
  #runs: string[] = [];
  #written = 0;

  constructor(
    private readonly folder: string,
    private readonly mostHeld = MOST_HELD,
    private readonly mostRuns = MOST_RUNS,
  ) {}

  /** Takes an entry. */
  async add({ id, line }: PackEntry): Promise<void> {
    const known = this.#held.get(id);
    this.#held.set(id, preferred(line, known));
    this.#size += (this.#held.get(id)?.length ?? 0) - (known?.length ?? 0);
    if (this.#size >= this.mostHeld) await this.#writeHeld();
  }

  /** All entries in order; call it once, after the last was added. */
  all(): AsyncGenerator<PackEntry> {
    return mergeSorted([...this.#runs.map(readRun), heldIn(this.#held)]);
  }

  async #writeHeld(): Promise<void> {
    const held = this.#held;
    this.#held = new Map();
    this.#size = 0;
    this.#runs.push(await this.#writeRun(heldIn(held)));
    if (this.#runs.length < this.mostRuns) return;
    this.#runs = [await this.#writeRun(mergeSorted(this.#runs.map(readRun)))];
  }

  async #writeRun(entries: AsyncIterable<PackEntry>): Promise<string> {
    const file = join(this.folder, `run-${this.#written++}`);
    await writeFile(file, rows(entries));
    return file;
  }
}

async function* heldIn(held: ReadonlyMap<string, string>): AsyncGenerator<PackEntry> {
  const ids = [...held.keys()].sort(byUnits);
  for (const id of ids) yield { id, line: held.get(id) ?? '' };
}

/** JSON has no tab of its own, so that the first one parts the id from the line. */
async function* rows(entries: AsyncIterable<PackEntry>): AsyncGenerator<string> {
  for await (const { id, line } of entries) yield `${JSON.stringify(id)}\t${line}\n`;
}

/** Not by node's readline, which reads up to a thousand rows ahead, of each run. */
async function* readRun(file: string): AsyncGenerator<PackEntry> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const rows = (rest + chunk).split('\n');
    rest = rows.pop() ?? '';
    for (const row of rows) {
      const tab = row.indexOf('\t');
      yield { id: JSON.parse(row.slice(0, tab)) as string, line: row.slice(tab + 1) };
    }
  }
}
