/** Asks the net for a feed or an article: without cookies, bounded in time and size, never from a cache. */

import type { FailureReason } from '../store/records.ts';

/** Most bytes that are taken, unpacked; a page or feed that is longer is none. */
const MOST_BYTES = 5_000_000;
/** Milliseconds for the whole of it. */
const LONGEST_WAIT = 20_000;

/** What the server said the last time, so that it need not say it again (RFC 9110, 13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

export type Answer =
  | ({ readonly kind: 'ok'; readonly text: string; readonly url: string } & Validators)
  | { readonly kind: 'unchanged' }
  /** The server asks to wait: so many milliseconds, or as we think fit. */
  | { readonly kind: 'wait'; readonly status: number; readonly delay: number | null }
  /** It says that nothing will be here again (410). */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly status?: number };

export interface Limits {
  readonly bytes: number;
  readonly wait: number;
}

/** Asks for one address; `limits` are shortened in tests. Never rejects for what the net does. */
export async function download(
  url: string,
  known: Validators = { etag: null, modified: null },
  limits: Limits = { bytes: MOST_BYTES, wait: LONGEST_WAIT },
): Promise<Answer> {
  const giveUp = AbortSignal.timeout(limits.wait);
  try {
    const response = await fetch(url, {
      headers: conditions(known),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: giveUp,
    });
    return await answerOf(response, limits.bytes);
  } catch (error) {
    if (giveUp.aborted) return { kind: 'failed', reason: 'too-slow' };
    if (error instanceof TypeError) return { kind: 'failed', reason: 'unreachable' };
    throw error;
  }
}

function conditions({ etag, modified }: Validators): Record<string, string> {
  return {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(modified !== null && { 'If-Modified-Since': modified }),
  };
}

async function answerOf(response: Response, mostBytes: number): Promise<Answer> {
  const { status, headers } = response;
  if (status === 200) return contentOf(response, mostBytes);
  await response.body?.cancel();
  if (status === 304) return { kind: 'unchanged' };
  if (status === 410) return { kind: 'gone' };
  if (status === 429 || status === 503) {
    return { kind: 'wait', status, delay: retryAfter(headers.get('Retry-After'), Date.now()) };
  }
  return { kind: 'failed', reason: 'status', status };
}

async function contentOf(response: Response, mostBytes: number): Promise<Answer> {
  const bytes = await bounded(response, mostBytes);
  if (!bytes) return { kind: 'failed', reason: 'too-large' };
  return {
    kind: 'ok',
    text: decoded(bytes, response.headers.get('Content-Type') ?? ''),
    url: response.url,
    etag: response.headers.get('ETag'),
    modified: response.headers.get('Last-Modified'),
  };
}

/** The body as it unpacks, given up as soon as it is too long: no bomb goes off. */
async function bounded(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** How far into a text its charset must be declared, in bytes. */
const CHARSET_REACH = 1_024;
const CHARSET = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;

/** As the server says, else as the text says of itself (XML or HTML), else UTF-8. */
function decoded(bytes: Uint8Array<ArrayBuffer>, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_REACH));
  const charset = (CHARSET.exec(contentType) ?? CHARSET.exec(head))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a charset that nobody knows
  }
}

/** Milliseconds that a Retry-After asks for, in seconds or as a date (RFC 9110, 10.2.3); null for none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
