/**
 * The range of the first place where the page's text says the given words,
 * whatever elements they run through; null when it does not. Runs inside the
 * page: its source is sent there, so it uses nothing of this file.
 */
export function locate(words: string): Range | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  const characters: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (parentElement?.closest('script, style')) continue;
    for (let offset = 0; offset < data.length; offset++) {
      const blank = /\s/.test(data.charAt(offset));
      if (blank && (characters.at(-1) ?? ' ') === ' ') continue;
      characters.push(blank ? ' ' : data.charAt(offset));
      places.push({ node: node as Text, offset });
    }
  }
  const start = characters.join('').indexOf(words);
  const first = places[start];
  const last = places[start + words.length - 1];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
