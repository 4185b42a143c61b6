/** Elements whose own names say that they are no article text: boxes of other stories, share bars, sign-ups. */

import { PAGE } from '../../../src/tuning.ts';
import type { Attributes } from './attributes.ts';

/** Words of an element's id and classes, parted by spaces: "jp-relatedPosts" is " jp related posts ". */
const MARKS = new RegExp(
  ' (?:' +
    [
      // other stories
      'related|recirc|recirculation|recommend|recommended|recommendations|trending|outbrain|taboola|zergnet',
      '(?:most|more) (?:read|popular|stories|news|articles|posts|from|on)|(?:also|up|read) next|read (?:also|too)|see also',
      '(?:you )?(?:may|might) (?:also )?like|popular (?:posts|articles|stories)|(?:latest|recent) (?:news|posts|articles|stories)',
      // the reader is to do something
      'share|sharing|sharebar|sharedaddy|shareaholic|social|socials|addtoany|addthis|follow us',
      'newsletter|newsletters|subscribe|subscription|subscriptions|sign up|signup|opt in|optin|mailchimp|donate|donation',
      'cookie|cookies|consent|gdpr|paywall|regwall|piano|promo|promos|promotion|cta',
      // other people's words, or none
      'feedback|(?:product|customer|user) reviews?|testimonials?|post ?profile|signature|stat block|who is online|header ?link|foot ?note anchor',
      // the page around it
      'footer|masthead|navbar|nav menu|main menu|dropdown menu|side ?bar',
      // advertising
      'ad|ads|adslot|advert|advertisement|advertising|advertorial|dfp|sponsor|sponsored|disclosure|disclosures',
      // about the article
      'byline|bylines|by line|author (?:bio|box|info|card|about|description|profile|details)|about (?:the )?author|post author|article author|user (?:info|details|card)|reputation',
      '(?:post|entry|article|story|content|page|user|blog|byline) (?:meta|metadata|tags|tag|footer|info|categories|actions|tools|share|nav|navigation)|taglist|tag list|tags|breadcrumb|breadcrumbs',
      '(?:photo|image|picture|media) credits?|copyright|toc|table of contents|pagination|pager',
      // not shown, or not in print
      'sr only|visually hidden|visuallyhidden|screen reader(?: text)?|screenreader|noprint|no print|print hidden|editsection|mw editsection|jump link',
    ].join('|') +
    ') ',
);

/** Words that say the opposite: the marks above are then about what stands inside. */
const BODY =
  / (?:article|post|entry|story|page|main) (?:body|content|text)| body | hentry | (?:no|has|with|without|is|not) /;

/** Names for which Readability throws an element out unread, and that lay-outs give to whole pages. */
const UNLIKELY =
  /-ad-|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup|hidden|share|widget|media|meta|promo|tags|scroll/i;

/** The paragraphs of a page that are long enough to be prose. */
export function proseOf(page: Element): Element[] {
  return [...page.querySelectorAll('p')].filter(
    ({ textContent }) => textContent.trim().length >= PAGE.shortestParagraph,
  );
}

/** Whether an element is named as furniture, and neither large nor the place of the page's prose or headline. */
export function isFurniture(
  element: Element,
  attributes: Attributes,
  prose: readonly Element[],
): boolean {
  return (
    isNamed(attributes) &&
    element.textContent.length < PAGE.longestFurniture &&
    !holdsMost(element, prose) &&
    element.querySelector('h1') === null &&
    (element.closest('h1') === null || element.textContent.length < 2)
  );
}

/** Whether an element holds most of the page's prose, under a name by which it would be thrown out. */
export function isMisnamed(
  element: Element,
  attributes: Attributes,
  prose: readonly Element[],
): boolean {
  const names = ['class', 'id', 'role'].map((name) => attributes.get(name) ?? '');
  return UNLIKELY.test(names.join(' ')) && holdsMost(element, prose);
}

/** What holds more than half of a row of paragraphs holds the middle one. */
function holdsMost(element: Element, prose: readonly Element[]): boolean {
  const middle = prose[prose.length >> 1];
  if (!middle || !element.contains(middle)) return false;
  const held = prose.filter((paragraph) => element.contains(paragraph)).length;
  return held * 2 > prose.length;
}

function isNamed(attributes: Attributes): boolean {
  const name = wordsOf(attributes);
  return name !== '' && MARKS.test(name) && !BODY.test(name);
}

function wordsOf(attributes: Attributes): string {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (names === ' ') return '';
  const words = names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return ` ${words.join(' ')} `;
}
