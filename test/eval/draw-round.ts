/**
 * `npm run draw:round -- --seed S [--count 120] [--most 4] [--half tune|report]`: draws
 * sentences for a blind round (`attribution-labels.ts`) and prints them for
 * whoever labels them, to the terminal only: document, hash, the article's
 * outlet, the text, and the two sentences before one that has an anaphor. One
 * sentence of an article, in the order of a hash with the seed; none of a
 * document that has labels; no text twice; none whose first outlet (or word) was drawn `most` times.
 * What an outlet is, is asked of our slots and of a wide net of words, so that
 * outlets which the registry lacks are drawn too. Label before the rules run.
 */
import { createHash } from 'node:crypto';
import { findSlots } from '../../src/attribution/slots.ts';
import { outletByName } from '../../src/outlets/lookup.ts';
import { halfOf, readRows } from '../train/data.ts';
import { readShared, sentenceHash, type SharedArticle } from './attribution-data.ts';
import { readBlind, readLabels } from './attribution-labels.ts';

const NET =
  /\b(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Weekly|Radio|TV|newspaper|news agency|tabloid)\b(?! ads?\b)/;

const seed = option('seed') ?? '0';
const count = Number(option('count') ?? 120);
const most = Number(option('most') ?? 4);
const half = option('half');

const used = new Set([...readBlind(), ...readLabels()].map(({ doc }) => doc));
const articles = readRows<SharedArticle>('articles-2012-2016')
  .filter(({ id }) => !used.has(id) && (half === undefined || halfOf(id) === half))
  .map((article) => ({ article, order: order(article.id) }))
  .sort((a, b) => (a.order < b.order ? -1 : 1));

const drawn = new Map<string, number>();
const texts = new Set<string>();
let left = count;
for (const { article } of articles) {
  if (left === 0) break;
  if (draw(article)) left--;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function order(text: string): string {
  return createHash('sha256').update(`${seed} ${text}`).digest('hex');
}

/** Draws and prints a sentence of the article; false where none may be drawn. */
function draw(article: SharedArticle): boolean {
  const all = readShared(article).sentences.map((one) => one.text.replace(/\s+/g, ' '));
  const [at] = [...all.keys()]
    .filter((index) => mayBeDrawn(all[index] ?? ''))
    .sort((a, b) => (order(all[a] ?? '') < order(all[b] ?? '') ? -1 : 1));
  const text = at === undefined ? undefined : all[at];
  if (at === undefined || text === undefined) return false;
  texts.add(text);
  const outlet = firstOutlet(text);
  drawn.set(outlet, (drawn.get(outlet) ?? 0) + 1);
  const context = findSlots(text).some(({ anaphor }) => anaphor)
    ? all.slice(Math.max(0, at - 2), at)
    : [];
  console.log(`${article.id} ${sentenceHash(text)} [${article.outlet ?? '–'}]`);
  for (const one of context) console.log(`  (${one})`);
  console.log(`  ${text}`);
  return true;
}

function mayBeDrawn(text: string): boolean {
  if (texts.has(text) || text.length < 30) return false;
  if (findSlots(text).length === 0 && !NET.test(text)) return false;
  return (drawn.get(firstOutlet(text)) ?? 0) < most;
}

/** What the sentence names first, as the registry calls it; else its anaphor, or the word of the net. */
function firstOutlet(text: string): string {
  const slots = findSlots(text);
  const name = slots.find(({ mention }) => mention)?.mention?.text;
  if (name !== undefined) return outletByName(name)?.name ?? name;
  const [slot] = slots;
  return slot ? text.slice(slot.start, slot.end).toLowerCase() : (NET.exec(text)?.[0] ?? '');
}
