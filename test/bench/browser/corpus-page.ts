import type { ElementHandle, Page } from 'puppeteer-core';
import type { JobRecord } from '../../../extension/store/records.ts';
import { sleep, type Launched } from '../../browsers/launched.ts';

/** The extension's API as its pages have it. */
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string }> };
}

/** The tables that hold what grows with a corpus. */
const TABLES = ['texts', 'index', 'articles', 'revisions', 'waiting', 'flaws', 'deleted', 'files'];

/** The button that looks whether the corpus is whole. */
const CHECK = 'section[aria-labelledby=care] button';

/** The corpus page in a real browser, driven by a script. */
export class CorpusPage {
  constructor(
    private readonly launched: Launched,
    private readonly page: Page,
  ) {}

  /** Chooses a file, as a reader would. */
  async choose(file: string): Promise<void> {
    const input = await this.page.waitForSelector('input[type=file]', { timeout: 20_000 });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  }

  /** The import that was begun last. */
  async job(): Promise<JobRecord | null> {
    return (await this.jobs())[0] ?? null;
  }

  /** All imports, the latest first. */
  async jobs(): Promise<JobRecord[]> {
    const jobs = (await this.#all('jobs')) as JobRecord[];
    return jobs.sort((a, b) => b.started - a.started);
  }

  /** Bytes of the records of each table that holds any, the largest first; keys and the browser's own left out. */
  async room(): Promise<{ part: string; bytes: number }[]> {
    const parts = [];
    for (const part of TABLES) parts.push({ part, bytes: await this.#bytesOf(part) });
    return parts.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
  }

  /** Milliseconds from the last key of each search to the list of what was found. */
  async searches(words: readonly string[]): Promise<number[]> {
    await this.page.waitForSelector('.found li', { timeout: 20_000 });
    const times: number[] = [];
    for (const one of words) {
      times.push(await this.page.evaluate(timeSearch, one));
      await sleep(200);
    }
    return times;
  }

  /** Milliseconds from asking the background for a page's check to its answer. */
  check(doc: object): Promise<number> {
    return this.page.evaluate(async (argument) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const start = performance.now();
      const api = scope.browser ?? scope.chrome;
      const reply = await api.runtime.sendMessage({ whence: 'check', argument });
      if (!reply.ok) throw new Error(reply.error);
      return performance.now() - start;
    }, doc);
  }

  /** What the checker's button answers, pressed now. */
  async faults(): Promise<string> {
    await this.page.waitForSelector(CHECK, { timeout: 20_000 });
    // Not by the pointer: the button may lie below the window, and a tab behind others does not scroll.
    await this.page.evaluate((at) => document.querySelector<HTMLElement>(at)!.click(), CHECK);
    for (;;) {
      await sleep(200); // by then what an earlier press said is gone
      const said = await this.page.evaluate((button) => {
        const isDone = !document.querySelector<HTMLButtonElement>(button)!.disabled;
        return isDone ? document.querySelector<HTMLElement>('.faults')!.innerText : '';
      }, CHECK);
      if (said !== '') return said;
    }
  }

  /** What the page says, as a reader sees it. */
  words(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Closes the tab. */
  leave(): Promise<void> {
    return this.page.close();
  }

  /** The make of each of the index's segments; 1 where it has none. */
  async makes(): Promise<number[]> {
    return this.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opened = indexedDB.open('corpus');
        opened.onsuccess = () => resolve(opened.result);
      });
      const record = await new Promise<Uint8Array>((resolve) => {
        const got = db.transaction('index').objectStore('index').get('manifest');
        got.onsuccess = () => resolve(got.result as Uint8Array);
      });
      db.close();
      const text = new TextDecoder().decode(record);
      const manifest = JSON.parse(text.slice(text.indexOf('{'))) as {
        segments: { make?: number }[];
      };
      return manifest.segments.map(({ make = 1 }) => make);
    });
  }

  /** Ids of the articles whose text is there. */
  async ids(): Promise<string[]> {
    const texts = (await this.#all('texts')) as { id: string }[];
    return texts.map(({ id }) => id);
  }

  /** Number of the browser's first process. */
  get process(): number | undefined {
    return this.launched.browser.process()?.pid;
  }

  close(): Promise<void> {
    return this.launched.close();
  }

  #bytesOf(table: string): Promise<number> {
    return this.page.evaluate(weighTable, table);
  }

  #all(table: string): Promise<unknown[]> {
    return this.page.evaluate(
      (table) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opened = indexedDB.open('corpus');
          opened.onerror = () => reject(opened.error ?? new Error('no corpus'));
          opened.onsuccess = () => {
            const all = opened.result.transaction(table).objectStore(table).getAll();
            all.onsuccess = () => {
              opened.result.close();
              resolve(all.result);
            };
          };
        }),
      table,
    );
  }
}

/** Runs in the page: the bytes of a table's records. */
async function weighTable(table: string): Promise<number> {
  const STEP = 500;
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
  const weigh = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength;
    if (value instanceof Blob) return value.size;
    if (typeof value === 'string') return value.length;
    if (typeof value !== 'object' || value === null) return 8;
    return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + weigh(one), 0);
  };
  const db = await asked(indexedDB.open('corpus'));
  let [bytes, after]: [number, IDBValidKey | null] = [0, null];
  for (;;) {
    const store = db.transaction(table).objectStore(table);
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
      asked(store.getAllKeys(range, STEP)),
      asked(store.getAll(range, STEP)),
    ]);
    bytes += values.reduce<number>((sum, value) => sum + weigh(value), 0);
    if (keys.length < STEP) break;
    after = keys.at(-1)!;
  }
  db.close();
  return bytes;
}

/** Runs in the page: types words into the search, and waits until the list has changed. */
function timeSearch(words: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const list = document.querySelector('.found')!;
    const start = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve(performance.now() - start);
    });
    watch.observe(list, { childList: true, characterData: true, subtree: true });
    setTimeout(() => reject(new Error(`"${words}" changed nothing in 20 s`)), 20_000);
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
