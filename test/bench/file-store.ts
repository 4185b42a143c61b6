import { openSync, readSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexStore } from '../../src/types.ts';

/** Writes records as one file and one that tells where each lies. */
export async function writeIndex(
  folder: string,
  records: ReadonlyMap<string, Uint8Array>,
  name = 'records',
): Promise<void> {
  const places: Record<string, [number, number]> = {};
  let at = 0;
  for (const [key, record] of records) {
    places[key] = [at, record.length];
    at += record.length;
  }
  await writeFile(join(folder, name), Buffer.concat([...records.values()]));
  await writeFile(join(folder, `${name}.places.json`), JSON.stringify(places));
}

/** Records in a file, read as they are asked for; keeps nothing but where they lie. */
export class FileRecords {
  readonly #file: number;
  readonly #places: Readonly<Record<string, readonly [number, number]>>;

  private constructor(file: number, places: Readonly<Record<string, readonly [number, number]>>) {
    this.#file = file;
    this.#places = places;
  }

  static async open(folder: string, name: string): Promise<FileRecords> {
    const places = JSON.parse(await readFile(join(folder, `${name}.places.json`), 'utf8')) as never;
    return new FileRecords(openSync(join(folder, name), 'r'), places);
  }

  read(key: string): Uint8Array | undefined {
    const place = this.#places[key];
    if (!place) return undefined;
    const record = new Uint8Array(place[1]);
    readSync(this.#file, record, 0, place[1], place[0]);
    return record;
  }
}

/** An index in a file. */
export class FileIndexStore implements IndexStore {
  readonly #records: FileRecords;

  private constructor(records: FileRecords) {
    this.#records = records;
  }

  static async open(folder: string): Promise<FileIndexStore> {
    return new FileIndexStore(await FileRecords.open(folder, 'records'));
  }

  async get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return keys.map((key) => this.#records.read(key));
  }

  async apply(): Promise<void> {
    throw new Error('The benchmark only reads this index.');
  }
}
