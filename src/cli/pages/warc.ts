import { brotliDecompressSync } from 'node:zlib';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { isCharset } from '../../corpus/charset.ts';
import { byteStream, explained } from '../files.ts';
import type { SavedPage } from './page.ts';

/** Most bytes of one page; a longer one is no article, and would fill the memory. */
const LONGEST_PAGE = 1 << 25;

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The HTML pages that a WARC(.gz) file holds (ISO 28500), answers with status
 * 200 only. A page that is cut off, damaged or too long is told to `note` and
 * left out; so is the file's end where it is cut off.
 */
export async function* warcPages(
  file: string,
  note: (line: string) => void,
): AsyncGenerator<SavedPage> {
  let records = 0;
  try {
    for await (const record of new WARCParser(await byteStream(file))) {
      records++;
      const page = await pageOf(record, (problem) =>
        note(`${file}: ${record.warcTargetURI ?? `record ${records}`} ${problem}`),
      );
      if (page) yield page;
      else await record.skipFully();
    }
  } catch (error) {
    if (!isCutOff(error) || records === 0) throw explained(file, error);
    note(`${file}: is cut off after ${records} records; what stands before is taken`);
  }
}

/** The page of a record; null where it holds none, or none that can be read. */
async function pageOf(
  record: WARCRecord,
  tell: (problem: string) => void,
): Promise<SavedPage | null> {
  const answer = record.getResponseInfo();
  const type = record.warcType === 'response' ? answer?.headers.get('content-type') : null;
  const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? null;
  if (url === null || Number(answer?.status) !== 200 || !HTML.test(type ?? '')) return null;
  if (record.warcContentLength > LONGEST_PAGE) return told(tell, 'is too long for a page');
  const raw = await record.readFully(false);
  if (isCut(record)) return told(tell, 'is cut off');
  const bytes = raw.length === 0 ? null : unpacked(await record.readFully(true), answer?.headers);
  if (!bytes) return told(tell, 'does not decode');
  return { bytes, url, name: null, charset: charsetIn(type ?? '', tell) };
}

/** The charset that the server named; null for none that can be read, as the page then tells itself. */
function charsetIn(type: string, tell: (problem: string) => void): string | null {
  const name = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null;
  if (name === null || isCharset(name)) return name;
  tell(`names a charset that nobody knows (${name}); it is read as if it named none`);
  return null;
}

function told(tell: (problem: string) => void, problem: string): null {
  tell(`${problem}; it is left out`);
  return null;
}

/** warcio ends a record that is cut off like any other; only what its reader still expects tells. */
function isCut({ reader }: WARCRecord): boolean {
  return reader instanceof LimitReader && reader.limit > 0;
}

/** warcio undoes chunks, gzip and deflate, and leaves Brotli to us. */
function unpacked(
  bytes: Uint8Array,
  headers: { get(name: string): string | null | undefined } | undefined,
): Uint8Array | null {
  if (headers?.get('content-encoding')?.trim().toLowerCase() !== 'br') return bytes;
  try {
    return brotliDecompressSync(bytes);
  } catch {
    return null; // the caller says so
  }
}

function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}
