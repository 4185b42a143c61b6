import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';

interface FakeBrowser {
  readonly runtime: { id?: string; readonly sendMessage: Mock };
  readonly tabs: { readonly sendMessage: Mock };
}

const browser = vi.hoisted((): FakeBrowser => ({
  runtime: { id: 'whence', sendMessage: vi.fn() },
  tabs: { sendMessage: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { callBackground, callTab, Orphaned, Refused } =
  await import('../../../extension/messages/call.ts');

const died = () => Promise.reject(new Error('message channel closed before a response'));
const { sendMessage } = browser.runtime;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  browser.runtime.id = 'whence';
});
afterEach(() => void vi.useRealTimers());

/** What a promise came to, once every timer that it waits for has run. */
async function settled<T>(promise: Promise<T>): Promise<unknown> {
  const outcome = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('a call to the background', () => {
  it('gives the answer’s value', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await settled(callBackground('count', 3))).toBeNull();
    expect(sendMessage).toHaveBeenCalledWith({ whence: 'count', argument: 3 });
  });

  it('is made again when the background dies under it', async () => {
    sendMessage.mockImplementationOnce(died).mockImplementationOnce(died);
    sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await settled(callBackground('count', 3))).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is made again when nobody answers: Firefox then gives undefined', async () => {
    sendMessage.mockResolvedValueOnce(undefined).mockResolvedValue({ ok: true, value: null });
    expect(await settled(callBackground('count', 3))).toBeNull();
  });

  it('is made again when an answer never comes', async () => {
    sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await settled(callBackground('count', 3))).toBeNull();
  });

  it('ends after a bounded number of tries', async () => {
    sendMessage.mockImplementation(died);
    expect(await settled(callBackground('count', 3))).toBeInstanceOf(Error);
    expect(sendMessage).toHaveBeenCalledTimes(7);
  });

  it('is not made again when it was refused', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'Not a valid call' });
    expect(await settled(callBackground('count', 3))).toBeInstanceOf(Refused);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('tells when the extension is gone', async () => {
    sendMessage.mockImplementation(died);
    delete browser.runtime.id;
    expect(await settled(callBackground('count', 3))).toBeInstanceOf(Orphaned);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('a call to a tab', () => {
  it('gives null where no content script listens', async () => {
    browser.tabs.sendMessage.mockImplementation(died);
    expect(await settled(callTab(1, 'state', null))).toBeNull();
  });
});
