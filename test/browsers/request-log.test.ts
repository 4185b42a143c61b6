import { connect } from 'node:net';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../demo/server.ts';
import { BROWSER_ITSELF, startRequestLog } from './request-log.ts';

/** Asks for an address as a browser asks its proxy; gives the status. */
function ask(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onAnswer = (answer: IncomingMessage) => {
      answer.resume();
      resolve(answer.statusCode);
    };
    request({ host: '127.0.0.1', port, path }, onAnswer).on('error', reject).end();
  });
}

/** Asks for a tunnel, as for https. */
function tunnel(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`CONNECT ${host} HTTP/1.1\r\n\r\n`),
    );
    socket.on('data', (data) => resolve(String(data)));
  });
}

async function startLog() {
  const log = await startRequestLog();
  onTestFinished(log.close);
  return log;
}

describe('the request log', () => {
  it('passes pages of this machine on, and writes them down', async () => {
    const [log, site] = [await startLog(), await serve({ '/': 'Home' })];
    onTestFinished(site.close);
    expect(await ask(log.port, `${site.origin}/`)).toBe(200);
    expect(log.requests).toEqual([`GET ${site.origin}/`]);
  });

  it('lets nothing else out, plain or secret, and writes it down', async () => {
    const log = await startLog();
    expect(await ask(log.port, 'http://elsewhere.example/x')).toBe(502);
    expect(await tunnel(log.port, 'elsewhere.example:443')).toContain('502');
    expect(log.requests).toEqual([
      'GET http://elsewhere.example/x',
      'CONNECT elsewhere.example:443',
    ]);
  });

  it('leaves out what the browser asks for itself', async () => {
    const log = await startLog();
    expect(await tunnel(log.port, `${BROWSER_ITSELF}:443`)).toContain('502');
    expect(log.requests).toEqual([]);
  });
});
