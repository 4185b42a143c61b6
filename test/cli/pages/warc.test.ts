import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePack } from '../../../src/corpus/pack.ts';
import { articlePage, PARAGRAPHS, useCli } from '../cli.ts';

const cli = useCli();
const page = Buffer.from(articlePage(PARAGRAPHS));

interface Answer {
  readonly url: string;
  readonly body: Uint8Array;
  readonly status?: number;
  readonly headers?: string;
}

/** A WARC response record (ISO 28500, 6.3). */
function record({ url, body, status = 200, headers = 'Content-Type: text/html' }: Answer): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${headers}\r\n\r\n`), body]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-10-07T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}

const html = (url: string, more: Partial<Answer> = {}) => record({ url, body: page, ...more });
const type = (rest: string) => `Content-Type: text/html; charset=utf-8\r\n${rest}`;

async function build(name: string, content: Uint8Array) {
  cli.write(name, content);
  const outcome = await cli.run(['build', name, '--out', 'out.pack', '--jobs', '2']);
  const pack = () => decodePack(gunzipSync(readFileSync(join(cli.folder, 'out.pack'))).toString());
  return { ...outcome, urls: () => pack().map((doc) => doc.url), pack };
}

describe('a WARC file', () => {
  it('gives the pages that it holds, however their bodies are encoded', async () => {
    const chunked = Buffer.concat([
      Buffer.from(`${page.length.toString(16)}\r\n`),
      page,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const records = [
      html('https://example.com/plain'),
      html('https://example.com/br', {
        body: brotliCompressSync(page),
        headers: type('Content-Encoding: br'),
      }),
      html('https://example.com/gzip', {
        body: gzipSync(page),
        headers: type('Content-Encoding: gzip'),
      }),
      html('https://example.com/chunked', {
        body: chunked,
        headers: type('Transfer-Encoding: chunked'),
      }),
      html('https://example.com/gone', { status: 404 }),
      html('https://example.com/picture', { headers: 'Content-Type: image/png' }),
    ];
    const { code, stderr, urls, pack } = await build(
      'a.warc.gz',
      Buffer.concat(records.map((one) => gzipSync(one))),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(urls().sort()).toEqual(
      ['br', 'chunked', 'gzip', 'plain'].map((name) => `https://example.com/${name}`),
    );
    expect(new Set(pack().map((doc) => doc.text)).size).toBe(1);
  });

  it('is read in the charset that the server named', async () => {
    const old = Buffer.from(page.toString().replace('<meta charset="utf-8">', ''), 'latin1');
    const body = Buffer.from(old.toString('latin1').replace('The mayor', 'Le caf\xe9'), 'latin1');
    const { pack } = await build(
      'old.warc',
      html('https://example.com/old', { body, headers: 'Content-Type: text/html; charset=latin1' }),
    );
    expect(pack()[0]?.text).toContain('Le caf\u00e9');
  });

  it('that names a charset that nobody knows tells so, and is read as if it named none', async () => {
    const body = Buffer.from(page.toString().replace('The mayor', 'Le caf\u00e9'));
    const { code, stderr, pack } = await build(
      'odd.warc',
      html('https://example.com/odd', {
        body,
        headers: 'Content-Type: text/html; charset=utf8mb4',
      }),
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'odd.warc: https://example.com/odd names a charset that nobody knows (utf8mb4); it is read as if it named none\n',
    });
    expect(pack()[0]?.text).toContain('Le caf\u00e9');
  });

  it('gives what stands before its torn end, and tells', async () => {
    const whole = [html('https://example.com/1'), html('https://example.com/2')];
    const plain = await build('torn.warc', Buffer.concat(whole).subarray(0, -200));
    expect(plain).toMatchObject({ code: 0 });
    expect(plain.stderr).toBe('torn.warc: https://example.com/2 is cut off; it is left out\n');
    expect(plain.urls()).toEqual(['https://example.com/1']);
    const zipped = Buffer.concat(whole.map((one) => gzipSync(one))).subarray(0, -40);
    const gz = await build('torn.warc.gz', zipped);
    expect(gz.code).toBe(0);
    expect(gz.stderr).toMatch(/torn\.warc\.gz: .*is cut off/);
    expect(gz.urls()).toEqual(['https://example.com/1']);
  });

  it('tells of a body that does not decode, and takes the others', async () => {
    const bad = html('https://example.com/bad', {
      body: Buffer.from('no brotli'),
      headers: type('Content-Encoding: br'),
    });
    const { stderr, urls } = await build(
      'bad.warc',
      Buffer.concat([bad, html('https://example.com/fine')]),
    );
    expect(stderr).toBe('bad.warc: https://example.com/bad does not decode; it is left out\n');
    expect(urls()).toEqual(['https://example.com/fine']);
  });
});
