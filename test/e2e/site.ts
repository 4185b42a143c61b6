import { readdirSync, readFileSync } from 'node:fs';
import { rss, SENTENCES, whole } from '../extension/feeds/feed-server.ts';
import type { Site } from '../demo/server.ts';
import { movingPages, pageOf } from './moving-pages.ts';

/** The five documents, "000" to "004", with their texts. */
export const SEEDS: ReadonlyMap<string, string> = new Map(
  readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => [file.slice(0, 3), readFileSync(`seeds/${file}`, 'utf8')]),
);

/** A page with words, but no article: a form and some links. */
const NO_ARTICLE = `<!doctype html>
<html lang="en"><head><title>Sign in</title><link rel="icon" href="data:,"></head><body>
<form><label>Name <input></label><button>Sign in</button></form>
<ul><li><a href="/demo">We need to take away children</a></li><li><a href="/">Home</a></li></ul>
</body></html>`;

/** An article of which no corpus knows a word. */
const UNKNOWN = `The oyster beds north of the ferry landing will open two weeks early this year. Harbor warden Tilda Marsh said the water had warmed faster than in any spring since the gauges were put in.

Forty boats have asked for a license, nine more than last season. Each may bring home six baskets a day until the end of the month, and the fish market has hired three shuckers to keep up.

The school band is to play at the pier on opening day, weather permitting. Marsh asked visitors to leave their cars at the old cannery and to walk the last half mile along the sea wall, where the old gas lamps have been lit again for the first time in six years.`;

/** An article of which no corpus knows a word until it is remembered. */
const REMEMBERED = `The lamplighters of Cray Hill will be paid by the borough again from the first of September, the council voted on Monday.

Alderman Josiah Penhallow said that the eleven men had worked for tips alone since the winter, and that none of the 340 lamps had stayed dark for more than a night. The vote was nine to four.

The council also bought two ladders, a handcart and sixty gallons of oil from a chandler in Wexcombe, who will deliver them before the autumn fair. Nobody spoke against the ladders, though one member asked for shorter ones.

Until last winter the lamps were the business of a gas company in the county town. It sent its men home when the price of oil doubled, and the borough learned of that from a notice that was pinned to the door of the corn exchange. The lamplighters went on without a contract, and shopkeepers in the high street put out a tin for them on Saturdays.`;
const [FIRST = '', THIRD = '', SECOND = '', ...OTHERS] = [...SEEDS.values()];

/** What the site of the tests says at /lighthouse, as a reader may have it in a file. */
export const LIGHTHOUSE = `The lighthouse at Gannet Point will be run by hand again until the spring, the county's engineer said on Friday.

Its lamp failed in the storm of the ninth, and the maker of the part that broke has not traded since 2011. Two keepers who had retired, Orla Finch and Desmond Pike, will take turns of six hours.

The engineer, Wilhelmina Stroud, put the cost at 14,300 crowns for the winter and said that a new lamp had been ordered from a yard in the north. Fishermen who land at the point were told of it on Thursday evening, in the hall of the chapel, by a show of hands who would need the light before five in the morning.`;

/** What the feed announces, as a page of another paper tells it. */
const ELSMOUTH = [
  ...SENTENCES,
  'The rope works have stood empty for six years, since the last of the spinners went to the mill at Arden. Children of the town had used the long hall for races in the winter, and the chapel had kept its chairs there. Both will have to find another place by the first of June, and the chapel has asked for the old customs shed, which the board would rather pull down to make room for the carts that bring the sailcloth.',
].join('\n\n');

/** Everything that the browser tests visit. */
export const SITE: Site = {
  '/demo': readFileSync('test/demo/page.html', 'utf8'),
  '/second-call': pageOf('The second call', 'The link was followed.'),
  '/no-article': NO_ARTICLE,
  '/feed.xml': rss('', [['/announced', whole]]),
  '/names-feed': pageOf('Oyster beds open two weeks early', UNKNOWN).replace(
    '</head>',
    '<link rel="alternate" type="application/rss+xml" title="The Ferry" href="/feed.xml"></head>',
  ),
  '/harbour-feed.xml': rss('', [['/of-the-harbour', whole]]),
  '/elsmouth': pageOf('Rope works leased', ELSMOUTH),
  '/to-remember': pageOf('Lamplighters to be paid again', REMEMBERED),
  ...movingPages([FIRST, SECOND, THIRD, ...OTHERS]),
  '/lighthouse': pageOf('Lighthouse run by hand', LIGHTHOUSE),
  '/unknown': pageOf('Oyster beds open two weeks early', UNKNOWN),
  ...Object.fromEntries(
    [...SEEDS].map(([id, text]) => [`/seed/${id}`, pageOf(`Seed ${id}`, text)]),
  ),
};
