import { once } from 'node:events';
import { sleep, type Launched } from './launched.ts';

/** How long the driver may take to put the profile's files back when its browser has ended, in ms. */
const TIDIED = 1_000;

/** Ends a browser at once (SIGKILL). */
export async function killBrowser({ browser }: Launched): Promise<void> {
  const program = browser.process()!;
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
  await sleep(TIDIED);
}
