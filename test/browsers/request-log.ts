import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

/** Where a launcher sends what the browser asks of its maker and cannot be told not to ask. */
export const BROWSER_ITSELF = 'browser-itself.invalid';

/** Chromium's dictionary for the spelling of what is typed; no switch sends that elsewhere. */
const DICTIONARY = 'redirector.gvt1.com';
const OWN = new Set([`${BROWSER_ITSELF}:443`, `${DICTIONARY}:443`]);

/** A proxy on this machine that writes down every request and lets none leave it. */
export interface RequestLog {
  readonly port: number;
  /** `METHOD address` in order of arrival; `CONNECT host:port` for encrypted ones; without the browser's own. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
  if (url?.hostname !== '127.0.0.1') {
    outgoing.writeHead(502).end('Only pages of this machine are served.');
    return;
  }
  const { method, headers } = incoming;
  const onward = request(url, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/** Starts the proxy on a free port; point a browser at it with `proxyPort`. */
export async function startRequestLog(): Promise<RequestLog> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    forward(incoming, outgoing);
  });
  server.on('connect', (incoming, socket) => {
    if (!OWN.has(incoming.url ?? '')) requests.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const { port, close } = await listen(server);
  return { port, requests, close };
}
