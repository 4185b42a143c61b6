/** What a full disk looks like. */

/** How an error of the database tells of the one behind it: as its cause, among several, or in its message alone. */
interface Wrapped {
  readonly name?: string;
  readonly message?: string;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

/** Firefox ends a transaction that finds no room, and says the second of the next change that is tried in it. */
const NO_ROOM = /QuotaExceeded|did not allow mutations/;

/** Whether an error says that the browser lets us store no more. */
export function isNoRoom(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, inner, failures = [] } = error as Wrapped;
  return NO_ROOM.test(`${name}: ${message}`) || isNoRoom(inner) || failures.some(isNoRoom);
}
