import type { Pair, Side } from '../pair.ts';

/** What one sentence adds in one piece: a clause of its own, an end, a beginning. */
export function gaps({ here, there }: Pair) {
  const [one, two] = [gapsOf(here), gapsOf(there)];
  return {
    /** Heaviest unbroken stretch that only one sentence has, in nats; for the sentence where it is lighter, then heavier. */
    gapLeast: Math.min(one.longest, two.longest),
    gapMost: Math.max(one.longest, two.longest),
    /** Weight before the first and behind the last shared word. */
    headMost: Math.max(one.head, two.head),
    tailMost: Math.max(one.tail, two.tail),
    tailLeast: Math.min(one.tail, two.tail),
    /** Joining words ("who", "if", "but") that only one has: it says more. */
    joinersLeast: Math.min(one.joiners, two.joiners),
    joinersMost: Math.max(one.joiners, two.joiners),
    /** Longest unbroken stretch in words, function words and all. */
    gapWordsLeast: Math.min(one.words, two.words),
    gapWordsMost: Math.max(one.words, two.words),
    oneSided: Math.abs(one.longest - two.longest),
    capitalsLeast: Math.min(one.capitals, two.capitals),
    capitalsMost: Math.max(one.capitals, two.capitals),
    plainLeast: Math.min(one.plain, two.plain),
    plainMost: Math.max(one.plain, two.plain),
    /** Stretches that only one has. */
    stretches: one.stretches + two.stretches,
  };
}

const JOINERS = new Set(
  'who which that if but and after while when because before as where until although though'.split(
    ' ',
  ),
);

function gapsOf(side: Side) {
  let [longest, open, joiners, stretches, head] = [0, 0, 0, 0, -1];
  let [words, run, capitals, plain] = [0, 0, 0, 0];
  for (let at = 0; at < side.ids.length; at += 1) {
    run = side.matched[at] ? 0 : run + 1;
    words = Math.max(words, run);
    if (side.matched[at]) {
      if (!side.content[at]) continue;
      if (head < 0) head = open;
      open = 0;
      continue;
    }
    if (!side.content[at]) {
      if (JOINERS.has(side.analysis.tokens[at]?.word ?? '')) joiners += 1;
      continue;
    }
    if (open === 0) stretches += 1;
    open += side.weights[at] ?? 0;
    if (side.analysis.tokens[at]?.capital) capitals += side.weights[at] ?? 0;
    else plain += side.weights[at] ?? 0;
    longest = Math.max(longest, open);
  }
  return {
    longest,
    tail: open,
    head: head < 0 ? open : head,
    joiners,
    stretches,
    words,
    capitals,
    plain,
  };
}
