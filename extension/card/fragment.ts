/** Links that open an article at a sentence: text fragments (https://wicg.github.io/scroll-to-text-fragment). */

/** Words at either end of a sentence that find it; a shorter sentence is named whole. */
const END_WORDS = 5;
/** What is no part of a word at either end: a fragment begins and ends at word boundaries. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The web address of an article, at a sentence of it; null when it has none. A corpus is foreign, and may hold any other address. */
export function addressAt(url: string | null, sentence: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const fragment = textFragment(sentence);
  if (fragment === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function textFragment(sentence: string): string {
  const words = sentence.replace(EDGES, '').split(/\s+/u);
  if (words.length <= 2 * END_WORDS) return encoded(words);
  return `${encoded(words.slice(0, END_WORDS))},${encoded(words.slice(-END_WORDS))}`;
}

/** A hyphen means something in a fragment, and so must be encoded too; half a character cannot be. */
function encoded(words: readonly string[]): string {
  const text = words.join(' ').replace(EDGES, '');
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');
}
