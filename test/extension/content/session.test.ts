// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { RawDocument } from '../../../src/types.ts';
import { checkOf, finding, sentence } from '../findings.ts';

const browser = vi.hoisted(() => {
  const values: Record<string, unknown> = {};
  const listeners = new Set<(changes: object) => void>();
  return {
    values,
    change(key: string, value: unknown) {
      values[key] = value;
      for (const listener of listeners) listener({ [key]: {} });
    },
    runtime: { id: 'whence', sendMessage: undefined as unknown as Mock },
    storage: {
      local: {
        get: async () => ({ ...values }),
        onChanged: {
          addListener: (listener: (changes: object) => void) => listeners.add(listener),
          removeListener: (listener: (changes: object) => void) => listeners.delete(listener),
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { Session } = await import('../../../extension/content/session.ts');

const FACT =
  'The harbour gates stayed shut for three days while ships waited in the roads outside.';
const PARAGRAPH = `${FACT} Nobody could say who had given the order, and nobody asked, for the wind was rising and the pilots had gone home long before the evening tide.`;
const ARTICLE = `<article>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`;

/** Answers as the background would that knows one claim and may know another. */
function answer(request: { whence: string; argument: RawDocument }): unknown {
  if (request.whence === 'count') return { ok: true, value: null };
  const { text } = request.argument;
  const at = (start: number, tier: 'same' | 'possible') => ({
    ...sentence(finding({ tier })),
    start,
    end: start + FACT.length,
    text: FACT,
  });
  const known = [at(text.indexOf(FACT), 'same'), at(text.lastIndexOf(FACT), 'possible')];
  return { ok: true, value: checkOf(known) };
}

const highlights = new Map<string, { ranges: Range[] }>();
let life: AbortController;
/** The reader has set all colours. */
let forced = false;

beforeEach(() => {
  life = new AbortController();
  browser.runtime.sendMessage = vi.fn(async (request) => answer(request as never));
  for (const key of Object.keys(browser.values)) delete browser.values[key];
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: forced, addEventListener: () => undefined }));
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('scheduler', { yield: async () => undefined });
});
afterEach(() => {
  life.abort();
  forced = false;
  vi.unstubAllGlobals();
});

function start(body: string) {
  document.body.innerHTML = body;
  const orphaned = vi.fn();
  const session = new Session(document, life.signal, { changed: () => undefined, orphaned });
  session.refresh();
  return { session, orphaned };
}

const painted = () =>
  [...highlights].map(([name, { ranges }]) => `${name}: ${ranges.map(String).join('|')}`);
const calls = (name: string) =>
  browser.runtime.sendMessage.mock.calls.filter(
    ([request]) => (request as { whence: string }).whence === name,
  );
const settles = (session: InstanceType<typeof Session>, kind: string) =>
  vi.waitFor(() => expect(session.state.kind).toBe(kind), 5_000);

describe('a page with an article', () => {
  it('is marked, and counted for the badge', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    expect(painted()).toEqual([`whence-confirmed: ${FACT}`]);
    expect(session.state).toMatchObject({ marked: 1, possible: 1 });
    await vi.waitFor(() => expect(calls('count')[0]?.[0]).toMatchObject({ argument: 1 }));
  });

  it('shows possible matches when the reader asks', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    browser.change('showPossible', true);
    await vi.waitFor(() => expect(painted()).toHaveLength(2));
    expect(calls('check')).toHaveLength(1); // the same text is not asked about again
  });

  it('is asked about anew when the reader keeps two sentences apart', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    browser.change('notSame', []);
    await vi.waitFor(() => expect(calls('check')).toHaveLength(2), 5_000);
  });

  it('is marked as the reader chose, and only the roles that the reader chose', async () => {
    browser.values.markStyle = 'tint';
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    expect(painted()).toEqual([`whence-confirmed-tint: ${FACT}`]);
    browser.change('shownRoles', ['first', 'single']);
    await vi.waitFor(() => expect(painted()).toEqual([]));
    expect(session.state).toMatchObject({ marked: 0, hidden: 1 });
  });

  it('is marked in the margin alone where the reader has set all colours', async () => {
    forced = true;
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    expect(painted()).toEqual([]);
    expect(session).toMatchObject({ style: 'margin', marks: [{ look: 'confirmed' }] });
  });

  it('is read again when a paragraph arrives', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>${PARAGRAPH}</p>`);
    await vi.waitFor(() => expect(calls('check')).toHaveLength(2), 5_000);
  });

  it('is marked again, without a further question, when its nodes are replaced', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    for (let times = 0; times < 2; times++) {
      document.body.innerHTML = ARTICLE;
      expect(painted()).toEqual(['whence-confirmed: ']);
      await vi.waitFor(() => expect(painted()).toEqual([`whence-confirmed: ${FACT}`]), 5_000);
    }
    expect(session.marks[0]?.ranges[0]?.startContainer.isConnected).toBe(true);
    expect(calls('check')).toHaveLength(1);
  });

  it('is marked again before the background is asked about its new words', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    browser.runtime.sendMessage = vi.fn(() => new Promise(() => undefined));
    document.body.innerHTML = `<article><h2>An update</h2>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`;
    await vi.waitFor(() => expect(painted()).toEqual([`whence-confirmed: ${FACT}`]), 5_000);
  });

  it('is unmarked when the site is switched off, and marked when on again', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    browser.change('sitesOff', [document.location.host]);
    await settles(session, 'site-off');
    expect(painted()).toEqual([]);
    browser.change('sitesOff', []);
    await settles(session, 'checked');
    expect(painted()).toHaveLength(1);
  });

  it('is unmarked when a newer script takes over', async () => {
    const { session } = start(ARTICLE);
    await settles(session, 'checked');
    life.abort();
    expect(painted()).toEqual([]);
  });

  it('says why when the background refuses', async () => {
    browser.runtime.sendMessage = vi.fn(async () => ({ ok: false, error: 'No disk.' }));
    const { session } = start(ARTICLE);
    await settles(session, 'failed');
    expect(session.state).toMatchObject({ error: 'No disk.' });
  });
});

describe('a page without an article', () => {
  it('is left alone', async () => {
    const { session } = start('<p>We are sorry, this page is not there.</p>');
    await settles(session, 'no-article');
    expect(painted()).toEqual([]);
    expect(calls('check')).toEqual([]);
  });
});
