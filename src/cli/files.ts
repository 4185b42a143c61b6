import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, gunzipSync } from 'node:zlib';
import { namesApart } from '../corpus/file-names.ts';
import { Failure, failureAt } from './failure.ts';

/** Longest line of a file, in units: no article is longer, and a file without line ends is no JSONL. */
const LONGEST_LINE = 16_000_000;

/** Bytes read in one go. */
const CHUNK = 1 << 18;

/** What a document may be read from. */
export const DOCUMENT_FILE = /\.(?:txt|(?:html?|jsonl|warc)(?:\.gz)?)$/i;
export const DOCUMENT_KINDS = '.txt, .html, .jsonl or .warc file (all but .txt also as .gz)';

/** A saved web page. */
export const HTML_FILE = /\.html?(?:\.gz)?$/i;

/** The bytes of a file, or of standard input for "-"; unzipped where they are gzip. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    const bytes = file === '-' ? await readStandardInput() : await readFile(file);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw explained(file, error);
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The lines of a file with their numbers from 1, empty ones left out; never more than one in memory. */
export async function* readLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  let number = 0;
  let rest = '';
  for await (const text of readText(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw failureAt(file, number + 1, 'a line is too long to be one JSON record');
    for (const line of lines) {
      number++;
      if (line.trim() !== '') yield { line, number };
    }
  }
  if (rest.trim() !== '') yield { line: rest, number: number + 1 };
}

async function* readText(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  try {
    let isFirst = true;
    for await (const chunk of await byteStream(file)) {
      const text = decoder.write(chunk as Buffer);
      yield isFirst ? text.replace(/^\uFEFF/, '') : text;
      if (text !== '') isFirst = false;
    }
    yield decoder.end();
  } catch (error) {
    throw explained(file, error);
  }
}

/** The bytes of a file as they come, or of standard input for "-"; unzipped where the file is gzip. */
export async function byteStream(file: string): Promise<Readable> {
  if (file === '-') return process.stdin;
  const zipped = await isGzip(file);
  const source = createReadStream(file, { highWaterMark: CHUNK });
  if (!zipped) return source;
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  return unzipped;
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** A file of documents, and what a document in it is called that has no name of its own. */
export interface DocumentFile {
  readonly path: string;
  readonly name: string;
  /** Whether the caller named this very file, or the folder that it was found in. */
  readonly given: boolean;
}

/**
 * The documents' files under the given files and folders: folders whole, in
 * the order of their names. A file is called by its name, in a folder by its
 * path from there; with its ending, else by the path as given, where two would
 * be called alike.
 */
export async function documentFiles(paths: readonly string[]): Promise<DocumentFile[]> {
  const found: DocumentFile[] = [];
  for (const path of paths) {
    const files = await filesUnder(path);
    if (files.length === 0) throw failureAt(path, null, `holds no ${DOCUMENT_KINDS}`);
    found.push(...files);
  }
  const names = namesApart(found.map(({ path, name }) => [bare(name), name, bare(path), path]));
  return found.map((file, at) => ({ ...file, name: names[at]! }));
}

/** Files with their names whole. */
async function filesUnder(path: string): Promise<DocumentFile[]> {
  if (path === '-')
    throw failureAt(path, null, 'standard input has no name; give a file or folder');
  const about = await stat(path).catch((error: unknown) => {
    throw explained(path, error);
  });
  if (!about.isDirectory()) return [{ path, name: basename(path), given: true }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && DOCUMENT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = relative(path, file).replaceAll(sep, '/');
      return { path: file, name, given: false };
    });
}

function bare(name: string): string {
  return name.replace(DOCUMENT_FILE, '');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'no such folder',
  EACCES: 'may not be opened',
  EPERM: 'may not be opened',
  EROFS: 'is on a disk that may not be written to',
  ELOOP: 'is a link that leads nowhere',
  ENOSPC: 'the disk is full',
  Z_DATA_ERROR: 'is damaged: it does not unzip',
  Z_BUF_ERROR: 'is cut off: its gzip has no end',
};

/** A system error of a file as one line; anything else is a bug and passes. */
export function explained(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? (/^E[A-Z]+$|^Z_/.test(code) ? `cannot be used (${code})` : null);
  if (reason === null || error instanceof Failure) return error;
  return failureAt(file === '-' ? 'standard input' : file, null, reason);
}
