// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch } from '../../../extension/content/watch.ts';

const SENTENCE = 'The gates stayed shut for three days while ships waited outside.';

let life: AbortController;
let isTorn: boolean;
const torn = vi.fn();
const changed = vi.fn();
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<div id="article"></div><div id="ticker"></div>';
  isTorn = false;
  life = new AbortController();
  watch = new Watch(document, { isTorn: () => isTorn, torn, changed }, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const element = (id: string) => document.getElementById(id)!;
const say = (id: string, html = `<p>${SENTENCE}</p>`) => void (element(id).innerHTML += html);
/** Lets the observer hear, and then this many milliseconds pass. */
async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(milliseconds);
}
/** Changes of a place that come to nothing. */
async function bore(id: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    say(id);
    await wait(20_000);
    watch.learned(false);
    await wait(20_000);
  }
  changed.mockClear();
}

describe('a page that says something new', () => {
  it('is read again at once, and once for all that comes together', async () => {
    say('article');
    await wait(10);
    say('article');
    await wait(80);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a counter', () => say('article', '<b>12</b>')],
    ['a script', () => say('article', `<script>/* ${SENTENCE} */</script>`)],
    ['a moving style', () => void (element('article').style.top = '3px')],
  ])('is not read for %s', async (_, act) => {
    act();
    await wait(20_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each([
    [
      'hidden attribute',
      (fold: HTMLElement) => void (fold.hidden = true),
      (fold: HTMLElement) => void (fold.hidden = false),
    ],
    [
      'style',
      (fold: HTMLElement) => void (fold.style.display = 'none'),
      (fold: HTMLElement) => void (fold.style.display = ''),
    ],
  ])('is read when a fold opens by its %s', async (_, hide, show) => {
    say('article');
    const fold = element('article').firstElementChild as HTMLElement;
    hide(fold);
    await wait(20_000);
    changed.mockClear();
    show(fold);
    await wait(100);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('places that bring nothing', () => {
  it('are looked at less and less', async () => {
    await bore('ticker', 6);
    say('ticker');
    await wait(1_000);
    expect(changed).not.toHaveBeenCalled();
    await wait(10_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('do not slow down the others', async () => {
    await bore('ticker', 6);
    say('ticker');
    await wait(50);
    say('article');
    await wait(100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('get another chance at another address', async () => {
    await bore('ticker', 6);
    history.pushState(null, '', '/another');
    say('ticker');
    await wait(100);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('text that was read and is taken away', () => {
  it('is sought within a frame or two, and the page read again', async () => {
    say('article');
    await wait(20_000);
    changed.mockClear();
    isTorn = true;
    element('article').replaceChildren();
    await wait(20);
    expect(torn).toHaveBeenCalledTimes(1);
    await wait(100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is not sought at another address, and the page read all the same', async () => {
    say('article');
    await wait(20_000);
    changed.mockClear();
    isTorn = true;
    history.pushState(null, '', '/elsewhere');
    element('article').replaceChildren();
    await wait(100);
    expect(torn).not.toHaveBeenCalled();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('the end', () => {
  it('is the end of watching', async () => {
    say('article');
    await wait(0);
    life.abort();
    say('article');
    await wait(20_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
