import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipped } from '../../corpus/gzip.ts';
import { headerLine, PackError, type PackEntry } from '../../corpus/pack.ts';
import { Failure, failureAt } from '../failure.ts';
import { explained } from '../files.ts';

/** Does work with a folder beside `out`, and takes the folder away behind it. */
export async function withFolderBeside<T>(
  out: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await refuseDevice(out);
  const folder = await mkdtemp(join(dirname(out), `.${basename(out)}.`)).catch((error: unknown) => {
    throw explained(out, error);
  });
  try {
    return await work(folder);
  } catch (error) {
    throw error instanceof PackError ? new Failure(error.message) : explained(out, error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A new file takes the place of an old one, and must not take that of a device or a folder. */
async function refuseDevice(out: string): Promise<void> {
  const there = await stat(out).catch(() => null);
  if (there?.isDirectory()) throw failureAt(out, null, 'is a folder, not a file');
  if (there && !there.isFile()) throw failureAt(out, null, 'is no file that can be replaced');
}

/**
 * Writes a pack of entries that come in the order of their ids, whole or not
 * at all, without ever holding it: its body first, then the header that counts
 * it. `folder` is on the same disk. Returns how many documents it holds.
 */
export async function writePack(
  entries: AsyncIterable<PackEntry>,
  out: string,
  folder: string,
): Promise<number> {
  const body = join(folder, 'body');
  const { documents, sha256 } = await writeBody(entries, body);
  const draft = join(folder, 'pack');
  const chunks = packBytes(headerLine(documents, sha256), body);
  await pipeline(gzipped(chunks), createWriteStream(draft));
  await rename(draft, out);
  return documents;
}

async function writeBody(entries: AsyncIterable<PackEntry>, file: string) {
  const hash = createHash('sha256');
  let documents = 0;
  await writeFile(
    file,
    (async function* () {
      for await (const { line } of entries) {
        documents++;
        hash.update(`${line}\n`);
        yield `${line}\n`;
      }
    })(),
  );
  return { documents, sha256: hash.digest('hex') };
}

async function* packBytes(header: string, body: string): AsyncGenerator<string> {
  yield `${header}\n`;
  yield* createReadStream(body, 'utf8') as AsyncIterable<string>;
}
