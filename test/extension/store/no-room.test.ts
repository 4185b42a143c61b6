import { describe, expect, it } from 'vitest';
import { isNoRoom } from '../../../extension/store/no-room.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error('…'), { name, ...more });

describe('an error of a full disk', () => {
  it.each([
    named('QuotaExceededError'),
    named('AbortError', { inner: named('QuotaExceededError') }),
    named('BulkError', { failures: [named('ConstraintError'), named('QuotaExceededError')] }),
    new Error('A mutation operation was attempted on a database that did not allow mutations.'),
  ])('is known, however it is wrapped', (error) => {
    expect(isNoRoom(error)).toBe(true);
  });

  it.each([named('AbortError', { inner: named('DataError') }), named('TypeError'), null, 'quota'])(
    'is told from another',
    (error) => {
      expect(isNoRoom(error)).toBe(false);
    },
  );
});
