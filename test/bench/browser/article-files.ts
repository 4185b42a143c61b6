/** Files of articles to import: the shared ones, and beyond these variations of them. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { readRows, type ArticleRow } from '../../train/data.ts';

/** Of twelve words of a variation one is another article's. */
const CHANGED = 12;

/** The articles of the shared data, and as many variations as are asked for. */
export class ArticleFiles {
  readonly #rows = readRows<ArticleRow>('articles-2012-2016');

  /** How many there are that nobody varied. */
  get real(): number {
    return this.#rows.length;
  }

  /** Writes the articles of these numbers as gzipped lines. */
  async write(file: string, from: number, to: number): Promise<void> {
    await pipeline(
      Readable.from(this.#lines(from, to)),
      createGzip({ level: 1 }),
      createWriteStream(file),
    );
  }

  /** Bytes of the texts alone of these numbers, gzipped together. */
  text(from: number, to: number): number {
    const texts = Array.from({ length: to - from }, (_, at) => this.#at(from + at).text);
    return gzipSync(texts.join('\n')).length;
  }

  /** Documents to check, as a page would send them. */
  pages(count: number): object[] {
    return this.#rows.slice(0, count).map(({ title, text }) => ({
      ...{ id: null, url: null, outlet: null, newsroom: null, authors: [], published: null },
      ...{ title, text, blocks: [] },
    }));
  }

  *#lines(from: number, to: number): Generator<string> {
    for (let at = from; at < to; at += 1) yield `${JSON.stringify(this.#at(at))}\n`;
  }

  #at(number: number): ArticleRow {
    const rows = this.#rows;
    const row = rows[number % rows.length]!;
    if (number < rows.length) return row;
    const words = rows[(7 * number + 1) % rows.length]!.text.split(' ');
    const text = varied(row.text, words, number);
    return { ...row, id: `${row.id}~${number}`, text, title: varied(row.title, words, number) };
  }
}

/** A text with some of its words replaced, the same ones at every run. */
function varied(text: string, words: readonly string[], seed: number): string {
  let next = seed + 1;
  const random = (below: number): number => {
    next = (Math.imul(next, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((next / 2 ** 32) * below);
  };
  const vary = (word: string) => (random(CHANGED) === 0 ? words[random(words.length)]! : word);
  return text.split(' ').map(vary).join(' ');
}
