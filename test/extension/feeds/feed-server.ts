/** A feed server on this machine that behaves as badly as the net does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from '../../browsers/listen.ts';

/** Megabytes that the bomb unpacks to. */
const BOMB_MB = 64;

export const SENTENCES = [
  'The harbor board of Elsmouth voted on Tuesday to lease the old rope works to a maker of sails.',
  'The lease runs for nine years and costs $41,000 a year, the board said in its minutes.',
  'Dora Finch, who heads the board, said that the roof will be mended before the winter.',
];

/** An RSS feed of items given as `[path, html]`. */
export function rss(origin: string, items: readonly (readonly [string, string])[]): string {
  const entries = items.map(
    ([path, html]) =>
      `<item><title>Rope works ${path}</title><link>${origin}${path}</link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate><description><![CDATA[${html}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Elsmouth Ledger</title>${entries.join('')}</channel></rss>`;
}

export const whole = SENTENCES.map((one) => `<p>${`${one} `.repeat(8)}</p>`).join('');
const summary = `<p>${SENTENCES[0]}</p>`;
const article = `<!doctype html><html><head><title>Rope works</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-06T08:00:00Z"></head><body><article><h1>Rope works leased</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;

type Handler = (request: IncomingMessage, response: ServerResponse, origin: string) => void;

/** The feed with one whole article, behind declarations and with a title that uses them. */
const declaring = (origin: string, declarations: string, title: string) =>
  rss(origin, [['/whole', whole]])
    .replace('<rss', `<!DOCTYPE rss [${declarations}]><rss`)
    .replace('<title>Elsmouth Ledger', `<title>Elsmouth ${title}`);

/** Ten of ten of ten …: nine times over, a billion. */
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);

const send =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Handler =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const HANDLERS: Readonly<Record<string, Handler>> = {
  '/feed': (_, response, origin) => response.end(rss(origin, [['/whole', whole]])),
  '/summaries': (_, response, origin) => response.end(rss(origin, [['/article', summary]])),
  '/twice': (_, response, origin) =>
    response.end(
      rss(origin, [
        ['/whole', whole],
        ['/whole?utm_source=rss', whole],
      ]),
    ),
  '/walled': (_, response, origin) => response.end(rss(origin, [['/consent', summary]])),
  '/consent': send(200, { 'Content-Type': 'text/html' }, '<p>Before you go on, agree to this.</p>'),
  '/undated': (_, response, origin) =>
    response.end(
      rss(origin, [['/whole', whole]]).replace(/(<pubDate>).*?</, '$1Tue, 36 May 2024<'),
    ),
  '/one-guid': (_, response, origin) =>
    response.end(
      rss(origin, [
        ['/whole', whole],
        ['/other', whole],
      ]).replaceAll('<item>', '<item><guid isPermaLink="false">1</guid>'),
    ),
  '/xxe': (_, response, origin) =>
    response.end(
      declaring(
        origin,
        `<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "${origin}/secret">`,
        '&x;&y;',
      ),
    ),
  '/laughs': (_, response, origin) =>
    response.end(declaring(origin, `<!ENTITY l0 "ha">${LAUGHS.join('')}`, '&l9;')),
  '/secret': send(200, {}, 'secret'),
  '/same': send(304),
  '/conditional': (request, response, origin) => {
    if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
    response.setHeader('ETag', '"v1"').end(rss(origin, [['/whole', whole]]));
  },
  '/article': send(200, { 'Content-Type': 'text/html' }, article),
  '/whole': send(200, { 'Content-Type': 'text/html' }, article),
  '/busy': send(429, { 'Retry-After': '7200' }),
  '/down': send(503),
  '/broken': send(500),
  '/missing': send(404),
  '/ended': send(410),
  '/moved': send(301, { Location: '/feed' }),
  '/elsewhere': send(302, { Location: '/feed' }),
  '/round': send(302, { Location: '/round' }),
  '/page': send(200, { 'Content-Type': 'text/html' }, '<html><body>No feed</body></html>'),
  '/slow': () => {},
  '/stalled': (_, response) => response.write('<rss version="2.0"><channel>'),
  '/endless': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('<item>'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': send(200, { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(BOMB_MB << 20, 32))),
};

export interface FeedServer {
  readonly origin: string;
  /** What was asked for, in order, with the cookies that came along. */
  readonly asked: { readonly path: string; readonly cookie: string | undefined }[];
  readonly close: () => void;
}

/** Starts the server on a free port of the loopback. */
export async function startFeedServer(): Promise<FeedServer> {
  const asked: FeedServer['asked'] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push({ path: url, cookie: request.headers.cookie });
    const handler = HANDLERS[url.split('?')[0] ?? ''] ?? send(404);
    handler(request, response, origin);
  });
  const { origin, close } = await listen(server);
  return { origin, asked, close };
}
