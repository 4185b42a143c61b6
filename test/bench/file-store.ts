import { openSync, readSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemoryIndexStore } from '../../src/index/memory-store.ts';
import type { IndexStore } from '../../src/types.ts';

/** Writes a finished index as one file of records and one that tells where each lies. */
export async function writeIndex(folder: string, store: MemoryIndexStore): Promise<void> {
  const places: Record<string, [number, number]> = {};
  let at = 0;
  for (const [key, record] of store.records) {
    places[key] = [at, record.length];
    at += record.length;
  }
  await writeFile(join(folder, 'records'), Buffer.concat([...store.records.values()]));
  await writeFile(join(folder, 'places.json'), JSON.stringify(places));
}

/** Reads records from the file as they are asked for; keeps nothing but where they lie. */
export class FileIndexStore implements IndexStore {
  bytesRead = 0;
  recordsRead = 0;
  gets = 0;
  readonly #file: number;
  readonly #places: Readonly<Record<string, readonly [number, number]>>;

  private constructor(file: number, places: FileIndexStore['places']) {
    this.#file = file;
    this.#places = places;
  }

  get places(): Readonly<Record<string, readonly [number, number]>> {
    return this.#places;
  }

  static async open(folder: string): Promise<FileIndexStore> {
    const places = JSON.parse(await readFile(join(folder, 'places.json'), 'utf8')) as never;
    return new FileIndexStore(openSync(join(folder, 'records'), 'r'), places);
  }

  async get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    this.gets += 1;
    return keys.map((key) => this.#read(key));
  }

  async apply(): Promise<void> {
    throw new Error('The benchmark only reads this index.');
  }

  #read(key: string): Uint8Array | undefined {
    const place = this.#places[key];
    if (!place) return undefined;
    const record = new Uint8Array(place[1]);
    readSync(this.#file, record, 0, place[1], place[0]);
    this.bytesRead += place[1];
    this.recordsRead += 1;
    return record;
  }
}
