/** Claims whose graphs have a shape worth a look, in words of our own. */
import type { Facts, Finding, Published, ReportView } from '../../../src/types.ts';
import { evidence, finding, first, report } from '../findings.ts';

const HERALD = 'The Morning Herald';
const at = (time: string, precision: Published['precision'] = 'minute') => ({ time, precision });

export const PAGE: Facts = {
  url: 'https://www.harborledger.example/story',
  outlet: 'The Harbor Ledger',
  newsroom: 'The Harbor Ledger',
  title: 'Leaked report blames the harbour authority for the shut gates',
  published: at('2021-10-08T09:30Z'),
};

/** A report with its time and role. */
const told = (name: string, published: Published | null, role: ReportView['role'] = 'repeated') =>
  report(name.toLowerCase().replace(/\W+/g, '-'), name, { published, role });

/** Newsrooms that repeat the claim, each with whom it credits. */
const repeating = (credits: Readonly<Record<string, string>>): Finding['repeatedBy'] =>
  Object.entries(credits).map(([newsroom, credited]) => ({
    newsroom,
    credits: [credited],
    evidence: [evidence(newsroom.toLowerCase().replace(/\W+/g, '-'), newsroom)],
  }));

/** No sentence of a report is evidence but those that are named. */
const bare = { ...first(), evidence: [] };
const none = { confirmedBy: [], repeatedBy: [] };

/** As long as names of outlets come. */
const LONG = 'The Advertiser and Chronicle of Lower Harborough-on-the-Marsh';

const twenty = Array.from({ length: 20 }, (_, i) => `Courier No. ${i + 1}`);

export const GRAPHS: Readonly<Record<string, Finding>> = {
  'one-origin': finding({
    ...none,
    firstReported: bare,
    repeatedBy: repeating({ 'Channel Six': HERALD, 'Daily Wire Service': HERALD }),
    reports: [
      told(HERALD, at('2021-10-06T18:05Z'), 'first-reported'),
      told('Channel Six', at('2021-10-07', 'day')),
      told('Daily Wire Service', at('2021-10-07T06:30Z')),
    ],
  }),
  'chain-of-three': finding({
    ...none,
    firstReported: bare,
    repeatedBy: repeating({ 'Channel Six': HERALD, 'Evening Courier': 'Channel Six' }),
    reports: [
      told(HERALD, at('2021-10-06T18:05Z'), 'first-reported'),
      told('Channel Six', at('2021-10-06T21:15Z')),
      told('Evening Courier', at('2021-10-07T06:30Z')),
    ],
  }),
  conflict: finding({
    ...none,
    firstReported: {
      ...bare,
      outlet: null,
      basis: 'undecided',
      reason: 'conflict',
      candidates: [HERALD, 'Channel Six'],
    },
    disputedBy: [{ outlet: 'Harbour Radio', evidence: [] }],
    repeatedBy: repeating({ 'Evening Courier': HERALD, 'Daily Wire Service': 'Channel Six' }),
    reports: [
      told('Evening Courier', at('2021-10-07T06:30Z')),
      told('Daily Wire Service', at('2021-10-07', 'day')),
      told('Channel Six', at('2021-10', 'month'), 'also-reported'),
    ],
  }),
  undated: finding({
    reports: [
      report('1', 'Channel Six', { role: 'confirmed', published: null }),
      report('2', 'Daily Wire Service', { published: null }),
      report('3', null, { role: 'also-reported', published: null }),
    ],
  }),
  'wire-copies': finding({
    ...none,
    firstReported: bare,
    confirmedBy: [{ outlet: 'Channel Six', evidence: [] }],
    disputedBy: [{ outlet: 'Harbour Radio', evidence: [] }],
    repeatedBy: repeating({ 'Daily Wire Service': HERALD }),
    reports: [
      told(HERALD, at('2021-10-06T18:05Z'), 'first-reported'),
      told('Daily Wire Service', at('2021-10-06T20:00Z')),
      ...['a', 'b', 'c', 'd'].map((id) =>
        report(id, 'Daily Wire Service', { role: 'copy', published: at('2021-10-07', 'day') }),
      ),
      told('Channel Six', at('2021-10-07T01:12Z'), 'confirmed'),
      told('Harbour Radio', at('2021-10-07T16:40Z'), 'disputed'),
    ],
  }),
  'twenty-outlets': finding({
    ...none,
    firstReported: bare,
    confirmedBy: [{ outlet: 'Courier No. 3', evidence: [] }],
    repeatedBy: repeating(
      Object.fromEntries(
        twenty.slice(3).map((name, i) => [name, i % 4 === 0 ? twenty[2]! : HERALD]),
      ),
    ),
    reports: [
      told(HERALD, at('2021-10-06T18:05Z'), 'first-reported'),
      ...twenty.map((name, i) =>
        told(
          name,
          i % 5 === 4
            ? null
            : i % 3 === 0
              ? at(`2021-10-${String(7 + (i >> 2)).padStart(2, '0')}`, 'day')
              : at(`2021-10-07T${String(i).padStart(2, '0')}:20Z`),
          i === 2 ? 'confirmed' : 'repeated',
        ),
      ),
    ],
  }),
  circular: finding({
    ...none,
    firstReported: {
      ...bare,
      outlet: null,
      basis: 'undecided',
      reason: 'circular',
      candidates: ['Channel Six', 'Daily Wire Service'],
    },
    repeatedBy: repeating({
      'Channel Six': 'Daily Wire Service',
      'Daily Wire Service': 'Channel Six',
    }),
    reports: [
      told('Channel Six', at('2021-10-07', 'day')),
      told('Daily Wire Service', at('2021-10-07', 'day')),
    ],
  }),
  'long-names': finding({
    ...none,
    firstReported: { ...bare, outlet: LONG },
    repeatedBy: repeating({ [`${LONG}, Evening Edition`]: LONG, 'Channel Six': LONG }),
    reports: [
      told(LONG, at('2019', 'year'), 'first-reported'),
      told(`${LONG}, Evening Edition`, at('2021-10', 'month')),
      told('Channel Six', at('2021-10-07T06:30Z')),
    ],
  }),
};
