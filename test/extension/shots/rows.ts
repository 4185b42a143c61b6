/** What a reader has chosen, follows and imports, for pictures of the extension's own pages. */
import { CLAIM } from '../findings.ts';

const HOUR = 3_600_000;
const AT = Date.UTC(2026, 8, 1, 9, 30);

const LONG = 'a-very-long-name-of-a-newspaper-that-nobody-would-print.on-the-far-coast.example';

/** Settings of a reader who has used them all. */
export const CHOSEN = {
  shownRoles: ['first', 'confirmed', 'differs'],
  showPossible: true,
  openByHover: true,
  sitesOff: ['www.harborledger.example', LONG],
  remember: { all: true, sites: ['www.eveningcourier.example', LONG] },
  notSame: [
    { here: CLAIM, there: 'The gates were shut, a report says.', outlet: 'Channel Six' },
    { here: `${CLAIM} `.repeat(3).trim(), there: CLAIM, outlet: null },
  ],
};

/** An import, under way unless it says otherwise. */
export const job = (id: string, more: object = {}) => ({
  ...{ id, name: `${id}.jsonl.gz`, kind: 'records', state: 'running', reason: null },
  ...{ size: 1_000, read: 410, lines: 1_240, added: 1_204, revised: 31, known: 5, flaws: 0 },
  ...{ started: 0, worked: 9_000 },
  ...more,
});

/** Imports that have come to an end, each in its own way. */
export const ENDED = [
  job('harbours', { state: 'done' }),
  job('with-bad-records', { state: 'done', flaws: 17 }),
  job('cancelled-half-way', { state: 'cancelled' }),
  job('from-a-later-version', { state: 'refused', reason: 'It is of version 9.' }),
  job('too-much-for-this-disk', { state: 'failed', reason: 'quota' }),
  job(`cut-off-${'and-with-a-long-name-'.repeat(4)}`, { state: 'failed', reason: 'damaged' }),
];

const feed = (title: string, last: object | null, more: object = {}) => ({
  ...{ url: `https://news.example/${encodeURIComponent(title)}.xml`, title, added: AT },
  ...{ nextAt: AT + HOUR, failures: 0, stopped: false, etag: null, modified: null, seen: [] },
  last: last && { at: AT, status: null, stored: 0, ...last },
  ...more,
});

/** Feeds as they may fare. */
export const FEEDS = [
  feed('The Harbor Ledger', { kind: 'ok', stored: 12 }),
  feed('The Morning Herald', { kind: 'unchanged' }),
  feed('Channel Six', { kind: 'status', status: 503 }, { failures: 3 }),
  feed('Daily Wire Service', { kind: 'no-feed' }, { failures: 1 }),
  feed('The Evening Courier', { kind: 'gone' }, { failures: 1, stopped: true }),
  feed(`The Long Name ${'of a Paper on the Far Coast '.repeat(4)}`, null),
];

/** An article as a line of a record file; `weather` tells its texts apart. */
export const line = (weather: string) =>
  JSON.stringify({
    id: 'harbour-crane',
    outlet: 'The Harbor Ledger',
    date: '2018-04-11',
    title: 'Port Quill buys a crane',
    text: `The harbour of Port Quill paid 2,417 crowns for a crane, the mayor told The New York Times. It was delivered on a barge called Heron in ${weather}, and forty people watched.`,
  });
