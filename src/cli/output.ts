import { Unheard } from './failure.ts';
import { explained } from './files.ts';

/** Writes to standard output and waits until it is written. Rejects with Unheard where nobody reads it any more. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(`${text}\n`, (error) => {
      if (!error) done();
      else fail(isUnheard(error) ? new Unheard() : (explained('standard output', error) as Error));
    });
  });
}

const isUnheard = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

/** Failures to write reach those who wait for it, and nobody else: a remark that nobody reads is no fault. */
export function hearOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Gathers lines and prints them some at a time: a write for each would cost more than its text. */
export class Lines {
  #held: string[] = [];
  #length = 0;

  async add(line: string): Promise<void> {
    this.#held.push(line);
    this.#length += line.length;
    if (this.#length >= WRITE_AT_ONCE) await this.end();
  }

  /** Prints what is still held; call it at the end. */
  async end(): Promise<void> {
    if (this.#held.length === 0) return;
    const text = this.#held.join('\n');
    this.#held = [];
    this.#length = 0;
    await print(text);
  }
}

/** In UTF-16 units. */
const WRITE_AT_ONCE = 1 << 18;

/** A remark for the person at the terminal; never part of the answer. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Columns of the terminal; 80 when the output goes elsewhere. */
export function width(): number {
  return Math.min(process.stdout.columns ?? 80, 100);
}

/** Breaks text at spaces to lines of `columns`, each behind `indent`. A longer word keeps its line. */
export function wrapped(text: string, indent: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
