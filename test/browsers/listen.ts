import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly close: () => void;
}

/** Has a server listen on a free port of this machine, which no other machine reaches. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, port, close };
}
