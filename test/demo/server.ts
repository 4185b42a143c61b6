import { createServer } from 'node:http';
import { listen, type Listening } from '../browsers/listen.ts';

/** Addresses and what stands at them: HTML pages, by path ("/demo"). */
export type Site = Readonly<Record<string, string>>;

/** Serves the pages of a site on a free port of this machine; anything else is not found. */
export async function serve(site: Site): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = Object.hasOwn(site, pathname) ? site[pathname] : undefined;
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page ?? '<!doctype html><title>Not found</title>');
  });
  return listen(server);
}
