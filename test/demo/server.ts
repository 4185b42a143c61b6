import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Addresses and what stands at them: HTML pages, by path ("/demo"). */
export type Site = Readonly<Record<string, string>>;

export interface Server {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the pages of a site on a free port of this machine; anything else is not found. */
export async function serve(site: Site): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = Object.hasOwn(site, pathname) ? site[pathname] : undefined;
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page ?? '<!doctype html><title>Not found</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
